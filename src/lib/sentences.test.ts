import { expect, test } from 'vitest';
import { joinSentences } from './sentences';

test.each([
  [
    ['Getrokken: Wat denk je hierover?', 'Chantal is aan de beurt'],
    'Getrokken: Wat denk je hierover? Chantal is aan de beurt',
  ],
  [['Vraag wat de ouder wil', '', 'Daarna: Bo'], 'Vraag wat de ouder wil. Daarna: Bo'],
  [['Zeg: “Wat zou je zelf doen?”', 'Wacht even …'], 'Zeg: “Wat zou je zelf doen?” Wacht even …'],
  [[], ''],
])('%j ends each sentence in one stop', (parts, said) => {
  expect(joinSentences(parts)).toBe(said);
});
