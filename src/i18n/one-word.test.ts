import { describe, expect, it } from 'vitest';

/** Words that mean what another word means already; the one that stays stands beside it. */
const RETIRED: Record<'nl' | 'en', readonly (readonly [RegExp, string])[]> = {
  nl: [
    [/\b(print(en|t)?|geprint)\b(?! eerst)/i, 'afdrukken'],
    [/\bsoort(en)?\b(?! (bestand|die de app)| dan verwacht)/i, 'categorie'],
    [/\bstuk(ken)?\b(?!\?)/i, 'deel'],
    [/\bverwijder/i, 'weggooien, of wis waar het voorgoed is'],
    [/zonder naam|\bnaamloze?\b/i, 'zonder titel'],
    [/\bapparaat\b/i, 'tablet'],
    [/\bmensen\b/i, 'personen'],
    [/aan zet\b/i, 'aan het woord'],
    [/naast elkaar\?|^naast elkaar$/i, 'bewaar allebei'],
    [/\bfasen?\b/i, 'stap'],
    [/\bsla\b.*\bop\b|\bopgeslagen\b/i, 'bewaar'],
    [/zet je gesprek|een andere tablet terugzetten/i, 'haal op, wat nooit hier was'],
  ],
  en: [
    [/\bdelet/i, 'wipe, or throw away for what goes to the bin'],
    [/\bphases?\b/i, 'step'],
    [/conversations? (?:is|are) restored|restore it on another/i, 'fetch, what never was here'],
  ],
};

/** What may say it: the browser's and the printer's own words, and things of another kind. */
const ALLOWED = [
  /^(Je printer|De printer)/,
  /printer/i,
  /gaat stuk|of stuk\?|stuk voor stuk/i,
  /iets van een andere soort/,
  /^Soort bestand$/,
  // The two buttons that lead through a format.
  /^(Volgende|Vorige) fase$/,
  /^(Next|Previous) phase$/,
];

/** Every text of a dictionary; a text that is a function is asked with ones, then with twos. */
function listTexts(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (Array.isArray(words)) return words.flatMap(listTexts);
  if (typeof words === 'function') {
    return [1, 2].flatMap((value) => {
      try {
        return listTexts(words(value, value, value));
      } catch {
        // It wants names and not numbers.
        return listTexts(words(['x', 'y'], 'x', 'y'));
      }
    });
  }
  if (typeof words === 'object' && words !== null) return Object.values(words).flatMap(listTexts);
  return [];
}

type Dictionaries = Record<string, Record<string, unknown>>;

const dictionaries: Record<'nl' | 'en', Dictionaries> = {
  nl: import.meta.glob<Record<string, unknown>>('./nl/*.ts', { eager: true }),
  en: import.meta.glob<Record<string, unknown>>('./en/*.ts', { eager: true }),
};

describe.each(['nl', 'en'] as const)('the words on screen, %s', (lang) => {
  it.each(Object.entries(dictionaries[lang]))(
    '%s says one thing with one word',
    (_, dictionary) => {
      const found = Object.values(dictionary)
        .filter((value) => typeof value === 'object')
        .flatMap(listTexts)
        .filter((text) => !ALLOWED.some((pattern) => pattern.test(text)))
        .flatMap((text) =>
          RETIRED[lang]
            .filter(([word]) => word.test(text))
            .map(([, better]) => `${text} → ${better}`),
        );
      expect(found).toEqual([]);
    },
  );
});
