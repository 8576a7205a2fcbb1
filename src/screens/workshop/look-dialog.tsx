import { useFirstWords, useMakingWords } from '../../app/context';
import type { Piece } from '../../app/handed-in';
import { titleOf } from '../../app/shelf';
import { Dialog } from '../../ui/dialog';
import { CasusText } from './casus-text';
import { SetCards } from './set-cards';
import style from './style.module.css';
import { describePiece } from './view';

/** A set or case that is being looked into, from the list or from a file that was handed in. */
export interface Looking {
  readonly piece: Piece;
}

export interface LookDialogProps {
  readonly looking: Looking | null;
  readonly onClose: () => void;
}

/** The inside of a set or case. What belongs to a role stays closed until a trainer opens it. */
export function LookDialog({ looking, onClose }: LookDialogProps) {
  const words = useMakingWords().workshop;
  const first = useFirstWords().app;
  return (
    <Dialog
      open={looking !== null}
      title={looking ? titleOf(looking.piece) : ''}
      closeLabel={first.close}
      onClose={onClose}
      wide
    >
      {looking && (
        <>
          <p class={style.meta}>{describePiece(looking.piece, words)}</p>
          {looking.piece.kind === 'casus' ? (
            <CasusText casus={looking.piece.content} />
          ) : (
            <SetCards set={looking.piece.content} />
          )}
        </>
      )}
    </Dialog>
  );
}
