import type { Piece } from '../../app/handed-in';
import { compareCards, type ImportPlan } from '../../app/import-plan';
import type { WorkshopEntry } from '../../app/workshop';
import type { CardSet } from '../../domain/card-set';
import { type ToldCasus, tellCasus } from '../../domain/casus';
import type { MakingWords } from '../../i18n/words';

type WorkshopWords = MakingWords['workshop'];

/** The line under a title: "44 kaarten · versie 1". */
export function describePiece(piece: Piece, words: WorkshopWords): string {
  const { content, kind } = piece;
  const what =
    kind === 'casus'
      ? [
          words.parts(content.stages.filter((stage) => stage.role === undefined).length),
          ...(content.roles.length > 0 ? [words.roles(content.roles.length)] : []),
        ]
      : [words.cards(content.cards.length)];
  return [...what, words.version(content.version)].join(' · ');
}

/** What it is about; of a case, told in its first way. */
export function toldDescription(piece: Piece): string {
  return piece.kind === 'casus'
    ? tellCasus(piece.content, null).description
    : piece.content.description;
}

/** What finds one entry in the page, to go on there. */
export const nameEntry = (kind: Piece['kind'], id: string): string => `${kind}/${id}`;

/** The name of the file that a set or case is saved as. */
export const nameFile = (id: string): string => `${id}.json`;

/** What is known about something that stands here already, sentence by sentence. */
export function describeKnown(
  here: WorkshopEntry | undefined,
  handed: Piece,
  words: WorkshopWords['import'],
): readonly string[] {
  if (here?.status !== 'found') return [words.talks];
  const before = here.piece.content.version;
  const after = handed.content.version;
  const changes = describeChanges(here.piece, handed, words);
  return [
    ...(before === after ? [] : [words.versions(before, after)]),
    ...(after < before ? [words.older] : []),
    changes,
    ...(changes === words.same ? [] : [words.talks]),
  ];
}

function describeChanges(here: Piece, handed: Piece, words: WorkshopWords['import']): string {
  // The name it gets here is no change: an own copy has another id than its file.
  const bare = ({ content: { id, ...rest } }: Piece) => JSON.stringify(rest);
  if (bare(here) === bare(handed)) return words.same;
  if (here.kind === 'casus' || handed.kind === 'casus') return words.casusChanged;
  const { added, changed, removed } = compareCards(here.content, handed.content);
  if (added + removed + changed === 0) return words.otherwise;
  return `${words.changes(added, removed, changed)}.`;
}

/** What *Overnemen* stores, and what the two choices store when the place is taken. */
export type Choice = 'take' | 'update' | 'beside';

/** Id and, when it must differ, title under which the chosen thing is stored. */
export function nameAs(
  plan: ImportPlan,
  choice: Choice,
): { readonly id: string; readonly title?: string } {
  return choice === 'beside' ? plan.beside : { id: plan.id };
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
