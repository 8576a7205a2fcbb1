import { describe, expect, test } from 'vitest';
import { speakable } from './spoken-text';

describe('what is read aloud', () => {
  test.each([
    ['sa\u00ADmen\u00ADwer\u00ADking', 'samenwerking'],
    ['**Let op**: dit telt', 'Let op: dit telt'],
    ['- feit\n- gevoel', 'feit\ngevoel'],
    ['• een\n  * twee', 'een\ntwee'],
    ['Kijk op https://www.home-start.nl/een?x=1#y.', 'Kijk op.'],
    ['Meer (www.voorbeeld.nl/pad) hier', 'Meer hier'],
    ['Wie\u00A0helpt\u200B je?', 'Wie helpt je?'],
    ['e-mail blijft, 3 - 2 ook', 'e-mail blijft, 3 - 2 ook'],
  ])('%j is said as %j', (text, said) => {
    expect(speakable(text)).toBe(said);
  });
});
