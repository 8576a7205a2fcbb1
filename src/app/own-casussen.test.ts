import { expect, it } from 'vitest';
import type { Casus } from '../domain/casus';
import type { ContentHash } from '../domain/ids';
import { emptyCasus } from '../domain/making/new-casus';
import type { ShelfItem } from '../domain/record';
import type { Library } from './library';
import { listOwnCasussen, nameVariant } from './own-casussen';

const item = (id: string, kind: ShelfItem['kind']): ShelfItem => ({
  id,
  kind,
  hash: `hash-${id}` as ContentHash,
  title: id,
  changedAt: 1,
});
const casus: Casus = {
  invented: true,
  ...emptyCasus({ id: 'hond', title: 'hond' }),
  description: '{naam} mist een hond.',
  variants: [
    { id: 'bram', label: 'Bram', values: { naam: 'Bram' } },
    { id: 'noor', label: 'Noor', values: { naam: 'Noor' } },
  ],
};
const library: Pick<Library, 'listShelf' | 'readCasus'> = {
  listShelf: async () => [item('hond', 'casus'), item('set', 'kaartenset'), item('stuk', 'casus')],
  readCasus: async (hash) => (hash === 'hash-hond' ? casus : 'damaged'),
};

it('offers own cases with what they are about and who, and keeps one that is damaged in the list', async () => {
  const [hond, stuk, ...others] = await listOwnCasussen(library);
  expect(hond).toMatchObject({
    id: 'hond',
    description: 'Bram mist een hond.',
    invented: true,
  });
  expect(hond?.variants.map(({ label }) => label)).toEqual(['Bram', 'Noor']);
  expect(stuk).toEqual({
    id: 'stuk',
    title: 'stuk',
    description: '',
    variants: [],
    invented: false,
  });
  expect(others).toEqual([]);
});

it('names a variant by its case, unless the case is called after whom it is about', () => {
  const named = (title: string, ...labels: readonly string[]) => ({
    title,
    variants: labels.map((label) => ({ label })),
  });
  expect(nameVariant(named('De hond', 'Bram', 'Noor'), 'Noor')).toBe('De hond · Noor');
  expect(nameVariant(named('Johan', 'Johan', 'Johanna'), 'Johanna')).toBe('Johanna');
  expect(nameVariant(named('De hond', 'Bram'), 'Bram')).toBe('De hond');
});
