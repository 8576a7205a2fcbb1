/** Test support: makes the browser's database fail at a chosen moment. Never part of the app. */
import 'fake-indexeddb/auto';
import { vi } from 'vitest';

/** Every call into the database that the storage makes. */
const CALLS: readonly (readonly [object, string])[] = [
  [IDBFactory.prototype, 'open'],
  [IDBDatabase.prototype, 'transaction'],
  [IDBTransaction.prototype, 'objectStore'],
  [IDBObjectStore.prototype, 'get'],
  [IDBObjectStore.prototype, 'getAll'],
  [IDBObjectStore.prototype, 'getAllKeys'],
  [IDBObjectStore.prototype, 'count'],
  [IDBObjectStore.prototype, 'openKeyCursor'],
  [IDBObjectStore.prototype, 'add'],
  [IDBObjectStore.prototype, 'put'],
  [IDBObjectStore.prototype, 'delete'],
  [IDBObjectStore.prototype, 'clear'],
];

type Method = (this: unknown, ...args: unknown[]) => unknown;

export interface Faults {
  /** How many calls there have been. */
  readonly calls: () => number;
  readonly stop: () => void;
}

/** Lets calls through, except those whose number (from 1) `fails` picks: these throw this error. */
export function injectFaults(fails: (call: number) => boolean, error: string): Faults {
  let calls = 0;
  const spies = CALLS.map(([target, name]) => {
    const original = Reflect.get(target, name) as Method;
    const spy = vi.spyOn(target as Record<string, Method>, name);
    spy.mockImplementation(function (this: unknown, ...args) {
      calls += 1;
      if (fails(calls)) throw new DOMException('injected', error);
      return original.apply(this, args);
    });
    return spy;
  });
  return { calls: () => calls, stop: () => spies.forEach((spy) => void spy.mockRestore()) };
}

interface Abortable {
  _abort(name: string): void;
}

/**
 * Aborts write transactions after their last write has reported success, as a full disk does.
 * `times` of them; returns how to stop.
 */
export function abortAfterPuts(error: string, times = Number.POSITIVE_INFINITY): () => void {
  const put = IDBObjectStore.prototype.put;
  const doomed = new WeakSet<IDBTransaction>();
  let left = times;
  const spy = vi.spyOn(IDBObjectStore.prototype, 'put');
  spy.mockImplementation(function (this: IDBObjectStore, ...args) {
    const request = put.apply(this, args);
    if (doomed.has(this.transaction)) return request;
    if (left <= 0) return request;
    left -= 1;
    doomed.add(this.transaction);
    const { transaction } = this;
    // The fake has no quota; this is what it does itself when a request fails.
    request.addEventListener('success', () =>
      queueMicrotask(() => (transaction as unknown as Abortable)._abort(error)),
    );
    return request;
  });
  return () => spy.mockRestore();
}
