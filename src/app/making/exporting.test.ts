import { describe, expect, test } from 'vitest';
import type { CardSet } from '../../domain/card-set';
import type { Format } from '../../domain/format';
import { emptyFormat } from '../../domain/making/new-format';
import { emptySet } from '../../domain/making/new-set';
import { parseCasus } from '../../files/casus';
import { sampleCasus } from '../../files/sample-content';
import { readFile } from '../../files/sheets/read-file';
import type { Piece } from '../handed-in';
import type { Workshop, WorkshopEntry } from '../workshop';
import { makeFile, packParcel } from './exporting';

const UUID = 'b6fa1f9b-826d-4c1e-9d2a-0f6e5d4c3b2a';

const set = (id: string, title: string, changes: Partial<CardSet> = {}): Piece => {
  const empty = emptySet({ id, title, template: 'losse-vragen' });
  const cards = [{ id: 'een', category: 'vragen', front: 'Hoe gaat het?', back: {}, tags: [] }];
  return { kind: 'kaartenset', content: { ...empty, cards, ...changes } };
};
const casus = (id: string, title: string): Piece => {
  const read = parseCasus(sampleCasus());
  if (!read.ok) throw new Error('the sample is no case');
  return { kind: 'casus', content: { ...read.value, id, title } };
};
const format = (
  id: string,
  title: string,
  sets: readonly string[],
  casussen: readonly string[] = [],
): Piece => {
  const [phase, ...rest] = emptyFormat({ id, title }).phases;
  if (!phase) throw new Error('a format has a step');
  const parts = sets.map((one) => ({ kind: 'cards', set: one, mode: 'draw' }) as const);
  const content: Format = {
    ...emptyFormat({ id, title }),
    needs: { casus: casussen },
    phases: [{ ...phase, instruction: 'Trek een kaart.', parts }, ...rest],
  };
  return { kind: 'werkvorm', content };
};

const entry = (piece: Piece, own: boolean): WorkshopEntry => {
  const { content, kind } = piece;
  const item = { id: content.id, kind, title: content.title, hash: '' as never, changedAt: 1 };
  return { status: 'found', piece, item: own ? item : null };
};
const begun = (id: string, title: string): WorkshopEntry => ({
  status: 'draft',
  item: { kind: 'kaartenset', id, title, changedAt: 1 },
  draft: {
    kind: 'kaartenset',
    content: emptySet({ id, title, template: 'empty' }),
    bin: [],
  },
});

const mine = set('mijn', 'Mijn set');
const withCase = set('met-casus', 'Set met casus', {
  play: { ...emptySet({ id: 'x', title: 'x', template: 'losse-vragen' }).play, casus: 'verhaal' },
});
const story = casus('verhaal', 'Mijn verhaal');
const shipped = set('mee', 'Van de app');
const asked = format(UUID, 'Mijn werkvorm', ['met-casus', 'mee', 'mijn']);
const workshop: Workshop = {
  kaartenset: [
    entry(mine, true),
    entry(withCase, true),
    entry(shipped, false),
    begun('half', 'Half af'),
  ],
  casus: [entry(story, true)],
  werkvorm: [entry(asked, true)],
};

describe('what goes out', () => {
  test('takes along what it needs, and what that needs, but not what every tablet has', () => {
    expect(packParcel([asked], workshop).needed).toEqual([withCase, mine, story]);
    expect(packParcel([withCase], workshop).needed).toEqual([story]);
    expect(packParcel([asked, mine, story], workshop).needed).toEqual([withCase]);
    expect(packParcel([mine], workshop)).toEqual({ asked: [mine], needed: [], missing: [] });
    expect(packParcel([story], workshop).needed).toEqual([]);
  });

  test('says by title what can not go along, and that it is not here where nothing knows it', () => {
    const broken = format('kapot', 'Kapot', ['half', 'nergens'], ['weg']);
    expect(packParcel([broken], workshop).missing).toEqual([
      { kind: 'kaartenset', id: 'half', title: 'Half af' },
      { kind: 'kaartenset', id: 'nergens', title: null },
      { kind: 'casus', id: 'weg', title: null },
    ]);
  });

  test.each([
    [mine, 'mijn-set.json'],
    [story, 'mijn-verhaal.json'],
    [asked, 'mijn-werkvorm.zip'],
    [set(UUID, '🎲'), '🎲.json'],
    [set(UUID, 'بطاقات'), 'بطاقات.json'],
    [set(UUID, '…'), 'kaartenset.json'],
    [casus(UUID, '…'), 'casus.json'],
  ])('is called by its title, never by its id: %#', async (piece, name) => {
    expect((await makeFile(packParcel([piece], workshop), 'json'))?.name).toBe(name);
  });

  test('is read back whole, and each part tells by title what it needs', async () => {
    const file = await makeFile(packParcel([asked], workshop), 'json');
    if (!file || typeof file.body === 'string') throw new Error('no zip');
    const readings = await readFile({ name: file.name, bytes: file.body }, {}, () => undefined);
    expect(readings.map(({ name, status }) => [name, status])).toEqual([
      ['mijn-werkvorm.json', 'format'],
      ['set-met-casus.json', 'set'],
      ['mijn-set.json', 'set'],
      ['mijn-verhaal.json', 'casus'],
    ]);
    const [read, needing] = readings;
    expect(read?.status === 'format' && [read.format, read.needed]).toEqual([
      asked.content,
      [
        { kind: 'kaartenset', id: 'met-casus', title: 'Set met casus' },
        { kind: 'kaartenset', id: 'mijn', title: 'Mijn set' },
      ],
    ]);
    expect(needing?.status === 'set' && [needing.set, needing.needed]).toEqual([
      withCase.content,
      [{ kind: 'casus', id: 'verhaal', title: 'Mijn verhaal' }],
    ]);
  });

  test('several with one title each have a name of their own', async () => {
    const twins = [set('een', 'Tweeling'), set('twee', 'Tweeling'), casus('drie', 'Tweeling')];
    const file = await makeFile(packParcel(twins, workshop), 'json');
    if (!file || typeof file.body === 'string') throw new Error('no zip');
    const readings = await readFile({ name: file.name, bytes: file.body }, {}, () => undefined);
    expect(readings.map(({ name }) => name)).toEqual([
      'tweeling.json',
      'tweeling-2.json',
      'tweeling-3.json',
    ]);
  });
});
