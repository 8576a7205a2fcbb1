import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldLog } from './evolve';
import { casusRoleKey, listRoleKeys } from './format';
import { findCardsPart, isRoundDone, narrowSet } from './format-cards';
import { currentRound, placeKey } from './format-run';
import type { TextId } from './ids';
import { keepsTextsOf, liveTypedTexts } from './privacy';
import { LAW } from './testing/arbitrary-log';
import { FAMILY_PIN, OWN_PIN, SMALL_FORMAT, SMALL_PIN, SMALL_SET } from './testing/content';
import { anyFormatMove, playFormatMoves } from './testing/format-moves';
import { makeEnv, Play, player, startFormatWith } from './testing/play';
import { readUndo } from './undo';

function begin(): Play {
  const play = new Play(makeEnv('f'));
  play.do(startFormatWith(['an', 'bo', 'cy']));
  return play;
}

const moves = fc.array(anyFormatMove, { maxLength: 60, size: 'max' });
const run = (play: Play) => {
  if (play.now.format === null) throw new Error('no format');
  return play.now.format;
};
const phaseOf = (play: Play) => SMALL_FORMAT.phases[run(play).phase]?.id;

describe('a table in a format', LAW, () => {
  it('is always in a phase there is, whatever it does', () => {
    fc.assert(
      fc.property(moves, (list) => {
        const play = playFormatMoves(begin(), list);
        const state = run(play);
        expect(SMALL_FORMAT.phases[state.phase]?.id).toBe(state.phases[state.phase]?.id);
        expect(state.visited).toContain(state.phases[state.phase]?.id);
        for (const { minutes } of state.phases) expect(minutes).toBeGreaterThanOrEqual(0);
        expect(play.now.passedOver).toEqual([]);
      }),
    );
  });

  it('has together the minutes that were agreed: those of the start, and every change that stands', () => {
    fc.assert(
      fc.property(moves, (list) => {
        const play = playFormatMoves(begin(), list);
        const { undone } = readUndo(play.now.log, play.now.id);
        const agreed = new Map(SMALL_FORMAT.phases.map(({ id, minutes }) => [id, minutes]));
        for (const event of play.now.log) {
          if (event.kind === 'phase-minutes-changed' && !undone.has(event.id)) {
            agreed.set(event.phase, event.minutes);
          }
        }
        const total = [...agreed.values()].reduce((sum, one) => sum + one, 0);
        expect(run(play).phases.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(total);
        expect(run(play).agreed).toBe(40);
      }),
    );
  });

  it('comes back the same from its log, after any step', () => {
    fc.assert(
      fc.property(moves, (list) => {
        const play = begin();
        playFormatMoves(play, list, () => {
          expect(foldLog(play.now.log)).toEqual(play.now);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('is left as it was by what is refused', () => {
    fc.assert(
      fc.property(moves, (list) => {
        const play = begin();
        playFormatMoves(play, list, (before, _, done) => {
          if (!done) expect(play.now).toBe(before);
        });
      }),
    );
  });

  it('takes back each step by itself', () => {
    const play = begin();
    play.do(
      { kind: 'enter-phase', phase: 'cards' },
      { kind: 'change-minutes', phase: 'cards', minutes: 30 },
      { kind: 'enter-phase', phase: 'look', skips: true },
    );
    expect(phaseOf(play)).toBe('look');
    expect(run(play).skipped).toEqual(['cards']);
    play.do({ kind: 'undo' });
    expect([phaseOf(play), run(play).skipped]).toEqual(['cards', []]);
    play.do({ kind: 'undo' });
    expect(run(play).phases[1]?.minutes).toBe(25);
    play.do({ kind: 'undo' });
    expect(phaseOf(play)).toBe('question');
    expect(play.refusal({ kind: 'undo' })).toBe('nothing-to-undo');
  });
});

describe('a phase that was passed over', () => {
  it('is so no longer once the table is in it after all', () => {
    const play = begin();
    play.do({ kind: 'enter-phase', phase: 'cards', skips: true });
    expect(run(play).skipped).toEqual(['question']);
    play.do({ kind: 'enter-phase', phase: 'question' });
    expect(run(play).skipped).toEqual([]);
    expect(run(play).visited).toEqual(['question', 'cards']);
  });
});

it('a role of the case can be given, and is another than one of the format with the same id', () => {
  const roles = [{ id: 'begeleider', name: 'Begeleider', description: '' }];
  const phase = { id: 'lezen', title: 'Lezen', instruction: 'Lees.', minutes: 5 };
  const keys = listRoleKeys({
    roles,
    phases: [{ ...phase, parts: [{ kind: 'role', role: 'begeleider' }, { kind: 'talk' }] }],
  });
  expect(keys).toEqual(['begeleider', casusRoleKey('begeleider')]);
  expect(new Set(keys).size).toBe(2);
});

describe('what a format refuses by name', () => {
  it('says what there is not', () => {
    const play = begin();
    const spot = { part: 'hoe', player: null, slot: null };
    expect(play.refusal({ kind: 'enter-phase', phase: 'nergens' })).toBe('phase-unknown');
    expect(play.refusal({ kind: 'enter-phase', phase: 'question' })).toBe('unchanged');
    expect(play.refusal({ kind: 'change-minutes', phase: 'cards', minutes: -1 })).toBe(
      'value-unknown',
    );
    expect(play.refusal({ kind: 'set-scale', place: spot, value: 11 })).toBe('value-unknown');
    expect(play.refusal({ kind: 'set-scale', place: { ...spot, part: 'vraag' }, value: 1 })).toBe(
      'part-unknown',
    );
    expect(play.refusal({ kind: 'give-role', role: 'tovenaar', player: null })).toBe(
      'role-unknown',
    );
    expect(play.refusal({ kind: 'give-role', role: 'inbrenger', player: player('niemand') })).toBe(
      'player-unknown',
    );
    const tick = (slot: string | null, value: number) =>
      play.refusal({ kind: 'set-tick', place: { part: 'gezien', player: null, slot }, value });
    expect([tick('open nu', 3), tick('open', 3), tick(null, 3)]).toEqual(
      Array(3).fill('part-unknown'),
    );
    expect([tick('open voor', 0), tick('open voor', 6), tick('open voor', 1.5)]).toEqual(
      Array(3).fill('value-unknown'),
    );
    expect(tick('open voor', 5)).toBeUndefined();
    expect(play.refusal({ kind: 'draw' })).toBe('no-round');
    expect(play.refusal(startFormatWith([]))).toBe('already-started');
    const other = new Play();
    expect(other.refusal(startFormatWith([], { minutes: [1] }))).toBe('value-unknown');
    expect(other.refusal({ kind: 'enter-phase', phase: 'cards' })).toBe('not-started');
  });
});

describe('cards in a format', () => {
  it('belong to the phase, and lie there as they lay when the table comes back', () => {
    const play = begin();
    play.do(
      { kind: 'enter-phase', phase: 'cards' },
      { kind: 'start-round', mode: 'draw', set: SMALL_PIN, casus: null },
      { kind: 'draw' },
    );
    const round = currentRound(play.now);
    expect(round?.draws).toHaveLength(1);
    play.do({ kind: 'enter-phase', phase: 'look' });
    expect(currentRound(play.now)).toBeUndefined();
    play.do({ kind: 'enter-phase', phase: 'cards' });
    expect(currentRound(play.now)?.draws).toHaveLength(1);
  });

  it('give each category a turn before one comes back', () => {
    const play = begin();
    play.do(
      { kind: 'enter-phase', phase: 'cards' },
      { kind: 'start-round', mode: 'draw', set: SMALL_PIN, casus: null },
    );
    const drawn = () => {
      play.do({ kind: 'draw' });
      const card = currentRound(play.now)?.draws.at(-1)?.card;
      return SMALL_SET.cards.find(({ id }) => id === card)?.category;
    };
    expect([drawn(), drawn()].sort()).toEqual(['cool', 'warm']);
    expect(isRoundDone(play.round, SMALL_SET)).toBe(true);
    drawn();
    expect(isRoundDone(play.round, SMALL_SET)).toBe(false);
    drawn();
    expect(isRoundDone(play.round, SMALL_SET)).toBe(true);
  });

  it('are those that the part names', () => {
    const part = { kind: 'cards', set: 'small', mode: 'open', categories: ['warm'] } as const;
    const narrow = narrowSet(SMALL_SET, part);
    expect(narrow.cards.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(narrow.categories.map(({ id }) => id)).toEqual(['warm']);
    expect(narrowSet(SMALL_SET, part)).toBe(narrow);
    expect(narrowSet(SMALL_SET, undefined)).toBe(SMALL_SET);
    const play = begin();
    play.do({ kind: 'start-round', mode: 'draw', set: SMALL_PIN, casus: null });
    expect(findCardsPart(play.now, SMALL_FORMAT, play.round)).toBeUndefined();
  });
});

describe('what is typed in a format', () => {
  const place = { part: 'vraag', player: null, slot: null };
  const text = (id: string) => id as TextId;

  it('stands at its place, one text at a time', () => {
    const play = begin();
    play.do({ kind: 'write-part', place, text: text('t1') });
    expect(run(play).texts[placeKey(place)]).toBe('t1');
    expect(play.refusal({ kind: 'write-part', place, text: text('t2') })).toBe('text-present');
    expect(liveTypedTexts(play.now)).toEqual(['t1']);
    play.do({ kind: 'write-part', place, text: null });
    expect(liveTypedTexts(play.now)).toEqual([]);
  });

  it('is gone with the note it was on, once that was undone', () => {
    const play = begin();
    play.do({ kind: 'add-note', part: 'briefjes', colour: 'samen', note: 'n1' });
    play.do({
      kind: 'write-part',
      place: { part: 'briefjes', player: null, slot: 'n1' },
      text: text('t1'),
    });
    expect(liveTypedTexts(play.now)).toEqual(['t1']);
    play.do({ kind: 'undo' });
    expect(liveTypedTexts(play.now)).toEqual([]);
  });

  it('is kept by itself only about an invented case, and never with a question of their own', () => {
    const keeps = (change: Parameters<typeof startFormatWith>[1], own: boolean) => {
      const play = new Play(makeEnv('k'));
      play.do(startFormatWith([player('an')], change));
      const session = play.now;
      const format = session.format && { ...session.format, own };
      return keepsTextsOf({ ...session, format }, null, (hash) =>
        hash === OWN_PIN.hash ? { invented: true } : undefined,
      );
    };
    expect(keeps({ casus: null }, false)).toBe(false);
    expect(keeps({ casus: FAMILY_PIN }, true)).toBe(false);
    expect(keeps({ casus: FAMILY_PIN }, false)).toBe(true);
    expect(keeps({ casus: OWN_PIN }, true)).toBe(false);
    expect(keeps({ casus: OWN_PIN }, false)).toBe(true);
  });
});
