import { useMakingWords } from '../../app/context';
import type { Piece } from '../../app/handed-in';
import { titleOf } from '../../app/shelf';
import style from './style.module.css';
import { describePiece } from './view';

export interface ExportChoiceProps {
  readonly title: string;
  readonly pieces: readonly Piece[];
  readonly chosen: ReadonlySet<Piece>;
  readonly onChoose: (piece: Piece) => void;
}

/** Sets or cases to tick; the whole row is the target. */
export function ExportChoice({ title, pieces, chosen, onChoose }: ExportChoiceProps) {
  const words = useMakingWords().workshop;
  return (
    <fieldset class={style.choice}>
      <legend class={style.legend}>{title}</legend>
      {pieces.map((piece) => (
        <label class={style.tick} key={piece.content.id}>
          <input
            class={style.box}
            type="checkbox"
            checked={chosen.has(piece)}
            onChange={() => onChoose(piece)}
          />
          <span>
            <span class={style.tickName} dir="auto">
              {titleOf(piece)}
            </span>{' '}
            <span class={style.meta}>{describePiece(piece, words)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
