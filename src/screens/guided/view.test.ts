import { describe, expect, it } from 'vitest';
import { findPart, type PartOf } from '../../domain/format';
import { SMALL_FORMAT } from '../../domain/testing/content';
import { countWords, findBringer, rankItems, writeTicks } from './view';

const part = findPart(SMALL_FORMAT, 'gezien') as PartOf<'tick'>;
const scores = new Map([
  ['open voor', 2],
  ['open na', 5],
  ['doel voor', 4],
]);
const read = (item: string, moment: string | null) => scores.get(`${item} ${moment}`);

describe('a guided conversation in words', () => {
  it('counts words as people do', () => {
    expect(countWords('  Hoe kan ik\n verder? ')).toBe(4);
    expect(countWords('')).toBe(0);
  });

  it('finds who brings the question: the role of the phase in which it is written', () => {
    expect(findBringer(SMALL_FORMAT)).toBe('inbrenger');
    const phases = SMALL_FORMAT.phases.map((phase) => ({ ...phase, who: undefined }));
    expect(findBringer({ phases })).toBe('inbrenger');
    expect(findBringer({ phases: phases.slice(1) })).toBeUndefined();
  });

  it('ranks statements by their latest score', () => {
    expect(rankItems(part, read).map(({ id, value }) => [id, value])).toEqual([
      ['open', 5],
      ['doel', 4],
    ]);
  });

  it('writes a list to take along', () => {
    expect(writeTicks(part, read, { voor: 'Voor', na: 'Na' })).toBe(
      'Wat zag je?\n\nOpen\nStelt open vragen: Voor 2, Na 5\nNoemt het doel: Voor 4\n',
    );
  });
});
