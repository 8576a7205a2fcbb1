import { describe, expect, test } from 'vitest';
import { parseDraft } from '../../files/draft';
import { sampleSet } from '../../files/sample-content';
import { rememberHandedOut } from '../shelf';
import { readWorkshop } from '../workshop';
import { findPiece } from './exporting';
import type { ImportBlock } from './importing';
import { openSetEditor } from './open-editor';
import { begin, file, fronts, setFile } from './testing/importing';

describe('a list that was taken in before', () => {
  const list = (...questions: readonly string[]) =>
    file('Onze vragen.csv', ['vraag', ...questions].join('\n'));

  test('is known by its title, and unchanged cards stay the same cards', async () => {
    const { app, importing } = await begin();
    await importing.hand([list('Wat zie je?', 'Wat hoor je?')]);
    await importing.take(importing.blocks.value, 'take');
    const [item] = await (await app.openStore()).listShelf();
    const before = await fronts(app, item?.id ?? '');

    await importing.hand([list('Wat ruik je?', 'Wat hoor je?')]);
    const again = importing.blocks.value[1];
    if (!again || !item) throw new Error('nothing came in');
    const comparison = await importing.compare(again);
    expect(comparison?.cards?.added.map(({ front }) => front)).toEqual(['Wat ruik je?']);
    expect(comparison?.cards?.removed.map(({ front }) => front)).toEqual(['Wat zie je?']);
    expect(comparison?.cards?.changed).toEqual([]);
    await importing.take([again], 'update');
    expect(await fronts(app, item.id)).toEqual([['wat-ruik-je', 'Wat ruik je?'], before[1]]);
  });

  test('that did not change says so', async () => {
    const { importing } = await begin();
    await importing.hand([list('Wat zie je?')]);
    await importing.take(importing.blocks.value, 'take');
    await importing.hand([list('Wat zie je?')]);
    const [, again] = importing.blocks.value;
    if (!again) throw new Error('nothing came in');
    expect(await importing.compare(again)).toMatchObject({ same: true });
  });

  test('stands beside it under another title when asked', async () => {
    const { importing, titles } = await begin();
    await importing.hand([list('Wat zie je?')]);
    await importing.take(importing.blocks.value, 'take');
    await importing.hand([list('Wat zie je?')]);
    await importing.take(importing.blocks.value.slice(1), 'beside');
    expect(await titles()).toEqual(['Onze vragen', 'Onze vragen (2)']);
  });
});

describe('an update of something that was changed here too', () => {
  const [sampleCard] = sampleSet().cards;
  const card = (id: string, front: string) => ({ ...sampleCard, id, front });
  const UUID = '6e0b3c1e-3d5f-4a56-9d5d-0c9a8b7f6e5d';
  const version = (...cards: readonly object[]) => setFile({ id: UUID, cards });
  const last = ({ blocks }: { blocks: { value: readonly ImportBlock[] } }) => {
    const block = blocks.value.at(-1);
    if (!block) throw new Error('nothing came in');
    return block;
  };

  /** Came in with two cards; the first was changed here. */
  async function changedHere() {
    const begun = await begin();
    const { app, importing } = begun;
    await importing.hand([version(card('a', 'A'), card('b', 'B'))]);
    await importing.take(importing.blocks.value, 'take');
    const editor = await openSetEditor(app, UUID);
    if (!editor.ok) throw new Error(editor.refusal);
    editor.value.edit({ kind: 'write', card: 'a', field: 'front', text: 'Mijn A' });
    await editor.value.settled();
    editor.value.close();
    await editor.value.settled();
    return begun;
  }

  test('takes what only they changed, and keeps what only was changed here', async () => {
    const { app, importing } = await changedHere();
    await importing.hand([version(card('a', 'A'), card('b', 'Hun B'), card('c', 'C'))]);
    expect(await importing.compare(last(importing))).toMatchObject({ conflicts: [], same: false });
    await importing.take([last(importing)], 'update');
    expect(await fronts(app, UUID)).toEqual([
      ['a', 'Mijn A'],
      ['b', 'Hun B'],
      ['c', 'C'],
    ]);
  });

  test('asks about what both changed, and puts what went in the bin', async () => {
    const { app, importing } = await changedHere();
    await importing.hand([version(card('a', 'Hun A'))]);
    const asked = await importing.compare(last(importing));
    expect(asked?.conflicts.map(({ id }) => id)).toEqual(['card/a']);
    expect(asked?.draft?.bin.map((binned) => binned.card.front)).toEqual(['B']);
    importing.answer(last(importing), ['card/a'], 'theirs');
    await importing.take([last(importing)], 'update');
    expect(await fronts(app, UUID)).toEqual([['a', 'Hun A']]);
    const [state] = await (await app.openStore()).readShelf([{ kind: 'kaartenset', id: UUID }]);
    // What was written over can be gone back to, and the next update is compared with what came in.
    expect(state?.versions.map(({ shared }) => shared)).toEqual([true, false, true]);
    expect(state?.versions[1]?.content).toMatchObject({ cards: [{ front: 'Mijn A' }, {}] });
    expect(parseDraft(state?.draft?.draft)).toMatchObject({ bin: [{ card: { front: 'B' } }] });
    await importing.takeBack(importing.takings.value.at(-1)?.key ?? '');
    expect((await fronts(app, UUID)).map(([, front]) => front)).toEqual(['Mijn A', 'B']);
  });

  test('is compared with what the other side went on from, though a later one went out', async () => {
    const { app, importing } = await changedHere();
    const workshop = await readWorkshop(app);
    const mine = findPiece(workshop, { kind: 'kaartenset', id: UUID });
    await rememberHandedOut(app, mine ? [mine] : []);
    // They never had `Mijn A`: their `A` is no wish to have it back.
    await importing.hand([version(card('a', 'A'), card('b', 'B'), card('c', 'C'))]);
    await importing.take([last(importing)], 'update');
    expect((await fronts(app, UUID)).map(([, front]) => front)).toEqual(['Mijn A', 'B', 'C']);
  });
});

describe('lists whose titles have no latin letters, or begin alike', () => {
  test.each([
    ['🎲.csv', '🎉.csv'],
    ['بطاقات.csv', 'أسئلة.csv'],
    [
      'Gesprekskaarten voor ouders met jonge kinderen deel 1.csv',
      'Gesprekskaarten voor ouders met jonge kinderen deel 2.csv',
    ],
  ])('%s and %s stand beside each other', async (one, other) => {
    const { importing, titles } = await begin();
    await importing.hand([file(one, 'vraag\nWat?')]);
    await importing.take(importing.blocks.value, 'take');
    await importing.hand([file(other, 'vraag\nWie?')]);
    const [, second] = importing.blocks.value;
    expect(second && importing.planOf(second)?.known).toBeUndefined();
    await importing.take(second ? [second] : [], 'take');
    expect(await titles()).toHaveLength(2);
  });
});
