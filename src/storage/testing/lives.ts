/** Test support: what people may do on a device before or after a backup. Never part of the app. */
import fc from 'fast-check';
import type { Backup } from '../../domain/record';
import { StorageError, type Store } from '../../domain/store';
import {
  contentOf,
  conversation,
  createDevice,
  type Device,
  draftOf,
  SENTINEL,
  sessionId,
  shelfItem,
  tableOf,
  textOf,
} from './rehearsal';

export type Step =
  | { readonly kind: 'play'; readonly session: string; readonly upTo: number }
  | { readonly kind: 'type'; readonly session: string; readonly revision: number; body: string }
  | { readonly kind: 'wipe'; readonly session: string }
  | { readonly kind: 'name'; readonly table: string }
  | { readonly kind: 'shelve'; readonly item: string; readonly at: number }
  | { readonly kind: 'draft'; readonly item: string; readonly at: number };

const anySession = fc.constantFrom('a', 'b', 'c');
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('play' as const), session: anySession, upTo: fc.nat(4) }),
  fc.record({
    kind: fc.constant('type' as const),
    session: anySession,
    revision: fc.nat(3),
    body: fc.constantFrom('one', 'two', SENTINEL),
  }),
  fc.record({ kind: fc.constant('wipe' as const), session: anySession }),
  fc.record({ kind: fc.constant('name' as const), table: fc.constantFrom('t', 'u') }),
  fc.record({ kind: fc.constant('shelve' as const), item: anySession, at: fc.nat(5) }),
  fc.record({ kind: fc.constant('draft' as const), item: anySession, at: fc.nat(5) }),
);
export const anyLife = fc.array(anyStep, { maxLength: 10 });

async function take(store: Store, step: Step): Promise<void> {
  if (step.kind === 'play') await store.commit(conversation(step.session, step.upTo));
  if (step.kind === 'type') {
    const { body, revision, session } = step;
    await store.commit({
      ...conversation(session),
      texts: [textOf(session, `${session}-t`, body, revision)],
    });
  }
  if (step.kind === 'wipe') {
    await store.bin([sessionId(step.session)]);
    await store.purge();
  }
  if (step.kind === 'name') {
    await store.saveTable(tableOf(step.table), [textOf(step.table, `${step.table}-name`)]);
  }
  if (step.kind === 'shelve') {
    const hash = `${step.item}-${step.at}`;
    await store.putOnShelf([
      { item: shelfItem(step.item, hash, step.at), content: contentOf(hash) },
    ]);
  }
  if (step.kind === 'draft') {
    await store.saveDraft(draftOf(step.item, step.at), null, { begin: true });
  }
}

export async function live(life: readonly Step[]): Promise<{ device: Device; store: Store }> {
  const device = createDevice();
  const store = device.open();
  for (const step of life) {
    // What was wiped here takes no more.
    await take(store, step).catch(expectGone);
  }
  return { device, store };
}

export async function exportOf(life: readonly Step[]): Promise<Backup> {
  return (await live(life)).store.exportAll();
}

function expectGone(error: unknown): void {
  if (!(error instanceof StorageError && error.failure === 'gone')) throw error;
}
