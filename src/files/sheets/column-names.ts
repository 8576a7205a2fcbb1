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
];
const ID = [OWN_HEADERS.id, 'kaartid', 'kaart id', 'card-id', 'cardid', 'card id'];
const NUMBER = ['nr', 'nr.', 'no', 'no.', 'nummer', 'number', 'volgnummer', '#', 'id', 'guid'];

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

/** What a header says its column holds, and how sure that is (0 is surest); undefined for any other header. */
export const readHeader = (
  header: string,
): { readonly as: KnownColumn; readonly rank: number } | undefined =>
  RANKS.get(fold(header).replace(/^[*"'\s]+|[*"'\s:]+$/g, ''));
