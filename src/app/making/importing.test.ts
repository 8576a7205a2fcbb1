import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { FILE_LIMITS } from '../../domain/limits';
import { emptyFormat } from '../../domain/making/new-format';
import { sampleCasus } from '../../files/sample-content';
import type { Bundle } from '../library';
import type { HandedFile } from './importing';
import { begin, createTestApp, file, setFile } from './testing/importing';

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
