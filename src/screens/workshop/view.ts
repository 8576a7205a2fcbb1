import type { Piece } from '../../app/handed-in';
import { titleOf } from '../../app/piece';
import { kindOf, type WorkshopEntry } from '../../app/workshop';
import type { CardSet } from '../../domain/card-set';
import { type ToldCasus, tellCasus } from '../../domain/casus';
import { totalMinutes } from '../../domain/format-time';
import { refKey } from '../../domain/record';
import type { MakingWords } from '../../i18n/words';

type WorkshopWords = MakingWords['workshop'];

/** The line under a title: "44 kaarten · versie 1". */
export function describePiece(piece: Piece, words: WorkshopWords): string {
  return [...countIn(piece, words), words.version(piece.content.version)].join(' · ');
}

function countIn({ content, kind }: Piece, words: WorkshopWords): readonly string[] {
  switch (kind) {
    case 'kaartenset':
      return [words.cards(content.cards.length)];
    case 'casus': {
      const parts = content.stages.filter((stage) => stage.role === undefined).length;
      const { length } = content.roles;
      return [words.parts(parts), ...(length > 0 ? [words.roles(length)] : [])];
    }
    case 'werkvorm': {
      const minutes = totalMinutes(content.phases);
      return [words.steps(content.phases.length), ...(minutes > 0 ? [words.minutes(minutes)] : [])];
    }
  }
}

/** What it is about; of a case, told in its first way. */
export function toldDescription(piece: Piece): string {
  return piece.kind === 'casus'
    ? tellCasus(piece.content, null).description
    : piece.content.description;
}

/** What an entry is called; what has no title yet is called that. */
export function nameOf(entry: WorkshopEntry, words: WorkshopWords): string {
  if (entry.status === 'found') return titleOf(entry.piece);
  return entry.item.title.trim() || words.nameless[entry.item.kind];
}

/** What finds one entry in the page, to go on there. */
export const nameEntry = (kind: Piece['kind'], id: string): string => refKey({ kind, id });

/** What finds this entry in the page. */
export const placeOf = (entry: WorkshopEntry): string =>
  nameEntry(kindOf(entry), entry.status === 'found' ? entry.piece.content.id : entry.item.id);

/** What can be handed out or copied: those that are whole. */
export const listPieces = (entries: readonly WorkshopEntry[]): readonly Piece[] =>
  entries.flatMap((entry) => (entry.status === 'found' ? [entry.piece] : []));

/** The list with one put in, or taken out where it was in it. */
export function toggle<Item>(chosen: ReadonlySet<Item>, item: Item): ReadonlySet<Item> {
  const next = new Set(chosen);
  if (!next.delete(item)) next.add(item);
  return next;
}

/** The parts of a case that everyone at the table may read. */
export const publicStages = (casus: ToldCasus) =>
  casus.stages.filter((stage) => stage.role === undefined);

/** The parts that only the player of a role reads. */
export const roleStages = (casus: ToldCasus) =>
  casus.stages.filter((stage) => stage.role !== undefined);

/** Cards by category, in the order of the set; at most `limit` cards in all. */
export function groupCards(set: CardSet, limit: number) {
  const sorted = set.categories.flatMap((category) =>
    set.cards.filter((card) => card.category === category.id).map((card) => ({ category, card })),
  );
  const shown = sorted.slice(0, limit);
  return set.categories
    .map((category) => ({
      category,
      cards: shown.filter((one) => one.category === category).map((one) => one.card),
    }))
    .filter((group) => group.cards.length > 0);
}
