import { type Casus, fillIn } from '../casus';
import { countWords, splitSentences } from '../plain-dutch';
import { type Hint, isDutch } from './hint';
import { findFixedWords } from './pronouns';
import { checkQuestion } from './question';
import { checkSentences, checkText } from './text-rules';
import { listCasusTexts } from './texts';

/** Sentences short enough to be said by chance ("Dat is fijn.") may stand in both. */
const TELLING_WORDS = 5;

function checkVariants(casus: Casus, reviewed: readonly string[]): Hint[] {
  const [first] = casus.variants;
  if (first === undefined) return [];
  const keys = (values: Readonly<Record<string, string>>) => Object.keys(values).sort().join();
  return [
    ...casus.variants.flatMap(({ values }, at): Hint[] =>
      keys(values) === keys(first.values)
        ? []
        : [{ kind: 'variant-keys', path: `variants[${at}]` }],
    ),
    ...listCasusTexts(casus, 'all').flatMap((place) =>
      findFixedWords(place, casus, reviewed).map(
        ({ word }): Hint => ({ kind: 'pronoun', path: place.path, word }),
      ),
    ),
  ];
}

function checkSecrets(casus: Casus): Hint[] {
  const told = new Set(listCasusTexts(casus, 'public').flatMap(({ text }) => splitSentences(text)));
  return listCasusTexts(casus, 'roles').flatMap(({ path, text }) =>
    splitSentences(text)
      .filter((sentence) => told.has(sentence) && countWords(sentence) >= TELLING_WORDS)
      .map((sentence): Hint => ({ kind: 'role-text-told', path, sentence })),
  );
}

function checkParts(casus: Casus): Hint[] {
  const used = new Set(casus.stages.map(({ role }) => role));
  return [
    ...casus.roles.flatMap(({ id }, at): Hint[] =>
      used.has(id) ? [] : [{ kind: 'unused', path: `roles[${at}]` }],
    ),
    ...casus.stages.flatMap(({ text }, at): Hint[] =>
      text.some((line) => line.trim() !== '')
        ? []
        : [{ kind: 'empty-stage', path: `stages[${at}]` }],
    ),
  ];
}

function checkLanguage(casus: Casus, reviewed: readonly string[]): Hint[] {
  const dutch = isDutch(casus.lang);
  const values = casus.variants[0]?.values ?? {};
  const places = listCasusTexts(casus, 'all');
  const told = places.map(({ path, text }) => ({ path, text: fillIn(text, values) }));
  const marks = places.flatMap(({ path, text }) => {
    const open = reviewed.reduce(
      (left, phrase) => (phrase === '' ? left : left.replaceAll(phrase, '')),
      text,
    );
    // Only what a reviewer did not let stand; spaces and bold are looked at as they were written.
    const words = checkText({ path, text: open }, dutch).filter(
      ({ kind }) => kind === 'hard-word' || kind === 'personal',
    );
    return [
      ...words,
      ...checkText({ path, text }, false).filter(({ kind }) => kind !== 'personal'),
    ];
  });
  const questions = casus.questions.flatMap(({ items }, at) =>
    items.flatMap((text, item): Hint[] =>
      dutch && text.trim() !== ''
        ? checkQuestion(text).map((fault) => ({
            kind: 'question',
            path: `questions[${at}].items[${item}]`,
            fault,
          }))
        : [],
    ),
  );
  return [...(dutch ? checkSentences(told) : []), ...marks, ...questions];
}

/**
 * Looks over a case that was read: every variant complete, no name or pronoun that only fits one of them
 * (but for the `reviewed` phrases), no role's text where all can see it, open questions, plain sentences.
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
  const stale = reviewed.flatMap((phrase): Hint[] =>
    places.some(({ text }) => text.includes(phrase)) ? [] : [{ kind: 'unused', path: phrase }],
  );
  return [
    ...left,
    ...checkVariants(casus, reviewed),
    ...stale,
    ...checkSecrets(casus),
    ...checkParts(casus),
    ...checkLanguage(casus, reviewed),
  ];
}
