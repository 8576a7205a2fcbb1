import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { checkCardSet, checkCasus } from '../domain/content-rules';
import { parseCardSet } from './card-set';
import { parseCasus } from './casus';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const ids = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !/schema|voornaamwoorden/.test(name))
    .map((name) => name.replace('.json', ''));

/** Phrases whose pronoun means someone else, or is no pronoun: looked at by a person, one by one. */
const reviewed = v.parse(
  v.record(v.string(), v.array(v.string())),
  read('casus/voornaamwoorden.json'),
);
/** Hard words that belong to the world of the person: looked at in the same way. */
const REVIEWED_WORDS: Readonly<Record<string, readonly string[]>> = {
  richard: ['een groep met cliënten'],
};
const LEAST: Readonly<Record<string, number>> = { 'home-start': 10, intervisiespel: 12 };

const credited = (content: { readonly source: string; readonly licence: string }) => {
  expect(content.licence).toBe('CC BY 4.0');
  expect(content.source).toMatch(/eigen woorden|zelf geschreven|van ons/);
};

describe.each(ids('cards'))('the set %s', (id) => {
  const set = parseCardSet(read(`cards/${id}.json`));
  if (!set.ok) throw new Error(JSON.stringify(set.refusal));

  it('has what its makers promise: enough cards, open questions, plain sentences, nothing twice', () => {
    expect(checkCardSet(set.value, LEAST[id] ?? 1)).toEqual([]);
  });

  it('names its source and licence, and that the wording is ours', () => {
    credited(set.value);
  });
});

it('the two decks are there, with four kinds of cards each', () => {
  expect(ids('cards')).toEqual(expect.arrayContaining(Object.keys(LEAST)));
  for (const [id, least] of Object.entries(LEAST)) {
    const set = parseCardSet(read(`cards/${id}.json`));
    const { categories, cards } = set.ok ? set.value : { categories: [], cards: [] };
    expect(categories).toHaveLength(4);
    expect(cards.length).toBeGreaterThanOrEqual(4 * least);
  }
});

describe.each(ids('casus'))('the case %s', (id) => {
  const casus = parseCasus(read(`casus/${id}.json`));
  if (!casus.ok) throw new Error(JSON.stringify(casus.refusal));

  it('reads well in every variant, and keeps what belongs to a role', () => {
    const stands = [...(reviewed[id] ?? []), ...(REVIEWED_WORDS[id] ?? [])];
    expect(checkCasus(casus.value, stands)).toEqual([]);
  });

  it('names its source and licence, and that the wording is ours', () => {
    credited(casus.value);
  });
});
