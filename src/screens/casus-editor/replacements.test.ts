import { describe, expect, it } from 'vitest';
import type { Casus } from '../../domain/casus';
import { createVariant } from './pronoun-sets';
import { proposeReplacements, replaceWords } from './replacements';

const casus = {
  variants: [
    createVariant('nl', { id: 'johan', name: 'Johan', pronoun: 'hij' }),
    createVariant('nl', { id: 'johanna', name: 'Johanna', pronoun: 'zij' }),
  ],
} as unknown as Casus;
const propose = (text: string) =>
  proposeReplacements(text, casus).map(({ placeholders, word }) => [word, ...placeholders]);

describe('words that could go along with the name', () => {
  it('are the name and the pronouns, with their capital', () => {
    expect(propose('Johan is moe. Hij pakt zijn jas.')).toEqual([
      ['Johan', '{naam}'],
      ['Hij', '{Hij}'],
      ['zijn', '{zijn}'],
    ]);
  });

  it('leave a choice where one word can be two', () => {
    expect(propose('Wie helpt haar?')).toEqual([['haar', '{hem}', '{zijn}']]);
  });

  it('are "zij" as well as "ze"', () => {
    expect(propose('Zij lacht.')).toEqual([['Zij', '{Hij}']]);
  });

  it('are not what was replaced already, nor "zijn" as a verb', () => {
    expect(propose('{Hij} pakt {zijn} jas. Dat kan leuk zijn.')).toEqual([]);
  });

  it('are none as long as the case has one variant', () => {
    const one = { ...casus, variants: casus.variants.slice(0, 1) };
    expect(proposeReplacements('Hij pakt zijn jas.', one)).toEqual([]);
  });

  it('are shown with the words around them', () => {
    const long = 'woord '.repeat(20);
    const [first] = proposeReplacements(`${long}hij ${long}`, casus);
    expect(first?.before).toMatch(/^… (woord )+$/);
    expect(first?.after).toMatch(/^( woord)+ …$/);
  });
});

describe('replacing words', () => {
  it('changes only those that were chosen', () => {
    const text = 'Hij ziet hem. Hij zwaait.';
    const chosen = [
      { at: 0, word: 'Hij', placeholder: '{Hij}' },
      { at: 14, word: 'Hij', placeholder: '{Hij}' },
    ];
    expect(replaceWords(text, chosen)).toBe('{Hij} ziet hem. {Hij} zwaait.');
  });

  it('leaves a text alone that changed meanwhile', () => {
    expect(replaceWords('Ze ziet hem.', [{ at: 0, word: 'Hij', placeholder: '{Hij}' }])).toBe(
      'Ze ziet hem.',
    );
  });
});
