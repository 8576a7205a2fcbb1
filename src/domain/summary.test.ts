import { describe, expect, it } from 'vitest';
import type { TextId } from './ids';
import type { Session } from './session';
import { type SummaryFacts, summarise } from './summary';
import { FAMILY_PIN, PRESENTER_PIN, SMALL_PIN, SMALL_SET } from './testing/content';
import { startPlay } from './testing/play';

const FACTS: SummaryFacts = {
  set: SMALL_SET,
  casusTitle: 'Johanna',
  binned: false,
  changedAt: 2000,
  keepUntil: 3000,
};
const summary = (session: Session) => summarise(session, FACTS);

describe('the summary of a conversation', () => {
  it('says what lists need', () => {
    const play = startPlay(['an']);
    play.do({ kind: 'draw' }, { kind: 'draw' }, { kind: 'skip' });
    expect(summary(play.now)).toEqual({
      ...{ id: 'session', table: 'table', startedAt: 1000, changedAt: 2000, keepUntil: 3000 },
      ...{ closed: false, binned: false, mode: 'draw', setId: 'small', setTitle: 'Set small' },
      ...{ casusTitle: 'Johanna', done: 1, total: 4, pins: [SMALL_PIN.hash, FAMILY_PIN.hash] },
    });
  });

  it('counts picks on the open table, and only this pass of the pile', () => {
    const play = startPlay(['an']);
    play.do({ kind: 'draw' }, { kind: 'reshuffle' });
    expect(summary(play.now).done).toBe(0);
    play.do({ kind: 'start-round', mode: 'open', set: SMALL_PIN, casus: null });
    play.do({ kind: 'pick', card: 'a' });
    expect(summary(play.now)).toMatchObject({ mode: 'open', done: 1 });
  });

  it('holds on to content of steps that were undone, for the redo', () => {
    const play = startPlay(['an']);
    play.do({ kind: 'start-round', mode: 'open', set: PRESENTER_PIN, casus: null });
    play.do({ kind: 'undo' });
    expect(summary(play.now).pins).toContain(PRESENTER_PIN.hash);
  });

  it('names the set by its id when it can not be read', () => {
    const made = summarise(startPlay([]).now, { ...FACTS, set: undefined });
    expect(made).toMatchObject({ setTitle: 'small', total: 0 });
  });

  it('says that the conversation was closed, and holds no typed text', () => {
    const play = startPlay([]);
    play.do({ kind: 'write-question', text: 'typed' as TextId }, { kind: 'close' });
    expect(summary(play.now).closed).toBe(true);
    expect(JSON.stringify(summary(play.now))).not.toContain('typed');
  });
});
