import { describe, expect, it } from 'vitest';
import { countWords, splitSentences } from './plain-dutch';

describe('sentences', () => {
  it('end at a mark with space behind it, not inside a number or a quote', () => {
    expect(
      splitSentences('**Dag.** Om 9.30 uur: ‘Hoe gaat het?’ Goed… Echt waar!\nVolgende regel'),
    ).toEqual(['Dag.', 'Om 9.30 uur: ‘Hoe gaat het?’', 'Goed…', 'Echt waar!', 'Volgende regel']);
  });

  it('are counted in words that can be read aloud', () => {
    expect(countWords('Zo – bijvoorbeeld – kun je 2 dingen doen …')).toBe(7);
    expect(countWords('')).toBe(0);
  });
});
