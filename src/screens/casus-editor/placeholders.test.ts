import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillIn, type Variant } from '../../domain/casus';
import {
  completePlaceholder,
  findBegun,
  findUnknown,
  insertPlaceholder,
  listKeys,
  matchKeys,
} from './placeholders';
import { createVariant } from './pronoun-sets';

const variants: readonly Variant[] = [
  createVariant('nl', { id: 'johan', name: 'Johan', pronoun: 'hij' }),
  createVariant('nl', { id: 'johanna', name: 'Johanna', pronoun: 'zij' }),
];
/** `|` is where the caret stands, `[ ]` what is selected. */
const insert = (marked: string, key: string) => {
  const start = marked.search(/[|[]/);
  const text = marked.replace(/[|[\]]/g, '');
  const end = marked.includes(']') ? marked.indexOf(']') - 1 : start;
  const { caret, text: after } = insertPlaceholder({ text, start, end }, key, variants);
  return `${after.slice(0, caret)}|${after.slice(caret)}`;
};

describe('a placeholder from a button', () => {
  it.each([
    ['in the middle of a sentence', 'Dan gaat | weg.', 'hij', 'Dan gaat {hij}| weg.'],
    ['at the very start', '|', 'hij', '{Hij}|'],
    ['after a full stop', 'Het is stil. |', 'hij', 'Het is stil. {Hij}|'],
    ['after a full stop without a space', 'Het is stil.|', 'hij', 'Het is stil. {Hij}|'],
    ['on a new line', 'Een kop\n|', 'zijn', 'Een kop\n{Zijn}|'],
    ['after a question between quotes', '“Waarom?” |', 'hij', '“Waarom?” {Hij}|'],
    ['after an opening quote', 'Ja. “|', 'hij', 'Ja. “{Hij}|'],
    ['after a comma', 'Dus, |', 'hij', 'Dus, {hij}|'],
    ['right after a word', 'Dan gaat|', 'hij', 'Dan gaat {hij}|'],
    ['in place of what is selected', 'Dan gaat [hij] weg.', 'hij', 'Dan gaat {hij}| weg.'],
    ['with a capital of its own', '|', 'naam', '{naam}|'],
  ])('stands %s', (_, before, key, after) => {
    expect(insert(before, key)).toBe(after);
  });
});

describe('a placeholder that is typed', () => {
  it('is begun by a brace and goes on to the caret', () => {
    expect(findBegun('Dan {hi', 7)).toEqual({ start: 4, letters: 'hi' });
    expect(findBegun('Dan {', 5)).toEqual({ start: 4, letters: '' });
  });

  it.each([
    ['closed', 'Dan {hij} en', 12],
    ['left for another line', 'Dan {\nen', 8],
    ['not begun', 'Dan hij', 7],
  ])('is none when it is %s', (_, text, caret) => {
    expect(findBegun(text, caret)).toBeNull();
  });

  it('offers what begins with its letters, capital or not', () => {
    const keys = listKeys(variants);
    expect(matchKeys(keys, 'H')).toEqual(['hij', 'hem']);
    expect(matchKeys(keys, '')).toEqual(['naam', 'hij', 'hem', 'zijn']);
    expect(matchKeys(keys, 'x')).toEqual([]);
  });

  it.each([
    ['Dan {hi weg', 7, 'hij', 'Dan {hij} weg'],
    ['Dan. {hi', 8, 'hij', 'Dan. {Hij}'],
    ['Dan {Hi', 7, 'hij', 'Dan {Hij}'],
    ['Dan {hi}', 7, 'hij', 'Dan {hij}'],
  ])('becomes whole: %s', (text, caret, key, after) => {
    const begun = findBegun(text, caret);
    expect(begun && completePlaceholder(text, begun, key, variants).text).toBe(after);
  });
});

describe('placeholders', () => {
  it('that nothing fills in are pointed at once', () => {
    expect(findUnknown('{Hij} en {zijm}, {zijm}: {naam} {}', variants)).toEqual(['zijm']);
  });

  it('that were put in by a button are always filled in', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...listKeys(variants)), (typed, key) => {
        const text = typed.replace(/[{}]/g, '');
        const after = insertPlaceholder(
          { text, start: text.length, end: text.length },
          key,
          variants,
        );
        expect(fillIn(after.text, variants[0]?.values ?? {})).not.toMatch(/[{}]/);
        expect(after.text.startsWith(text)).toBe(true);
      }),
    );
  });
});
