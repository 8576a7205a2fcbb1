import { FILE_LIMITS } from '../../domain/limits';
import { readIncomingContent } from '../incoming-content';
import { chooseParts } from './books/choose-parts';
import { type BookKind, readBook } from './books/read-book';
import { decodeBytes } from './decode';
import { readTable as cutTable, guessDelimiter } from './delimiter';
import { findDelimiter, guessLayout, readLayout } from './layout';
import { IN_LIMIT } from './limits';
import { isOwnText } from './own-table';
import type { RawTable } from './raw-table';
import { readTable } from './read-table';
import type { FileReading, OnProgress, RawFile, ReadChoices, ReadRefusal } from './reading';
import { findContainer, findLookalike } from './sniff';
import { dropTwins } from './twins';
import { openZip } from './zip';

/** Lets a screen on the same thread draw, and hears whether it still wants to know. */
type Step = (part: number) => Promise<void>;

const refused = (name: string, refusal: ReadRefusal): FileReading => ({
  name,
  status: 'refused',
  refusal,
});

function readJson(file: RawFile): FileReading {
  const { name, bytes } = file;
  const read = readIncomingContent(decodeBytes(bytes).text);
  if (!read.ok) {
    const { refusal } = read;
    const isForeign = refusal.kind === 'unknown-format' && refusal.format === null;
    return refused(name, isForeign ? { kind: 'looks-like', what: 'other-tool' } : refusal);
  }
  const { value } = read;
  if (value.kind === 'kaartenset') {
    return { name, status: 'set', set: value.set, stripped: value.stripped, needed: value.needed };
  }
  if (value.kind === 'casus') {
    return { name, status: 'casus', casus: value.casus, stripped: value.stripped };
  }
  if (value.kind === 'werkvorm') {
    const { format, needed, stripped } = value;
    return { name, status: 'format', format, stripped, needed };
  }
  return { name, status: 'conversation' };
}

function cutText(file: RawFile, choices: ReadChoices): RawTable {
  const { text: plain, marked, encoding } = decodeBytes(file.bytes, choices.encoding);
  const text = marked ?? plain;
  const isTable = choices.delimiter !== undefined || isOwnText(text);
  const layout = choices.layout ?? (isTable ? 'table' : guessLayout(text, guessDelimiter(text)));
  const delimiter = choices.delimiter ?? findDelimiter(text, layout);
  const base = { source: 'text', encoding, layout, delimiter, book: null } as const;
  const cut =
    layout === 'table' || layout === 'columns'
      ? cutTable(text, delimiter ?? ';')
      : readLayout(text, layout, choices.delimiter ?? null, choices.asides);
  return { ...base, ...cut, sheets: [], sheet: null, file: file.name };
}

function cutBook(file: RawFile, kind: BookKind, choices: ReadChoices): RawTable | ReadRefusal {
  const read = readBook(file.bytes, kind);
  if (!read.ok) return read.refusal;
  return chooseParts(read.value, choices, file.name) ?? { kind: 'no-rows' };
}

/** What a file that is none of ours was taken for by mistake: our own export says so in its header. */
function findForeign(file: RawFile): ReadRefusal | undefined {
  const what = findLookalike(file.name, file.bytes);
  if (what === undefined || isOwnText(decodeBytes(file.bytes.subarray(0, 64 * 1024)).text)) {
    return undefined;
  }
  return { kind: 'looks-like', what };
}

async function readOne(
  file: RawFile,
  choices: ReadChoices,
  step: Step,
): Promise<readonly FileReading[]> {
  const { name, bytes } = file;
  if (bytes.length === 0) return [refused(name, { kind: 'empty' })];
  const container = findContainer(bytes);
  const foreign = container === 'json' ? undefined : findForeign(file);
  if (foreign !== undefined) return [refused(name, foreign)];
  const limit = container === 'json' ? FILE_LIMITS.backup : IN_LIMIT;
  if (bytes.length > limit) {
    return [refused(name, { kind: 'too-big', bytes: bytes.length, limit })];
  }
  await step(0.1);
  if (container === 'json') return [readJson(file)];
  if (container === 'zip') return readZip(file, choices, step);
  const table = container === 'text' ? cutText(file, choices) : cutBook(file, container, choices);
  if ('kind' in table) return [refused(name, table)];
  await step(0.5);
  const reading = readTable(table, choices);
  return [reading ? { name, status: 'sheet', reading } : refused(name, { kind: 'no-rows' })];
}

async function readZip(
  file: RawFile,
  choices: ReadChoices,
  step: Step,
): Promise<readonly FileReading[]> {
  const opened = openZip(file.bytes);
  if (!opened.ok) return [refused(file.name, opened.refusal)];
  const { entry, ...own } = choices;
  const wanted = opened.value.filter(({ name }) => entry === undefined || name === entry);
  const readings: FileReading[] = [];
  for (const [at, piece] of wanted.entries()) {
    const from = 0.1 + (0.9 * at) / wanted.length;
    await step(from);
    // Zips in a zip were refused when it was opened, so this goes one step deep.
    const read = await readOne(piece, own, (part) => step(from + (0.9 * part) / wanted.length));
    readings.push(...read);
  }
  return entry === undefined ? dropTwins(readings) : readings;
}

/**
 * The one door for a file that a person hands in to make cards of. A zip gives one reading for each file in it.
 * Anything wrong with the file is a reading of its own. It throws only what `onProgress` throws: that is how
 * reading is called off.
 */
export async function readFile(
  file: RawFile,
  choices: ReadChoices,
  onProgress: OnProgress,
): Promise<readonly FileReading[]> {
  let calledOff = false;
  const tell = (part: number): void => {
    calledOff = true;
    onProgress(part);
    calledOff = false;
  };
  try {
    tell(0);
    const readings = await readOne(file, choices, async (part) => {
      tell(part);
      await new Promise((resume) => setTimeout(resume, 0));
    });
    tell(1);
    return readings;
  } catch (reason) {
    if (calledOff) throw reason;
    // Whatever broke on it, a person only needs to know that this file can't be read.
    return [refused(file.name, { kind: 'damaged' })];
  }
}
