/** Room for letters of four bytes each, an ending and a number, on every file system. */
const LONGEST = 48;

/** Letters, numbers and pictures; the last two hold a picture of several together. */
const WORDS =
  /(?:[\p{L}\p{M}\p{N}\p{Extended_Pictographic}\p{RI}\p{Emoji_Modifier}]|\u200d|\ufe0f)+/gu;

/** Windows keeps these for itself. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * What a file is called after its title: lower case with hyphens, without accents on latin letters, in the title's own
 * script and with its pictures otherwise, so that two titles that people can tell apart stay apart. A title without
 * anything that can stand in a name becomes `otherwise`.
 */
export function nameAfter(title: string, ending: string, otherwise: string): string {
  const plain = title
    .slice(0, 400)
    .normalize('NFD')
    .replace(/([a-z])[\u0300-\u036f]+/gi, '$1')
    .normalize('NFC')
    .toLowerCase();
  const words = plain.match(WORDS)?.join('-') ?? '';
  const cut = [...words]
    .slice(0, LONGEST)
    .join('')
    .replace(/^(?:-|\u200d|\ufe0f)+|(?:-|\u200d)+$/g, '');
  const name = cut === '' ? otherwise : cut;
  return `${RESERVED.test(name) ? `${name}-${otherwise}` : name}.${ending}`;
}

/** The same names, each once: a number goes behind those that come again. */
export function tellNamesApart(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const dot = name.lastIndexOf('.');
    let free = name;
    for (let number = 2; taken.has(free); number += 1) {
      free = `${name.slice(0, dot)}-${number}${name.slice(dot)}`;
    }
    taken.add(free);
    return free;
  });
}
