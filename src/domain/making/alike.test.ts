import { describe, expect, it } from 'vitest';
import { findAlike } from './alike';

describe('texts that say the same', () => {
  it('are found in other words and another order', () => {
    const texts = [
      'Vraag wat de ouder zelf het liefst wil',
      'Drink samen rustig een kop koffie',
      'Vraag: wat wil de ouder het allerliefst, zelf?',
      'Neem rustig samen een kop koffie',
    ];
    expect(findAlike(texts, 0.6)).toMatchObject([{ one: 1, other: 3 }]);
    expect(findAlike([...texts, 'Rustig een kop koffie samen drinken?'], 0.6)).toHaveLength(3);
  });

  it('are not found in two words that many texts share', () => {
    expect(
      findAlike(['Vraag wat de ouder liefst wil', 'Vraag hoe het met de ouder gaat'], 0.6),
    ).toEqual([]);
    expect(findAlike(['Wie doet wat?', 'Wat doet wie?'], 0.6)).toHaveLength(1);
    expect(findAlike(['', ''], 0.6)).toEqual([]);
  });
});
