/** Test support: a tablet that files are handed to. Never part of the app. */
import { parseCardSet } from '../../../files/card-set';
import { sampleSet } from '../../../files/sample-content';
import { readFile } from '../../../files/sheets/read-file';
import { hashText } from '../../../platform/identity';
import { openStore } from '../../../storage/open';
import type { App } from '../../app';
import { createImporting, type HandedFile, type ImportBlock } from '../importing';

export function createTestApp(shipped: readonly string[] = []) {
  const store = openStore({
    name: 'proef',
    localStorage: { getItem: () => null, setItem: () => undefined, removeItem: () => undefined },
    page: { addEventListener: () => undefined },
  });
  let ids = 0;
  let now = 1000;
  const app = {
    bundle: { sets: shipped.map((id) => ({ id })), casussen: [], formats: async () => [] },
    openStore: async () => store,
    services: {
      clock: { now: () => now++ },
      newId: () => `nieuw-${++ids}`,
      hash: async (text: string) => hashText(text),
      lock: { acquire: async () => 'held' as const, release: () => undefined },
      handover: { onAsked: () => () => undefined, ask: async () => undefined },
      sheets: async () => ({
        read: (file: never, choices: never) => readFile(file, choices, () => undefined),
        cancel: () => undefined,
      }),
    },
  };
  return app as unknown as App;
}

export const file = (name: string, text: string): HandedFile => ({
  name,
  size: text.length,
  arrayBuffer: async () => new TextEncoder().encode(text).buffer as ArrayBuffer,
});
export const setFile = (changes: object = {}) =>
  file('set.json', JSON.stringify({ ...sampleSet(), ...changes }));

export async function begin(app: App = createTestApp()) {
  const importing = createImporting(app);
  await importing.begin();
  const only = (): ImportBlock => {
    const [block] = importing.blocks.value;
    if (!block || importing.blocks.value.length > 1) throw new Error('not one block');
    return block;
  };
  const titles = async () =>
    (await (await app.openStore()).listShelf()).map(({ title }) => title).sort();
  return { app, importing, only, titles };
}

export const fronts = async (app: App, id: string) => {
  const [state] = await (await app.openStore()).readShelf([{ kind: 'kaartenset', id }]);
  const set = parseCardSet(state?.content?.content);
  if (!set.ok) throw new Error(JSON.stringify(set.refusal));
  return set.value.cards.map((card) => [card.id, card.front]);
};
