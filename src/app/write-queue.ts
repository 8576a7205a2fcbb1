import { type ReadonlySignal, signal } from '@preact/signals';
import type { TextRecord } from '../domain/record';
import { type SessionChange, StorageError, type StorageFailure } from '../domain/store';

/** saved: everything handed in was committed; saving: on its way; failed: kept here, waiting for `retry`. */
export type WriteState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly failure: StorageFailure };

export interface WriteQueue<Change> {
  readonly state: ReadonlySignal<WriteState>;
  /** Hands in a change. Never throws and never loses it: what can't be written waits here. */
  push(change: Change): void;
  /** Tries again what failed. */
  retry(): void;
  /** Resolves when nothing is on its way any more (written, or waiting after a failure). */
  settled(): Promise<void>;
}

/**
 * Writes changes of one conversation, set or case in order, one transaction at a time. What comes in within
 * one tick, or while a write is on its way, is taken together by `join` in the next one, so that a slow
 * device never falls behind.
 */
export function createWriteQueue<Change extends object>(
  commit: (change: Change) => Promise<void>,
  join: (earlier: Change, later: Change) => Change,
): WriteQueue<Change> {
  const state = signal<WriteState>({ kind: 'saved' });
  let waiting: Change | null = null;
  let running: Promise<void> | null = null;

  const start = () => {
    // Before anyone hears of it: a listener that draws the screen must not come before the write.
    running ??= Promise.resolve()
      .then(run)
      .finally(() => {
        running = null;
        // What was handed in after the last look, and before this moment, would wait for the next push.
        if (waiting !== null && state.peek().kind !== 'failed') start();
      });
    if (state.peek().kind !== 'saving') state.value = { kind: 'saving' };
  };

  async function run(): Promise<void> {
    while (waiting !== null) {
      const change: Change = waiting;
      waiting = null;
      try {
        await commit(change);
      } catch (error) {
        waiting = waiting === null ? change : join(change, waiting);
        const failure = error instanceof StorageError ? error.failure : 'lost';
        state.value = { kind: 'failed', failure };
        return;
      }
    }
    state.value = { kind: 'saved' };
  }

  return {
    state,
    push(change) {
      waiting = waiting === null ? change : join(waiting, change);
      start();
    },
    retry() {
      if (waiting !== null) start();
    },
    settled: () => running ?? Promise.resolve(),
  };
}

/** Two changes as one: events and content of both, the later version of everything else. */
export function joinChanges(earlier: SessionChange, later: SessionChange): SessionChange {
  const own = later.summary.id;
  const keyOf = ({ id, owner }: Pick<TextRecord, 'id' | 'owner'>) => `${owner} ${id}`;
  const texts = new Map((earlier.texts ?? []).map((text) => [keyOf(text), text]));
  for (const text of later.texts ?? []) texts.set(keyOf(text), text);
  const erase = new Set([...(earlier.erase ?? []), ...(later.erase ?? [])]);
  for (const { id, owner } of later.texts ?? []) if (owner === own) erase.delete(id);
  for (const id of erase) texts.delete(keyOf({ id, owner: own }));
  const place = later.place ?? earlier.place;
  const table = later.table ?? earlier.table;
  return {
    summary: later.summary,
    events: [...(earlier.events ?? []), ...(later.events ?? [])],
    texts: [...texts.values()],
    erase: [...erase],
    content: [...(earlier.content ?? []), ...(later.content ?? [])],
    ...(place && { place }),
    ...(table && { table }),
  };
}
