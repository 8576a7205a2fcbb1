import { describe, expect, it } from 'vitest';
import { findPart, type PartOf } from '../../domain/format';
import type { PlayerId } from '../../domain/ids';
import type { Player } from '../../domain/session';
import { SMALL_FORMAT } from '../../domain/testing/content';
import { countWords, findBringer, findTurn, listSpeakers, rankItems, writeTicks } from './view';

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

  it('lets all speak in a round who are here, but not who only listens', () => {
    const players = ['a', 'b', 'c'].map((id, at) => ({ id, name: null, present: at < 2 }));
    const speak = (without?: string) =>
      listSpeakers({ without }, { inbrenger: 'a' as PlayerId }, players as unknown as Player[]).map(
        ({ id }) => id,
      );
    expect(speak()).toEqual(['a', 'b']);
    expect(speak('inbrenger')).toEqual(['b']);
    expect(speak('begeleider')).toEqual(['a', 'b']);
  });

  it('knows whose turn it is, also when people leave and come', () => {
    const people = (...ids: string[]) => ids.map((id) => ({ id })) as unknown as Player[];
    const now = (step: number, id: string | null) => ({ step, player: id as PlayerId | null });
    expect(findTurn(people('a', 'b', 'c'), undefined)).toBe(0);
    expect(findTurn(people('a', 'b', 'c'), now(1, 'b'))).toBe(1);
    // Who spoke before, or who speaks now, left the table.
    expect(findTurn(people('b', 'c'), now(1, 'b'))).toBe(0);
    expect(findTurn(people('a', 'c'), now(1, 'b'))).toBe(1);
    expect(findTurn(people('a', 'b', 'c'), now(3, null))).toBe(3);
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
