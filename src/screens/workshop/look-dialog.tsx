import { useFirstWords, useMakingWords } from '../../app/context';
import type { Piece } from '../../app/handed-in';
import { titleOf } from '../../app/piece';
import { assertNever } from '../../lib/assert-never';
import { Dialog } from '../../ui/dialog';
import { FormatOutline } from '../making-parts/format-outline';
import { CasusText } from './casus-text';
import { SetCards } from './set-cards';
import style from './style.module.css';
import { describePiece } from './view';

/** A set, case or format that is being looked into, from the list or from a file that was handed in. */
export interface Looking {
  readonly piece: Piece;
}

export interface LookDialogProps {
  readonly looking: Looking | null;
  readonly onClose: () => void;
}

/** The inside of a set, case or format. What belongs to a role stays closed until a trainer opens it. */
export function LookDialog({ looking, onClose }: LookDialogProps) {
  const words = useMakingWords().workshop;
  const first = useFirstWords().app;
  return (
    <Dialog
      open={looking !== null}
      title={looking ? titleOf(looking.piece) : ''}
      titleLang={looking?.piece.content.lang}
      closeLabel={first.close}
      onClose={onClose}
      wide
    >
      {looking && (
        <>
          <p class={style.meta}>{describePiece(looking.piece, words)}</p>
          <Inside piece={looking.piece} />
        </>
      )}
    </Dialog>
  );
}

function Inside({ piece }: Looking) {
  switch (piece.kind) {
    case 'kaartenset':
      return <SetCards set={piece.content} />;
    case 'casus':
      return <CasusText casus={piece.content} />;
    case 'werkvorm':
      return <FormatOutline format={piece.content} />;
    default:
      return assertNever(piece);
  }
}
