import { describe, expect, it } from 'vitest';
import type { TextId } from './ids';
import { makeReport } from './report';
import { FORMAT_PIN, findCasus, findFormat, findSet } from './testing/content';
import { makeEnv, Play, player, startFormatWith } from './testing/play';

const text = (id: string) => id as TextId;
const spot = (part: string, slot: string | null = null, who: string | null = null) => ({
  part,
  player: who === null ? null : player(who),
  slot,
});

function begin(): Play {
  const play = new Play(makeEnv('r'));
  play.do(startFormatWith(['an', 'bo']));
  return play;
}

const report = (play: Play) => makeReport(play.now, findSet, findCasus, findFormat);

describe('the report of a guided conversation', () => {
  it('tells what each phase left, and leaves out what left nothing', () => {
    const play = begin();
    play.do(
      { kind: 'write-part', place: spot('vraag'), text: text('t-vraag') },
      { kind: 'set-check', place: spot('helder'), value: false },
      { kind: 'enter-phase', phase: 'cards' },
      { kind: 'enter-phase', phase: 'look', skips: true },
      { kind: 'set-scale', place: spot('hoe', null, 'bo'), value: 7 },
      { kind: 'write-part', place: spot('hoe', '0', 'bo'), text: text('t-waarom') },
      { kind: 'set-tick', place: spot('gezien', 'doel na', 'an'), value: 4 },
    );
    const { format } = report(play);
    expect(format).toMatchObject({ id: FORMAT_PIN.id, title: 'Kleine werkvorm', minutes: 40 });
    expect(format?.phases.map(({ id, skipped }) => [id, skipped])).toEqual([
      ['question', false],
      ['cards', true],
      ['look', false],
    ]);
    const [asked, , looked] = format?.phases ?? [];
    expect(asked?.parts).toMatchObject([
      { kind: 'write', texts: [{ player: null, text: 't-vraag' }] },
      { kind: 'check', value: false },
    ]);
    expect(looked?.parts).toMatchObject([
      {
        kind: 'scale',
        scores: [{ player: 'bo', value: 7 }],
        followUps: [{ player: 'bo', text: 't-waarom', question: 'Wat maakt het dit cijfer?' }],
      },
      {
        kind: 'tick',
        lists: [
          {
            player: 'an',
            ticks: [{ text: 'Noemt het doel', scores: [{ moment: 'na', value: 4 }] }],
          },
        ],
      },
    ]);
  });

  it('shows notes by colour, without those that were taken away', () => {
    const play = begin();
    for (const note of ['n1', 'n2']) {
      play.do(
        { kind: 'add-note', part: 'briefjes', colour: 'samen', note },
        { kind: 'write-part', place: spot('briefjes', note), text: text(`t-${note}`) },
      );
    }
    play.do(
      { kind: 'write-part', place: spot('briefjes', 'n1'), text: null },
      { kind: 'remove-note', part: 'briefjes', note: 'n1' },
    );
    const made = report(play);
    expect(made.format?.phases[0]?.parts).toMatchObject([
      { kind: 'notes', colours: [{ name: 'Samen beslissen', texts: ['t-n2'] }] },
    ]);
    expect(made.alsoWritten).toEqual([]);
  });

  it('leaves out what a part says is not for the report, and does not show it elsewhere', () => {
    const play = begin();
    play.do({ kind: 'enter-phase', phase: 'close' });
    play.do({ kind: 'write-part', place: spot('los'), text: text('t-los') });
    play.do({ kind: 'write-part', place: spot('stap'), text: text('t-stap') });
    const made = report(play);
    const parts = made.format?.phases.flatMap((phase) => phase.parts) ?? [];
    expect(parts.map(({ id }) => id)).toEqual(['stap']);
    expect(JSON.stringify(made)).not.toContain('t-los');
  });

  it('has no place for a text whose format can not be read, but does not lose it', () => {
    const play = begin();
    play.do({ kind: 'write-part', place: spot('vraag'), text: text('t-vraag') });
    const made = makeReport(play.now, findSet, findCasus);
    expect(made.format).toMatchObject({ title: null, phases: [] });
    expect(made.alsoWritten).toEqual(['t-vraag']);
  });
});
