import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { listSets } from '../../domain/format';
import { FILE_LIMITS } from '../../domain/limits';
import { emptyFormat } from '../../domain/making/new-format';
import { parseCardSet } from '../../files/card-set';
import { parseDraft } from '../../files/draft';
import { parseFormat } from '../../files/format-file';
import { sampleCasus, sampleSet } from '../../files/sample-content';
import { readFile } from '../../files/sheets/read-file';
import { hashText } from '../../platform/identity';
import { openStore } from '../../storage/open';
import type { App } from '../app';
import type { Bundle } from '../library';
import { rememberHandedOut } from '../shelf';
import { readWorkshop } from '../workshop';
import { findPiece } from './exporting';
import { createImporting, type HandedFile, type ImportBlock } from './importing';
import { openSetEditor } from './open-editor';

function createTestApp(shipped: readonly string[] = []) {
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

const file = (name: string, text: string): HandedFile => ({
  name,
  size: text.length,
  arrayBuffer: async () => new TextEncoder().encode(text).buffer as ArrayBuffer,
});
const setFile = (changes: object = {}) =>
  file('set.json', JSON.stringify({ ...sampleSet(), ...changes }));

async function begin(app: App = createTestApp()) {
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

const fronts = async (app: App, id: string) => {
  const [state] = await (await app.openStore()).readShelf([{ kind: 'kaartenset', id }]);
  const set = parseCardSet(state?.content?.content);
  if (!set.ok) throw new Error(JSON.stringify(set.refusal));
  return set.value.cards.map((card) => [card.id, card.front]);
};

describe('handing files in', () => {
  test('stores nothing before it is asked to', async () => {
    const { importing, titles } = await begin();
    const counts = await importing.hand([
      setFile(),
      file('brief.txt', ''),
      file('a.csv', 'vraag\nWat?'),
    ]);
    expect(counts).toEqual({ ready: 2, refused: 1 });
    expect(importing.blocks.value.map(({ result }) => result.status)).toEqual([
      'set',
      'refused',
      'sheet',
    ]);
    expect(await titles()).toEqual([]);
  });

  test('refuses a huge file before its bytes are asked for', async () => {
    const { importing, only } = await begin();
    const huge: HandedFile = {
      name: 'groot.json',
      size: FILE_LIMITS.backup + 1,
      arrayBuffer: () => Promise.reject(new Error('its bytes were read')),
    };
    await importing.hand([huge]);
    expect(only().result).toMatchObject({
      refusal: { kind: 'too-big', bytes: FILE_LIMITS.backup + 1 },
    });
  });

  test('tells a file that the device doesn’t give from one that is wrong', async () => {
    const { importing, only } = await begin();
    const cloud = { ...setFile(), arrayBuffer: () => Promise.reject(new Error('NotReadable')) };
    await importing.hand([cloud]);
    expect(only().result).toEqual({ status: 'unreadable', refusal: { kind: 'unreadable' } });
  });
});

describe('taking in', () => {
  test('stores everything in one go, and takes it back in one go', async () => {
    const { importing, titles } = await begin();
    await importing.hand([
      setFile({ id: 'a', title: 'A' }),
      file('casus.json', JSON.stringify(sampleCasus())),
    ]);
    expect(await importing.take(importing.blocks.value, 'take')).toBe(true);
    expect(await titles()).toEqual(['A', 'Jan']);
    const [taking] = importing.takings.value;
    expect(await importing.takeBack(taking?.key ?? '')).toBe(true);
    expect(await titles()).toEqual([]);
    expect(importing.blocks.value.every(({ taken }) => taken === null)).toBe(true);
  });

  test('puts two of the same in one tap beside each other', async () => {
    const { importing, titles } = await begin();
    await importing.hand([setFile(), setFile()]);
    await importing.take(importing.blocks.value, 'take');
    expect(await titles()).toEqual(['Proef', 'Proef (2)']);
  });

  test('never replaces what came with the app', async () => {
    const { app, importing, only } = await begin(createTestApp(['proef']));
    await importing.hand([setFile()]);
    await importing.take([only()], 'take');
    const [item] = await (await app.openStore()).listShelf();
    expect(item?.id).toMatch(/^nieuw-/);
  });

  test('brings formats in with the rest, beside one of the app with the same id', async () => {
    const app = createTestApp();
    const shippedForms = [{ id: 'vorm' }] as unknown as Awaited<ReturnType<Bundle['formats']>>;
    const bundle = { ...app.bundle, formats: async () => shippedForms };
    const { importing } = await begin({ ...app, bundle });
    const format = emptyFormat({ id: 'vorm', title: 'Vorm' });
    await importing.hand([file('vorm.json', JSON.stringify(format)), setFile()]);
    expect(importing.blocks.value.map((one) => importing.planOf(one)?.shippedCopy)).toEqual([
      true,
      false,
    ]);
    await importing.take(importing.blocks.value, 'take');
    expect((await (await app.openStore()).listShelf()).map(({ id, kind }) => [kind, id])).toEqual([
      ['werkvorm', expect.stringMatching(/^nieuw-/)],
      ['kaartenset', 'proef'],
    ]);
  });

  test('of something newer in the same place ends taking back the older', async () => {
    const { importing, titles } = await begin();
    await importing.hand([setFile({ title: 'Eén' })]);
    await importing.take(importing.blocks.value.slice(0, 1), 'take');
    await importing.hand([setFile({ title: 'Twee' })]);
    await importing.take(importing.blocks.value.slice(1), 'update');
    expect(importing.takings.value).toHaveLength(1);
    await importing.takeBack(importing.takings.value[0]?.key ?? '');
    expect(await titles()).toEqual(['Eén']);
  });
});

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

describe('putting a guess right', () => {
  test('reads the file again, and the last answer wins', async () => {
    const { importing, only } = await begin();
    await importing.hand([file('vragen.csv', 'Wat zie je?,Wat hoor je?\nWie ben je?,Waar?')]);
    importing.correct(only(), { what: 'title', title: 'Eén' });
    importing.correct(only(), { what: 'layout', layout: 'lines' });
    while (only().rereading) await new Promise((resume) => setTimeout(resume));
    const { result } = only();
    expect(result.status === 'sheet' && result.reading.set).toMatchObject({
      title: 'Eén',
      cards: [{ front: 'Wat zie je?,Wat hoor je?' }, { front: 'Wie ben je?,Waar?' }],
    });
  });

  test('of one file in a zip leaves the others alone', async () => {
    const { importing } = await begin();
    const zip = zipSync({ 'een.csv': strToU8('vraag\nWat?'), 'twee.csv': strToU8('vraag\nWie?') });
    const { buffer } = zip;
    await importing.hand([
      { name: 'alles.zip', size: zip.length, arrayBuffer: async () => buffer as ArrayBuffer },
    ]);
    const [one, two] = importing.blocks.value;
    if (!one) throw new Error('nothing came in');
    importing.correct(one, { what: 'header', row: null });
    while (importing.blocks.value[0]?.rereading) await new Promise((resume) => setTimeout(resume));
    const { result } = importing.blocks.value[0] ?? one;
    expect(result.status === 'sheet' && result.reading.set?.cards).toHaveLength(2);
    expect(importing.blocks.value[1]).toBe(two);
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

describe('what came together', () => {
  const set = (title: string, front: string) => ({
    ...sampleSet(),
    id: 'eigen-set',
    title,
    cards: sampleSet().cards.map((card, at) => ({ ...card, front: `${front} ${at}` })),
  });
  const empty = emptyFormat({ id: 'eigen-vorm', title: 'Vorm' });
  const form = {
    ...empty,
    phases: empty.phases.map((phase) => ({
      ...phase,
      instruction: 'Trek een kaart.',
      parts: [{ kind: 'cards', set: 'eigen-set', mode: 'draw' }],
    })),
  };
  const json = (name: string, content: object) => file(name, JSON.stringify(content));
  const setsOf = async (app: App, id: string) => {
    const [state] = await (await app.openStore()).readShelf([{ kind: 'werkvorm', id }]);
    const read = parseFormat(state?.content?.content);
    return read.ok ? listSets(read.value) : [];
  };

  test('goes on belonging together when a set gets another id, in whatever order it is taken', async () => {
    for (const order of ['set first', 'format first'] as const) {
      const { app, importing } = await begin();
      await importing.hand([json('oud.json', set('Oude set', 'Oud'))]);
      await importing.take(importing.blocks.value, 'take');
      await importing.hand([json('set.json', set('Nieuwe set', 'Nieuw')), json('vorm.json', form)]);
      const [, handed, format] = importing.blocks.value;
      if (!handed || !format) throw new Error('not two');
      expect(importing.planOf(handed)?.by).toBe('doubt');
      const taking = [
        () => importing.take([handed], 'beside'),
        () => importing.take([format], 'take'),
      ];
      for (const take of order === 'set first' ? taking : taking.reverse()) await take();
      const id = importing.blocks.value[1]?.taken?.id;
      expect(id).not.toBe('eigen-set');
      expect(await setsOf(app, 'eigen-vorm')).toEqual([id]);
    }
  });

  test('is named where it is missing, by the title that the file tells', async () => {
    const { importing, only } = await begin();
    const needed = [{ kind: 'kaartenset', id: 'eigen-set', title: 'Mijn set' }];
    await importing.hand([json('vorm.json', { ...form, needed })]);
    expect(importing.missingOf(only())).toEqual(needed);
    await importing.hand([json('set.json', set('Mijn set', 'Een'))]);
    const [format] = importing.blocks.value;
    expect(format && importing.missingOf(format)).toEqual([]);
  });

  test('and is the same comes once', async () => {
    const { importing } = await begin();
    const list = 'vraag\nWat zie je?\nWat hoor je?';
    await importing.hand([
      file('Vragen.csv', list),
      file('Vragen (1).csv', list),
      file('Anders.csv', `${list}?`),
    ]);
    const twins = importing.blocks.value.map((block) => importing.twinOf(block)?.name ?? null);
    expect(twins).toEqual([null, 'Vragen.csv', null]);
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
