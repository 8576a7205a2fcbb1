import { expect, test } from 'vitest';
import { parseCardSet } from '../../files/card-set';
import { emptySet, TEMPLATES } from './new-set';

test.each(TEMPLATES)('a new set of the kind %s lacks only its cards', (template) => {
  const set = emptySet({ id: 'mijn-set', title: 'Mijn set', template });
  expect(parseCardSet(set)).toEqual({
    ok: false,
    refusal: expect.objectContaining({ path: 'cards', problem: 'too-few' }),
  });
  const category = set.categories[0]?.id ?? '';
  const played = { ...set, cards: [{ id: 'een', category, front: 'Een', back: {}, tags: [] }] };
  expect(parseCardSet(played)).toEqual({ ok: true, value: played });
});
