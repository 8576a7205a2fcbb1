import { type Face, limitShift, MOST_SHIFT, PAPER } from '../../domain/making/sheet-plan';
import type { MakingWords } from '../../i18n/words';
import { type PaperLook, pageClass } from './pages';
import style from './paper.module.css';

export const TRIAL_FACES = ['front', 'back'] as const;

const MIDDLE = { x: PAPER.width / 2, y: PAPER.height / 2 };
/** The ruler goes past the bounds, so that a printer that is off by more is seen to be. */
const RULER = MOST_SHIFT + 5;
/** The cross of the back sticks out of the ruler. */
const CROSS = RULER + 5;
const MILLIMETRES = Array.from({ length: 2 * RULER + 1 }, (_, n) => n - RULER);

export type TrialWords = MakingWords['printing']['shift'];

interface TrialPageProps {
  readonly look: Pick<PaperLook, 'flip' | 'shift'>;
  readonly face: Face;
  readonly words: TrialWords;
}

/**
 * One side of the sheet to print first: on the front a cross that is a ruler, on the back a cross, shifted as the backs
 * are. At each arm of the ruler stands the way that the back must move when its cross lies there: seen through the
 * paper, left is right.
 */
export function TrialPage({ look, face, words }: TrialPageProps) {
  return (
    <div class={pageClass(face, { ...look, mono: true })} data-page={face}>
      <div class={style.trialText}>
        <h2 class={style.textsTitle}>{words.sheet[face]}</h2>
        {face === 'front' && <p>{words.read}</p>}
      </div>
      <svg class={style.marks} viewBox={`0 0 ${PAPER.width} ${PAPER.height}`} aria-hidden="true">
        {face === 'front' ? <Ruler words={words} /> : <Cross {...look.shift} />}
      </svg>
    </div>
  );
}

function Cross({ x, y }: PaperLook['shift']) {
  const left = MIDDLE.x + limitShift(x);
  const top = MIDDLE.y + limitShift(y);
  return (
    <g class={style.cut} data-cross={`${left} ${top}`}>
      <line x1={left - CROSS} x2={left + CROSS} y1={top} y2={top} />
      <line x1={left} x2={left} y1={top - CROSS} y2={top + CROSS} />
    </g>
  );
}

function Ruler({ words }: Pick<TrialPageProps, 'words'>) {
  const { x, y } = MIDDLE;
  const end = CROSS + 4;
  return (
    <>
      <g class={style.cut}>
        <line x1={x - RULER} x2={x + RULER} y1={y} y2={y} />
        <line x1={x} x2={x} y1={y - RULER} y2={y + RULER} />
        {MILLIMETRES.map((at) => {
          const half = at % 5 === 0 ? 2 : 1;
          return (
            <g key={at}>
              <line x1={x + at} x2={x + at} y1={y - half} y2={y + half} />
              <line x1={x - half} x2={x + half} y1={y + at} y2={y + at} />
            </g>
          );
        })}
      </g>
      <g class={style.trialWords}>
        {[-RULER, RULER].map((at) => (
          <g key={at}>
            <text x={x + at} y={y + 5.5} text-anchor="middle">
              {Math.abs(at)}
            </text>
            <text x={x + 3} y={y + at + 1}>
              {Math.abs(at)}
            </text>
          </g>
        ))}
        <text x={x - end} y={y + 1} text-anchor="end">
          {words.left}
        </text>
        <text x={x + end} y={y + 1}>
          {words.right}
        </text>
        <text x={x} y={y - end} text-anchor="middle">
          {words.down}
        </text>
        <text x={x} y={y + end + 2} text-anchor="middle">
          {words.up}
        </text>
      </g>
    </>
  );
}
