import { describe, expect, test } from 'vitest';
import { emptyCasus } from '../../domain/making/new-casus';
import { emptyFormat } from '../../domain/making/new-format';
import { emptySet } from '../../domain/making/new-set';
import type { App } from '../app';
import type { Piece } from '../handed-in';
import { readWorkshop } from '../workshop';
import { createPiece } from './create-piece';
import { openFormatEditor } from './open-editor';
import { sweepUntouched } from './sweep';
import { createTablet } from './testing/tablet';

const begun = (title = ''): readonly Piece[] => [
  { kind: 'kaartenset', content: emptySet({ id: 'set', title, template: 'vragen' }) },
  { kind: 'casus', content: emptyCasus({ id: 'casus', title }) },
  { kind: 'werkvorm', content: emptyFormat({ id: 'vorm', title }) },
];

async function begin(app: App, title?: string): Promise<void> {
  for (const piece of begun(title)) await createPiece(app, piece);
}

const listOwn = async (app: App) => {
  const { casus, kaartenset, werkvorm } = await readWorkshop(app);
  return [...kaartenset, ...casus, ...werkvorm].flatMap(({ item }) => item?.id ?? []);
};

describe('what was opened and left as it began', () => {
  test('is gone from the list after the app was closed with it, of every kind', async () => {
    const tablet = createTablet();
    await begin(tablet.openTab());
    const app = tablet.openTab();
    expect(await listOwn(app)).toEqual(['set', 'casus', 'vorm']);
    expect(await sweepUntouched(app)).toBe(3);
    expect(await listOwn(app)).toEqual([]);
  });

  test('is gone too once the try-out is left for another screen than its editor', async () => {
    const app = createTablet().openTab();
    await begin(app);
    const opened = await openFormatEditor(app, 'vorm');
    if (!opened.ok) throw new Error(opened.refusal);
    app.trying.value = { kind: 'werkvorm', id: 'vorm' };
    opened.value.close();
    await sweepUntouched(app);
    expect(await listOwn(app)).toEqual([]);
  });

  test('stays with one word of its maker', async () => {
    const app = createTablet().openTab();
    await begin(app, 'Van ons');
    expect(await sweepUntouched(app)).toBe(0);
    expect(await listOwn(app)).toHaveLength(3);
  });

  test('stays while another tab has it open, and goes when that one closes', async () => {
    const tablet = createTablet();
    const [one, other] = [tablet.openTab(), tablet.openTab()];
    await begin(one);
    const opened = await openFormatEditor(one, 'vorm');
    if (!opened.ok) throw new Error(opened.refusal);
    expect(await sweepUntouched(other)).toBe(2);
    expect(await listOwn(other)).toEqual(['vorm']);
    opened.value.close();
    await sweepUntouched(one);
    expect(await listOwn(other)).toEqual([]);
  });
});
