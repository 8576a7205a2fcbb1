import { zipSync } from 'fflate';
import { readSheet } from 'read-excel-file/universal';
import { ok, type Result, refuse } from '../../lib/result';
import type { ReadRefusal } from './reading';
import { unpack } from './unpack';
import { boundSheet } from './workbook-bounds';
import { listSheets, type SheetEntry } from './workbook-parts';

export interface Workbook {
  /** The names of its sheets that hold rows, hidden ones last. */
  readonly sheets: readonly string[];
  /** The sheet that was read. */
  readonly sheet: string;
  readonly rows: string[][];
  /** The rows, one-based, of which something was left out because it lies too far away. */
  readonly cut: readonly number[];
}

type Files = Readonly<Record<string, Uint8Array>>;

const two = (number: number): string => String(number).padStart(2, '0');

/** A date as people here write it; the time too where it has one. */
function writeDate(date: Date): string {
  const time = `${date.getUTCHours()}.${two(date.getUTCMinutes())}`;
  // Before the first day of the calendar: the cell holds a time and no date.
  if (date.getUTCFullYear() < 1900) return time;
  const day = `${date.getUTCDate()}-${date.getUTCMonth() + 1}-${date.getUTCFullYear()}`;
  return time === '0.00' ? day : `${day} ${time}`;
}

/** A cell as the sheet shows it: fifteen digits and a comma, as a spreadsheet has. */
function writeCell(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(Number(value.toPrecision(15))).replace('.', ',');
  if (typeof value === 'boolean') return value ? 'WAAR' : 'ONWAAR';
  return value instanceof Date && !Number.isNaN(value.getTime()) ? writeDate(value) : '';
}

const readText = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

const isPart = (name: string): boolean =>
  /\.xml(?:\.rels)?$/.test(name) && !/^docProps\//.test(name);

async function readRowsOf(files: Files, sheet: SheetEntry): Promise<Result<Workbook, ReadRefusal>> {
  const { xml, cut } = boundSheet(readText(files[sheet.path]));
  try {
    // Stored, not packed: the library unpacks big parts in a worker of its own making, which our policy forbids.
    const plain = zipSync({ ...files, [sheet.path]: new TextEncoder().encode(xml) }, { level: 0 });
    const cells = await readSheet(plain.buffer as ArrayBuffer, sheet.place, { trim: false });
    const rows = cells.map((row) => row.map(writeCell));
    return ok({ sheets: [], sheet: sheet.name, rows, cut });
  } catch {
    return refuse({ kind: 'damaged' });
  }
}

/**
 * Reads one sheet of an Excel workbook as text: numbers, dates (d-m-yyyy) and yes or no as a sheet shows
 * them, formulas by the outcome that was stored. Without `sheet`, the first one in sight with rows. A sheet
 * that is not there is as not asked for. Refuses as `unpack` does, and `damaged` for what is no workbook.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  sheet?: string | undefined,
): Promise<Result<Workbook, ReadRefusal>> {
  const unpacked = unpack(bytes, isPart);
  if (!unpacked.ok) return unpacked;
  const files: Files = Object.fromEntries(
    unpacked.value.map((file) => [file.name, file.bytes] as const),
  );
  const listed = listSheets(
    readText(files['xl/workbook.xml']),
    readText(files['xl/_rels/workbook.xml.rels']),
  );
  const entries = [
    ...listed.filter(({ hidden }) => !hidden),
    ...listed.filter(({ hidden }) => hidden),
  ];
  const sheets = entries.map(({ name }) => name);
  const chosen = entries.find(({ name }) => name === sheet);
  let best: Result<Workbook, ReadRefusal> = refuse({ kind: 'damaged' });
  for (const entry of chosen === undefined ? entries : [chosen]) {
    const read = await readRowsOf(files, entry);
    if (read.ok && (read.value.rows.length > 0 || !best.ok)) best = read;
    if (read.ok && read.value.rows.length > 0) break;
  }
  return best.ok ? ok({ ...best.value, sheets }) : best;
}
