import { type Casus, tellCasus } from '../domain/casus';
import type { Needed } from '../domain/content-needs';
import { parseCardSet, writeCardSet } from '../files/card-set';
import { parseCasus, writeCasus } from '../files/casus';
import { parseFormat, writeFormat } from '../files/format-file';
import type { Piece } from './handed-in';
import type { Bundle } from './library';

/** Something of this kind that came with the app. */
export interface Shipped {
  readonly id: string;
  load(): Promise<Piece>;
}

/** Everything of one kind that came with the app. */
export async function listShipped(
  bundle: Bundle,
  kind: Piece['kind'],
): Promise<readonly Shipped[]> {
  const list = (all: readonly { readonly id: string; load(): Promise<Piece['content']> }[]) =>
    all.map((one) => ({
      id: one.id,
      load: async () => ({ kind, content: await one.load() }) as Piece,
    }));
  switch (kind) {
    case 'kaartenset':
      return list(bundle.sets);
    case 'casus':
      return list(bundle.casussen);
    case 'werkvorm':
      return list(await bundle.formats());
  }
}

/** Reads what is stored as a set, case or format; null where it is damaged. */
export function readPiece(kind: Piece['kind'], stored: unknown): Piece | null {
  switch (kind) {
    case 'kaartenset': {
      const read = parseCardSet(stored);
      return read.ok ? { kind, content: read.value } : null;
    }
    case 'casus': {
      const read = parseCasus(stored);
      return read.ok ? { kind, content: read.value } : null;
    }
    case 'werkvorm': {
      const read = parseFormat(stored);
      return read.ok ? { kind, content: read.value } : null;
    }
  }
}

/**
 * A set, case or format as a file: exactly what lies in `cards/`, `casus/` and `werkvormen/`. `needed` says by title
 * what it was handed out with.
 */
export function writePiece(piece: Piece, needed: readonly Needed[] = []): string {
  switch (piece.kind) {
    case 'kaartenset':
      return writeCardSet(piece.content, needed);
    case 'casus':
      return writeCasus(piece.content);
    case 'werkvorm':
      return writeFormat(piece.content, needed);
  }
}

/** The title as people say it: of a case, told in its first way. */
export function titleOf(piece: Piece): string {
  return piece.kind === 'casus' ? toldTitle(piece.content) : piece.content.title;
}

const toldTitle = (casus: Casus): string => tellCasus(casus, null).title;

/** The same set, case or format under another id and title. */
export function renamePiece(
  piece: Piece,
  { id, title = piece.content.title }: { readonly id: string; readonly title?: string },
): Piece {
  return { ...piece, content: { ...piece.content, id, title } } as Piece;
}
