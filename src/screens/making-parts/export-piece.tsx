import { useEffect, useState } from 'preact/hooks';
import { useApp, useMakingWords } from '../../app/context';
import type { Piece } from '../../app/handed-in';
import { readWorkshop, type Workshop } from '../../app/workshop';
import { ExportDialog } from '../workshop/export-dialog';

interface ExportPieceProps {
  /** As it would be played; null where there is nothing to play. Asked once the dialog is there. */
  readonly find: (workshop: Workshop) => Piece | null;
  readonly onClose: () => void;
}

/**
 * Handing out one set, case or format from another screen than the Werkplaats. What may have to go along is fetched
 * when someone asks for it.
 */
export function ExportPiece({ find, onClose }: ExportPieceProps) {
  const app = useApp();
  const failed = useMakingWords().exporting.unopened;
  const [asked, setAsked] = useState<
    { readonly workshop: Workshop; readonly piece: Piece | null } | undefined
  >();

  useEffect(() => {
    let here = true;
    readWorkshop(app).then(
      (workshop) => here && setAsked({ workshop, piece: find(workshop) }),
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

  if (!asked?.piece) return null;
  return <ExportDialog workshop={asked.workshop} pieces={[asked.piece]} onClose={onClose} />;
}
