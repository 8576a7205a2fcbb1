/** How a workbook shows numbers: by the codes of its formats, in Dutch signs. */

/** The formats that are not written in the file, as far as they change what a number looks like. */
const BUILT_IN = new Map<number, string>([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [14, 'd-m-yyyy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm'],
  [19, 'h:mm:ss'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'd-m-yyyy h:mm'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss'],
]);

const MONTHS = 'jan feb mrt apr mei jun jul aug sep okt nov dec'.split(' ');

/** A code without what is shown as it stands, without colours, conditions and languages. */
const bare = (code: string): string =>
  code
    .replace(/"[^"]*"|\\./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .toLowerCase();

/** The code that a format stands for; undefined where a number is shown as it is. */
export const findCode = (id: number, written: ReadonlyMap<number, string>): string | undefined =>
  written.get(id) ?? BUILT_IN.get(id);

/** Whether numbers under this code are days or times. */
export const isDateCode = (code: string): boolean =>
  code !== 'General' && /[dhmsy]/.test(bare(code).split(';')[0] ?? '');

/** Whether such a number shows a day, and not only a time. */
export const hasDay = (code: string): boolean => /[dy]|m{3}/.test(bare(code).split(';')[0] ?? '');

const two = (number: number): string => String(number).padStart(2, '0');

/** Fifteen digits and a comma, as a spreadsheet shows a number by itself. */
export const writePlain = (value: number): string =>
  String(Number(value.toPrecision(15))).replace('.', ',');

/**
 * A number of days as its code shows it: a date as people here write it, the time where the code has one, a month by its
 * name where the code leaves out the day or the year.
 */
export function writeDate(value: number, code: string, from1904: boolean): string {
  const plain = bare(code).split(';')[0] ?? '';
  const seconds = Math.round(value * 86_400);
  const elapsed = /\[h+\]/.test(plain);
  const [minute, second] = [Math.floor(Math.abs(seconds) / 60) % 60, Math.abs(seconds) % 60];
  const end = /s/.test(plain) && second !== 0 ? `.${two(second)}` : '';
  const clock = (hours: number) => `${hours}.${two(minute)}${end}`;
  if (elapsed) return clock(Math.floor(seconds / 3600));
  const time = clock(Math.floor(seconds / 3600) % 24);
  const days = Math.floor(seconds / 86_400);
  // Before the first day of the calendar: the cell holds a time and no date.
  if (!hasDay(code) || (days < 1 && !from1904)) return time;
  // The calendar of spreadsheets has a 29 February 1900.
  const shift = from1904 ? 24_107 : days < 60 ? 25_568 : 25_569;
  const date = new Date((days - shift) * 86_400_000);
  if (Number.isNaN(date.getTime())) return '';
  const [day, month, year] = [date.getUTCDate(), date.getUTCMonth(), date.getUTCFullYear()];
  const name = MONTHS[month] ?? '';
  const written = !/y/.test(plain)
    ? `${day}-${/m{3}/.test(plain) ? name : month + 1}`
    : /d/.test(plain)
      ? `${day}-${month + 1}-${year}`
      : `${name} ${year}`;
  return time === '0.00' ? written : `${written} ${time}`;
}

/** One section of a code, taken apart: what stands before and after the number, and how its digits are shown. */
interface NumberCode {
  readonly before: string;
  readonly after: string;
  readonly digits: string;
}

/** Undefined for what is no plain number: fractions, powers of ten, several numbers in one. */
function takeApart(section: string): NumberCode | undefined {
  const shown = section
    .replace(/\[\$([^\]-]*)(?:-[^\]]*)?\]/g, '"$1"')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/_./g, '')
    .replace(/\*./g, '');
  let [before, digits, after] = ['', '', ''];
  for (const [, quoted, escaped, number, other] of shown.matchAll(
    /"([^"]*)"|\\(.)|([0#?][0#?,.]*)|([\s\S])/g,
  )) {
    if (number !== undefined) {
      if (digits !== '') return undefined;
      digits = number;
      continue;
    }
    if (other !== undefined && /[a-z/]/i.test(other)) return undefined;
    const words = quoted ?? escaped ?? other ?? '';
    if (digits === '') before += words;
    else after += words;
  }
  return digits === '' ? undefined : { before, after, digits };
}

function writeDigits(value: number, digits: string): string {
  const [whole = '', part = ''] = digits.split('.');
  const least = part.replace(/[^0]/g, '').length;
  const most = Math.min(15, part.replace(/[^0#?]/g, '').length);
  const [units = '', decimals = ''] = Math.abs(value).toFixed(most).split('.');
  const padded = units.padStart(Math.min(whole.replace(/[^0]/g, '').length, 20), '0');
  const grouped = /[0#?],[0#?]/.test(whole) ? padded.replace(/\B(?=(?:\d{3})+$)/g, '.') : padded;
  const kept = decimals.replace(new RegExp(`0{0,${most - least}}$`), '');
  return kept === '' ? grouped : `${grouped},${kept}`;
}

/** A number as its code shows it: with its leading zeros, decimals, per cent and what stands around it. */
export function writeNumber(value: number, code: string): string {
  const sections = code.split(';');
  const section = (value < 0 ? sections[1] : undefined) ?? sections[0] ?? '';
  const read = takeApart(section);
  if (read === undefined || Math.abs(value) >= 1e15) return writePlain(value);
  const percent = /%/.test(bare(section));
  const digits = writeDigits(percent ? Number((value * 100).toPrecision(15)) : value, read.digits);
  const minus = value < 0 && sections[1] === undefined && /[1-9]/.test(digits) ? '-' : '';
  const after = percent ? read.after.replace(/\s*%/, ' %') : read.after;
  return `${minus}${read.before}${digits}${after}`.trim();
}
