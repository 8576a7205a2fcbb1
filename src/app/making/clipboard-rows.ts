/**
 * Reads what a spreadsheet puts on the clipboard: cells between tabs, a cell with a tab, a line end or a quote
 * in it between quotes. That is one fixed form, unlike a file: the library that reads files would cost the
 * editor 7 kB for it. A quote that is never closed is a plain character.
 */
export function readClipboard(text: string): string[][] {
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const rows: string[][] = [[]];
  let at = 0;
  for (;;) {
    const { cell, end } = readCell(source, at);
    rows.at(-1)?.push(cell);
    if (end >= source.length) return rows;
    if (source[end] === '\n') rows.push([]);
    at = end + 1;
  }
}

/** One cell, and where it ends: at a tab, a line end or the end of the text. */
function readCell(source: string, at: number): { readonly cell: string; readonly end: number } {
  if (source[at] === '"') {
    let close = source.indexOf('"', at + 1);
    while (close >= 0 && source[close + 1] === '"') close = source.indexOf('"', close + 2);
    const after = source[close + 1];
    if (close >= 0 && (after === undefined || after === '\t' || after === '\n')) {
      return { cell: source.slice(at + 1, close).replaceAll('""', '"'), end: close + 1 };
    }
  }
  const stop = /[\t\n]/g;
  stop.lastIndex = at;
  const end = stop.exec(source)?.index ?? source.length;
  return { cell: source.slice(at, end), end };
}
