import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useApp, useMakingWords } from '../../app/context';
import type { Piece } from '../../app/handed-in';
import { readWorkshop, type Workshop } from '../../app/workshop';
import type { ExportDialogProps } from '../workshop/export-dialog';

interface ExportPieceProps {
  /** As it would be played; null where there is nothing to play. Asked once the dialog is there. */
  readonly find: (workshop: Workshop) => Piece | null;
  readonly onClose: () => void;
}

/**
 * Handing out one set, case or format from another screen than the Werkplaats. The dialog, and what may have to go
 * along, are fetched when someone asks for them.
 */
export function ExportPiece({ find, onClose }: ExportPieceProps) {
  const app = useApp();
  const failed = useMakingWords().exporting.unopened;
  const [dialog, setDialog] = useState<
    | {
        readonly It: ComponentType<ExportDialogProps>;
        readonly workshop: Workshop;
        readonly piece: Piece | null;
      }
    | undefined
  >();

  useEffect(() => {
    let here = true;
    Promise.all([import('../workshop/export-dialog'), readWorkshop(app)]).then(
      ([{ ExportDialog: It }, workshop]) =>
        here && setDialog({ It, workshop, piece: find(workshop) }),
      () => {
        if (!here) return;
        app.notice.value = { message: failed };
        onClose();
      },
    );
    return () => {
      here = false;
    };
  }, [app]);

  if (!dialog?.piece) return null;
  return <dialog.It workshop={dialog.workshop} pieces={[dialog.piece]} onClose={onClose} />;
}
