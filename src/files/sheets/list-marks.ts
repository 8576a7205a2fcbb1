/** Signs that are never anything but a mark at the start of a line; Word's own are letters of a symbol font. */
const BULLETS = '•◦▪▫‣⁃∙●○■□◼◻▶►▸➢➤❖◆◇✓✔✗✘☐☑☒·\uF0B7\uF0A7\uF0D8\uF0FC\uF076\uF0A8';

/** Marks that are letters too, and only count where the list is plain from elsewhere or a tab follows. */
const WEAK = 'o§';

const SPACE = '[ \\t\\u00A0\\u2002\\u2003\\u2007\\u202F]';
const SIGN = new RegExp(`^([${BULLETS}])${SPACE}*`);
const DASH = new RegExp(`^[-*+–—]${SPACE}+`);
const LETTER_SIGN = new RegExp(`^([${WEAK}])(?:\\t|${SPACE}{2,})${SPACE}*`);
const LETTER_SIGN_IN_LIST = new RegExp(`^([${WEAK}])${SPACE}+`);
const STEPS = new RegExp(`^\\(?(\\d{1,3}(?:\\.\\d{1,3}){1,5})[.)]?${SPACE}+`);
const NUMBER = new RegExp(`^(?:\\d{1,3}[.)]${SPACE}+|\\(\\d{1,3}\\)${SPACE}*)`);
const ROMAN = new RegExp(`^(?:[ivx]{1,5}[.)]|\\([ivx]{1,5}\\))${SPACE}+`, 'i');
const LETTER = new RegExp(`^(?:([a-z])[.)]|\\(([a-z])\\))${SPACE}+`, 'i');
const TASK_BOX = /^\[[ xX]\]\s+/;

export interface Mark {
  /** What sort of mark it is: lines with marks of one sort stand at one depth. */
  readonly sort: string;
  /** The letter in it, where it is one letter: it may be a Roman number. */
  readonly letter?: string | undefined;
  /** The line without it. */
  readonly text: string;
}

const CHECKS = '✓✔✗✘☐☑☒';

/**
 * Reads the mark in front of a line of a list: a bullet, dash, number or letter, with what follows it. Undefined
 * for a line without. In a list (`listed`) more counts: "1.1", "(ii)", and an o or § with one space.
 */
export function readMark(line: string, listed = false): Mark | undefined {
  const written = line.trim();
  const cut = (found: RegExpExecArray | null, sort: string): Mark | undefined =>
    found === null
      ? undefined
      : { sort, text: written.slice(found[0].length).replace(TASK_BOX, '').trim() };
  const sign = SIGN.exec(written);
  if (sign) return cut(sign, CHECKS.includes(sign[1] ?? '') ? '✓' : (sign[1] ?? ''));
  const weak = (listed ? LETTER_SIGN_IN_LIST : LETTER_SIGN).exec(written);
  if (weak) return cut(weak, weak[1] ?? '');
  const steps = listed ? STEPS.exec(written) : null;
  if (steps) return cut(steps, `1${'.1'.repeat((steps[1] ?? '').split('.').length - 1)}`);
  const roman = listed ? ROMAN.exec(written) : null;
  const plain = cut(DASH.exec(written), '-') ?? cut(NUMBER.exec(written), '1');
  if (plain) return plain;
  if (roman && roman[0].replace(/[^ivx]/gi, '').length > 1) return cut(roman, 'i');
  const lettered = LETTER.exec(written);
  const mark = cut(lettered, 'a');
  return mark && { ...mark, letter: (lettered?.[1] ?? lettered?.[2])?.toLowerCase() };
}

const BARE = new RegExp(
  `^(?:[${BULLETS}*+–—-]|\\(?\\d{1,3}[.)]|\\d{1,3}(?:\\.\\d{1,3}){1,5}[.)]?|\\(?(?:[a-z]|[ivx]{1,5})[.)])$`,
  'i',
);

/** Whether a text is a mark of a list and nothing more. */
export const isBareMark = (text: string): boolean => BARE.test(text.trim());

/** Whether all of these cells are marks, of which an o or § may be one: so they are no texts. */
export function areMarks(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return filled.some(isBareMark) && filled.every((cell) => isBareMark(cell) || WEAK.includes(cell));
}

/** A line without the mark in front of it. */
export const stripMark = (line: string, listed = false): string =>
  readMark(line, listed)?.text ?? line.trim().replace(TASK_BOX, '');

/** Whether so many of these lines have a mark that all are one list. */
export function areListed(lines: readonly string[]): boolean {
  const written = lines.filter((line) => /\S/.test(line));
  const marked = written.filter((line) => readMark(line, true) !== undefined).length;
  return marked > 1 && marked >= written.length * 0.6;
}
