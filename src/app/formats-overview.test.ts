import { describe, expect, test } from 'vitest';
import { emptyFormat } from '../domain/making/new-format';
import type { App } from './app';
import { listFormats } from './formats-overview';
import type { BundledFormat } from './library';
import { createPiece } from './making/create-piece';
import { createTablet } from './making/testing/tablet';

const shipped = emptyFormat({ id: 'mee', title: 'Meegeleverd' });
const bundled: BundledFormat = {
  id: 'mee',
  title: 'Meegeleverd',
  lang: 'nl',
  description: 'Van de app.',
  hash: 'x',
  minutes: 45,
  people: { min: 3, max: 9 },
  load: async () => shipped,
};

function openApp(): App {
  const app = createTablet().openTab();
  return { ...app, bundle: { ...app.bundle, formats: async () => [bundled] } };
}

describe('the list of formats', () => {
  test('holds what came with the app', async () => {
    expect(await listFormats(openApp())).toEqual([
      {
        id: 'mee',
        title: 'Meegeleverd',
        lang: 'nl',
        description: 'Van de app.',
        minutes: 45,
        people: { min: 3, max: 9 },
        own: false,
      },
    ]);
  });

  test('has own ones in front, the newest first, with their time together', async () => {
    const app = openApp();
    for (const id of ['een', 'twee']) {
      const content = emptyFormat({ id, title: `Vorm ${id}` });
      await createPiece(app, { kind: 'werkvorm', content });
    }
    const listed = await listFormats(app);
    expect(listed.map(({ title }) => title)).toEqual(['Vorm twee', 'Vorm een', 'Meegeleverd']);
    expect(listed[0]).toMatchObject({ own: true, minutes: 30, people: { min: 2, max: 8 } });
  });

  test('leaves out an own one that can’t be read', async () => {
    const app = openApp();
    const store = await app.openStore();
    const item = { id: 'stuk', kind: 'werkvorm', hash: 'y', title: 'Stuk', changedAt: 1 };
    const content = { hash: 'y', kind: 'werkvorm', content: { format: 'werkvorm' } };
    await store.putOnShelf([{ item, content } as never]);
    expect((await listFormats(app)).map(({ id }) => id)).toEqual(['mee']);
  });
});
