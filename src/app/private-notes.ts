import { type Signal, signal } from '@preact/signals';
import { placeKey } from '../domain/format-run';
import type { PlayerId, SessionId } from '../domain/ids';

/** What people keep for themselves, by place. Lives in this page only: no log, no storage, no report (fault 25). */
const kept = new Map<SessionId, Signal<ReadonlyMap<string, string>>>();

function notesOf(session: SessionId): Signal<ReadonlyMap<string, string>> {
  const notes = kept.get(session) ?? signal<ReadonlyMap<string, string>>(new Map());
  kept.set(session, notes);
  return notes;
}

/** Forgets what was kept in these conversations. */
export function forgetPrivateNotes(sessions: readonly SessionId[]): void {
  for (const id of sessions) kept.delete(id);
}

const sharedKey = (part: string, player: PlayerId | null): string =>
  `shared ${placeKey({ part, player, slot: null })}`;

/** Whether someone keeps something in this conversation that is in no log. */
export const hasPrivateNotes = (session: SessionId): boolean =>
  [...notesOf(session).value.values()].some((body) => body !== '');

export interface PrivateNotes {
  read(key: string): string | undefined;
  write(key: string, value: string | undefined): void;
  /** Whether this person put it in the report. */
  isShared(part: string, player: PlayerId | null): boolean;
  share(part: string, player: PlayerId | null): void;
}

/** What people keep for themselves in this conversation; who draws it follows its changes. */
export function readPrivateNotes(session: SessionId): PrivateNotes {
  const notes = notesOf(session);
  const write = (key: string, value: string | undefined) => {
    const next = new Map(notes.peek());
    if (value === undefined) next.delete(key);
    else next.set(key, value);
    notes.value = next;
  };
  return {
    read: (key) => notes.value.get(key),
    write,
    isShared: (part, player) => notes.value.has(sharedKey(part, player)),
    share(part, player) {
      // From now on it is read from the log, and no longer only here.
      const own = placeKey({ part, player, slot: '' });
      const others = [...notes.peek()].filter(([key]) => !key.startsWith(own));
      notes.value = new Map(others).set(sharedKey(part, player), '');
    },
  };
}
