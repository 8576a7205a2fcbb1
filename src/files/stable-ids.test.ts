import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseCardSet } from './card-set';
import { parseCasus } from './casus';

/**
 * What was ever handed out under an id: files, plays and backups of trainers point at it, so it stays. New ones
 * are free to come, and are added here with a release; nothing is ever taken off.
 */
const GOLDEN = 'src/files/golden/ids.json';

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

function listIds() {
  const files = ['cards', 'casus'].flatMap((folder) =>
    readdirSync(folder).map((name) => read(`${folder}/${name}`)),
  );
  const sets = files.flatMap((file) => {
    const set = parseCardSet(file);
    return set.ok ? [set.value] : [];
  });
  const casussen = files.flatMap((file) => {
    const casus = parseCasus(file);
    return casus.ok ? [casus.value.id] : [];
  });
  return {
    cards: Object.fromEntries(
      sets.map((set) => [
        set.id,
        Object.fromEntries(set.cards.map((card) => [card.id, card.category])),
      ]),
    ),
    casussen: casussen.sort(),
  };
}

it('no card or case that was ever handed out has lost its id or its category', () => {
  const golden = read(GOLDEN);
  const here = listIds();
  expect(here.cards).toMatchObject(golden.cards);
  expect(here.casussen).toEqual(expect.arrayContaining(golden.casussen));
});
