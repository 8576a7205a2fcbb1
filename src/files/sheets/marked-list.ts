import { areListed, areMarks, readMark } from './list-marks';

/** A line of a list with what belongs to it. */
export interface ListEntry {
  /** One-based line of the text. */
  readonly line: number;
  readonly category: string;
  front: string;
  readonly back: string[];
}

export interface ListReading {
  readonly entries: readonly ListEntry[];
  /** Lines that belong to no entry: a title, or a remark. */
  readonly asides: readonly { readonly line: number; readonly text: string }[];
}

interface Line {
  readonly at: number;
  readonly indent: number;
  /** Undefined for a line without a mark. */
  readonly sort: string | undefined;
  readonly text: string;
}

const widthOf = (line: string): number =>
  (/^\s*/.exec(line)?.[0] ?? '').replaceAll('\t', '    ').length;

const isSentence = (text: string): boolean => /[?!.…]["'’”)*]*$/.test(text);

function readLines(text: string): Line[] {
  const lines = text.split(/\r\n?|[\n\u2028\u2029]/).flatMap((line, at) => {
    const mark = readMark(line, true);
    const words = mark?.text ?? line.trim();
    const { sort, letter } = mark ?? { sort: undefined };
    // An item that was never written: only its mark is there.
    return words === '' || areMarks([words]) || '§o'.includes(words)
      ? []
      : [{ at: at + 1, indent: widthOf(line), sort, letter, text: words }];
  });
  const sorts = lines.flatMap(({ sort }) => sort ?? []);
  let marked = -1;
  let before: string | undefined;
  return lines.map(({ letter, ...line }) => {
    if (line.sort === undefined) return line;
    marked += 1;
    // "i)" is a number before "ii)", and a letter after "h)".
    const roman =
      (letter === 'i' && sorts[marked + 1] === 'i') ||
      (letter !== undefined && 'vx'.includes(letter) && before === 'i');
    before = roman ? 'i' : line.sort;
    return { ...line, sort: before };
  });
}

/** Tells how deep each line lies: by how far it is indented, else by the sort of its mark. */
function createDepths(lines: readonly Line[]) {
  const marked = lines.filter(({ sort }) => sort !== undefined);
  const indented = new Set(marked.map(({ indent }) => indent)).size > 1;
  const open: (string | number)[] = [];
  return {
    reset: () => open.splice(0),
    measure({ indent, sort = '' }: Line): number {
      if (indented) {
        while (Number(open[open.length - 1] ?? -1) > indent) open.pop();
        if (open[open.length - 1] !== indent) open.push(indent);
        return open.length - 1;
      }
      const known = open.indexOf(sort);
      if (known === -1) open.push(sort);
      else open.splice(known + 1);
      return open.length - 1;
    },
  };
}

/**
 * Reads lines with marks: each is an entry, what lies deeper belongs to the one above it. A line without a mark
 * goes on with the one above when it reads so; else it is the category of what follows where there are
 * several such lines. One before or behind the list is an aside, any other an entry of its own. Undefined for a
 * text that is no such list.
 */
export function readMarkedList(text: string): ListReading | undefined {
  if (!areListed(text.slice(0, 64 * 1024).split(/[\r\n]+/))) return undefined;
  const lines = readLines(text);
  const depths = createDepths(lines);
  const isHeading = (at: number): boolean => {
    const [line, next] = [lines[at], lines[at + 1]];
    return (
      line?.sort === undefined &&
      next?.sort !== undefined &&
      (line?.text.length ?? 0) <= 60 &&
      !isSentence(line?.text ?? '')
    );
  };
  const sorted = lines.filter((_, at) => isHeading(at)).length > 1;
  const entries: ListEntry[] = [];
  const asides: { line: number; text: string }[] = [];
  const first = lines.findIndex(({ sort }) => sort !== undefined);
  const last = lines.reduce((at, { sort }, place) => (sort === undefined ? at : place), 0);
  let category = '';
  let open: ListEntry | undefined;
  for (const [place, line] of lines.entries()) {
    if (line.sort !== undefined) {
      if (depths.measure(line) > 0 && open !== undefined) open.back.push(line.text);
      else {
        open = { line: line.at, category, front: line.text, back: [] };
        entries.push(open);
      }
      continue;
    }
    const goesOn = line.indent > 0 || /^\p{Ll}/u.test(line.text);
    if (open !== undefined && goesOn && !isHeading(place)) {
      const last = open.back.pop();
      if (last === undefined) open.front += ` ${line.text}`;
      else open.back.push(`${last} ${line.text}`);
      continue;
    }
    depths.reset();
    open = undefined;
    const outside = place < first || place > last;
    if (sorted && isHeading(place)) category = line.text.replace(/\s*:$/, '');
    else if (outside && !/\?["'’”)*]*$/.test(line.text)) {
      asides.push({ line: line.at, text: line.text });
    } else entries.push({ line: line.at, category, front: line.text, back: [] });
  }
  return { entries, asides };
}
