import type { SetEdit } from '../../domain/making/set-edit';
import type { MakingWords } from '../../i18n/words';
import type { Bench } from './bench';
import { findMove, isMoved, type Way } from './placing';
import { restFocus } from './rest-focus';
import type { Selection } from './selection';
import { findSuccessor } from './view';

type SetWords = MakingWords['setEditor'];

const cardsOf = (bench: Bench) => bench.editor.draft.peek().content.cards;

/** The number of the first of these cards, as the list shows it. */
function numberOf(bench: Bench, moving: Selection): number {
  return cardsOf(bench).findIndex(({ id }) => moving.has(id)) + 1;
}

/** Moves cards one place, or as far as they can go, and says where they are now. */
export function moveCards(bench: Bench, words: SetWords, moving: Selection, way: Way): void {
  const before = findMove(cardsOf(bench), moving, way);
  if (before !== undefined) placeCards(bench, words, moving, before);
}

/** Puts cards before another one (null: at the end), and says where they are now. */
export function placeCards(
  bench: Bench,
  words: SetWords,
  moving: Selection,
  before: string | null,
): void {
  if (!isMoved(cardsOf(bench), moving, before)) return;
  const cards = cardsOf(bench).flatMap(({ id }) => (moving.has(id) ? [id] : []));
  if (!bench.edit({ kind: 'move', cards, before })) return;
  const place = numberOf(bench, moving);
  bench.say(words.move.done(cards.length, place, cardsOf(bench).length));
}

/** Throws cards in the bin, with the way back at hand; the next one is folded out. */
export function binCards(bench: Bench, words: SetWords, going: Selection, now: number): void {
  const cards = cardsOf(bench).flatMap(({ id }) => (going.has(id) ? [id] : []));
  const next = findSuccessor(cardsOf(bench), going);
  if (!bench.edit({ kind: 'bin', cards, now }, { tell: words.bin.thrown(cards.length) })) return;
  bench.active.value = next ?? null;
  restFocus();
}

/** A new card after another one (null: at the end), with the caret in it. */
export function addCard(bench: Bench, id: string, after: string | null): void {
  const edit: SetEdit = { kind: 'add-card', id, after };
  if (bench.edit(edit)) bench.go(id);
}
