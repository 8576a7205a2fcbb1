import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldLog } from './evolve';
import type { ContentHash, TextId } from './ids';
import { mergeLogs } from './merge';
import {
  countLost,
  countTyped,
  deadTexts,
  type FindPinned,
  keepsTextsOf,
  liveNames,
  liveTexts,
  liveTypedTexts,
} from './privacy';
import { makeReport } from './report';
import { anyMove, guidedGame, LAW, playedGame, playMoves } from './testing/arbitrary-log';
import {
  FAMILY_PIN,
  findCasus,
  findFormat,
  findSet,
  OWN_PIN,
  PRESENTER_PIN,
  SMALL_PIN,
} from './testing/content';
import { anyFormatMove, type FormatMove, playFormatMoves } from './testing/format-moves';
import { fork, type Play, player, startPlay } from './testing/play';

const text = (id: string) => id as TextId;
const open = () => startPlay(['an'], { mode: 'open' });
const reason = (card: string, id: string | null) =>
  ({
    kind: 'write-reason',
    about: { kind: 'pick', card },
    text: id === null ? null : text(id),
  }) as const;
const drawReason = (play: Play, id: string) => {
  const draw = play.do({ kind: 'draw' }).id;
  play.do({ kind: 'write-reason', about: { kind: 'draw', draw }, text: text(id) });
};

/** Nobody says of any case that it is invented. */
const findNothing: FindPinned = () => undefined;

describe('texts whose words are elsewhere', () => {
  it('are not counted as lost once another stands in their place', () => {
    const play = open();
    play.do({ kind: 'pick', card: 'a' }, reason('a', 'elsewhere'));
    const isHere = (id: TextId) => id === text('here');
    expect(countLost(play.now, isHere)).toEqual({ names: 0, questions: 0, others: 1 });
    expect(play.refusal(reason('a', 'here'))).toBe('text-present');
    play.do({ ...reason('a', 'here'), beside: true });
    expect(countLost(play.now, isHere)).toEqual({ names: 0, questions: 0, others: 0 });
    expect(liveTypedTexts(play.now)).toEqual(['here', 'elsewhere']);
  });
});

describe('names that two tablets gave one person', () => {
  it('are both kept and told, until one is taken away', () => {
    const play = startPlay(['an']);
    const other = fork(play, 'b');
    const rename = (id: string) =>
      ({ kind: 'rename-player', player: player('an'), name: text(id) }) as const;
    play.do(rename('one'));
    other.do({ kind: 'draw' }, rename('two'));
    const merged = foldLog(mergeLogs(play.now.log, other.now.log));
    if (!merged) throw new Error('nothing folds');
    expect(new Set(liveNames(merged))).toEqual(new Set(['one', 'two']));
    expect(makeReport(merged, findSet, findCasus).alsoWritten).toEqual(['one']);
    other.session = merged;
    other.do({ ...rename('two'), name: null });
    expect(liveNames(other.now)).toEqual([]);
  });
});

describe('keeping typed text', () => {
  const keeps = (play: Play, find: FindPinned = findNothing) =>
    keepsTextsOf(play.now, play.round, find);

  it('is done without asking for a case that came with the app', () => {
    expect(keeps(startPlay(['an'], { casus: FAMILY_PIN }))).toBe(true);
  });

  it.each([
    ['a case of their own', OWN_PIN],
    ['no case', null],
  ])('is not done for %s, until the table asks for it', (_, casus) => {
    const play = startPlay(['an'], { casus });
    expect(keeps(play)).toBe(false);
    play.do({ kind: 'keep-texts' });
    expect(keeps(play)).toBe(true);
  });

  it('is done for a case of their own that its maker calls invented, by the content that was pinned', () => {
    const find = (invented: boolean | undefined, hash = OWN_PIN.hash): FindPinned => {
      return (asked) => (asked === hash ? { invented } : undefined);
    };
    const play = startPlay(['an'], { casus: OWN_PIN });
    expect(keeps(play, find(true))).toBe(true);
    expect(keepsTextsOf(play.now, null, find(true))).toBe(true);
    expect(keeps(play, find(false))).toBe(false);
    expect(keeps(play, find(undefined))).toBe(false);
    // A later version of the case says something about that version only.
    expect(keeps(play, find(true, 'later' as ContentHash))).toBe(false);
    play.do({ kind: 'write-question', text: text('question') });
    expect(keeps(play, find(true))).toBe(false);
  });

  it('is not done for a question of their own, even beside a case that came with the app', () => {
    const play = startPlay(['an'], { casus: FAMILY_PIN });
    play.do({ kind: 'write-question', text: text('question') });
    expect(keeps(play)).toBe(false);
  });

  it('of closing answers and names is done only if it is for every round', () => {
    const play = startPlay(['an'], { casus: FAMILY_PIN });
    expect(keepsTextsOf(play.now, null, findNothing)).toBe(true);
    play.do({ kind: 'start-round', mode: 'draw', set: PRESENTER_PIN, casus: null });
    expect(keepsTextsOf(play.now, null, findNothing)).toBe(false);
    const [first] = play.now.rounds;
    expect(first && keepsTextsOf(play.now, first, findNothing)).toBe(true);
  });
});

describe('what was typed, by kind', () => {
  it('counts names, questions and the rest of those that are meant', () => {
    const play = startPlay(['an', 'bo'], { casus: null });
    drawReason(play, 'why');
    play.do(
      { kind: 'rename-player', player: player('an'), name: text('name') },
      { kind: 'write-question', text: text('question') },
      { kind: 'write-closing', question: 'home', text: text('step') },
    );
    expect(countTyped(play.now, () => true)).toEqual({ names: 1, questions: 1, others: 2 });
    expect(countTyped(play.now, (id) => id === text('name'))).toEqual({
      names: 1,
      questions: 0,
      others: 0,
    });
    expect(countTyped(play.now, () => false)).toEqual({ names: 0, questions: 0, others: 0 });
  });

  it('leaves out a text that went with what was undone', () => {
    const play = startPlay(['an']);
    drawReason(play, 'why');
    play.do({ kind: 'undo' });
    expect(countTyped(play.now, () => true).others).toBe(0);
  });
});

describe('live texts', LAW, () => {
  it('are those the conversation shows', () => {
    const play = startPlay(['an']);
    drawReason(play, 'why');
    play.do(
      { kind: 'rename-player', player: player('an'), name: text('name') },
      { kind: 'write-question', text: text('question') },
      { kind: 'write-closing', question: 'home', text: text('home') },
    );
    expect(liveTexts(play.now).sort()).toEqual(['home', 'name', 'question', 'why']);
    expect(deadTexts(play.now)).toEqual([]);
  });

  it('leave out the reason of a draw that was undone, until it is redone', () => {
    const play = startPlay(['an']);
    drawReason(play, 'why');
    play.do({ kind: 'undo' });
    expect(liveTexts(play.now)).toEqual([]);
    expect(deadTexts(play.now)).toEqual(['why']);
    play.do({ kind: 'redo' });
    expect(liveTexts(play.now)).toEqual(['why']);
  });

  it('hold what another tablet wrote about a card without knowing that it was undone', () => {
    const play = open();
    play.do({ kind: 'pick', card: 'a' }, reason('a', 'before'));
    const other = fork(play, 'b');
    play.do({ kind: 'undo' });
    expect(liveTypedTexts(play.now)).toEqual([]);
    other.do({ kind: 'pick', card: 'b' }, { ...reason('a', 'after'), beside: true });
    const merged = foldLog(mergeLogs(play.now.log, other.now.log));
    if (!merged) throw new Error('nothing folds');
    expect(liveTypedTexts(merged)).toEqual(['after']);
    expect(deadTexts(merged)).toEqual(['before']);
    expect(makeReport(merged, findSet, findCasus).alsoWritten).toEqual(['after']);
  });

  it('leave out the reason of a pick that was undone, unless it was picked again', () => {
    const play = open();
    play.do({ kind: 'pick', card: 'a' }, reason('a', 'why'), { kind: 'undo' });
    expect(deadTexts(play.now)).toEqual(['why']);
    play.do({ kind: 'pick', card: 'a' });
    expect(liveTexts(play.now)).toEqual(['why']);
  });

  it('have the reason of a card that was taken back', () => {
    const play = open();
    play.do({ kind: 'pick', card: 'a' }, reason('a', 'why'), { kind: 'unpick', card: 'a' });
    expect(liveTexts(play.now)).toEqual(['why']);
  });

  it('leave out the question of a round that was undone', () => {
    const play = startPlay(['an']);
    play.do({ kind: 'start-round', mode: 'open', set: SMALL_PIN, casus: null });
    play.do({ kind: 'write-question', text: text('question') }, { kind: 'undo' });
    expect(deadTexts(play.now)).toEqual(['question']);
  });

  it('leave out a text that another one replaced', () => {
    const play = open();
    play.do({ kind: 'pick', card: 'a' }, reason('a', 'one'), reason('a', null), reason('a', 'two'));
    expect(liveTexts(play.now)).toEqual(['two']);
    expect(deadTexts(play.now)).toEqual(['one']);
  });

  it('have both texts that two tablets wrote in one place', () => {
    const play = open();
    play.do({ kind: 'pick', card: 'a' });
    const other = fork(play, 'other');
    play.do(reason('a', 'here'));
    other.do(reason('a', 'there'));
    const merged = foldLog(mergeLogs(play.now.log, other.now.log));
    expect(merged && liveTexts(merged).sort()).toEqual(['here', 'there']);
    expect(merged && deadTexts(merged)).toEqual([]);
  });

  it('have the reason of a draw that lost from the same card drawn on another tablet', () => {
    const play = startPlay(['an']);
    const other = fork(play, 'other');
    drawReason(play, 'here');
    drawReason(other, 'there');
    const merged = foldLog(mergeLogs(play.now.log, other.now.log));
    expect(merged?.passedOver).toHaveLength(2);
    expect(merged && liveTexts(merged).sort()).toEqual(['here', 'there']);
  });

  it('never give up a name, which the table’s other conversations may show', () => {
    const play = startPlay(['an']);
    const an = player('an');
    play.do({ kind: 'rename-player', player: an, name: text('one') });
    play.do({ kind: 'rename-player', player: an, name: null }, { kind: 'close' });
    expect(liveTexts(play.now)).toEqual([]);
    expect(deadTexts(play.now)).toEqual([]);
  });

  it('lose nothing when two tablets come together that went through a format', () => {
    const keeping = fc
      .array(anyFormatMove, { maxLength: 25, size: 'max' })
      // Undoing, taking notes away and emptying (a text by the number 0) do take texts away.
      .map((moves) => moves.filter(([name, , b]) => !/undo|redo|away/.test(name) && b !== 0));
    const go = (play: Play, moves: readonly FormatMove[], prefix: string) =>
      playFormatMoves(fork(play, prefix), moves, undefined, prefix);
    fc.assert(
      fc.property(guidedGame, keeping, keeping, (base, left, right) => {
        const a = go(base, left, 'left');
        const b = go(base, right, 'right');
        const merged = foldLog(mergeLogs(a.now.log, b.now.log));
        if (merged === null) throw new Error('no session');
        const live = liveTypedTexts(merged);
        expect(live).toEqual(expect.arrayContaining(liveTypedTexts(a.now)));
        expect(live).toEqual(expect.arrayContaining(liveTypedTexts(b.now)));
        const { format, alsoWritten } = makeReport(merged, findSet, findCasus, findFormat);
        const shown = JSON.stringify([format, alsoWritten]);
        for (const one of live) expect(shown).toContain(JSON.stringify(one));
      }),
      { numRuns: 150 },
    );
  });

  it('lose nothing when two tablets come together, unless one of them took it away', () => {
    const keeping = fc
      .array(anyMove, { maxLength: 25, size: 'max' })
      // Undoing and emptying (a text by the number 0) do take texts away.
      .map((moves) => moves.filter(([name, , b]) => !/undo|redo/.test(name) && b !== 0));
    fc.assert(
      fc.property(playedGame, keeping, keeping, (base, left, right) => {
        const a = playMoves(fork(base, 'left'), left, 'left');
        const b = playMoves(fork(base, 'right'), right, 'right');
        const merged = foldLog(mergeLogs(a.now.log, b.now.log));
        if (merged === null) throw new Error('no session');
        const live = liveTypedTexts(merged);
        expect(live).toEqual(expect.arrayContaining(liveTypedTexts(a.now)));
        expect(live).toEqual(expect.arrayContaining(liveTypedTexts(b.now)));
        const { rounds, closing, alsoWritten } = makeReport(merged, findSet, findCasus);
        const shown = JSON.stringify([rounds, closing, alsoWritten]);
        for (const one of live) expect(shown).toContain(JSON.stringify(one));
      }),
      { numRuns: 150 },
    );
  });
});
