import { describe, expect, it } from 'vitest';
import { foldLog } from './evolve';
import type { TextId } from './ids';
import { mergeLogs } from './merge';
import { makeReport } from './report';
import type { Session } from './session';
import { findCasus, findSet, PRESENTER_PIN, SMALL_PIN } from './testing/content';
import { fork, player, startPlay } from './testing/play';

const text = (id: string) => id as TextId;
const report = (session: Session) => makeReport(session, findSet, findCasus);

describe('the report', () => {
  it('tells a drawn round in order: who, which card, which answer, why', () => {
    const play = startPlay(['an', 'bo']);
    const draw = play.do({ kind: 'draw' }).id;
    play.do({ kind: 'answer', draw, answer: 'yes' });
    play.do({ kind: 'write-reason', about: { kind: 'draw', draw }, text: text('why') });
    play.do({ kind: 'draw' }, { kind: 'skip' });
    const { rounds, startedAt, closedAt } = report(play.now);
    expect({ startedAt, closedAt }).toEqual({ startedAt: 1000, closedAt: null });
    expect(rounds[0]?.entries).toEqual([
      {
        ...{ kind: 'draw', draw, card: 'a', category: 'warm', player: 'an', at: 1000 },
        ...{ answer: 'yes', answerLabel: 'Juist wel', reason: 'why', skipped: false },
      },
      expect.objectContaining({ card: 'b', player: 'bo', answer: null, skipped: true }),
    ]);
    expect(rounds[0]?.notChosen).toEqual([
      { category: 'warm', cards: ['b'] },
      { category: 'cool', cards: ['c', 'd'] },
    ]);
    expect(rounds[0]?.tally).toEqual([
      { category: 'warm', picked: 0, drawn: 1, skipped: 1, byAnswer: { yes: 1, no: 0 } },
      { category: 'cool', picked: 0, drawn: 0, skipped: 0, byAnswer: { yes: 0, no: 0 } },
    ]);
  });

  it('tells what was picked from the open table, and what was not', () => {
    const play = startPlay([], { mode: 'open' });
    play.do({ kind: 'pick', card: 'c' });
    play.do({ kind: 'write-reason', about: { kind: 'pick', card: 'c' }, text: text('why') });
    const round = report(play.now).rounds[0];
    expect(round?.entries).toEqual([
      { kind: 'pick', card: 'c', category: 'cool', reason: 'why', at: 1000 },
    ]);
    expect(round?.notChosen[1]).toEqual({ category: 'cool', cards: ['d'] });
    expect(round?.tally[1]).toMatchObject({ category: 'cool', picked: 1 });
  });

  it('tells the case by the name it was told with, and never what one role read', () => {
    const play = startPlay(['an']);
    play.do({ kind: 'reveal-stage', stage: 'intake' }, { kind: 'read-role', role: 'mother' });
    const made = report(play.now);
    expect(made.rounds[0]).toMatchObject({
      setTitle: 'Set small',
      casus: { id: 'family', variant: 'johanna', title: 'Johanna' },
      revealed: [{ id: 'intake', title: 'Kennismaking met Johanna' }],
    });
    expect(JSON.stringify(made)).not.toMatch(/mother|moeder/i);
  });

  it('leaves a stage for one role out even if a log says it was revealed', () => {
    const play = startPlay(['an']);
    const shown = play.do({ kind: 'reveal-stage', stage: 'intake' });
    const session = foldLog([...play.now.log.slice(0, 1), { ...shown, stage: 'part' } as never]);
    expect(session?.rounds[0]?.revealed).toEqual(['part']);
    expect(session && report(session).rounds[0]?.revealed).toEqual([]);
  });

  it('asks the closing questions of all sets, each once, in the words of the last', () => {
    const play = startPlay(['an']);
    play.do({ kind: 'start-round', mode: 'draw', set: PRESENTER_PIN, casus: null });
    play.do({ kind: 'name-presenter', player: player('an') });
    play.do({ kind: 'write-closing', question: 'home', text: text('home') });
    const made = report(play.now);
    expect(made.closing).toEqual([
      { id: 'home', question: 'Wat is nieuw voor je?', text: 'home' },
      { id: 'step', question: 'Wat is je eerste stap?', text: null },
      { id: 'cards', question: 'Wat vond je van de kaarten?', text: null },
    ]);
    expect(made.rounds[1]?.presenter).toBe('an');
  });

  it('shows below what was written too and has no place above', () => {
    const play = startPlay([], { mode: 'open' });
    const about = { kind: 'pick', card: 'a' } as const;
    play.do({ kind: 'pick', card: 'a' });
    const other = fork(play, 'other');
    play.do({ kind: 'write-reason', about, text: text('here') });
    other.do({ kind: 'write-reason', about, text: text('there') });
    const merged = foldLog(mergeLogs(play.now.log, other.now.log));
    expect(merged && report(merged).alsoWritten).toEqual(['here']);
    play.do({ kind: 'unpick', card: 'a' });
    expect(report(play.now).alsoWritten).toEqual(['here']);
    play.do({ kind: 'pick', card: 'a' });
    expect(report(play.now).alsoWritten).toEqual([]);
  });

  it('does not show what was undone, nor names', () => {
    const play = startPlay([]);
    play.do({ kind: 'join-player', name: text('name') });
    const draw = play.do({ kind: 'draw' }).id;
    play.do({ kind: 'write-reason', about: { kind: 'draw', draw }, text: text('why') });
    play.do({ kind: 'undo' });
    expect(report(play.now)).toMatchObject({ alsoWritten: [], rounds: [{ entries: [] }] });
  });

  it('tells the rest when a set or case can not be read', () => {
    const play = startPlay(['an']);
    const draw = play.do({ kind: 'draw', category: 'warm' }).id;
    play.do({ kind: 'answer', draw, answer: 'yes' });
    play.do({ kind: 'write-closing', question: 'home', text: text('home') });
    const nothing = () => undefined;
    const made = makeReport(play.now, nothing, nothing);
    expect(made.rounds[0]).toMatchObject({
      setTitle: null,
      casus: { title: null },
      entries: [{ card: 'a', category: 'warm', answerLabel: 'yes' }],
      notChosen: [],
      tally: [],
    });
    expect(made).toMatchObject({ closing: [], alsoWritten: ['home'] });
  });

  it('counts a card that was skipped first and played later as chosen', () => {
    const play = startPlay(['an']);
    for (let at = 0; at < 4; at += 1) play.do({ kind: 'draw' }, { kind: 'skip' });
    play.do({ kind: 'draw' });
    const round = report(play.now).rounds[0];
    expect(round?.notChosen.flatMap((group) => group.cards)).toEqual(['b', 'c', 'd']);
    expect(round?.setHash).toBe(SMALL_PIN.hash);
  });
});
