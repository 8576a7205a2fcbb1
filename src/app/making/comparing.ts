import type { Card, CardSet } from '../../domain/card-set';
import { adoptNew, alignCards } from '../../domain/making/align-cards';
import { askFrom, type SetDraft } from '../../domain/making/draft';
import { layOver } from '../../domain/making/lay-over';
import { mergeDraft } from '../../domain/making/merge-draft';
import { type Conflict, mergeSets, type Side } from '../../domain/making/merge-set';
import type { ShelfState } from '../../domain/store';
import { parseDraft } from '../../files/draft';
import type { FileReading } from '../../files/sheets/reading';
import { isSame } from '../../lib/is-same';
import type { App } from '../app';
import type { Piece } from '../handed-in';
import { type CardChanges, compareCards, type Placed } from '../import-plan';
import { readPiece, renamePiece } from '../piece';
import { readEntry } from '../workshop';

/** What *Bijwerken* would do. */
export interface Comparison {
  /** What would be stored. */
  readonly piece: Piece;
  /** What the file holds, as it is remembered for the next update. */
  readonly handed: Piece;
  /** What is being made after it, with what went in the bin; null where nothing has to be remembered. */
  readonly draft: SetDraft | null;
  /** What stands here; null where it can't be read, or was only begun. */
  readonly here: Piece | null;
  /** Null for a case or format, and where there is nothing to compare with. */
  readonly cards: CardChanges | null;
  /** Cards and settings that were changed here and in the file, each in another way. */
  readonly conflicts: readonly Conflict[];
  /** A case or format that was changed here too since it last went out or came in. */
  readonly changedHere: boolean;
  /** Nothing at all would change. */
  readonly same: boolean;
  /** False where both together are more than a set can hold. */
  readonly fits: boolean;
}

/** The set, case or format in a reading; null where none comes of it. */
export function pieceIn(reading: FileReading): Piece | null {
  switch (reading.status) {
    case 'set':
      return { kind: 'kaartenset', content: reading.set };
    case 'casus':
      return { kind: 'casus', content: reading.casus };
    case 'format':
      return { kind: 'werkvorm', content: reading.format };
    case 'sheet':
      return reading.reading.set && { kind: 'kaartenset', content: reading.reading.set };
    default:
      return null;
  }
}

/** Whether the id of what was read stands in the file; that of a list of cards is made up by the reader. */
export const hasOwnId = (reading: FileReading): boolean =>
  reading.status !== 'sheet' || hasOwnSettings(reading);

function hasOwnSettings(reading: FileReading & { readonly status: 'sheet' }): boolean {
  const { columns, notes } = reading.reading;
  return (
    columns.some(({ role }) => role.as === 'settings') &&
    !notes.some(({ problem }) => problem === 'settings')
  );
}

/**
 * Sets what was handed in beside what is known under its id or title: three ways for a set, from what both sides had
 * last, so that nothing that was changed here is written over unasked (fault 34). `answers` decides what both changed.
 */
export async function compareWith(
  app: App,
  known: Placed,
  piece: Piece,
  reading: FileReading,
  answers: Readonly<Record<string, Side>> = {},
): Promise<Comparison> {
  const state = await readPlaced(app, known);
  const entry = state?.item ? readEntry(state.item, state.content ?? undefined) : null;
  const here = entry?.status === 'found' ? entry.piece : null;
  const handed = renamePiece(piece, { id: known.id });
  const shared = state ? readShared(state, here) : [];
  if (here?.kind === 'kaartenset' && handed.kind === 'kaartenset' && state) {
    const bases = shared.flatMap((one) => (one.kind === 'kaartenset' ? [one.content] : []));
    const sets = { mine: here.content, handed: handed.content, bases, reading };
    return compareSets(sets, { state, answers, askAt: askFrom(app.services.clock.now()) });
  }
  const same = here !== null && isSame(here.content, handed.content);
  return {
    here,
    handed,
    piece: handed,
    draft: null,
    cards: null,
    conflicts: [],
    changedHere: here !== null && !same && !shared.some((one) => isSame(one.content, here.content)),
    same,
    fits: true,
  };
}

/**
 * What others may have of it, the newest first. What came in before versions were kept, and was never opened for making,
 * is still as it came in.
 */
function readShared({ draft, kind, versions }: ShelfState, here: Piece | null): readonly Piece[] {
  const shared = versions.flatMap((version) => {
    const read = version.shared ? readPiece(kind, version.content) : null;
    return read ? [read] : [];
  });
  return shared.length === 0 && here !== null && draft === null ? [here] : shared;
}

async function readPlaced(app: App, { id, kind }: Placed): Promise<ShelfState | undefined> {
  try {
    const [state] = await (await app.openStore()).readShelf([{ id, kind }]);
    return state;
  } catch {
    return undefined;
  }
}

interface Sets {
  readonly mine: CardSet;
  readonly handed: CardSet;
  /** What both may have had last. */
  readonly bases: readonly CardSet[];
  readonly reading: FileReading;
}

interface Around {
  readonly state: ShelfState;
  readonly answers: Readonly<Record<string, Side>>;
  readonly askAt: number;
}

function compareSets({ bases, handed, mine, reading }: Sets, around: Around): Comparison {
  const { answers, askAt, state } = around;
  const ids = idsIn(reading);
  const aligned = (bases.length > 0 ? bases : [mine]).map((base) => {
    const theirs = alignTo(base, handed, reading);
    return { base, theirs, changes: countChanges(base, theirs) };
  });
  // What the other side went on from is what it changed the least: it may have an older one than went out last.
  const nearest = aligned.reduce((best, one) => (one.changes < best.changes ? one : best));
  const base = bases.length > 0 ? nearest.base : null;
  const theirs = adoptNew({ base: nearest.base, mine, theirs: nearest.theirs }, ids);
  const merge = mergeSets({ base, mine, theirs }, answers);
  const content = merge?.set ?? theirs;
  const kind = 'kaartenset';
  const piece = { kind, content } as const;
  const made = readMaking(state);
  const removed = merge?.removed ?? [];
  const draft =
    made || removed.length > 0
      ? mergeDraft({ draft: made, mine, merged: content, removed, askAt })
      : null;
  return {
    here: { kind, content: mine },
    handed: { kind, content: theirs },
    piece,
    draft: draft && (parseDraft(draft) ? draft : null),
    cards: compareCards(mine, content),
    conflicts: merge?.conflicts ?? [],
    changedHere: false,
    same: isSame(mine, content),
    fits: merge !== undefined,
  };
}

const countChanges = (base: CardSet, theirs: CardSet): number => {
  const { added, changed, removed } = compareCards(base, theirs);
  return added.length + changed.length + removed.length;
};

/** The draft, its cards too unless an import overtook it; what it has in the bin stays in any case. */
function readMaking({ draft, item }: ShelfState): SetDraft | null {
  const read = draft ? parseDraft(draft.draft) : undefined;
  if (!draft || read?.kind !== 'kaartenset') return null;
  const overtaken = item !== null && draft.changedAt < item.changedAt;
  const cards: readonly Card[] = overtaken ? [] : read.content.cards;
  return { ...read, content: { ...read.content, cards } };
}

const idsIn = (reading: FileReading): 'given' | 'made' =>
  reading.status !== 'sheet' || reading.reading.columns.some(({ role }) => role.as === 'id')
    ? 'given'
    : 'made';

/** What was handed in as a version of this set: a list says nothing of what it has no column for. */
function alignTo(base: CardSet, handed: CardSet, reading: FileReading): CardSet {
  const ids = idsIn(reading);
  if (reading.status !== 'sheet' || hasOwnSettings(reading)) return alignCards(base, handed, ids);
  const { columns } = reading.reading;
  const has = (as: string) => columns.some(({ role }) => role.as === as);
  const laid = layOver(base, handed, {
    // Markdown and Anki have headings and decks, and no column for them.
    category: has('category') || handed.categories.length > 1,
    tags: has('tags'),
    ids,
  });
  return laid ?? alignCards(base, handed, ids);
}
