/** A text on one line, cut where it gets longer than `most` characters. */
export function shorten(text: string, most = 60): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length <= most ? line : `${line.slice(0, most - 1).trimEnd()}…`;
}
