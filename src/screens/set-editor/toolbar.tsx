import { StepButtons } from '../making-parts/step-buttons';
import { useBench } from './bench';
import { Find } from './find';
import style from './style.module.css';

/** Stays in sight above the list: what was saved, steps back and forward, searching. */
export function Toolbar() {
  const { bench, set } = useBench();
  return (
    <div class={style.toolbar}>
      <StepButtons editor={bench.editor} steps={bench} />
      <span class={style.gap} />
      {set.cards.length > 0 && <Find />}
    </div>
  );
}
