import type { CardSet, Mode } from '../domain/card-set';
import type { Casus } from '../domain/casus';
import type { CommandOf } from '../domain/command';
import { decide } from '../domain/decide';
import type { CasusPin, SetPin } from '../domain/event';
import { evolve, foldLog } from '../domain/evolve';
import type { Format } from '../domain/format';
import type { PlayerId, RoundId, SessionId, TableId, TextId } from '../domain/ids';
import type { ContentRecord, TextRecord } from '../domain/record';
import type { Store } from '../domain/store';
import type { Seat, Table } from '../domain/table';
import type { App } from './app';
import { type Contents, type Conversation, openConversation } from './conversation';
import type { Found, Library } from './library';
import { readContents } from './pinned-contents';
import { forgetPrivateNotes } from './private-notes';
import type { KnownTable } from './tables';
import type { WriteTarget } from './typed-text';
import { forgetAgreed } from './unkept';

/** Why a conversation can't be shown. `raw` is what was stored, to be handed out as it is. */
export type OpeningRefusal =
  | { readonly kind: 'gone' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'damaged' | 'newer' | 'content'; readonly raw: unknown };

export interface ChosenCasus extends Found<Casus> {
  readonly variant: string | null;
}

export interface StartChoice {
  readonly set: Found<CardSet>;
  readonly mode: Mode;
  readonly casus: ChosenCasus | null;
  /** The table to go on with, or null for a new one. */
  readonly table: Pick<KnownTable, 'table' | 'texts'> | null;
  /** Names as typed, one a player; an empty one is a player without a name. Kept seats have their id. */
  readonly players: readonly { readonly seat: Seat | null; readonly name: string }[];
  /** Index in `players` of who brings a question. */
  readonly presenter: number | null;
  readonly question: string;
  readonly keep: boolean;
}

/**
 * Conversations of this page. What was typed about a case of the table's own lives only here, so coming
 * back to a conversation must find it again.
 */
const live = new Map<SessionId, Conversation>();
/** Just begun: can be shown before its first write is done. */
const fresh = new Set<SessionId>();

/** Forgets what lives only in this page: of these conversations, or of all, after they were wiped. */
export function forgetConversations(ids: readonly SessionId[] = [...live.keys()]): void {
  forgetPrivateNotes(ids);
  forgetAgreed(ids);
  for (const id of ids) {
    live.delete(id);
    fresh.delete(id);
  }
}

/** Who sits down, at which table. */
export interface Seating {
  readonly table: Table;
  /** What was kept of their names. */
  readonly known: readonly TextRecord[];
  readonly people: readonly {
    readonly id: PlayerId;
    /** A name that was kept goes on under its own id, so that the table has it once. */
    readonly nameId: TextId | null;
    readonly name: string;
  }[];
}

/** Gives everybody a place at the table that was chosen, or at a new one. */
export function seatTable(
  { clock, newId }: App['services'],
  choice: Pick<StartChoice, 'table' | 'players'>,
): Seating {
  const known = choice.table?.texts ?? [];
  return {
    table: choice.table?.table ?? {
      id: newId() as TableId,
      name: null,
      createdAt: clock.now(),
      seats: [],
    },
    known,
    people: choice.players.map(({ seat, name }) => ({
      id: seat?.id ?? (newId() as PlayerId),
      nameId: known.find((text) => text.id === seat?.name)?.id ?? null,
      name: name.trim(),
    })),
  };
}

export const listSeats = ({ people }: Seating): readonly Seat[] =>
  people.map(({ id, nameId }) => ({ id, name: nameId }));

/** Begins a conversation with this command; it can be shown at once, writing follows. */
export function beginConversation(
  app: App,
  seating: Seating,
  command: CommandOf<'start' | 'start-format'>,
  contents: Contents,
  { keep, records }: { readonly keep: boolean; readonly records: readonly ContentRecord[] },
): Conversation {
  const { services } = app;
  const id = services.newId() as SessionId;
  const started = decide(null, command, {
    now: services.clock.now(),
    random: services.random,
    newId: services.newId,
    sessionId: id,
    findSet: (hash) => contents.sets.get(hash),
    findCasus: (hash) => contents.casussen.get(hash),
    findFormat: (hash) => contents.formats.get(hash),
  });
  if (!started.ok) throw new Error(`a start was refused: ${started.refusal}`);
  const session = evolve(null, started.value);
  if (!session) throw new Error('a start did not apply');

  let store: Store | undefined;
  const conversation = openConversation(
    {
      id,
      events: [started.value],
      session,
      texts: seating.known,
      unkept: new Map(),
      place: null,
      summary: null,
      contents,
      table: seating.table,
      fresh: { content: records },
    },
    {
      now: services.clock.now,
      random: services.random,
      newId: services.newId,
      commit: async (change) => {
        // Opened once, it is not waited for: a write must not come after drawing the screen.
        store ??= await app.openStore();
        return store.commit(change);
      },
    },
  );
  live.set(id, conversation);
  fresh.add(id);

  if (keep) conversation.keepTexts();
  for (const person of seating.people) {
    const target: WriteTarget = { kind: 'name', player: person.id };
    if (person.name !== conversation.readText(target)) conversation.write(target, person.name);
  }
  return conversation;
}

/** Starts a conversation with cards. Gives its id. */
export function startConversation(app: App, choice: StartChoice): SessionId {
  const seating = seatTable(app.services, choice);
  const conversation = beginConversation(
    app,
    seating,
    {
      kind: 'start',
      table: seating.table.id,
      seats: listSeats(seating),
      mode: choice.mode,
      set: pinSet(choice.set),
      casus: choice.casus && pinCasus(choice.casus),
    },
    contentsOf(choice.set, choice.casus),
    { keep: choice.keep, records: recordsOf(choice.set, choice.casus) },
  );
  const round = conversation.session.peek().rounds[0]?.id as RoundId;
  const presenter = choice.presenter === null ? undefined : seating.people[choice.presenter];
  if (presenter) conversation.act({ kind: 'name-presenter', player: presenter.id });
  if (choice.question.trim()) {
    conversation.write({ kind: 'question', round }, choice.question.trim());
  }
  return conversation.id;
}

export function pinSet(set: Found<CardSet>): SetPin {
  return { id: set.content.id, hash: set.hash };
}

export function pinCasus(casus: ChosenCasus): CasusPin {
  return {
    id: casus.content.id,
    hash: casus.hash,
    variant: casus.variant,
    shipped: casus.shipped,
  };
}

/** Reads a stored conversation and everything it pins. */
export async function resumeConversation(
  app: App,
  library: Library,
  id: SessionId,
): Promise<Conversation | OpeningRefusal> {
  const earlier = live.get(id);
  if (earlier && fresh.delete(id)) return earlier;

  try {
    await earlier?.settled();
    if (earlier?.writing.peek().kind === 'failed') return earlier;
    const store = await app.openStore();
    const [read, tables] = await Promise.all([store.readSession(id), store.listTables()]);
    if (read.status === 'gone') return { kind: 'gone' };
    if (read.status !== 'found') return { kind: read.status, raw: read.raw };
    const { events, place, summary, texts } = read.session;
    // Asked before folding, so that the answers are there after it.
    const rest = Promise.all([
      readContents(library, { log: events }),
      store.readTexts([summary.table]),
    ]);
    const session = foldLog(events);
    const [contents, names] = await rest;
    if (!session) return { kind: 'damaged', raw: read.session };
    if (contents === null) return { kind: 'content', raw: read.session };
    const conversation = openConversation(
      {
        id,
        events,
        session,
        texts: [...texts, ...names],
        unkept: earlier?.records() ?? new Map(),
        place,
        summary,
        contents,
        table: tables.find((table) => table.id === session.table),
      },
      {
        now: app.services.clock.now,
        random: app.services.random,
        newId: app.services.newId,
        commit: (change) => store.commit(change),
      },
    );
    live.set(id, conversation);
    return conversation;
  } catch {
    return { kind: 'unreachable' };
  }
}

function contentsOf(set: Found<CardSet>, casus: ChosenCasus | null): Contents {
  return {
    sets: new Map([[set.hash, set.content]]),
    casussen: new Map(casus ? [[casus.hash, casus.content]] : []),
    formats: new Map(),
  };
}

/** The stored form of a set, a case and a format, as a conversation keeps them. */
export function recordsOf(
  set: Found<CardSet> | null,
  casus: Found<Casus> | null,
  format: Found<Format> | null = null,
): readonly ContentRecord[] {
  return [
    ...(set ? [{ hash: set.hash, kind: 'kaartenset' as const, content: set.content }] : []),
    ...(casus ? [{ hash: casus.hash, kind: 'casus' as const, content: casus.content }] : []),
    ...(format ? [{ hash: format.hash, kind: 'werkvorm' as const, content: format.content }] : []),
  ];
}
