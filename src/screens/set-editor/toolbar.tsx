import { useApp } from '../../app/context';
import { Button } from '../../ui/button';
import { SavedMark } from '../../ui/saved';
import { useBench, useSetWords } from './bench';
import { Find } from './find';
import style from './style.module.css';

/** Stays in sight above the list: what was saved, steps back and forward, searching. */
export function Toolbar() {
  const app = useApp();
  const { bench, set } = useBench();
  const words = useSetWords();
  const { editor } = bench;
  const kind = editor.writing.value.kind;
  // Without a database nothing outlives this tab, however well it was written.
  const state = kind === 'saved' && app.storeState.value === 'memory' ? 'memory' : kind;
  return (
    <div class={style.toolbar}>
      <SavedMark state={state} label={words.saved[state]} />
      <Button
        variant="quiet"
        size="small"
        class={style.short}
        icon="undo"
        label={words.undo}
        disabled={!editor.canUndo.value}
        onPress={bench.undo}
      >
        {words.undo}
      </Button>
      <Button
        variant="quiet"
        size="small"
        class={style.short}
        icon="redo"
        label={words.redo}
        disabled={!editor.canRedo.value}
        onPress={bench.redo}
      >
        {words.redo}
      </Button>
      <span class={style.gap} />
      {set.cards.length > 0 && <Find />}
    </div>
  );
}
