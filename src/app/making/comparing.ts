import { alignCards } from '../../domain/making/align-cards';
import { layOver } from '../../domain/making/lay-over';
import type { FileReading } from '../../files/sheets/reading';
import type { App } from '../app';
import type { Piece } from '../handed-in';
import { type CardChanges, compareCards, isSame, type Placed } from '../import-plan';
import { renamePiece } from '../piece';
import { readEntry } from '../workshop';

/** What *Bijwerken* would do. */
export interface Comparison {
  /** What would be stored. */
  readonly piece: Piece;
  /** What stands here; null where it can't be read, or was only begun. */
  readonly here: Piece | null;
  /** Null for a case or format, and where there is nothing to compare with. */
  readonly cards: CardChanges | null;
  /** Nothing at all would change. */
  readonly same: boolean;
}

/** The set, case or format in a reading; null where none comes of it. */
export function pieceIn(reading: FileReading): Piece | null {
  switch (reading.status) {
    case 'set':
      return { kind: 'kaartenset', content: reading.set };
    case 'casus':
      return { kind: 'casus', content: reading.casus };
    case 'format':
      return { kind: 'werkvorm', content: reading.format };
    case 'sheet':
      return reading.reading.set && { kind: 'kaartenset', content: reading.reading.set };
    default:
      return null;
  }
}

/** Sets what was handed in beside what is known under its id or title. */
export async function compareWith(
  app: App,
  known: Placed,
  piece: Piece,
  reading: FileReading,
): Promise<Comparison> {
  const here = await readPlaced(app, known);
  const updated = update(here, renamePiece(piece, { id: known.id }), reading);
  const both = here?.kind === 'kaartenset' && updated.kind === 'kaartenset';
  return {
    here,
    piece: updated,
    cards: both ? compareCards(here.content, updated.content) : null,
    same: here !== null && isSame(here.content, updated.content),
  };
}

async function readPlaced(app: App, { id, kind }: Placed): Promise<Piece | null> {
  try {
    const [state] = await (await app.openStore()).readShelf([{ id, kind }]);
    if (!state?.item) return null;
    const entry = readEntry(state.item, state.content ?? undefined);
    return entry.status === 'found' ? entry.piece : null;
  } catch {
    return null;
  }
}

function update(here: Piece | null, handed: Piece, reading: FileReading): Piece {
  if (here?.kind !== 'kaartenset' || handed.kind !== 'kaartenset') return handed;
  if (reading.status !== 'sheet') {
    return { ...handed, content: alignCards(here.content, handed.content, 'given') };
  }
  const { columns, notes } = reading.reading;
  const has = (as: string) => columns.some(({ role }) => role.as === as);
  const ids = has('id') ? 'given' : 'made';
  const ownSettings = has('settings') && !notes.some(({ problem }) => problem === 'settings');
  const laid = ownSettings
    ? undefined
    : layOver(here.content, handed.content, {
        // Markdown and Anki have headings and decks, and no column for them.
        category: has('category') || handed.content.categories.length > 1,
        tags: has('tags'),
        ids,
      });
  return { ...handed, content: laid ?? alignCards(here.content, handed.content, ids) };
}
