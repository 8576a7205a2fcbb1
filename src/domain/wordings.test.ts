import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SessionId, TextId } from './ids';
import type { TextRecord } from './record';
import { joinTexts, nameIn, wordsIn, writeText } from './wordings';

const id = 'text' as TextId;
const owner = 'session' as SessionId;

const type = (before: TextRecord | undefined, body: string, writer: string): TextRecord =>
  writeText({ id, owner, before, body, writer });

/** As a tablet without writers left it. */
const old = (body: string, revision: number): TextRecord => ({ id, owner, body, revision });

const words = (text: TextRecord | undefined): ReadonlySet<string> =>
  new Set(text ? wordsIn(text) : []);

/** What some tablets did with one text, in turn: typed a letter or pasted, emptied it, took in another's copy. */
type Step =
  | { readonly kind: 'type'; readonly at: number; readonly letters: number }
  | { readonly kind: 'empty' | 'restart'; readonly at: number }
  | { readonly kind: 'take-in'; readonly at: number; readonly from: number };

const tablet = fc.nat(2);
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('type' as const),
      at: tablet,
      letters: fc.integer({ min: 1, max: 6 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constantFrom('empty' as const, 'restart' as const),
      at: tablet,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('take-in' as const), at: tablet, from: tablet }),
  },
);

/** Lives through the steps. `standing` is kept beside the records, by whom saw what: the law as people mean it. */
function live(steps: readonly Step[]) {
  const tablets: (TextRecord | undefined)[] = [undefined, undefined, undefined];
  const copies: TextRecord[] = [];
  /** Every body ever typed, with all that its writer had in the field when it was typed. */
  const replaced = new Map<string, string>();
  const writers = ['a0', 'b0', 'c0'];
  let made = 0;
  for (const step of steps) {
    const here = tablets[step.at];
    const writer = writers[step.at] as string;
    switch (step.kind) {
      case 'type':
        for (let letter = 0; letter < step.letters; letter += 1) {
          made += 1;
          const before = tablets[step.at];
          const body = `zin ${made}`;
          if (before && before.body !== '') replaced.set(before.body, body);
          tablets[step.at] = type(before, body, writer);
        }
        break;
      case 'empty':
        if (here && here.body !== '') replaced.set(here.body, '');
        if (here) tablets[step.at] = type(here, '', writer);
        break;
      case 'restart':
        made += 1;
        writers[step.at] = `${writer}${made}`;
        break;
      case 'take-in': {
        const theirs = tablets[step.from];
        if (theirs) tablets[step.at] = here ? joinTexts(here, theirs) : theirs;
      }
    }
    const now = tablets[step.at];
    if (now) copies.push(now);
  }
  return { copies, replaced, made };
}

const anyLife = fc.array(anyStep, { minLength: 1, maxLength: 25 }).map(live);

const joinAll = (copies: readonly TextRecord[]): TextRecord | undefined =>
  copies.reduce<TextRecord | undefined>((all, one) => (all ? joinTexts(all, one) : one), undefined);

describe('joining copies of one text', () => {
  it('loses no words but those that someone who saw them replaced or took away', () => {
    fc.assert(
      fc.property(anyLife, ({ copies, made, replaced }) => {
        const expected = new Set<string>();
        for (let number = 1; number <= made; number += 1) {
          const body = `zin ${number}`;
          const typed = copies.some((copy) => wordsIn(copy).includes(body));
          if (typed && !replaced.has(body)) expected.add(body);
        }
        expect(words(joinAll(copies))).toEqual(expected);
      }),
    );
  });

  it('gives the same words in whatever order and groups the copies come', () => {
    const shuffled = anyLife.chain(({ copies }) =>
      fc.tuple(
        fc.constant(copies),
        fc.shuffledSubarray(copies, { minLength: copies.length, maxLength: copies.length }),
        fc.nat(Math.max(0, copies.length - 1)),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([copies, other, cut]) => {
        const groups = [joinAll(other.slice(0, cut)), joinAll(other.slice(cut))];
        const grouped = joinAll(groups.flatMap((one) => one ?? []));
        expect(words(joinAll(other))).toEqual(words(joinAll(copies)));
        expect(words(grouped)).toEqual(words(joinAll(copies)));
      }),
    );
  });

  it('changes nothing when a copy comes once more', () => {
    fc.assert(
      fc.property(anyLife, ({ copies }) => {
        const all = joinAll(copies);
        for (const copy of copies) expect(all && joinTexts(all, copy)).toBe(all);
      }),
    );
  });

  it('keeps mine in the field, and the other beside it, whatever the number of keystrokes', () => {
    const begin = type(undefined, 'begin', 'a');
    const mine = type(begin, 'begin, geplakt', 'a');
    const theirs = [...'geteld'].reduce(
      (text, _, at) => type(text, `b${'!'.repeat(at)}`, 'b'),
      begin,
    );
    expect(wordsIn(joinTexts(mine, theirs))).toEqual(['begin, geplakt', 'b!!!!!']);
    expect(wordsIn(joinTexts(theirs, mine))).toEqual(['b!!!!!', 'begin, geplakt']);
  });

  it('lets go of what was emptied, also when an older copy comes in', () => {
    const before = type(undefined, 'dit mag weg', 'a');
    const emptied = type(before, '', 'a');
    expect(wordsIn(joinTexts(emptied, before))).toEqual([]);
    expect(wordsIn(joinTexts(before, emptied))).toEqual([]);
    const unseen = type(before, 'dit zag a nooit', 'b');
    expect(wordsIn(joinTexts(emptied, unseen))).toEqual(['dit zag a nooit']);
  });

  it('goes on in the field beside what another wrote', () => {
    const joined = joinTexts(type(undefined, 'van a', 'a'), type(undefined, 'van b', 'b'));
    const later = type(joined, 'van a, verder', 'a2');
    expect(wordsIn(later)).toEqual(['van a, verder', 'van b']);
    expect(wordsIn(joinTexts(joined, later))).toEqual(['van a, verder', 'van b']);
  });

  it('replaces all that a name was when someone types what it is', () => {
    const joined = joinTexts(type(undefined, 'Fatima', 'a'), type(undefined, 'Fatma', 'b'));
    expect(nameIn(joined)).toBe('Fatima / Fatma');
    const typed = writeText({ id, owner, before: joined, body: 'Fatma', writer: 'c', whole: true });
    expect(nameIn(joinTexts(joined, typed))).toBe('Fatma');
  });
});

describe('texts from before there were writers', () => {
  it('are both kept where they differ, and are one where they are the same', () => {
    expect(words(joinTexts(old('kort', 9), old('een lange zin', 1)))).toEqual(
      new Set(['kort', 'een lange zin']),
    );
    const one = old('zelfde', 2);
    expect(joinTexts(one, old('zelfde', 2))).toBe(one);
    expect(wordsIn(joinTexts(one, old('zelfde', 5)))).toEqual(['zelfde']);
  });

  it('give way to what was typed over them', () => {
    const before = old('oud', 7);
    const later = type(before, 'nieuw', 'a');
    expect(wordsIn(joinTexts(later, before))).toEqual(['nieuw']);
    expect(wordsIn(joinTexts(before, later))).toEqual(['nieuw']);
    expect(wordsIn(joinTexts(later, old('elders', 30)))).toEqual(['nieuw', 'elders']);
  });
});

describe('a file that says what can’t be', () => {
  it('loses neither of two bodies by one writer at one moment', () => {
    const mine = type(undefined, 'mijn', 'a');
    expect(words(joinTexts(mine, { ...mine, body: 'vals' }))).toEqual(new Set(['mijn', 'vals']));
  });

  it('counts as high as it likes, and the next letter is still stored', () => {
    const far = { ...type(undefined, 'ver', 'x'), revision: Number.MAX_SAFE_INTEGER };
    const next = type(far, 'verder', 'a');
    expect(Number.isSafeInteger(next.revision + 1_000_000)).toBe(true);
    expect(wordsIn(joinTexts(far, next))).toEqual(['verder']);
  });
});
