import type { Variant } from '../../domain/casus';

/** Who a case can be about. */
export const PRONOUNS = ['hij', 'zij', 'die'] as const;
export type Pronoun = (typeof PRONOUNS)[number];

type Values = Variant['values'];

const DUTCH: Readonly<Record<Pronoun, Values>> = {
  hij: { hij: 'hij', hem: 'hem', zijn: 'zijn' },
  zij: { hij: 'ze', hem: 'haar', zijn: 'haar' },
  die: { hij: 'die', hem: 'hen', zijn: 'hun' },
};

const ENGLISH: Readonly<Record<Pronoun, Values>> = {
  hij: { he: 'he', him: 'him', his: 'his' },
  zij: { he: 'she', him: 'her', his: 'her' },
  die: { he: 'they', him: 'them', his: 'their' },
};

const isEnglish = (lang: string): boolean => /^en\b/i.test(lang);

/** The placeholder of the name, in the language of the case. */
export const nameKey = (lang: string): string => (isEnglish(lang) ? 'name' : 'naam');

/**
 * A variant for someone with this name: what the placeholders become. It is chosen by its name on the start
 * screen. In the language of the case; Dutch for all but English.
 */
export function createVariant(
  lang: string,
  { id, name, pronoun }: { readonly id: string; readonly name: string; readonly pronoun: Pronoun },
): Variant {
  const pronouns = (isEnglish(lang) ? ENGLISH : DUTCH)[pronoun];
  return { id, label: name, values: { [nameKey(lang)]: name, ...pronouns } };
}
