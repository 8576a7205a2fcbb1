import { describe, expect, test } from 'vitest';
import { listSets } from '../../domain/format';
import { emptyFormat } from '../../domain/making/new-format';
import { parseFormat } from '../../files/format-file';
import { sampleSet } from '../../files/sample-content';
import type { App } from '../app';
import { begin, file } from './testing/importing';

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
