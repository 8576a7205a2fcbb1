import type { Card, CardSet, Play } from '../card-set';
import type { Casus } from '../casus';
import type { CasusPin, FormatPin, SetPin } from '../event';
import type { Format, Phase } from '../format';
import type { ContentHash } from '../ids';

const CATEGORIES = ['warm', 'cool'] as const;

const card = (id: string, category: string): Card => ({
  id,
  category,
  front: `Kaart ${id}`,
  back: {},
  tags: [],
});

function makeSet(id: string, cards: readonly Card[], play: Partial<Play>): CardSet {
  return {
    format: 'kaartenset',
    formatVersion: 1,
    id,
    version: 1,
    lang: 'nl',
    title: `Set ${id}`,
    description: '',
    source: '',
    licence: '',
    categories: CATEGORIES.map((name) => ({
      id: name,
      name,
      description: '',
      colour: 'teal',
      symbol: 'cup',
    })),
    tags: [],
    sections: [],
    play: {
      open: { instruction: '', pickLimit: 2 },
      draw: {
        instruction: '',
        question: '',
        answers: [
          { id: 'yes', label: 'Juist wel' },
          { id: 'no', label: 'Juist niet' },
        ],
        byCategory: true,
      },
      presenter: false,
      rules: [],
      agreements: [],
      closing: [
        { id: 'cards', question: 'Wat vond je van de kaarten?' },
        { id: 'home', question: 'Wat neem je mee?' },
      ],
      ...play,
    },
    cards,
  };
}

/** Four cards in two categories, at most two picked, two answers. */
export const SMALL_SET = makeSet(
  'small',
  [card('a', 'warm'), card('b', 'warm'), card('c', 'cool'), card('d', 'cool')],
  {},
);

/** Someone brings a question; that player does not draw. No answers to choose from. */
export const PRESENTER_SET = makeSet(
  'presenter',
  [card('q1', 'warm'), card('q2', 'warm'), card('q3', 'cool')],
  {
    presenter: true,
    draw: { instruction: '', question: '', answers: [], byCategory: true },
    closing: [
      { id: 'home', question: 'Wat is nieuw voor je?' },
      { id: 'step', question: 'Wat is je eerste stap?' },
    ],
  },
);

/** A family told in two stages, with one part for one player. */
export const FAMILY: Casus = {
  format: 'casus',
  formatVersion: 1,
  id: 'family',
  version: 1,
  lang: 'nl',
  title: '{naam}',
  description: '',
  source: '',
  licence: '',
  variants: [
    { id: 'johan', label: 'Johan', values: { naam: 'Johan' } },
    { id: 'johanna', label: 'Johanna', values: { naam: 'Johanna' } },
  ],
  roles: [{ id: 'mother', name: 'moeder', short: 'moeder' }],
  stages: [
    { id: 'intake', title: 'Kennismaking met {naam}', text: [] },
    { id: 'behaviour', title: 'Gedrag', text: [] },
    { id: 'part', title: 'Moeder', role: 'mother', text: [] },
  ],
  questions: [],
};

const hash = (name: string) => `hash-${name}` as ContentHash;

export const SMALL_PIN: SetPin = { id: 'small', hash: hash('small') };
export const PRESENTER_PIN: SetPin = { id: 'presenter', hash: hash('presenter') };
export const FAMILY_PIN: CasusPin = {
  id: 'family',
  hash: hash('family'),
  variant: 'johanna',
  shipped: true,
};
export const OWN_PIN: CasusPin = { ...FAMILY_PIN, shipped: false };

const SETS = new Map([
  [SMALL_PIN.hash, SMALL_SET],
  [PRESENTER_PIN.hash, PRESENTER_SET],
]);

export const findSet = (wanted: ContentHash): CardSet | undefined => SETS.get(wanted);
export const findCasus = (wanted: ContentHash): Casus | undefined =>
  wanted === FAMILY_PIN.hash ? FAMILY : undefined;

const phase = (id: string, change: Partial<Phase>): Phase => ({
  id,
  title: `Fase ${id}`,
  minutes: 5,
  instruction: 'Praat.',
  parts: [],
  ...change,
});

/** One of every part that leaves something or goes by turns, cards, and a phase that may be done once more. */
export const SMALL_FORMAT: Format = {
  format: 'werkvorm',
  formatVersion: 1,
  id: 'small-format',
  version: 1,
  lang: 'nl',
  title: 'Kleine werkvorm',
  description: 'Om te proberen.',
  source: 'Zelf bedacht.',
  licence: 'CC0',
  people: { min: 2, max: 6 },
  roles: [
    { id: 'inbrenger', name: 'inbrenger', description: 'Brengt een vraag in.' },
    { id: 'begeleider', name: 'begeleider', description: 'Let op de tijd.' },
  ],
  needs: { question: true },
  agreements: ['Wat hier gezegd wordt, blijft hier.'],
  rules: ['Geef geen advies.'],
  phases: [
    phase('question', {
      minutes: 10,
      who: 'inbrenger',
      parts: [
        {
          kind: 'write',
          id: 'vraag',
          label: 'De vraag',
          size: 'line',
          maxWords: 15,
          per: 'table',
          report: true,
          carry: 'question',
        },
        { kind: 'check', id: 'helder', label: 'Is de vraag helder?', by: 'inbrenger' },
      ],
    }),
    phase('cards', {
      minutes: 25,
      repeat: true,
      parts: [{ kind: 'cards', set: 'small', mode: 'draw', eachCategoryFirst: true }],
    }),
    phase('look', {
      minutes: 0,
      parts: [
        {
          kind: 'scale',
          id: 'hoe',
          label: 'Hoeveel vertrouwen heb je?',
          low: 'geen',
          high: 'veel',
          per: 'person',
          followUps: ['Wat maakt het dit cijfer?'],
        },
        {
          kind: 'tick',
          id: 'gezien',
          label: 'Wat zag je?',
          groups: [
            {
              title: 'Open',
              items: [
                { id: 'open', text: 'Stelt open vragen' },
                { id: 'doel', text: 'Noemt het doel' },
              ],
            },
          ],
          scale: { min: 1, max: 5, low: 'weinig', high: 'veel' },
          moments: ['voor', 'na'],
          per: 'person',
        },
      ],
    }),
    phase('close', {
      minutes: 5,
      parts: [
        {
          kind: 'grid',
          id: 'bloem',
          label: 'Wat neem je mee?',
          cells: [
            { id: 'bloem', title: 'Bloem', help: 'Dit houd ik.' },
            { id: 'zaad', title: 'Zaad', help: 'Dit mag groeien.' },
          ],
          per: 'table',
        },
        {
          kind: 'notes',
          id: 'briefjes',
          label: 'Briefjes',
          colours: [{ id: 'samen', name: 'Samen beslissen', colour: 'teal' }],
        },
        {
          kind: 'write',
          id: 'stap',
          label: 'De eerste stap',
          size: 'line',
          per: 'table',
          report: true,
          carry: 'first-step',
        },
        { kind: 'pairs', rounds: 3, minutes: 2, question: 'Waar let je op?' },
        { kind: 'relay', minutes: 5 },
        { kind: 'round', prompt: 'Noem één ding.', without: 'inbrenger' },
        { kind: 'write', id: 'los', label: 'Los', size: 'line', per: 'table', report: false },
      ],
    }),
  ],
};

export const FORMAT_PIN: FormatPin = { id: 'small-format', hash: hash('small-format') };

export const findFormat = (wanted: ContentHash): Format | undefined =>
  wanted === FORMAT_PIN.hash ? SMALL_FORMAT : undefined;
