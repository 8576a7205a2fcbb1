import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBareMark, readMark } from './list-marks';
import { readMarkedList } from './marked-list';
import { readFile } from './read-file';

const open = (name: string) =>
  new Uint8Array(readFileSync(new URL(`./fixtures/${name}`, import.meta.url)));

async function readCards(body: string | Uint8Array, asides = false) {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const [read] = await readFile({ name: 'lijst.txt', bytes }, { asides }, () => undefined);
  if (read?.status !== 'sheet') throw new Error(JSON.stringify(read));
  const { notes, set } = read.reading;
  const names = new Map(set?.categories.map(({ id, name }) => [id, name]));
  return {
    cards: (set?.cards ?? []).map(({ back, category, front }) => ({
      front,
      back: Object.values(back),
      category: names.get(category),
    })),
    sections: set?.sections.map(({ label }) => label),
    notes: notes.map(({ row, problem }) => [row, problem]),
  };
}

const fronts = async (text: string) => (await readCards(text)).cards.map(({ front }) => front);

const QUESTIONS = ['Wat zie je gebeuren?', 'Wat hoor je haar zeggen?', 'Wat voel je daarbij?'];

/** Each as `marks(0)`, `marks(1)` and so on. */
const MARKS: Readonly<Record<string, (at: number) => string>> = {
  ...Object.fromEntries(
    [...'•§–-·➢✓▪◦‣❖■□●○*\uF0B7\uF0A7\uF0D8'].map((sign) => [sign, () => sign]),
  ),
  o: () => 'o',
  'a number': (at) => `${at + 1}.`,
  'a number with a bracket': (at) => `${at + 1})`,
  'a number in brackets': (at) => `(${at + 1})`,
  'two numbers': (at) => `2.${at + 1}`,
  'three numbers': (at) => `2.1.${at + 1}.`,
  'a letter': (at) => `${'abc'.charAt(at)})`,
  'a capital': (at) => `${'ABC'.charAt(at)}.`,
  'a Roman number': (at) => `(${'i'.repeat(at + 1)})`,
};

describe('a list from a text (fault 41)', () => {
  it.each(Object.keys(MARKS))('with %s before each line becomes cards without it', async (mark) => {
    for (const gap of ['\t', '   ', ' ']) {
      const lines = QUESTIONS.map((line, at) => `${MARKS[mark]?.(at)}${gap}${line}`);
      const { cards, notes, sections } = await readCards(lines.join('\r\n'));
      expect([mark, gap, cards.map(({ front }) => front)]).toEqual([mark, gap, QUESTIONS]);
      expect(cards.map(({ back }) => back)).toEqual([[], [], []]);
      expect(new Set(cards.map(({ category }) => category)).size).toBe(1);
      expect(sections).toEqual([]);
      expect(notes.filter(([, problem]) => problem !== 'no-category')).toEqual([]);
    }
  });

  it('of Word becomes four cards without sections', async () => {
    for (const name of ['word-bullets.txt', 'word-numbers.txt']) {
      const { cards, sections } = await readCards(open(name));
      expect(cards).toHaveLength(4);
      expect(cards.map(({ front }) => front)[3]).toBe('Wat doe je dan?');
      expect(cards.flatMap(({ back }) => back)).toEqual([]);
      expect(sections).toEqual([]);
    }
  });

  it('has what lies deeper as the back of the line above', async () => {
    const { cards } = await readCards(open('word-levels.txt'));
    expect(cards.map(({ back, front }) => [front, ...back])).toEqual([
      ['Wat zie je gebeuren?', 'Wat zie je nog meer?'],
      ['Wat hoor je haar zeggen?', '- Hoe klonk het?\n- Wie was erbij?'],
      ['Wat doe je dan?', 'Wat laat je?'],
    ]);
  });

  it('goes deeper by numbers, by letters and by indenting', () => {
    for (const text of [
      '1. Een?\n1.1 Omdat\n1.2 Dus\n2. Twee?',
      '1. Een?\na) Omdat\nb) Dus\n2. Twee?',
      'a) Een?\ni) Omdat\nii) Dus\nb) Twee?',
      '• Een?\n    • Omdat\n    • Dus\n• Twee?',
    ]) {
      const entries = readMarkedList(text)?.entries.map(({ back, front }) => [front, ...back]);
      expect([text, entries]).toEqual([text, [['Een?', 'Omdat', 'Dus'], ['Twee?']]]);
    }
  });

  it('takes a line above several lists for the category', async () => {
    const text = 'Denken\n• Wat weet je?\n• Wat neem je aan?\nDoen:\n• Wat doe je?\n• Wie helpt?\n';
    const { cards } = await readCards(text);
    expect(cards.map(({ category }) => category)).toEqual(['Denken', 'Denken', 'Doen', 'Doen']);
  });

  it('leaves a title and a remark out, names them, and takes them when asked', async () => {
    const text =
      'Vragen voor het team\n\n1. Wat gaat goed?\n2. Wat kan beter?\n3. En nu?\n\nKopieer gerust!\n';
    expect((await readCards(text)).cards).toHaveLength(3);
    const aside = [
      [1, 'aside'],
      [7, 'aside'],
    ];
    expect((await readCards(text)).notes.filter(([, problem]) => problem === 'aside')).toEqual(
      aside,
    );
    expect((await readCards(text.replace(/\d\. /g, ''))).notes).toEqual(
      expect.arrayContaining(aside),
    );
    expect(await fronts(text.replace(/\d\. /g, ''))).toHaveLength(3);
    expect((await readCards(text, true)).cards).toHaveLength(5);
  });

  it('keeps lines that are no questions where others among them are none', async () => {
    expect(
      await fronts('Vertel over vandaag\nWat ging goed?\nLach eens\nWie helpt?\nDoe mee\n'),
    ).toHaveLength(5);
  });

  it('goes on over two lines', async () => {
    expect(await fronts('• Wat zie je,\n  en wat niet?\n• Wat doe je?\n')).toEqual([
      'Wat zie je, en wat niet?',
      'Wat doe je?',
    ]);
  });

  it('is none where numbers and letters are words', async () => {
    expect(await fronts('10-jarige kinderen?\n2 kinderen, wat nu?\no ja?\n')).toEqual([
      '10-jarige kinderen?',
      '2 kinderen, wat nu?',
      'o ja?',
    ]);
    expect(readMark('1.5 liter')).toBeUndefined();
  });

  it('in a table loses its column of marks, and the marks in the text', async () => {
    const { cards, sections } = await readCards(
      'teken;vraag\n•;1. Wat zie je?\n•;2. Wat doe je?\n',
    );
    expect(cards.map(({ back, front }) => [front, ...back])).toEqual([
      ['Wat zie je?'],
      ['Wat doe je?'],
    ]);
    expect(sections).toEqual([]);
  });

  it('never leaves a card, back or category that is only a mark', async () => {
    const mark = fc.constantFrom('•', 'o\t', '-', '1.', '1.1', 'a)', '§', '✓', '', '–');
    const words = fc.constantFrom('Wat zie je?', 'Denken', '', 'een zin');
    const line = fc
      .tuple(mark, fc.constantFrom(' ', '\t', ';', ''), words)
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 6 }), async (lines) => {
        const bytes = new TextEncoder().encode(lines.join('\n'));
        const [read] = await readFile({ name: 'lijst.txt', bytes }, {}, () => undefined);
        if (read?.status !== 'sheet') return;
        const { set } = read.reading;
        for (const { back, front } of set?.cards ?? []) {
          for (const text of [front, ...Object.values(back).flat()])
            expect(isBareMark(text)).toBe(false);
        }
        for (const { name } of set?.categories ?? [])
          expect(['•', '-', '–', '§', '✓']).not.toContain(name);
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});
