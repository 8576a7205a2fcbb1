const isFilled = (cell: string | undefined): boolean => /\S/.test(cell ?? '');
const startsSmall = (text: string): boolean => /^\s*\p{Ll}/u.test(text);
const isSentence = (text: string): boolean => /[?!.…]["'’”)*]*\s*$/.test(text);

export interface LooseLines {
  readonly rows: string[][];
  /** Zero-based rows that went on with the row above, with what stood there. */
  readonly joined: readonly { readonly at: number; readonly text: string }[];
  /** Zero-based rows of one cell that stay a row. */
  readonly loose: readonly number[];
}

/**
 * Finds the lines in a table that have no other columns: a cell with a line end in it, without quotes round it,
 * looks so. One that reads on goes with the row above, and leaves a blank row so that numbers stay.
 */
export function joinLooseLines(rows: readonly string[][]): LooseLines {
  const first = rows.findIndex((row) => row.filter(isFilled).length > 1);
  const body = rows.slice(first).filter((row) => row.some(isFilled));
  const whole = body.filter((row) => row.length > 1).length;
  if (first === -1 || whole < 2 || whole < body.length * 0.4) {
    return { rows: [...rows], joined: [], loose: [] };
  }
  const joined: { at: number; text: string }[] = [];
  const loose: number[] = [];
  let above: string[] | undefined;
  const made = rows.map((row, at): string[] => {
    const [text = ''] = row;
    if (at <= first || row.length > 1 || !isFilled(text)) {
      above = row.length > 1 ? [...row] : above;
      return row.length > 1 ? (above ?? row) : row;
    }
    if (above !== undefined && startsSmall(text)) {
      joined.push({ at, text });
      const last = above.length - 1;
      above[last] = `${above[last] ?? ''}\n${text.trim()}`;
      return [''];
    }
    if (isSentence(text)) loose.push(at);
    return row;
  });
  return { rows: made, joined, loose };
}
