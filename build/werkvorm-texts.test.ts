import { describe, expect, it } from 'vitest';
import { checkQuestion } from '../src/domain/making/question';
import { checkSentences, checkText } from '../src/domain/making/text-rules';
import { findWerkvorm, type Part, partsOf, sets, type Werkvorm, werkvormen } from './werkvormen';

const LONGEST_TITLE = 32;
/** What one reads out to the table in a breath or two. */
const LONGEST_INSTRUCTION = 180;

function listPartTexts(part: Part): string[] {
  const { label, help, prompt, question, low, high, scale } = part;
  return [
    ...[label, help, prompt, question, low, high, scale?.low, scale?.high],
    ...(part.followUps ?? []),
    ...(part.cells ?? []).flatMap(({ title, help }) => [title, help]),
    ...(part.colours ?? []).map(({ name }) => name),
    ...(part.groups ?? []).flatMap(({ title, items }) => [title, ...items.map(({ text }) => text)]),
  ].filter((text) => text !== undefined);
}

/** All that people read of it, but not where it comes from. */
function listTexts({ title, description, roles, agreements, rules, phases }: Werkvorm) {
  const about = [title, description, ...agreements, ...rules];
  const place = (path: string) => (text: string) => ({ path, text });
  return [
    ...about.map(place('about')),
    ...roles.flatMap(({ id, name, description }) => [name, description].map(place(id))),
    ...phases.flatMap(({ id, title, instruction, hint, parts }) =>
      [title, instruction, ...(hint ? [hint] : []), ...parts.flatMap(listPartTexts)].map(place(id)),
    ),
  ];
}

/** What someone has to answer. A check is answered with yes or no: that is what it is for. */
const listQuestions = ({ kind, prompt, question, label, followUps, cells }: Part): string[] => [
  ...[prompt, question].filter((text) => text !== undefined),
  ...(followUps ?? []),
  ...[kind === 'check' ? '' : (label ?? ''), ...(cells ?? []).map(({ title }) => title)].filter(
    (text) => text.includes('?'),
  ),
];

describe.each(werkvormen)('the texts of %s', (_, werkvorm) => {
  it('ask open questions', () => {
    const asked = partsOf(werkvorm).flatMap(listQuestions);
    const faults = asked.map((question) => [question, ...checkQuestion(question)]);
    expect(faults.filter(({ length }) => length > 1)).toEqual([]);
    for (const question of asked) expect(question).toMatch(/\?$/);
  });

  it('are short sentences in plain words', () => {
    const places = listTexts(werkvorm);
    expect(checkSentences(places)).toEqual([]);
    expect(places.flatMap((place) => checkText(place, true))).toEqual([]);
    for (const { title, instruction } of werkvorm.phases) {
      expect(title.length, title).toBeLessThanOrEqual(LONGEST_TITLE);
      // Steps are numbered by the app: a number of their own would count twice.
      expect(title).not.toMatch(/^\d/);
      expect(instruction.length, instruction).toBeLessThanOrEqual(LONGEST_INSTRUCTION);
    }
  });
});

describe('what the sources ask for', () => {
  const first = (id: string, kind: string) => {
    const found = partsOf(findWerkvorm(id)).find((part) => part.kind === kind);
    if (found === undefined) throw new Error(`no ${kind} in ${id}`);
    return found;
  };

  it('the intervisiespel has a question of 15 words at most, clear to who brings it', () => {
    expect(first('intervisiespel', 'write')).toMatchObject({ maxWords: 15, carry: 'question' });
    const cards = { set: 'intervisiespel', mode: 'draw', eachCategoryFirst: true };
    expect(first('intervisiespel', 'cards')).toMatchObject(cards);
    const asked = findWerkvorm('intervisiespel').phases.find(({ id }) => id === 'vraag');
    expect(asked?.parts.at(-1)).toMatchObject({ kind: 'check', by: 'inbrenger' });
  });

  it('KOM has seven steps, solution-focused intervision five phases', () => {
    expect(findWerkvorm('kom').phases).toHaveLength(7);
    expect(findWerkvorm('oplossingsgerichte-intervisie').phases).toHaveLength(5);
  });

  it.each(['starrt', 'spiraalmodel'])('%s lays out every category of its set, in order', (id) => {
    const laid = partsOf(findWerkvorm(id)).flatMap(({ categories }) => categories ?? []);
    expect(laid).toEqual(sets.get(id)?.categories.map((one) => one.id));
  });

  it('STARRT has five or six questions a step, the spiral eleven in all', () => {
    const starrt = sets.get('starrt');
    expect(starrt?.categories).toHaveLength(6);
    for (const { id } of starrt?.categories ?? []) {
      const cards = starrt?.cards.filter(({ category }) => category === id);
      expect([5, 6]).toContain(cards?.length);
    }
    expect(sets.get('spiraalmodel')?.cards).toHaveLength(11);
  });

  it('the meter has 21 statements in four groups, before and after, for one person only', () => {
    const meter = first('competentiemeter', 'tick');
    expect(meter.groups).toHaveLength(4);
    expect(meter.groups?.flatMap(({ items }) => items)).toHaveLength(21);
    expect(meter).toMatchObject({ moments: ['voor', 'na'], per: 'person', private: true });
    const kept = partsOf(findWerkvorm('competentiemeter')).map((part) => part.private);
    expect(new Set(kept)).toEqual(new Set([true]));
  });

  it('weighing has eight squares, a scale has four questions after it', () => {
    expect(first('kosten-baten', 'grid').cells).toHaveLength(8);
    const scales = partsOf(findWerkvorm('schaalvragen')).filter(({ kind }) => kind === 'scale');
    expect(scales.map(({ followUps }) => followUps?.length)).toEqual([4, 4]);
  });

  it('nobody has to wear a label, and one word stops it', () => {
    const { agreements, rules, phases } = findWerkvorm('stigma');
    expect(agreements.join(' ')).toContain('Niet meedoen mag altijd');
    expect(rules.join(' ')).toContain('‘stop’');
    expect(phases[0]?.parts.map(({ kind }) => kind)).toContain('check');
  });
});
