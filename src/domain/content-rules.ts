import type { CardSet } from './card-set';
import { type Casus, fillIn } from './casus';
import {
  checkQuestion,
  countWords,
  findAlike,
  MAX_SENTENCE_WORDS,
  type QuestionFault,
  splitSentences,
  USUAL_SENTENCE_WORDS,
} from './plain-dutch';

/** What could be better in a set or case that can be played as it is. */
export type Hint =
  | { readonly kind: 'few-cards'; readonly path: string; readonly count: number }
  | { readonly kind: 'long-front'; readonly path: string; readonly words: number }
  | { readonly kind: 'question'; readonly path: string; readonly fault: QuestionFault }
  | { readonly kind: 'long-sentence'; readonly path: string; readonly sentence: string }
  | { readonly kind: 'many-long-sentences'; readonly path: string; readonly count: number }
  | { readonly kind: 'same-as'; readonly path: string; readonly other: string }
  | { readonly kind: 'empty-section'; readonly path: string }
  | { readonly kind: 'unused'; readonly path: string }
  | { readonly kind: 'variant-keys'; readonly path: string }
  | { readonly kind: 'placeholder'; readonly path: string; readonly text: string }
  | { readonly kind: 'pronoun'; readonly path: string; readonly word: string }
  | { readonly kind: 'role-text-told'; readonly path: string; readonly sentence: string };

export interface Place {
  readonly path: string;
  readonly text: string;
}

const MAX_FRONT_WORDS = 8;
const ALIKE = 0.6;
const LONG_SHARE = 0.05;

/** Every text of a set that people read while playing, with where it stands. Source and licence are left out. */
export function listSetTexts(set: CardSet): Place[] {
  const { play } = set;
  const places: Place[] = [
    { path: 'description', text: set.description },
    { path: 'play.open.instruction', text: play.open.instruction },
    { path: 'play.draw.instruction', text: play.draw.instruction },
    { path: 'play.draw.question', text: play.draw.question },
  ];
  const add = (path: string, texts: readonly (string | undefined)[]) => {
    for (const [at, text] of texts.entries()) {
      if (text !== undefined) places.push({ path: `${path}[${at}]`, text });
    }
  };
  add(
    'categories',
    set.categories.map(({ description }) => description),
  );
  add(
    'tags',
    set.tags.map(({ description }) => description),
  );
  add('play.rules', play.rules);
  add('play.agreements', play.agreements);
  add(
    'play.closing',
    play.closing.map(({ question }) => question),
  );
  for (const [at, { front, back }] of set.cards.entries()) {
    places.push({ path: `cards[${at}].front`, text: front });
    for (const [section, text] of Object.entries(back)) {
      const path = `cards[${at}].back.${section}`;
      if (typeof text === 'string') places.push({ path, text });
      else add(path, text);
    }
  }
  return places;
}

/** Every text of a case that people read, with where it stands; only those for all with `shown`. */
export function listCasusTexts(casus: Casus, shown: 'all' | 'public' | 'roles'): Place[] {
  const places: Place[] = [];
  const add = (path: string, text: string) => places.push({ path, text });
  if (shown !== 'roles') {
    add('title', casus.title);
    add('description', casus.description);
    for (const [at, role] of casus.roles.entries()) {
      add(`roles[${at}].name`, role.name);
      add(`roles[${at}].short`, role.short);
    }
    for (const [at, group] of casus.questions.entries()) {
      add(`questions[${at}].title`, group.title);
      for (const [item, text] of group.items.entries())
        add(`questions[${at}].items[${item}]`, text);
    }
  }
  for (const [at, stage] of casus.stages.entries()) {
    const secret = stage.role !== undefined;
    // A title stands in the list of steps, so everybody sees it.
    if (shown !== 'roles') add(`stages[${at}].title`, stage.title);
    if (shown !== 'all' && secret !== (shown === 'roles')) continue;
    for (const [line, text] of stage.text.entries()) add(`stages[${at}].text[${line}]`, text);
  }
  return places;
}

/** Long sentences, one by one above 17 words, and together when more than one in twenty has over 15. */
export function checkSentences(places: readonly Place[]): Hint[] {
  const all = places.flatMap(({ path, text }) =>
    splitSentences(text).map((sentence) => ({ path, sentence, words: countWords(sentence) })),
  );
  const hints = all
    .filter(({ words }) => words > MAX_SENTENCE_WORDS)
    .map(({ path, sentence }): Hint => ({ kind: 'long-sentence', path, sentence }));
  const long = all.filter(({ words }) => words > USUAL_SENTENCE_WORDS);
  if (long.length > Math.max(1, all.length * LONG_SHARE)) {
    hints.push({ kind: 'many-long-sentences', path: '', count: long.length });
  }
  return hints;
}

function checkCards(set: CardSet): Hint[] {
  const questions = set.sections.filter(({ kind }) => kind === 'question');
  return set.cards.flatMap(({ front, back }, at): Hint[] => {
    const path = `cards[${at}]`;
    const asks = (where: string, text: string) =>
      checkQuestion(text).map((fault): Hint => ({ kind: 'question', path: where, fault }));
    const hints: Hint[] = [];
    const words = countWords(front);
    // Where someone brings a question, the cards ask that person something.
    if (set.play.presenter) hints.push(...asks(`${path}.front`, front));
    else if (words > MAX_FRONT_WORDS)
      hints.push({ kind: 'long-front', path: `${path}.front`, words });
    for (const { id } of questions) {
      const text = back[id];
      if (typeof text === 'string') hints.push(...asks(`${path}.back.${id}`, text));
    }
    for (const { id } of set.sections) {
      if (back[id] === undefined) hints.push({ kind: 'empty-section', path: `${path}.back.${id}` });
    }
    return hints;
  });
}

/**
 * Looks over a set that was read: enough cards a category, short fronts, open questions, plain sentences,
 * no two cards alike, nothing empty or unused.
 */
export function checkCardSet(set: CardSet, leastPerCategory: number): Hint[] {
  const count = (id: string) => set.cards.filter(({ category }) => category === id).length;
  const few = set.categories.flatMap(({ id }, at): Hint[] => {
    const cards = count(id);
    return cards < leastPerCategory
      ? [{ kind: 'few-cards', path: `categories[${at}]`, count: cards }]
      : [];
  });
  const used = new Set(set.cards.flatMap(({ tags }) => tags));
  const unused = set.tags.flatMap(({ id }, at): Hint[] =>
    used.has(id) ? [] : [{ kind: 'unused', path: `tags[${at}]` }],
  );
  const asked = set.sections.filter(({ kind }) => kind === 'question').map(({ id }) => id);
  const said = listSetTexts(set).filter(
    ({ path }) =>
      /^cards\[\d+\]\.front$/.test(path) || asked.some((id) => path.endsWith(`.back.${id}`)),
  );
  const alike = findAlike(
    said.map(({ text }) => text),
    ALIKE,
  ).map(
    ({ one, other }): Hint => ({
      kind: 'same-as',
      path: said[other]?.path ?? '',
      other: said[one]?.path ?? '',
    }),
  );
  return [...few, ...checkCards(set), ...alike, ...unused, ...checkSentences(listSetTexts(set))];
}

const PRONOUNS = new Set(['hij', 'hem', 'zijn', 'zij', 'ze', 'haar']);

/** Pronouns that would stay the same when the case is told of someone else, outside what a reviewer let stand. */
function findPronouns({ path, text }: Place, reviewed: readonly string[]): Hint[] {
  // Blanked, not cut out: what stands around them must not grow together into a reviewed phrase.
  const open = reviewed.reduce(
    (left, phrase) => left.replaceAll(phrase, '|'),
    text.replace(/\{[^{}]*\}/g, '|'),
  );
  return (open.match(/\p{L}+/gu) ?? [])
    .filter((word) => PRONOUNS.has(word.toLowerCase()))
    .map((word): Hint => ({ kind: 'pronoun', path, word }));
}

function checkVariants(casus: Casus, reviewed: readonly string[]): Hint[] {
  const [first] = casus.variants;
  if (first === undefined) return [];
  const keys = (values: Readonly<Record<string, string>>) => Object.keys(values).sort().join();
  const places = listCasusTexts(casus, 'all');
  return [
    ...casus.variants.flatMap(({ values }, at): Hint[] =>
      keys(values) === keys(first.values)
        ? []
        : [{ kind: 'variant-keys', path: `variants[${at}]` }],
    ),
    ...places.flatMap((place) => findPronouns(place, reviewed)),
    ...reviewed.flatMap((phrase): Hint[] =>
      places.some(({ text }) => text.includes(phrase)) ? [] : [{ kind: 'unused', path: phrase }],
    ),
  ];
}

/** Sentences short enough to be said by chance ("Dat is fijn.") may stand in both. */
const TELLING_WORDS = 5;

/**
 * Looks over a case that was read: every variant complete, no pronoun that only fits one of them (but for
 * the `reviewed` phrases), no role's text where all can see it, plain sentences.
 */
export function checkCasus(casus: Casus, reviewed: readonly string[]): Hint[] {
  const tellings = casus.variants.length === 0 ? [{ values: {} }] : casus.variants;
  const places = listCasusTexts(casus, 'all');
  const left = tellings.flatMap(({ values }) =>
    places.flatMap(({ path, text }): Hint[] => {
      const told = fillIn(text, values);
      return /[{}]/.test(told) ? [{ kind: 'placeholder', path, text: told }] : [];
    }),
  );
  const told = new Set(listCasusTexts(casus, 'public').flatMap(({ text }) => splitSentences(text)));
  const secrets = listCasusTexts(casus, 'roles').flatMap(({ path, text }) =>
    splitSentences(text)
      .filter((sentence) => told.has(sentence) && countWords(sentence) >= TELLING_WORDS)
      .map((sentence): Hint => ({ kind: 'role-text-told', path, sentence })),
  );
  const usedRoles = new Set(casus.stages.map(({ role }) => role));
  const unused = casus.roles.flatMap(({ id }, at): Hint[] =>
    usedRoles.has(id) ? [] : [{ kind: 'unused', path: `roles[${at}]` }],
  );
  return [
    ...left,
    ...checkVariants(casus, reviewed),
    ...secrets,
    ...unused,
    ...checkSentences(
      places.map(({ path, text }) => ({ path, text: fillIn(text, tellings[0]?.values ?? {}) })),
    ),
  ];
}
