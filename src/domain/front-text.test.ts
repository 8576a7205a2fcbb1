import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainFront } from './front-text';

test.each([
  ['**Wat** neem je aan?', 'Wat neem je aan?'],
  ['Wat **neem je** aan, en **wie**?', 'Wat neem je aan, en wie?'],
  ['****Wat?****', 'Wat?'],
  ['2 ** 3 is 8', '2 ** 3 is 8'],
  ['Wat weet je?\n- feit\n* gevoel\n**Let op**', 'Wat weet je?\n• feit\n• gevoel\nLet op'],
  ['- één regel', '- één regel'],
])('the front %j stands on the card as %j (fault 41)', (written, shown) => {
  expect(plainFront(written)).toBe(shown);
});

test('a front that is plain stays as it is, and none becomes empty', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('*', '**', ' ', 'a', '\n', '-', '– ') }),
      (text) => {
        const once = plainFront(text);
        expect(plainFront(once)).toBe(once);
        expect(/\S/.test(once)).toBe(/\S/.test(text));
      },
    ),
  );
});
