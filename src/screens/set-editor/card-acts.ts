import type { SetEdit } from '../../domain/making/set-edit';
import type { MakingWords } from '../../i18n/words';
import { findSuccessor } from '../../lib/successor';
import type { Bench } from './bench';
import { findMove, isMoved, type Way } from './placing';
import type { Selection } from './selection';

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

/** Throws cards in the bin, with the way back at hand; the next one is folded out if the open one went. */
export function binCards(bench: Bench, words: SetWords, going: Selection, now: number): void {
  const cards = cardsOf(bench).flatMap(({ id }) => (going.has(id) ? [id] : []));
  const ids = cardsOf(bench).map(({ id }) => id);
  const before = bench.editor.draft.peek().bin.length;
  if (!bench.edit({ kind: 'bin', cards, now })) return;
  // Said afterwards: an empty card leaves nothing in the bin.
  const thrown = bench.editor.draft.peek().bin.length - before;
  bench.offerBack(thrown === 0 ? words.row.removed(cards.length) : words.bin.thrown(thrown));
  const open = bench.active.peek();
  if (open === null || going.has(open)) bench.active.value = findSuccessor(ids, going) ?? null;
}

/** Puts cards back from the bin, and says where they are now. Gives whether they came back. */
export function unbinCards(bench: Bench, words: SetWords, back: readonly string[]): boolean {
  const done = bench.edit({ kind: 'unbin', cards: back });
  const say = words.bin;
  bench.offerBack(done ? say.back(back.length, numberOf(bench, new Set(back))) : say.noRoom);
  return done;
}

/** A new card after another one (null: at the end), with the caret in it. */
export function addCard(bench: Bench, id: string, after: string | null): void {
  const edit: SetEdit = { kind: 'add-card', id, after };
  if (bench.edit(edit)) bench.go(id);
}
