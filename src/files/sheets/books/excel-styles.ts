import { findCode, hasDay, isDateCode, writeDate, writeNumber, writePlain } from './number-format';
import { readXml } from './xml';

/** Gives a number as a cell of this style shows it, and whether that is a day. */
export type ShowNumber = (
  value: number,
  style: number,
) => { readonly text: string; readonly date: boolean };

/**
 * Reads which style shows numbers how. A workbook without styles, or a cell of a style that is not there, shows them as
 * they are.
 */
export function readStyles(xml: string | undefined, from1904: boolean): ShowNumber {
  const written = new Map<number, string>();
  const formats: number[] = [];
  let isCells = false;
  if (xml !== undefined) {
    readXml(xml, {
      open(name, read) {
        if (name === 'numFmt') {
          written.set(Number(read('numFmtId')), (read('formatCode') ?? '').slice(0, 200));
        } else if (name === 'cellXfs') isCells = true;
        else if (name === 'xf' && isCells) formats.push(Number(read('numFmtId') ?? 0));
      },
      close(name) {
        if (name === 'cellXfs') isCells = false;
      },
      text: () => undefined,
    });
  }
  const codes = formats.map((id) => findCode(id, written));
  return (value, style) => {
    const code = codes[style];
    if (code === undefined || code === 'General' || code === '@') {
      return { text: writePlain(value), date: false };
    }
    return isDateCode(code)
      ? { text: writeDate(value, code, from1904), date: hasDay(code) }
      : { text: writeNumber(value, code), date: false };
  };
}
