/** A run of text, bold or not. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
}

export type Block =
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Run[])[] };

/** Splits one line into runs at pairs of `**`. A pair without an end, or around nothing, stays as it is written. */
export function splitRuns(line: string): readonly Run[] {
  const runs: Run[] = [];
  const bold = /\*\*(?=\S)(.+?)\*\*/g;
  let end = 0;
  for (const match of line.matchAll(bold)) {
    if (match.index > end) runs.push({ text: line.slice(end, match.index), bold: false });
    runs.push({ text: match[1] ?? '', bold: true });
    end = match.index + match[0].length;
  }
  if (end < line.length) runs.push({ text: line.slice(end), bold: false });
  return runs;
}

/** Splits a text into paragraphs and lists. Lines that start with `- ` are items; empty lines only separate. */
export function splitBlocks(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let items: (readonly Run[])[] | null = null;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const trimmed = line.trim();
    const item = /^-\s+(.*)$/.exec(trimmed);
    if (item) {
      if (items === null) {
        items = [];
        blocks.push({ kind: 'list', items });
      }
      items.push(splitRuns(item[1] ?? ''));
      continue;
    }
    items = null;
    if (trimmed !== '') blocks.push({ kind: 'paragraph', runs: splitRuns(trimmed) });
  }
  return blocks;
}
