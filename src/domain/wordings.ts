import { RECORD_LIMITS } from './limits';
import type { TextRecord, Wording } from './record';

/** A foreign file may count as high as it likes: from here on a writer goes on from their own, and never gets to the end. */
const HIGHEST_FOLLOWED = RECORD_LIMITS.order / 2;

/** What a record says: the bodies that stand, and how far of each writer they were written after. */
interface Said {
  readonly main: Wording | null;
  readonly standing: readonly Wording[];
  readonly seen: ReadonlyMap<string, number>;
}

function read({ beside = [], body, revision, seen, writer }: TextRecord): Said {
  // Nobody knows who wrote what is from before there were writers: each body is its own.
  const by = writer ?? `=${fingerprint(body)}`;
  const main = body === '' ? null : { writer: by, revision, body };
  const before = new Map(Object.entries(seen ?? {}));
  before.set(by, Math.max(before.get(by) ?? 0, revision));
  return { main, standing: main ? [main, ...beside] : beside, seen: before };
}

const isSame = (one: Wording, other: Wording): boolean =>
  one.writer === other.writer && one.revision === other.revision && one.body === other.body;

const has = (all: readonly Wording[], wanted: Wording): boolean =>
  all.some((one) => isSame(one, wanted));

/**
 * The bodies of one side that stay when they meet the other: all but those that the other was written after. Two
 * bodies by the same writer at the same moment can't be, so where a file says it, both stay.
 */
const staying = (one: Said, other: Said): readonly Wording[] =>
  one.standing.filter(
    ({ revision, writer }) =>
      (other.seen.get(writer) ?? -1) < revision ||
      other.standing.some((its) => its.writer === writer && its.revision === revision),
  );

function highest(one: Said['seen'], other: Said['seen']): Map<string, number> {
  const both = new Map(one);
  for (const [writer, at] of other) both.set(writer, Math.max(both.get(writer) ?? 0, at));
  return both;
}

/**
 * Joins two copies of one text, losing no words: a body only goes where the other copy was written after it. Two that
 * were written without knowing each other both stand, whatever their length or the number of keystrokes; emptying a
 * place takes away what the one who emptied it had before them, and what they never saw stays. So what is erased stays
 * erased when an older copy comes in, and the same bodies stand in whatever order and however often copies meet. Which
 * of them is the body, and which are beside it, is each tablet's own: mine stays. The owner is mine too.
 */
export function joinTexts(mine: TextRecord, theirs: TextRecord): TextRecord {
  const [here, there] = [read(mine), read(theirs)];
  const standing = [...staying(here, there)];
  for (const one of staying(there, here)) {
    // No more than a backup may hold: with these, the text itself could not be read.
    if (!has(standing, one) && standing.length < RECORD_LIMITS.list) standing.push(one);
  }
  const seen = highest(here.seen, there.seen);
  const asMine = isSaid(here, standing, seen);
  if (asMine) return mine;
  if (isSaid(there, standing, seen) && (here.main === null || !has(standing, here.main))) {
    return { ...theirs, id: mine.id, owner: mine.owner };
  }
  const main = chooseMain(here, there, standing);
  const from = main ?? (here.main === null ? lastOf(mine, here) : lastOf(theirs, there));
  return makeRecord(
    mine,
    from,
    standing.filter((one) => one !== main),
    seen,
  );
}

function isSaid(said: Said, standing: readonly Wording[], seen: Said['seen']): boolean {
  return (
    said.standing.length === standing.length &&
    said.standing.every((one) => has(standing, one)) &&
    said.seen.size === seen.size &&
    [...said.seen].every(([writer, at]) => seen.get(writer) === at)
  );
}

/** Mine while it stands; else what took its place, and what is new here where mine was empty. */
function chooseMain(here: Said, there: Said, standing: readonly Wording[]): Wording | null {
  const find = (wanted: Wording | null) =>
    (wanted && standing.find((one) => isSame(one, wanted))) ?? null;
  const mine = find(here.main);
  if (mine) return mine;
  const theirs = find(there.main);
  if (here.main === null) return theirs && !has(here.standing, theirs) ? theirs : null;
  return there.main === null ? null : (theirs ?? standing[0] ?? null);
}

/** Who emptied it, and when. */
const lastOf = (record: TextRecord, { seen }: Said): Wording => {
  const writer = record.writer ?? `=${fingerprint(record.body)}`;
  return { writer, revision: seen.get(writer) ?? record.revision, body: '' };
};

function makeRecord(
  { id, owner }: Pick<TextRecord, 'id' | 'owner'>,
  { body, revision, writer }: Wording,
  beside: readonly Wording[],
  seen: ReadonlyMap<string, number>,
): TextRecord {
  const ordered = [...beside].sort(compareWordings);
  return {
    id,
    owner,
    body,
    revision,
    writer,
    seen: Object.fromEntries([...seen].sort(([one], [other]) => (one < other ? -1 : 1))),
    ...(ordered.length > 0 && { beside: ordered }),
  };
}

const compareWordings = (one: Wording, other: Wording): number =>
  one.writer === other.writer
    ? one.revision - other.revision || (one.body < other.body ? -1 : 1)
    : one.writer < other.writer
      ? -1
      : 1;

/** What is typed, where, and by which page. */
export interface Typing extends Pick<TextRecord, 'id' | 'owner' | 'body'> {
  readonly writer: string;
  /** What was before them when they typed; undefined where nothing was. */
  readonly before: TextRecord | undefined;
  /** What stands beside it was before them too, as with names: it is replaced as well. */
  readonly whole?: boolean | undefined;
}

/** The record of a text after something was typed: it takes the place of what was before the writer, and nothing else. */
export function writeText({ before, body, id, owner, whole = false, writer }: Typing): TextRecord {
  const said = before
    ? read(before)
    : { main: null, standing: [], seen: new Map<string, number>() };
  const top = Math.min(Math.max(0, ...said.seen.values()), HIGHEST_FOLLOWED);
  const revision = Math.max(said.seen.get(writer) ?? 0, top) + 1;
  const beside = whole ? [] : said.standing.filter((one) => one !== said.main);
  const seen = new Map(said.seen).set(writer, revision);
  return makeRecord({ id, owner }, { writer, revision, body }, beside, seen);
}

/** Every body that stands in a text, each once, its own first. */
export const wordsIn = ({ beside = [], body }: TextRecord): readonly string[] =>
  [...new Set([body, ...beside.map((one) => one.body)])].filter((words) => words !== '');

/** What others wrote in the same place and is not in the body. */
export const besideOf = (text: TextRecord): readonly string[] =>
  wordsIn(text).filter((words) => words !== text.body);

/** A name in one line: two tablets that each gave one are both right until someone types what it is. */
export const nameIn = (text: TextRecord): string => wordsIn(text).join(' / ');

/** One record for each id, copies under several owners joined; the first one's owner stays. */
export function joinById(texts: readonly TextRecord[]): Map<TextRecord['id'], TextRecord> {
  const joined = new Map<TextRecord['id'], TextRecord>();
  for (const text of texts) {
    const known = joined.get(text.id);
    joined.set(text.id, known ? joinTexts(known, text) : text);
  }
  return joined;
}

/** Tells bodies apart without being one (FNV-1a). */
function fingerprint(text: string): string {
  let mixed = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    mixed = Math.imul(mixed ^ text.charCodeAt(at), 0x01000193);
  }
  return (mixed >>> 0).toString(36);
}
