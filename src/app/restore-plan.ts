import type { ContentHash } from '../domain/ids';
import { askFrom, type Draft, type DraftRecord } from '../domain/making/draft';
import {
  type Backup,
  type ContentRecord,
  refKey,
  type ShelfItem,
  type ShelfRef,
  splitRefKey,
} from '../domain/record';
import { type ShelfState, StorageError } from '../domain/store';
import { parseDraft } from '../files/draft';
import { canonicalText } from '../files/json-text';
import { isSame } from '../lib/is-same';
import type { App } from './app';
import { type Placed, titleBeside } from './import-plan';
import { listShipped, readPiece, renamePiece, titleOf } from './piece';

/** What happens with an own thing that is another here than in a backup. */
export const RESTORE_SIDES = ['both', 'theirs', 'mine'] as const;
export type RestoreSide = (typeof RESTORE_SIDES)[number];

/** By `refKey`; what is not answered stays beside each other, so that nothing goes. */
export type RestoreAnswers = Readonly<Record<string, RestoreSide>>;

/** The places whose thing gives way. */
export const listReplaced = (answers: RestoreAnswers): readonly ShelfRef[] =>
  Object.entries(answers).flatMap(([key, side]) => (side === 'theirs' ? splitRefKey(key) : []));

/** An own thing of a backup that stands here in another version. */
export interface OwnConflict {
  readonly key: string;
  readonly kind: ShelfItem['kind'];
  /** As it is called here. */
  readonly title: string;
  readonly hereAt: number;
  readonly thereAt: number;
}

export interface OwnPlan {
  readonly conflicts: readonly OwnConflict[];
  /** Titles of what is called as something that came with the app, and comes in as a copy. */
  readonly copies: readonly string[];
}

/** One place of a backup: what would come, and how it stands here. */
interface Place {
  readonly ref: ShelfRef;
  readonly key: string;
  readonly theirs: Stand;
  readonly mine: Stand;
  readonly kind: 'new' | 'same' | 'other' | 'shipped';
  /** Under which id a copy of theirs goes: the same one each time, so that the same backup brings it once. */
  readonly copyId: string;
}

/** An item with its content, and what is being made of it. */
interface Stand {
  readonly item: ShelfItem | null;
  readonly content: ContentRecord | null;
  readonly draft: DraftRecord | null;
}

const recordsOf = ({ draft, item }: Stand): readonly (ShelfItem | DraftRecord)[] =>
  [item, draft].flatMap((one) => one ?? []);

/** When it was changed last. */
const lastAt = (stand: Stand): number =>
  Math.max(...recordsOf(stand).map(({ changedAt }) => changedAt));

const titleIn = ({ draft, item }: Stand): string => (draft ?? item)?.title || (item?.title ?? '');

/** Tells which own things of a backup have to be asked about. Throws `StorageError` when this device can't be read. */
export async function planOwn(app: App, backup: Backup): Promise<OwnPlan> {
  const places = await readPlaces(app, backup);
  return {
    conflicts: places.flatMap(({ key, kind, mine, ref, theirs }) =>
      kind === 'other'
        ? {
            key,
            kind: ref.kind,
            title: titleIn(mine),
            hereAt: lastAt(mine),
            thereAt: lastAt(theirs),
          }
        : [],
    ),
    copies: places.flatMap(({ kind, theirs }) => (kind === 'shipped' ? titleIn(theirs) : [])),
  };
}

/**
 * Makes of a backup what is to be stored, as it was answered. both: theirs comes beside mine, under another title;
 * theirs: it takes the place of mine, which goes to the bin; mine: theirs stays out. Throws `StorageError`.
 */
export async function settleOwn(
  app: App,
  backup: Backup,
  answers: RestoreAnswers,
): Promise<{ readonly backup: Backup; readonly replace: readonly ShelfRef[] }> {
  const places = await readPlaces(app, backup);
  if (places.length === 0) return { backup, replace: [] };
  const store = await app.openStore();
  const [items, drafts] = await Promise.all([store.listShelf(), store.listDrafts()]);
  const titles: Placed[] = [...items, ...drafts];
  const stands: Stand[] = [];
  const replace: ShelfRef[] = [];
  const versions = new Set<string>();

  const copy = async (stand: Stand, kind: ShelfRef['kind'], id: string) => {
    const copied = await copyStand(app, stand, { kind, id, here: titles });
    stands.push(copied);
    titles.push(...recordsOf(copied));
    return copied;
  };

  for (const { copyId, key, kind, mine, ref, theirs } of places) {
    const side = kind === 'other' ? (answers[key] ?? 'both') : null;
    if (side === 'both' || kind === 'shipped') await copy(theirs, ref.kind, copyId);
    if (kind !== 'new' && side !== 'theirs') continue;
    versions.add(key);
    if (side === 'theirs') {
      replace.push(ref);
      const gone = await copyStand(app, mine, { kind: ref.kind, id: await idOf(app, ref, mine) });
      stands.push(binStand(gone, askFrom(app.services.clock.now())), laterThan(theirs, mine));
    } else {
      stands.push(theirs);
    }
  }
  return {
    replace,
    backup: {
      ...backup,
      shelf: stands.flatMap(({ item }) => item ?? []),
      drafts: stands.flatMap(({ draft }) => draft ?? []),
      versions: backup.versions.filter((version) => versions.has(refKey(version))),
      content: [...backup.content, ...stands.flatMap(({ content }) => content ?? [])],
    },
  };
}

async function readPlaces(app: App, backup: Backup): Promise<readonly Place[]> {
  const refs = [
    ...new Map(
      [...backup.shelf, ...backup.drafts].map(({ id, kind }) => [
        refKey({ id, kind }),
        { id, kind },
      ]),
    ).values(),
  ];
  if (refs.length === 0) return [];
  const store = await app.openStore();
  const contents = new Map(backup.content.map((record) => [record.hash, record]));
  const items = new Map(backup.shelf.map((item) => [refKey(item), item]));
  const drafts = new Map(backup.drafts.map((draft) => [refKey(draft), draft]));
  const found = refs.map((ref): Omit<Place, 'kind' | 'mine' | 'copyId'> => {
    const item = items.get(refKey(ref)) ?? null;
    const content = (item && contents.get(item.hash)) ?? null;
    return {
      ref,
      key: refKey(ref),
      theirs: { item, content, draft: drafts.get(refKey(ref)) ?? null },
    };
  });
  const copyIds = await Promise.all(found.map(({ ref, theirs }) => idOf(app, ref, theirs)));
  const copies = refs.map(({ kind }, at) => ({ kind, id: copyIds[at] ?? '' }));
  const [here, copied, shipped] = await Promise.all([
    store.readShelf(refs),
    store.readShelf(copies),
    listShippedIds(app),
  ]);
  return found.map((place, at): Place => {
    const mine: Stand = here[at] ?? { item: null, content: null, draft: null };
    const how = {
      isShipped: shipped.has(place.key),
      isCopied: isHere(copied[at]),
      isHere: isHere(here[at]),
    };
    return { ...place, mine, kind: judge(place.theirs, mine, how), copyId: copyIds[at] ?? '' };
  });
}

const isHere = (state: ShelfState | undefined): boolean => Boolean(state?.item || state?.draft);

interface How {
  /** It is called as something that came with the app. */
  readonly isShipped: boolean;
  /** A copy of theirs came in before. */
  readonly isCopied: boolean;
  readonly isHere: boolean;
}

function judge(theirs: Stand, mine: Stand, { isCopied, isHere, isShipped }: How): Place['kind'] {
  if (isShipped) return isCopied ? 'same' : 'shipped';
  if (!isHere) return 'new';
  return isCopied || bringsNothing(theirs, mine) ? 'same' : 'other';
}

/** Ids of what came with the app. */
async function listShippedIds({ bundle }: App): Promise<ReadonlySet<string>> {
  const kinds = ['kaartenset', 'casus', 'werkvorm'] as const;
  const all = await Promise.all(kinds.map((kind) => listShipped(bundle, kind)));
  return new Set(
    kinds.flatMap((kind, at) => (all[at] ?? []).map(({ id }) => refKey({ kind, id }))),
  );
}

const draftIn = ({ draft }: Stand): Draft | undefined =>
  draft ? parseDraft(draft.draft) : undefined;

/** Whether all of theirs stands here already: what is played, and what is being made of it where that is something else. */
function bringsNothing(theirs: Stand, mine: Stand): boolean {
  if (theirs.item && theirs.item.hash !== mine.item?.hash) return false;
  const draft = draftIn(theirs);
  if (!draft) return true;
  return isSame(draft, draftIn(mine)) || (mine.item !== null && isPlayed(theirs, draft));
}

/** Whether what is being made is no more than what is played of it. */
function isPlayed({ content, item }: Stand, draft: Draft): boolean {
  const bin = draft.kind === 'kaartenset' ? draft.bin : [];
  const played = content && readPiece(draft.kind, content.content);
  return item !== null && bin.length === 0 && isSame(draft.content, played?.content);
}

/** An id as this app gives them, made of what it is for. */
async function idOf({ services }: App, { id, kind }: ShelfRef, stand: Stand): Promise<string> {
  const hashed = await services.hash(
    canonicalText({ id, kind, item: stand.item?.hash ?? null, draft: draftIn(stand) ?? null }),
  );
  // Not served securely: then the same backup brings a copy each time.
  if (!hashed.ok) return services.newId();
  const part = (from: number, to: number) => hashed.value.slice(from, to);
  return [part(0, 8), part(8, 12), part(12, 16), part(16, 20), part(20, 32)].join('-');
}

interface CopyPlace extends ShelfRef {
  /** What stands here, whose titles it must not have; without them it keeps its own. */
  readonly here?: readonly Placed[] | undefined;
}

/** The same under another id, and under a title that nothing here has. */
async function copyStand(app: App, stand: Stand, { here, id, kind }: CopyPlace): Promise<Stand> {
  const titled = (title: string) => (here ? titleBeside(title, kind, here) : title);
  const draft = draftIn(stand);
  const content = draft && { ...draft.content, id, title: titled(draft.content.title) };
  const copied = draft && content && ({ ...draft, content } as Draft);
  const record =
    stand.draft && copied
      ? { ...stand.draft, id, title: titled(stand.draft.title), draft: copied }
      : null;
  const piece = stand.content && readPiece(kind, stand.content.content);
  if (!stand.item || !piece) return { item: null, content: null, draft: record };
  const renamed = renamePiece(piece, { id, title: titled(piece.content.title) });
  const hashed = await app.services.hash(canonicalText(renamed.content));
  if (!hashed.ok) throw new StorageError('unavailable');
  const hash = hashed.value as ContentHash;
  return {
    item: { ...stand.item, id, hash, title: titleOf(renamed) },
    content: { hash, kind, content: renamed.content },
    draft: record,
  };
}

const binStand = ({ content, draft, item }: Stand, askAt: number): Stand => ({
  content,
  item: item && { ...item, askAt },
  draft: draft && { ...draft, askAt },
});

/** Later than what it takes the place of, whatever the clocks said (fault 15), and in the same order among themselves. */
function laterThan({ content, draft, item }: Stand, mine: Stand): Stand {
  const first = Math.min(...recordsOf({ content, draft, item }).map(({ changedAt }) => changedAt));
  const later = Math.max(0, lastAt(mine) + 1 - first);
  return {
    content,
    item: item && { ...item, changedAt: item.changedAt + later },
    draft: draft && { ...draft, changedAt: draft.changedAt + later },
  };
}
