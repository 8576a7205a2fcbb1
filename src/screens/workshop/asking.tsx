import type { Piece } from '../../app/handed-in';
import type { TakeBack } from '../../app/shelf';
import type { Workshop, WorkshopEntry } from '../../app/workshop';
import { assertNever } from '../../lib/assert-never';
import { EntryMenu } from './entry-menu';
import { ExportDialog } from './export-dialog';
import { LookDialog } from './look-dialog';
import { NewSetDialog } from './new-set-dialog';
import { PrintDialog } from './print-dialog';

/** What lies over the list. */
export type Asked =
  | { readonly what: 'new-set' }
  | { readonly what: 'print' }
  /** Null: the trainer chooses from everything. */
  | { readonly what: 'export'; readonly pieces: readonly Piece[] | null }
  | { readonly what: 'look'; readonly piece: Piece }
  | { readonly what: 'more'; readonly entry: WorkshopEntry };

export interface AskingProps {
  readonly asked: Asked | null;
  readonly workshop: Workshop;
  readonly onAsk: (asked: Asked | null) => void;
  readonly onRemoved: (
    message: string,
    takeBack: TakeBack | undefined,
    entry: WorkshopEntry,
  ) => void;
}

/** The one dialog that is open, if any. */
export function Asking({ asked, workshop, onAsk, onRemoved }: AskingProps) {
  const close = () => onAsk(null);
  switch (asked?.what) {
    case undefined:
      return null;
    case 'new-set':
      return <NewSetDialog workshop={workshop} onClose={close} />;
    case 'print':
      return <PrintDialog workshop={workshop} onClose={close} />;
    case 'export':
      return <ExportDialog workshop={workshop} pieces={asked.pieces} onClose={close} />;
    case 'look':
      return <LookDialog looking={asked} onClose={close} />;
    case 'more':
      return <EntryMenu entry={asked.entry} onAsk={onAsk} onRemoved={onRemoved} onClose={close} />;
    default:
      return assertNever(asked);
  }
}
