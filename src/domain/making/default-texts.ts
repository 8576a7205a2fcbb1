import { NO_LICENCE } from '../licence';

/** What stands in a set, case or format where its maker left something open. It is content, in the language of the set. */
const DUTCH = {
  setTitle: 'Naamloze set',
  casusTitle: 'Naamloze casus',
  formatTitle: 'Naamloze werkvorm',
  copyOf: (title: string): string => `${title} (kopie)`,
  setDescription: 'Kaarten om samen over te praten.',
  casusDescription: 'Een situatie om samen over te praten.',
  formatDescription: 'Een gesprek in stappen.',
  source: 'Eigen werk.',
  licence: NO_LICENCE.nl as string,
  open: 'Alle kaarten liggen open. Kies samen wat past. Vertel elkaar waarom.',
  draw: 'Trek om de beurt een kaart en lees hem voor. Praat er daarna samen over.',
  question: 'Wat vind je hiervan?',
  category: (number: number): string => `Categorie ${number}`,
  section: 'Achterkant',
  stage: (number: number): string => `Deel ${number}`,
  role: (number: number): string => `Rol ${number}`,
  variant: (number: number): string => `Naam ${number}`,
  questions: 'Vragen',
  phase: (number: number): string => `Stap ${number}`,
  instruction: 'Neem hier samen de tijd voor.',
  roleDescription: 'Spreek samen af wat je in deze rol doet.',
  low: 'helemaal niet',
  high: 'helemaal',
};

const ENGLISH: typeof DUTCH = {
  setTitle: 'Untitled set',
  casusTitle: 'Untitled case',
  formatTitle: 'Untitled format',
  copyOf: (title) => `${title} (copy)`,
  setDescription: 'Cards to talk about together.',
  casusDescription: 'A situation to talk about together.',
  formatDescription: 'A conversation in steps.',
  source: 'Own work.',
  licence: NO_LICENCE.en,
  open: 'All cards are face up. Choose together what fits. Tell each other why.',
  draw: 'Take turns to draw a card and read it out. Then talk about it together.',
  question: 'What do you think of this?',
  category: (number) => `Category ${number}`,
  section: 'Back',
  stage: (number) => `Part ${number}`,
  role: (number) => `Role ${number}`,
  variant: (number) => `Name ${number}`,
  questions: 'Questions',
  phase: (number) => `Step ${number}`,
  instruction: 'Take time for this together.',
  roleDescription: 'Agree together on what this role does.',
  low: 'not at all',
  high: 'completely',
};

/** Where the cards of a table come from, until its maker says more. */
export const FILE_SOURCE = 'Eigen bestand.';

/** Whether a source is what stands there by itself, so that it tells nobody anything. */
export const isUnsaidSource = (source: string): boolean =>
  [DUTCH.source, ENGLISH.source, FILE_SOURCE].includes(source);

/** Dutch, except where a set says that it is in English. */
export const defaultTexts = (lang: string): typeof DUTCH =>
  /^en\b/i.test(lang.trim()) ? ENGLISH : DUTCH;
