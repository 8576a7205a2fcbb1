import { describe, expect, it } from 'vitest';
import { createPiece } from './create-piece';
import { countLeftOut } from './left-out';
import { add, card, close, createTablet, edit, set, type } from './testing/tablet';

const OWN = { kind: 'kaartenset', id: 'proef' } as const;

describe('what stays out of play, as the start screen and the printer tell it', () => {
  it('counts cards that are too long, and none once they fit', async () => {
    const app = createTablet().openTab();
    await createPiece(app, set({ cards: [card('een')] }));
    const editor = await edit(app);
    for (const [id, letters] of [
      ['twee', 401],
      ['drie', 20_000],
      ['vier', 400],
    ] as const) {
      editor.edit(add(id));
      editor.edit(type(id, 'x'.repeat(letters)));
    }
    await editor.settled();
    expect(await countLeftOut(app, OWN)).toBe(2);
    editor.edit(type('twee', 'Kort'));
    editor.edit({ kind: 'bin', cards: ['drie'], now: 0 });
    await close(editor);
    expect(await countLeftOut(app, OWN)).toBe(0);
  });

  it('counts nothing of what is not here, and of what can’t be read', async () => {
    const app = createTablet().openTab();
    expect(await countLeftOut(app, OWN)).toBe(0);
    const broken = createTablet().openTab(() => ({
      readShelf: () => Promise.reject(new Error('no database')),
    }));
    expect(await countLeftOut(broken, OWN)).toBe(0);
  });
});
