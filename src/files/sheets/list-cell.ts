const ITEM = /^[•–*-](?: |$)/;
const INDENT = '  ';

/**
 * Writes the items of a list into one cell, each on a line of its own. With a bullet and not a dash: a cell
 * that begins with a dash is a formula to a spreadsheet. An item's further lines are indented.
 */
export const writeItems = (items: readonly string[]): string =>
  items.map((item) => `• ${item.split('\n').join(`\n${INDENT}`)}`).join('\n');

const startsItem = (line: string): boolean => ITEM.test(line);

/** Whether every line of a cell belongs to a list with bullets or dashes. */
export function isList(cell: string): boolean {
  const lines = cell.split('\n').filter((line) => /\S/.test(line));
  return (
    startsItem(lines[0] ?? '') &&
    lines.every((line) => startsItem(line) || line.startsWith(INDENT) || line.startsWith('\t'))
  );
}

/**
 * Reads a cell as a list. Without any bullet each line is an item; with bullets, a line without one goes on
 * with the item above it. Gives no items without text.
 */
export function readItems(cell: string): string[] {
  const lines = cell.split('\n');
  const bulleted = lines.some(startsItem);
  const items: string[][] = [];
  for (const line of lines) {
    const open = items[items.length - 1];
    if (startsItem(line)) items.push([line.slice(2)]);
    else if (line === '') continue;
    else if (bulleted && open !== undefined) {
      open.push(line.startsWith(INDENT) ? line.slice(INDENT.length) : line);
    } else items.push([line]);
  }
  return items.map((item) => item.join('\n')).filter((item) => /\S/.test(item));
}
