import { describe, expect, test } from 'vitest';
import type { TextId } from '../../domain/ids';
import { makeReport } from '../../domain/report';
import {
  FAMILY,
  FAMILY_PIN,
  findCasus,
  findSet,
  PRESENTER_PIN,
  PRESENTER_SET,
  SMALL_PIN,
  SMALL_SET,
} from '../../domain/testing/content';
import { type Play, player, startPlay } from '../../domain/testing/play';
import { report as dutch } from '../../i18n/nl/report';
import { joinNames } from '../../lib/join-names';
import { viewReport } from './view';

const id = (text: string) => text as TextId;
const contents = {
  sets: new Map([
    [SMALL_PIN.hash, SMALL_SET],
    [PRESENTER_PIN.hash, PRESENTER_SET],
  ]),
  casussen: new Map([[FAMILY_PIN.hash, FAMILY]]),
  formats: new Map(),
};

const view = (
  play: Play,
  texts: Readonly<Record<string, string>> = {},
  unkept: readonly string[] = [],
) =>
  viewReport(
    makeReport(play.now, findSet, findCasus),
    contents,
    new Map(Object.entries(texts).map(([key, body]) => [id(key), body])),
    dutch,
    new Set(unkept.map(id)),
  );

/** Two drawn cards of which one is answered with a reason, and a skipped one. */
function playDraws(): Play {
  const play = startPlay();
  play.do({ kind: 'rename-player', player: player('an'), name: id('t-an') }, { kind: 'draw' });
  const draw = play.round.draws[0]?.id;
  if (draw === undefined) throw new Error('nothing drawn');
  play.do(
    { kind: 'answer', draw, answer: 'yes' },
    { kind: 'write-reason', about: { kind: 'draw', draw }, text: id('t-why') },
    { kind: 'draw' },
    { kind: 'skip' },
    { kind: 'draw' },
  );
  return play;
}

describe('a report in words', () => {
  test('is called after the case as it was told', () => {
    expect(view(startPlay()).title).toBe('Johanna');
    expect(view(startPlay([], { casus: null })).title).toBe('Set small');
  });

  test('names players whose name is at hand, and counts the others', () => {
    const seen = view(playDraws(), { 't-an': 'Fatma' });
    expect(seen.people).toEqual(['Fatma', 'Speler 2', 'Speler 3']);
    expect(seen.rounds[0]?.entries.map((entry) => entry.player)).toContain('Fatma');
    expect(joinNames(seen.people, 'nl')).toBe('Fatma, Speler 2 en Speler 3');
  });

  test('tells the cards in order, with answer and reason, and what was skipped', () => {
    const [first, second, third] =
      view(playDraws(), { 't-why': 'Daarom.' }).rounds[0]?.entries ?? [];
    expect(first).toMatchObject({
      number: 1,
      front: 'Kaart a',
      answer: 'Juist wel',
      reason: 'Daarom.',
      skipped: false,
    });
    expect(first?.category?.id).toBe('warm');
    expect(second).toMatchObject({ number: 2, answer: null, skipped: true });
    expect(third).toMatchObject({ number: 3, answer: dutch.noAnswer, skipped: false });
  });

  test('marks each text and name that is on this screen only', () => {
    const texts = { 't-why': 'Daarom.', 't-an': 'Fatma' };
    const kept = view(playDraws(), texts);
    expect(kept.rounds[0]?.entries.map(({ unkept }) => unkept)).toEqual([false, false, false]);
    expect(kept.namesUnkept).toBe(false);
    const why = view(playDraws(), texts, ['t-why']);
    expect(why.rounds[0]?.entries.map(({ unkept }) => unkept)).toEqual([true, false, false]);
    expect(why.namesUnkept).toBe(false);
    expect(view(playDraws(), texts, ['t-an']).namesUnkept).toBe(true);
  });

  test('tells the stages for all that were seen, the first one always, and never a part of one role', () => {
    const play = startPlay();
    expect(view(play).rounds[0]?.read).toEqual(['Kennismaking met Johanna']);
    play.do({ kind: 'read-role', role: 'mother' }, { kind: 'reveal-stage', stage: 'behaviour' });
    const seen = view(play);
    expect(seen.rounds[0]?.read).toEqual(['Kennismaking met Johanna', 'Gedrag']);
    expect(JSON.stringify(seen).toLowerCase()).not.toContain('moeder');
  });

  test('counts answers by category, with a column for none and for skipped only when there were any', () => {
    const heads = (play: Play) =>
      view(play).rounds[0]?.bars[0]?.segments.map((segment) => segment.label);
    const play = startPlay();
    expect(view(play).rounds[0]?.bars).toEqual([]);
    play.do({ kind: 'draw' });
    const draw = play.round.draws[0]?.id;
    expect(heads(play)).toEqual(['Juist wel', 'Juist niet', dutch.picture.none]);
    if (draw !== undefined) play.do({ kind: 'answer', draw, answer: 'no' });
    expect(heads(play)).toEqual(['Juist wel', 'Juist niet']);
    play.do({ kind: 'draw' }, { kind: 'skip' });
    expect(heads(play)).toEqual(['Juist wel', 'Juist niet', dutch.picture.skipped]);
  });

  test('the numbers of the picture add up to the cards', () => {
    const bars = view(playDraws()).rounds[0]?.bars ?? [];
    const numbers = bars.flatMap((bar) => bar.segments.map((segment) => segment.value));
    expect(numbers.reduce((sum, value) => sum + value, 0)).toBe(3);
  });

  test('tells two people of one name apart', () => {
    const play = startPlay();
    play.do(
      { kind: 'rename-player', player: player('an'), name: id('t-an') },
      { kind: 'rename-player', player: player('cy'), name: id('t-cy') },
    );
    const seen = view(play, { 't-an': 'Anna', 't-cy': 'anna ' });
    expect(seen.people).toEqual(['Anna', 'Speler 2', 'anna (2)']);
  });

  test('in the open mode shows picks without players, and what was left by category', () => {
    const play = startPlay([], { mode: 'open' });
    play.do({ kind: 'pick', card: 'c' });
    const round = view(play).rounds[0];
    expect(round?.entries).toMatchObject([{ front: 'Kaart c', player: null, answer: null }]);
    expect(round?.notChosen.map((group) => [group.category.id, group.fronts])).toEqual([
      ['warm', ['Kaart a', 'Kaart b']],
      ['cool', ['Kaart d']],
    ]);
    expect(round?.bars.map((bar) => bar.segments)).toEqual([
      [{ label: dutch.picture.picked, value: 0 }],
      [{ label: dutch.picture.picked, value: 1 }],
    ]);
  });

  test('a set that asks for no answer has none to miss', () => {
    const play = startPlay(['an', 'bo'], { set: PRESENTER_PIN, casus: null });
    play.do({ kind: 'name-presenter', player: player('an') }, { kind: 'draw' });
    const round = view(play).rounds[0];
    expect(round).toMatchObject({ presenter: 'Speler 1', question: '', asks: false });
    expect(round?.entries[0]?.answer).toBeNull();
    expect(round?.bars[0]?.segments[0]?.label).toBe(dutch.picture.drawn);
  });

  test('still tells the rest when a set can not be read', () => {
    const play = playDraws();
    const nothing = { sets: new Map(), casussen: new Map(), formats: new Map() };
    const report = makeReport(
      play.now,
      () => undefined,
      () => undefined,
    );
    const seen = viewReport(report, nothing, new Map(), dutch);
    expect(seen.rounds[0]?.entries).toHaveLength(3);
    expect(seen.rounds[0]?.entries[0]?.front).toBe(dutch.noCard);
    expect(seen.rounds[0]?.bars).toEqual([]);
  });
});
