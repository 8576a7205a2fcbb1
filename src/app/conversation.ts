import { action, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { CardSet } from '../domain/card-set';
import type { Casus } from '../domain/casus';
import type { Command, Refusal } from '../domain/command';
import { decide } from '../domain/decide';
import type { LogEvent } from '../domain/event';
import { evolve } from '../domain/evolve';
import type { Format } from '../domain/format';
import { currentRound } from '../domain/format-run';
import type { ContentHash, SessionId, TextId } from '../domain/ids';
import { deadTexts } from '../domain/privacy';
import type { ContentRecord, Place, SessionSummary, TextRecord } from '../domain/record';
import type { Session } from '../domain/session';
import type { SessionChange } from '../domain/store';
import { summarise } from '../domain/summary';
import type { Table } from '../domain/table';
import { keepFrom } from './home';
import { summaryFacts } from './summary-facts';
import { findText, keepsTextAt, placeText, type WriteTarget } from './typed-text';
import { createTypedWords } from './typed-words';
import { createWriteQueue, joinChanges, type WriteState } from './write-queue';

/** Sets, cases and formats a conversation was played with, by pin. */
export interface Contents {
  readonly sets: ReadonlyMap<ContentHash, CardSet>;
  readonly casussen: ReadonlyMap<ContentHash, Casus>;
  readonly formats: ReadonlyMap<ContentHash, Format>;
}

/** One conversation, open in this tab. */
export interface Conversation {
  readonly id: SessionId;
  readonly session: ReadonlySignal<Session>;
  readonly contents: ReadonlySignal<Contents>;
  /** What was typed and is at hand; a text that was not kept is simply not in here. */
  readonly texts: ReadonlySignal<ReadonlyMap<TextId, string>>;
  readonly place: ReadonlySignal<Place | null>;
  readonly writing: ReadonlySignal<WriteState>;
  /** What other tablets wrote in the same place, not knowing what stands there; never names. */
  readonly besideTexts: ReadonlySignal<ReadonlyMap<TextId, readonly string[]>>;
  /** All of it as it is or would be stored, also what stays on this screen. */
  readonly records: () => ReadonlyMap<TextId, TextRecord>;
  /** What was typed and stays on this screen only. */
  readonly unkeptTexts: ReadonlySignal<ReadonlySet<TextId>>;
  /** True while there is any of that. */
  readonly unkept: ReadonlySignal<boolean>;
  /** Does one thing; gives the refusal, or null when it happened. Writing follows by itself. */
  act(command: Command): Refusal | null;
  /** Puts typed text at a place, every keystroke of it. */
  write(target: WriteTarget, body: string): void;
  readText(target: WriteTarget): string;
  /** Whether what is typed there is kept on this device. */
  keepsAt(target: WriteTarget): boolean;
  /** Keeps what was typed on this device from now on, and what was typed before. */
  keepTexts(): void;
  /** Where the table looks; restored when it goes on. */
  look(place: Partial<Omit<Place, 'session'>>): void;
  /** Makes a set, case or format known, before it is pinned. */
  addContent(record: ContentRecord): void;
  retry(): void;
  /** Resolves when everything was written, or failed and waits. */
  settled(): Promise<void>;
}

export interface ConversationPorts {
  readonly now: () => number;
  readonly random: () => number;
  readonly newId: () => string;
  readonly commit: (change: SessionChange) => Promise<void>;
}

export interface ConversationStart {
  readonly id: SessionId;
  readonly events: readonly LogEvent[];
  readonly session: Session;
  /** What is stored. */
  readonly texts: readonly TextRecord[];
  /** What was typed in this page and may not be stored here. */
  readonly unkept: ReadonlyMap<TextId, TextRecord>;
  readonly place: Place | null;
  readonly summary: SessionSummary | null;
  readonly contents: Contents;
  /** Whose conversation it is; undefined where the table's record is gone. */
  readonly table: Table | undefined;
  /** Set for a conversation that begins now: then everything is still to be written. */
  readonly fresh?: { readonly content: readonly ContentRecord[] };
}

/** Commands after which the table's seats may have changed. */
const SEATING: ReadonlySet<Command['kind']> = new Set([
  'join-player',
  'sit-out',
  'return-player',
  'change-order',
  'undo',
  'redo',
]);

function isSamePlace(a: Place, b: Place): boolean {
  const { shown, ...rest } = a;
  const isShown = shown.length === b.shown.length && shown.every((one, at) => one === b.shown[at]);
  return isShown && (Object.keys(rest) as (keyof typeof rest)[]).every((key) => a[key] === b[key]);
}

/** Brings a conversation to life: acts are decided, folded and shown at once, and written behind that. */
export function openConversation(start: ConversationStart, ports: ConversationPorts): Conversation {
  const session = signal(start.session);
  const contents = signal(start.contents);
  const words = createTypedWords({ ...start, newId: ports.newId });
  const place = signal(start.place);
  const queue = createWriteQueue(ports.commit, joinChanges);
  const keepUntil = start.summary?.keepUntil ?? keepFrom(ports.now());

  const summary = () => {
    const current = session.peek();
    return summarise(current, {
      ...summaryFacts(current, contents.peek()),
      binned: false,
      changedAt: ports.now(),
      keepUntil,
    });
  };

  const push = (change: Omit<SessionChange, 'summary'>) =>
    queue.push({ ...change, summary: summary() });

  /** The table remembers who sat there last, for *zelfde tafel*, and what they are called. */
  const tableNow = (): Pick<SessionChange, 'table' | 'texts'> => {
    const { table } = start;
    const seats = session.peek().players.map(({ id, name }) => ({ id, name }));
    if (!table || !isOwnTable(table, seats)) return {};
    return { table: { ...table, seats }, texts: words.tellTable(seats) };
  };

  /** A conversation from a file may say that it is of any table; where nobody of it sat there, it changes no seats. */
  const isOwnTable = ({ seats }: Table, now: Table['seats']): boolean =>
    start.fresh !== undefined ||
    seats.length === 0 ||
    seats.some(({ id }) => now.some((one) => one.id === id));

  function apply(command: Command): { event: LogEvent } | { refusal: Refusal } {
    const known = contents.peek();
    const decided = decide(session.peek(), command, {
      now: ports.now(),
      random: ports.random,
      newId: ports.newId,
      sessionId: start.id,
      findSet: (hash) => known.sets.get(hash),
      findCasus: (hash) => known.casussen.get(hash),
      findFormat: (hash) => known.formats.get(hash),
    });
    if (!decided.ok) return { refusal: decided.refusal };
    const next = evolve(session.peek(), decided.value);
    if (next) session.value = next;
    return { event: decided.value };
  }

  if (start.fresh) {
    queue.push({
      summary: summary(),
      events: start.events,
      ...tableNow(),
      texts: start.texts,
      content: start.fresh.content,
    });
  }

  // Acts are actions: who draws the screen hears of it once, after the change was handed in for writing.
  return {
    id: start.id,
    session,
    contents,
    texts: words.bodies,
    besideTexts: words.beside,
    records: () => words.records,
    place,
    writing: queue.state,
    unkeptTexts: words.unkept,
    unkept: computed(() => words.unkept.value.size > 0),
    act: action((command: Command) => {
      const result = apply(command);
      if ('refusal' in result) return result.refusal;
      const erase = command.kind === 'close' ? deadTexts(session.peek()) : [];
      if (erase.length > 0) words.forget(erase);
      push({ events: [result.event], erase, ...(SEATING.has(command.kind) ? tableNow() : {}) });
      return null;
    }),
    write: action((target: WriteTarget, body: string) => {
      const standing = findText(session.peek(), target);
      // Words that are elsewhere, or were never kept: what is typed here can't be a change of them.
      const absent = standing !== null && !words.bodies.peek().has(standing);
      const id = standing === null || absent ? (ports.newId() as TextId) : standing;
      const events: LogEvent[] = [];
      if (id !== standing) {
        if (body === '') return;
        const result = apply(placeText(target, id, absent));
        if ('refusal' in result) return;
        events.push(result.event);
      }
      const text = words.type(target.kind, id, body);
      const keeps = keepsTextAt(session.peek(), target, (hash) =>
        contents.peek().casussen.get(hash),
      );
      if (events.length === 0 && !keeps) return;
      const typed = keeps ? words.keep([text]) : [];
      const table = target.kind === 'name' && events.length > 0 ? tableNow() : {};
      push({ events, ...table, texts: [...typed, ...(table.texts ?? [])] });
    }),
    keepsAt: (target) =>
      keepsTextAt(session.value, target, (hash) => contents.value.casussen.get(hash)),
    readText(target) {
      const id = findText(session.value, target);
      return (id && words.bodies.value.get(id)) ?? '';
    },
    keepTexts: action(() => {
      const result = apply({ kind: 'keep-texts' });
      if ('refusal' in result) return;
      push({ events: [result.event], texts: words.keepAll() });
    }),
    look: action((change: Partial<Omit<Place, 'session'>>) => {
      const round = currentRound(session.peek());
      if (!round) return;
      const before = place.peek();
      const base: Place =
        before?.round === round.id
          ? before
          : {
              session: start.id,
              round: round.id,
              card: null,
              draw: null,
              side: 'front',
              shown: [],
              across: false,
            };
      const next = { ...base, ...change };
      if (before && isSamePlace(before, next)) return;
      place.value = next;
      push({ place: next });
    }),
    addContent: action((found: ContentRecord) => {
      const { casussen, formats, sets } = contents.peek();
      const { content, hash, kind } = found;
      contents.value = {
        sets: kind === 'kaartenset' ? new Map(sets).set(hash, content as CardSet) : sets,
        casussen: kind === 'casus' ? new Map(casussen).set(hash, content as Casus) : casussen,
        formats: kind === 'werkvorm' ? new Map(formats).set(hash, content as Format) : formats,
      };
      push({ content: [found] });
    }),
    retry: queue.retry,
    settled: queue.settled,
  };
}
