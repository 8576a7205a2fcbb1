import { listNeeds, renameNeeds } from '../../domain/content-needs';
import { refKey, type ShelfRef } from '../../domain/record';
import { isSame } from '../../lib/is-same';
import type { App } from '../app';
import type { Piece } from '../handed-in';
import { readPiece } from '../piece';
import type { Placing } from '../shelf';
import { hasOwnId, pieceIn } from './comparing';
import type { ImportBlock, Missing } from './import-block';

/** What would come of a block; null where nothing does. */
export const pieceOf = (block: ImportBlock): Piece | null =>
  block.result.status === 'unreadable' ? null : pieceIn(block.result);

const refOf = ({ content, kind }: Piece): ShelfRef => ({ kind, id: content.id });

/** Whether two blocks hold the same; of lists of cards neither the name of the file nor its made id counts. */
function isTwin(one: ImportBlock, other: ImportBlock): boolean {
  const [a, b] = [pieceOf(one), pieceOf(other)];
  if (!a || !b || a.kind !== b.kind) return false;
  if (a.kind !== 'kaartenset' || b.kind !== 'kaartenset') return isSame(a.content, b.content);
  // Looked at first: most sets differ in that, and to compare 5,000 cards takes a while.
  if (a.content.cards.length !== b.content.cards.length) return false;
  if (isGiven(one) || isGiven(other)) return isSame(a.content, b.content);
  const bare = ({ content }: typeof a) => ({ ...content, id: '', title: '', source: '' });
  return isSame(bare(a), bare(b));
}

const isGiven = ({ result }: ImportBlock): boolean =>
  result.status !== 'unreadable' && hasOwnId(result);

/** An earlier block that came with this one, waits as well, and holds the same. */
export function findTwin(block: ImportBlock, blocks: readonly ImportBlock[]): ImportBlock | null {
  if (block.taken) return null;
  const before = blocks.slice(0, Math.max(0, blocks.indexOf(block)));
  return (
    before.find(
      (one) => one.arrival === block.arrival && one.taken === null && isTwin(one, block),
    ) ?? null
  );
}

/** What a block can't do without and is neither among `here` nor handed in. */
export function findMissing(
  block: ImportBlock,
  blocks: readonly ImportBlock[],
  here: readonly ShelfRef[],
): readonly Missing[] {
  const piece = pieceOf(block);
  if (!piece) return [];
  const there = new Set(here.map(refKey));
  for (const one of blocks) {
    const other = pieceOf(one);
    if (other && isGiven(one)) there.add(refKey(refOf(other)));
  }
  const { result } = block;
  const told = 'needed' in result ? result.needed : [];
  return listNeeds(piece.content)
    .filter((ref) => !there.has(refKey(ref)))
    .map((ref) => ({
      ...ref,
      title: told.find((one) => refKey(one) === refKey(ref))?.title ?? null,
    }));
}

/** Where what came together went: by the ids in its files, the ids that they have here. */
type Moves = ReadonlyMap<string, string>;

export interface PlacedBlock {
  readonly block: ImportBlock;
  readonly piece: Placing;
}

/**
 * Makes what came together name each other by the ids they have here: one that was put beside another has a new one.
 * Gives what is stored, with what was taken before from the same files and names something that comes now.
 */
export async function joinUp(
  app: App,
  placed: readonly PlacedBlock[],
  blocks: readonly ImportBlock[],
): Promise<readonly Placing[]> {
  const earlier = blocks.flatMap((block) => (block.taken ? [{ block, id: block.taken.id }] : []));
  const now = placed.map(({ block, piece }) => ({ block, id: piece.content.id }));
  const moves = listMoves([...now, ...earlier]);
  const pieces = placed.map(({ block, piece }) => followMoves(piece, moves.get(block.arrival)));
  const coming = new Set(pieces.map((piece) => refKey(refOf(piece))));
  const moved = listMoves(now);
  const others: Piece[] = [];
  for (const { block } of earlier) {
    if (!block.taken || coming.has(refKey(block.taken))) continue;
    const there = await readPlaced(app, block.taken);
    const joined = there && followMoves(there, moved.get(block.arrival));
    if (joined && joined !== there) others.push(joined);
  }
  return [...pieces, ...others];
}

async function readPlaced(app: App, { id, kind }: ShelfRef): Promise<Piece | null> {
  const [state] = await (await app.openStore()).readShelf([{ kind, id }]);
  return state?.content ? readPiece(kind, state.content.content) : null;
}

/** Moves by arrival; of two with one id the first counts. */
function listMoves(
  placed: readonly { readonly block: ImportBlock; readonly id: string }[],
): ReadonlyMap<string, Moves> {
  const moves = new Map<string, Map<string, string>>();
  for (const { block, id } of placed) {
    const piece = pieceOf(block);
    if (!piece || !isGiven(block)) continue;
    const own = moves.get(block.arrival) ?? new Map<string, string>();
    moves.set(block.arrival, own);
    const name = refKey(refOf(piece));
    if (!own.has(name)) own.set(name, id);
  }
  return moves;
}

function followMoves<Kind extends Piece>(piece: Kind, moves: Moves | undefined): Kind {
  if (!moves) return piece;
  const content = renameNeeds(piece.content, (ref) => {
    const id = moves.get(refKey(ref));
    return id === ref.id ? undefined : id;
  });
  return content === piece.content ? piece : { ...piece, content };
}
