import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Card, CardSet } from '../card-set';
import type { Advice } from './advice';
import { adviseSet, createAdviser } from './advise-set';
import { takeSetFix } from './take-fix';

const read = (id: string) => JSON.parse(readFileSync(`cards/${id}.json`, 'utf8')) as CardSet;
const shipped = read('intervisiespel');

const card = (id: string, front: string, change: Partial<Card> = {}): Card => ({
  id,
  category: 'denken',
  front,
  back: { verdieping: 'Wat merk je dan?' },
  tags: [],
  ...change,
});
const base: CardSet = {
  ...shipped,
  categories: shipped.categories.slice(0, 1),
  tags: [],
  cards: [card('een', 'Wat wil je bereiken?'), card('twee', 'Wie kan je helpen?')],
};
const withFront = (front: string): CardSet => ({ ...base, cards: [card('een', front)] });
const kinds = (advice: readonly Advice[]) => advice.map(({ hint }) => hint.kind);

describe('advice on a set', () => {
  it('is silent about the sets that come with the app', () => {
    expect(adviseSet(read('home-start'))).toEqual([]);
    expect(adviseSet(shipped)).toEqual([]);
  });

  it('is silent about a good set, and about one where nothing was written yet', () => {
    expect(adviseSet(base)).toEqual([]);
    expect(adviseSet({ ...base, cards: [card('een', ' ', { back: {} })] })).toEqual([]);
    expect(adviseSet({ ...base, cards: [] })).toEqual([]);
  });

  it.each([
    ['Waarom doe je dit?', 'question'],
    ['Wat vraag je aan Fatma Yılmaz van hiernaast?', 'personal'],
    ['Bel jij 06 12345678, en wanneer?', 'personal'],
    ['Wat is je **doel?', 'bold'],
    ['Wat  is je doel?', 'spaces'],
    ['Wat doe je indien het regent?', 'hard-word'],
  ])('tells of %j', (front, kind) => {
    const advice = adviseSet(withFront(front));
    expect(kinds(advice)).toContain(kind);
    expect(advice.every((one) => one.card === 'een')).toBe(true);
  });

  it.each([
    'Wat vraag je aan Annie?',
    'Wanneer bel je Veilig Thuis?',
    'Wat zou Nanette doen?',
    'Wat betekent Human Dynamics voor jou?',
  ])('takes no first name or organisation for a real person: %s', (front) => {
    expect(kinds(adviseSet(withFront(front)))).not.toContain('personal');
  });

  it('leaves a card that tells something in peace, up to ten words', () => {
    const telling = { ...base, play: { ...base.play, presenter: false } };
    const say = (front: string) => kinds(adviseSet({ ...telling, cards: [card('een', front)] }));
    expect(say('Drink samen rustig koffie en praat over de hele week')).toEqual([]);
    expect(say('Drink samen rustig koffie en praat over de hele lange week')).toEqual([
      'long-front',
    ]);
    expect(say('Heb je zin?')).toEqual(['question']);
  });

  it('misses a question mark where most cards ask something, and only there', () => {
    const asking = (fronts: readonly string[]): CardSet => ({
      ...base,
      play: { ...base.play, presenter: false },
      cards: fronts.map((front, at) => card(`k${at}`, front)),
    });
    const marks = (set: CardSet) =>
      adviseSet(set).filter(({ hint }) => hint.kind === 'question' && hint.fault === 'no-mark');
    expect(marks(asking(['Wat wil je bereiken', 'Wie helpt jou?', 'Hoe gaat het?']))).toHaveLength(
      1,
    );
    expect(marks(asking(['Wat wil je bereiken', 'Zeg niets', 'Luister']))).toEqual([]);
    expect(marks(asking(['Wat je zegt, blijft hier', 'Wie helpt jou?', 'Hoe gaat het?']))).toEqual(
      [],
    );
  });

  it('judges no language but Dutch, and still sees what is not language', () => {
    const english = { ...withFront('Do you  indeed want this?'), lang: 'en' };
    expect(kinds(adviseSet(english))).toEqual(['spaces']);
  });

  it('finds a double once, at the later card, and not in a series or in its opposite', () => {
    const cards = [
      card('een', 'Wat ging er goed in het laatste gesprek met de ouder?'),
      card('twee', 'Wat ging er niet goed in het laatste gesprek met de ouder?'),
      card('drie', 'Wat gaat er goed in het laatste gesprek met de ouder?'),
      card('vier', 'Wie helpt je?'),
      card('vijf', 'Wat helpt je?'),
      card('zes', 'Wie helpt jou?'),
    ];
    expect(adviseSet({ ...base, cards })).toEqual([
      { hint: { kind: 'same-as', path: 'cards[2].front', other: 'cards[0].front' }, card: 'drie' },
      { hint: { kind: 'same-as', path: 'cards[5].front', other: 'cards[3].front' }, card: 'zes' },
    ]);
  });

  it('tells of a section that is empty only while most other cards have it', () => {
    const bare = (id: string, front: string) => card(id, front, { back: {} });
    const [one, two] = base.cards;
    if (one === undefined || two === undefined) throw new Error('no cards');
    const say = (cards: readonly Card[]) => kinds(adviseSet({ ...base, cards }));
    expect(say([one, two, bare('drie', 'Waar begin je?')])).toEqual(['empty-section']);
    expect(say([one, bare('twee', 'Wie ziet dat?'), bare('drie', 'Waar begin je?')])).toEqual([]);
  });

  it('tells of a kind of card that is empty or far behind, and of a label nobody uses', () => {
    const [first] = base.categories;
    if (first === undefined) throw new Error('no category');
    const categories = ['a', 'b', 'c', 'd'].map((id) => ({ ...first, id }));
    const words = 'appel boek deur eiland fiets gracht huis inkt jas kaas lamp maan neus oog'.split(
      ' ',
    );
    const cards = [...'aaaaabbbbbbc'].map((category, at) =>
      card(`k${at}`, `Wat betekent ${words[at]} voor jou?`, { category }),
    );
    const set = { ...base, categories, cards, tags: [{ id: 'los', name: 'Los' }] };
    expect(adviseSet(set).map(({ hint }) => hint)).toEqual([
      { kind: 'few-compared', path: 'categories[2]', count: 1, usual: 5 },
      { kind: 'unused', path: 'categories[3]' },
      { kind: 'unused', path: 'tags[0]' },
    ]);
  });

  it('tells where a text gets too big, on screen and on paper', () => {
    const long = `Wat ${'verantwoordelijkheidsgevoel '.repeat(8)}nu?`;
    expect(adviseSet(withFront(long)).map(({ hint }) => hint)).toContainEqual({
      kind: 'misfit',
      path: 'cards[0].front',
      on: 'screen',
      side: 'front',
    });
    const back = { verdieping: `${'Wat merk je dan? '.repeat(60)}` };
    const sides = adviseSet({ ...base, cards: [card('een', 'Wat nu?', { back })] }).flatMap(
      ({ hint }) => (hint.kind === 'misfit' ? [`${hint.on} ${hint.side}`] : []),
    );
    expect(sides).toEqual(['print back']);
  });
});

describe('taking up a change', () => {
  it('writes the new text on the card it was about, wherever it lies by now', () => {
    const set = withFront('Waarom doe je dit?');
    const [advice] = adviseSet(set);
    if (advice === undefined) throw new Error('no advice');
    const moved = { ...set, cards: [card('nul', 'Wie ben je?'), ...set.cards] };
    expect(takeSetFix(moved, advice, 'nieuw')).toEqual({
      kind: 'write',
      card: 'een',
      field: 'front',
      text: 'Wat maakt dat je dit doet?',
    });
    expect(takeSetFix({ ...set, cards: [] }, advice, 'nieuw')).toBeNull();
  });

  it('splits a card in two', () => {
    const set = withFront('Wat voel je? Wat doe je?');
    const [advice] = adviseSet(set);
    if (advice === undefined) throw new Error('no advice');
    expect(takeSetFix(set, advice, 'nieuw')).toEqual({
      kind: 'split',
      card: 'een',
      field: 'front',
      first: 'Wat voel je?',
      second: 'Wat doe je?',
      id: 'nieuw',
    });
  });

  it('changes one item of a list and leaves the others', () => {
    const sections = [
      { id: 'zo', label: 'Zo', kind: 'list' as const, reveal: 'with-back' as const },
    ];
    const back = { zo: ['Zet thee.', 'Praat  samen.'] };
    const set = { ...base, sections, cards: [card('een', 'Wat nu?', { back })] };
    const [advice] = adviseSet(set);
    if (advice === undefined) throw new Error('no advice');
    expect(takeSetFix(set, advice, 'nieuw')).toEqual({
      kind: 'write',
      card: 'een',
      field: { section: 'zo' },
      text: 'Zet thee.\nPraat samen.',
    });
  });

  it('reaches the texts of the set itself', () => {
    const play = { ...base.play, rules: ['Een  regel.', 'Twee.'] };
    const set = { ...base, play, description: 'Dit  is het.' };
    expect(adviseSet(set).map((advice) => takeSetFix(set, advice, 'nieuw'))).toEqual([
      { kind: 'about', change: { description: 'Dit is het.' } },
      { kind: 'play', change: { rules: ['Een regel.', 'Twee.'] } },
    ]);
  });
});

describe('an adviser that goes along', () => {
  const fronts = fc.constantFrom(
    'Waarom doe je dit?',
    'Wat wil je bereiken?',
    'Ben je tevreden?',
    'Wat voel je? Wat doe je?',
    'Drink  samen koffie',
    '',
  );
  const sets = fc.array(fc.tuple(fronts, fc.boolean()), { maxLength: 6 });

  it('says after any number of changes what a fresh look would say', () => {
    fc.assert(
      fc.property(fc.array(sets, { minLength: 1, maxLength: 5 }), (versions) => {
        const adviser = createAdviser();
        const kept = new Map<string, Card>();
        for (const version of versions) {
          const cards = version.map(([front, filled], at) => {
            const made = card(`k${at % 3}`, front, filled ? {} : { back: {} });
            const key = JSON.stringify(made);
            // The same card object, perhaps at another place and in other company.
            const same = kept.get(key) ?? made;
            kept.set(key, same);
            return same;
          });
          const set = { ...base, cards };
          expect(adviser.adviseSet(set)).toEqual(adviseSet(set));
        }
      }),
    );
  });

  it('looks at a card that did not change only once', () => {
    const adviser = createAdviser();
    const set = { ...base, cards: [card('een', 'Waarom doe je dit?')] };
    const [before] = adviser.adviseSet(set);
    const [after] = adviser.adviseSet({ ...set, title: 'Anders' });
    expect(after).toBe(before);
  });
});
