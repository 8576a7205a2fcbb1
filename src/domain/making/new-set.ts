import type { CardSet, Category, Play, Section } from '../card-set';
import { NO_LICENCE } from '../licence';
import { isAlike } from './item-list';

export const TEMPLATES = ['empty', 'handelingen', 'vragen', 'losse-vragen'] as const;
export type Template = (typeof TEMPLATES)[number];

type Shape = Pick<CardSet, 'categories' | 'sections' | 'play' | 'description'>;

// These texts are content: they become part of the set, and the trainer changes them there.

const agreements = [
  'Wat we hier zeggen, blijft hier.',
  'We noemen geen namen en geen details waaraan je iemand kunt herkennen.',
];

const skipping = 'Een kaart overslaan mag altijd. Je hoeft niet te zeggen waarom.';

const closing = [
  { id: 'meenemen', question: 'Wat neem je mee uit dit gesprek?' },
  { id: 'kaarten', question: 'Wat vonden jullie van de kaarten?' },
];

const plainPlay: Play = {
  open: {
    instruction:
      'Alle kaarten liggen open. Kies samen één of twee kaarten die het best passen. Vertel elkaar waarom.',
    pickLimit: 2,
  },
  draw: {
    instruction:
      'Trek om de beurt een kaart en lees hem voor. Zeg wat je ervan vindt. Praat er daarna samen over.',
    question: 'Wat vind je hiervan?',
    answers: [],
    byCategory: true,
  },
  presenter: false,
  rules: [skipping],
  agreements,
  closing,
};

const category = (
  id: string,
  name: string,
  description: string,
  look: Pick<Category, 'colour' | 'symbol'>,
): Category => ({ id, name, description, ...look });

const section = (
  id: string,
  label: string,
  kind: Section['kind'],
  reveal: Section['reveal'] = 'with-back',
): Section => ({ id, label, kind, reveal });

const shapes: Readonly<Record<Template, Shape>> = {
  empty: {
    description: 'Kaarten om samen over te praten.',
    categories: [
      category('kaarten', 'Kaarten', 'Alle kaarten van deze set.', {
        colour: 'teal',
        symbol: 'speech',
      }),
    ],
    sections: [],
    play: plainPlay,
  },
  handelingen: {
    description: 'Wat zou je doen, en waarom?',
    categories: [
      category('handelingen', 'Handelingen', 'Dingen die je kunt doen.', {
        colour: 'teal',
        symbol: 'hand',
      }),
    ],
    sections: [
      section('waarom', 'Waarom', 'text'),
      section('zo-kan-het', 'Zo kan het', 'list'),
      section('afweging', 'Afweging', 'question'),
    ],
    play: {
      ...plainPlay,
      draw: {
        instruction:
          'Trek om de beurt een kaart en lees hem voor. Zou je dit hier doen? Zeg ook waarom.',
        question: 'Zou je dit hier doen?',
        answers: [
          { id: 'wel', label: 'Juist wel' },
          { id: 'niet', label: 'Juist niet' },
          { id: 'hangt', label: 'Hangt ervan af' },
        ],
        byCategory: true,
      },
      rules: [
        'Lees de voorkant voor. Praat er eerst over en draai de kaart dan pas om.',
        'Er is niet één goed antwoord. Denk je er anders over? Zeg het.',
        skipping,
      ],
    },
  },
  vragen: {
    description: 'Help een collega verder met goede vragen.',
    categories: [
      category('denken', 'Denken', 'Wat denk je erover?', { colour: 'teal', symbol: 'bulb' }),
      category('voelen', 'Voelen', 'Wat voel je erbij?', { colour: 'plum', symbol: 'heart' }),
      category('doen', 'Doen', 'Wat doe je precies?', { colour: 'ochre', symbol: 'hand' }),
      category('oplossen', 'Oplossen', 'Wat wil je, en hoe kom je daar?', {
        colour: 'moss',
        symbol: 'path',
      }),
    ],
    sections: [section('verdieping', 'Verdiepende vraag', 'question', 'on-demand')],
    play: {
      ...plainPlay,
      open: {
        instruction:
          'Alle kaarten liggen open. Kies samen één of twee vragen die passen bij de vraag van de inbrenger. Vertel waarom je ze kiest. De inbrenger geeft antwoord.',
        pickLimit: 2,
      },
      draw: {
        instruction:
          'Trek om de beurt een kaart en lees de vraag voor. De inbrenger geeft antwoord. Helpt het om verder te vragen? Lees dan ook de verdiepende vraag voor.',
        question: 'Lees de vraag voor. De inbrenger geeft antwoord.',
        answers: [],
        byCategory: true,
      },
      presenter: true,
      rules: [
        'Neem eerst de tijd om de vraag van de inbrenger duidelijk en concreet te maken.',
        'Blijf bij de kaart. Bedenk zelf geen extra vragen.',
        'Geef geen advies, ook niet als je het goed bedoelt.',
        skipping,
      ],
      closing: [
        { id: 'nieuw', question: 'Wat is er nieuw voor jou als inbrenger?' },
        { id: 'eerste-stap', question: 'Welke eerste stap zet je als inbrenger?' },
      ],
    },
  },
  'losse-vragen': {
    description: 'Vragen om samen over te praten.',
    categories: [
      category('vragen', 'Vragen', 'Alle vragen van deze set.', {
        colour: 'teal',
        symbol: 'speech',
      }),
    ],
    sections: [],
    play: {
      ...plainPlay,
      open: {
        instruction:
          'Alle vragen liggen open. Kies samen één of twee vragen waarover jullie willen praten.',
        pickLimit: 2,
      },
      draw: {
        instruction:
          'Trek om de beurt een kaart en lees de vraag voor. Geef zelf eerst antwoord. Praat er daarna samen over.',
        question: 'Lees de vraag voor en geef antwoord.',
        answers: [],
        byCategory: true,
      },
    },
  },
};

/** Whether a category is just as a template gave it. */
export const isExampleCategory = (category: Category): boolean =>
  TEMPLATES.some((template) => shapes[template].categories.some((one) => isAlike(one, category)));

/**
 * A new set without cards, in Dutch, with everything else already there that playing needs.
 * A set can be stored as one that can be played only once it has a card and a title.
 */
export function emptySet({
  id,
  title,
  template,
}: {
  readonly id: string;
  readonly title: string;
  readonly template: Template;
}): CardSet {
  return {
    format: 'kaartenset',
    formatVersion: 1,
    id,
    version: 1,
    lang: 'nl',
    title,
    ...shapes[template],
    source: 'Eigen werk.',
    licence: NO_LICENCE.nl,
    tags: [],
    cards: [],
  };
}
