/** Test support: a tablet with tabs, and a set that is made on it. Never part of the app. */
import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import type { CardSet } from '../../../domain/card-set';
import { emptySet } from '../../../domain/making/new-set';
import type { SetEdit } from '../../../domain/making/set-edit';
import type { Store } from '../../../domain/store';
import { createHandover } from '../../../platform/handover';
import { hashText } from '../../../platform/identity';
import { openStore } from '../../../storage/open';
import type { App } from '../../app';
import type { Piece } from '../../handed-in';
import type { SetEditor } from '../editor';
import { openSetEditor } from '../open-editor';

/** A tablet with its tabs: they share what is stored, who writes, and what they call to each other. */
export function createTablet() {
  const indexedDB = new IDBFactory();
  const holders = new Map<string, { readonly tab: object; readonly onLost: () => void }>();
  const channels = new Set<BroadcastChannel>();
  const openChannel = () => {
    const channel = {
      onmessage: null,
      postMessage(data: unknown) {
        for (const other of channels) {
          if (other !== channel) other.onmessage?.({ data } as MessageEvent);
        }
      },
      close: () => void channels.delete(channel),
    } as unknown as BroadcastChannel;
    channels.add(channel);
    return channel;
  };
  let clock = 1_000_000;
  let ids = 0;

  function openTab(change: (store: Store) => Partial<Store> = () => ({})): App {
    const store = openStore({
      name: 'proef',
      indexedDB,
      localStorage: { getItem: () => null, setItem: () => undefined, removeItem: () => undefined },
      page: { addEventListener: () => undefined },
    });
    const tab = {};
    const app = {
      bundle: {
        sets: [{ id: 'meegeleverd', load: async () => shipped }],
        casussen: [],
        formats: async () => [],
      },
      preferences: { reset: () => undefined },
      trying: signal(null),
      notice: { value: null },
      said: { value: '' },
      openStore: async () => ({ ...store, ...change(store) }),
      services: {
        clock: { now: () => clock++ },
        newId: () => `nieuw-${ids++}`,
        hash: async (text: string) => hashText(text),
        handover: createHandover('proef', openChannel),
        lock: {
          async acquire(key: string, onLost: () => void, { takeOver }: { takeOver: boolean }) {
            const holder = holders.get(key);
            if (holder && holder.tab !== tab && !takeOver) return 'elsewhere' as const;
            holders.set(key, { tab, onLost });
            if (holder && holder.tab !== tab) holder.onLost();
            return 'held' as const;
          },
          release: (key: string) => void (holders.get(key)?.tab === tab && holders.delete(key)),
        },
      },
    };
    return app as unknown as App;
  }
  const turnClock = (to: number) => {
    clock = to;
  };
  return { openTab, turnClock };
}

export const set = (changes: Partial<CardSet> = {}): Piece => ({
  kind: 'kaartenset',
  content: { ...emptySet({ id: 'proef', title: 'Proef', template: 'losse-vragen' }), ...changes },
});
export const card = (id: string, front = `Kaart ${id}`) => ({
  id,
  category: 'vragen',
  front,
  back: {},
  tags: [],
});
export const shipped = {
  ...emptySet({ id: 'meegeleverd', title: 'Mee', template: 'losse-vragen' }),
};

export const add = (id: string): SetEdit => ({ kind: 'add-card', id, after: null });
export const type = (id: string, text: string): SetEdit => ({
  kind: 'write',
  card: id,
  field: 'front',
  text,
});
export const title = (text: string): SetEdit => ({ kind: 'about', change: { title: text } });

export async function edit(app: App, options?: { readonly takeOver: boolean }): Promise<SetEditor> {
  const opened = await openSetEditor(app, 'proef', options);
  if (!opened.ok) throw new Error(opened.refusal);
  return opened.value;
}
export async function close(editor: SetEditor): Promise<void> {
  editor.close();
  await editor.settled();
  await Promise.resolve();
}
/** What is stored under the set: its fronts in the draft, and those that are played. */
export async function readStored(app: App) {
  const store = await app.openStore();
  const [state] = await store.readShelf([{ kind: 'kaartenset', id: 'proef' }]);
  const draft = state?.draft?.draft as { readonly content: CardSet } | undefined;
  const played = state?.content?.content as CardSet | undefined;
  const fronts = (content?: CardSet) => content?.cards.map(({ front }) => front);
  return {
    draft: fronts(draft?.content),
    played: fronts(played),
    version: played?.version,
    title: state?.item?.title,
  };
}
