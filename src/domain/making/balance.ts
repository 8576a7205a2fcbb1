/** Takes the last mark of bold away when one has no other to go with. */
export function balanceBold(text: string): string {
  if (!text.includes('**')) return text;
  return text
    .split('\n')
    .map((line) => {
      const at = line.lastIndexOf('**');
      const odd = (line.match(/\*\*/g)?.length ?? 0) % 2 === 1;
      return odd ? line.slice(0, at) + line.slice(at + 2) : line;
    })
    .join('\n');
}

/** One space where there were more; lists and blank lines stay. */
export const closeSpaces = (text: string): string =>
  text.includes('  ') ? text.replace(/(\S) {2,}(?=\S)/g, '$1 ') : text;
