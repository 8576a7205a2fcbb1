import { fold } from '../../lib/fold';
import type { ColumnRole } from './reading';

/** The headers of our own export. */
export const OWN_HEADERS = {
  category: 'categorie',
  front: 'voorkant',
  tags: 'label(s)',
  id: 'kaart-id',
  settings: 'instellingen (laat staan)',
} as const;

/** What people call a column, likeliest first. */
const FRONT = [
  'voorkant',
  'voorzijde',
  'front',
  'kaarttekst',
  'kaart',
  'kaarten',
  'vraag',
  'vragen',
  'handeling',
  'handelingen',
  'stelling',
  'stellingen',
  'uitspraak',
  'uitspraken',
  'opdracht',
  'opdrachten',
  'gespreksvraag',
  'gespreksvragen',
  'question',
  'questions',
  'prompt',
  'card',
  'cards',
  'statement',
  'tekst',
  'text',
  'zin',
  'begrip',
  'term',
  'titel',
  'title',
  'kaartje',
  'kaartjes',
  'vraagje',
  'vraagjes',
  'bespreekvraag',
  'bespreekvragen',
  'reflectievraag',
  'reflectievragen',
  'vorderseite',
  'frage',
  'fragen',
  'karte',
  'karten',
  'kartentext',
  'aussage',
  'aussagen',
  'aufgabe',
  'aufgaben',
  'impuls',
  'recto',
  'carte',
  'cartes',
  'affirmation',
  'affirmations',
  'enonce',
  'consigne',
];
const CATEGORY = [
  'categorie',
  'categorieen',
  'category',
  'thema',
  'theme',
  'soort',
  'type',
  'rubriek',
  'groep',
  'group',
  'onderwerp',
  'topic',
  'subject',
  'principe',
  'uitgangspunt',
  'hoofdstuk',
  'domein',
  'deck',
  'kleur',
  'suit',
  'kind',
  'categories',
  'themas',
  'reeks',
  'luik',
  'kategorie',
  'kategorien',
  'bereich',
  'farbe',
  'gruppe',
  'sujet',
  'rubrique',
  'domaine',
  'couleur',
  'colour',
  'color',
  'groupe',
  "thema's",
];
const TAGS = [
  OWN_HEADERS.tags,
  'label',
  'labels',
  'tag',
  'tags',
  'trefwoord',
  'trefwoorden',
  'kenmerk',
  'kenmerken',
  'keywords',
  'werkzame factor',
  'werkzame factoren',
  'etiket',
  'etiketten',
  'schlagwort',
  'schlagworte',
  'schlagworter',
  'stichwort',
  'stichworte',
  'etiquette',
  'etiquettes',
  'mot-cle',
  'mots-cles',
];
const ID = [OWN_HEADERS.id, 'kaartid', 'kaart id', 'card-id', 'cardid', 'card id'];
const NUMBER = [
  'nr',
  'nr.',
  'no',
  'no.',
  'n°',
  'nummer',
  'number',
  'numero',
  'volgnr',
  'volgnr.',
  'volgnummer',
  'lfd. nr.',
  'rang',
  '#',
  'id',
  'guid',
];
/** What people call the back: a part of it under its own name, whatever it is called. */
const BACK = new Set(
  [
    'achterkant achterzijde antwoord antwoorden uitleg toelichting verdieping doorvraag doorvragen waarom tip tips',
    'hint hints voorbeeld voorbeelden bron opmerking opmerkingen extra back answer answers explanation example why',
    'follow-up note notes source ruckseite antwort antworten erklarung hinweis beispiel quelle verso reponse',
    'reponses explication indice exemple',
  ]
    .join(' ')
    .split(' ')
    .concat('verdiepende vraag', 'vervolgvraag', 'follow-up question', 'vertiefungsfrage'),
);

export type KnownColumn = Exclude<ColumnRole['as'], 'section'>;

const KNOWN: readonly (readonly [KnownColumn, readonly string[]])[] = [
  ['settings', [OWN_HEADERS.settings]],
  ['id', ID],
  ['category', CATEGORY],
  ['tags', TAGS],
  ['ignore', NUMBER],
  ['front', FRONT],
];

const RANKS = new Map(
  KNOWN.flatMap(([as, names]) => names.map((name, rank) => [name, { as, rank }] as const)),
);

const plain = (header: string): string => fold(header).replace(/^[*"'\s]+|[*"'\s:]+$/g, '');

/** What a header says its column holds, and how sure that is (0 is surest); undefined for any other header. */
export const readHeader = (
  header: string,
): { readonly as: KnownColumn; readonly rank: number } | undefined => RANKS.get(plain(header));

/** Whether a header is a word that people use for a column of a set of cards, be it of the back. */
export const isKnownHeader = (header: string): boolean =>
  readHeader(header) !== undefined || BACK.has(plain(header));
