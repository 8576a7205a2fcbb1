import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { SessionId, TableId, TextId } from '../domain/ids';
import { liveNames } from '../domain/privacy';
import type { TextRecord } from '../domain/record';
import type { Session } from '../domain/session';
import type { Seat } from '../domain/table';
import { besideOf, joinById, nameIn, writeText } from '../domain/wordings';
import type { WriteTarget } from './typed-text';

/** What was typed in one conversation and is at hand, stored or not. */
export interface TypedWords {
  /** Bodies by id; a text that is not at hand is simply not in here. */
  readonly bodies: ReadonlySignal<ReadonlyMap<TextId, string>>;
  /** What other tablets wrote in the same place, not knowing what stands there; never names. */
  readonly beside: ReadonlySignal<ReadonlyMap<TextId, readonly string[]>>;
  /** What stays on this screen only. */
  readonly unkept: ReadonlySignal<ReadonlySet<TextId>>;
  readonly records: ReadonlyMap<TextId, TextRecord>;
  /** Takes typed text in, every keystroke of it; gives it as it would be stored. */
  type(kind: WriteTarget['kind'], id: TextId, body: string): TextRecord;
  /** Gives these to be stored; from now on they are kept. */
  keep(texts: readonly TextRecord[]): readonly TextRecord[];
  /** Gives all that was not kept yet, to be stored. */
  keepAll(): readonly TextRecord[];
  /** What these people are called, where it is kept and their table doesn't know it yet. */
  tellTable(seats: readonly Seat[]): readonly TextRecord[];
  forget(ids: readonly TextId[]): void;
}

export interface TypedWordsStart {
  readonly id: SessionId;
  readonly session: Session;
  readonly texts: readonly TextRecord[];
  readonly unkept: ReadonlyMap<TextId, TextRecord>;
  readonly newId: () => string;
}

/** Holds the texts of a conversation; names belong to its table, unless a file brought them for it alone. */
export function createTypedWords({
  id: own,
  newId,
  session,
  texts,
  unkept,
}: TypedWordsStart): TypedWords {
  const table: TableId = session.table;
  // Its own first: what a file says of a name goes before what the table here calls someone.
  const records = joinById([...texts, ...unkept.values()]);
  const names = new Set<TextId>(liveNames(session));
  const told = new Set(texts.filter(({ owner }) => owner === table).map(({ id }) => id));
  const bodies = signal<ReadonlyMap<TextId, string>>(
    new Map([...records].map(([id, text]) => [id, names.has(id) ? nameIn(text) : text.body])),
  );
  const kept = signal<ReadonlySet<TextId>>(new Set(texts.map(({ id }) => id)));
  /** Whoever opens a conversation is another writer; its id is made with the first letter. */
  let writer: string | undefined;

  function keep(those: readonly TextRecord[]): readonly TextRecord[] {
    if (those.some(({ id }) => !kept.peek().has(id))) {
      kept.value = new Set([...kept.peek(), ...those.map(({ id }) => id)]);
    }
    for (const { id, owner } of those) if (owner === table) told.add(id);
    return those;
  }

  return {
    bodies,
    records,
    keep,
    beside: computed(
      () =>
        new Map(
          [...bodies.value.keys()].flatMap((id) => {
            const record = records.get(id);
            return record && !names.has(id) ? [[id, besideOf(record)] as const] : [];
          }),
        ),
    ),
    unkept: computed(
      () =>
        new Set([...bodies.value].flatMap(([id, body]) => (body && !kept.value.has(id) ? id : []))),
    ),
    type(kind, id, body) {
      const isName = kind === 'name';
      if (isName) names.add(id);
      writer ??= newId();
      const before = records.get(id);
      const owner = before?.owner ?? (isName ? table : own);
      // Of a name all that stood there was in sight; of a text only the body was.
      const text = writeText({ before, id, owner, body, writer, whole: isName });
      records.set(id, text);
      bodies.value = new Map(bodies.peek()).set(id, body);
      return text;
    },
    keepAll: () => keep([...records.values()].filter(({ id }) => !kept.peek().has(id))),
    tellTable(seats) {
      const fresh = seats.flatMap(({ name }) => {
        const record = name === null || told.has(name) ? undefined : records.get(name);
        return record && kept.peek().has(record.id) ? [{ ...record, owner: table }] : [];
      });
      for (const { id } of fresh) told.add(id);
      return fresh;
    },
    forget(ids) {
      const left = new Map(bodies.peek());
      for (const id of ids) {
        left.delete(id);
        records.delete(id);
      }
      bodies.value = left;
    },
  };
}
