import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLines } from '../../domain/making/item-list';
import { matchLines } from './item-lines';

const before = [
  { id: 'ja', text: 'Ja' },
  { id: 'nee', text: 'Nee' },
];
function counter() {
  let count = 0;
  return () => `nieuw-${++count}`;
}

describe('things written one a line', () => {
  it('keep their id when their words are corrected', () => {
    expect(matchLines('Ja, graag\nNee', before, counter())).toEqual([
      { id: 'ja', text: 'Ja, graag' },
      { id: 'nee', text: 'Nee' },
    ]);
  });

  it('keep their id when a line comes in above them', () => {
    expect(matchLines('Misschien\nJa\nNee', before, counter()).map(({ id }) => id)).toEqual([
      'nieuw-1',
      'ja',
      'nee',
    ]);
  });

  it('keep the id of the one that stays when the other goes', () => {
    expect(matchLines('Nee', before, counter())).toEqual([{ id: 'nee', text: 'Nee' }]);
  });

  it('are none when nothing is written', () => {
    expect(matchLines('', before, counter())).toEqual([]);
  });

  it('never share an id, and never lose what was typed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', '', 'c')),
        fc.array(fc.string()),
        (old, now) => {
          const lines = matchLines(
            now.join('\n'),
            old.map((text, index) => ({ id: `oud-${index}`, text })),
            counter(),
          );
          expect(lines.map(({ text }) => text)).toEqual(splitLines(now.join('\n')));
          expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
        },
      ),
    );
  });
});
