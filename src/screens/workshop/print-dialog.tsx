import { useFirstWords, useMakingWords } from '../../app/context';
import { linkTo } from '../../app/routes';
import type { Workshop } from '../../app/workshop';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import style from './style.module.css';
import { listPieces } from './view';

export interface PrintDialogProps {
  readonly workshop: Workshop;
  readonly onClose: () => void;
}

/** Which set goes on paper. */
export function PrintDialog({ workshop, onClose }: PrintDialogProps) {
  const all = useMakingWords().workshop;
  const first = useFirstWords().app;
  return (
    <Dialog open title={all.printWhich.title} closeLabel={first.close} onClose={onClose}>
      <p>{all.printWhich.lead}</p>
      <div class={style.menu}>
        {listPieces(workshop.kaartenset).map(
          (piece) =>
            piece.kind === 'kaartenset' && (
              <Button
                key={piece.content.id}
                variant="soft"
                wide
                icon="print"
                detail={all.cards(piece.content.cards.length)}
                href={linkTo({ name: 'print', set: piece.content.id })}
              >
                {piece.content.title}
              </Button>
            ),
        )}
      </div>
    </Dialog>
  );
}
