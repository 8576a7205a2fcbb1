import { splitLines } from '../../domain/making/item-list';

/** Things with an id of their own, written one a line. */
export interface Line {
  readonly id: string;
  readonly text: string;
}

/**
 * Gives each line the id it had: by its text where that stayed the same, else by its place. So that an
 * answer that was corrected, or moved, is still that answer.
 */
export function matchLines(
  text: string,
  before: readonly Line[],
  newId: () => string,
): readonly Line[] {
  const lines = splitLines(text);
  const left = new Map(before.map((line, index) => [index, line]));
  const take = (fits: (line: Line, index: number) => boolean): string | undefined => {
    for (const [index, line] of left) {
      if (!fits(line, index)) continue;
      left.delete(index);
      return line.id;
    }
    return undefined;
  };
  const same = lines.map((text, at) =>
    before[at]?.text === text ? take((_, index) => index === at) : undefined,
  );
  const moved = lines.map(
    (text, at) => same[at] ?? (text === '' ? undefined : take((line) => line.text === text)),
  );
  return lines.map((text, at) => ({
    id: moved[at] ?? take((_, index) => index === at) ?? newId(),
    text,
  }));
}
