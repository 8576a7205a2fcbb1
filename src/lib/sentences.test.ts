import { expect, test } from 'vitest';
import { joinSentences, leadOf } from './sentences';

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

test.each([
  ['Kies samen. Vertel waarom. Nog iets.', 27, 'Kies samen. Vertel waarom.'],
  ['Eén lange zin die er altijd bij hoort. Nog een.', 5, 'Eén lange zin die er altijd bij hoort.'],
  ['“Hoe dan?” Zo dus …', 40, '“Hoe dan?” Zo dus …'],
  ['Zonder punt', 40, 'Zonder punt'],
  ['', 40, ''],
])('%j begins, within %d signs, with %j', (text, most, lead) => {
  expect(leadOf(text, most)).toBe(lead);
});
