import { useApp, useMakingWords } from '../../app/context';
import type { Editor } from '../../app/making/editor';
import { Button } from '../../ui/button';
import { SavedMark } from '../../ui/saved';
import style from './step-buttons.module.css';
import type { Steps } from './use-undo-keys';

interface StepButtonsProps {
  readonly editor: Pick<Editor<unknown, unknown>, 'writing' | 'canUndo' | 'canRedo'>;
  readonly steps: Steps;
}

/** What was saved, and steps back and forward. */
export function StepButtons({ editor, steps }: StepButtonsProps) {
  const app = useApp();
  const words = useMakingWords().setEditor;
  const kind = editor.writing.value.kind;
  // Without a database nothing outlives this tab, however well it was written.
  const state = kind === 'saved' && app.storeState.value === 'memory' ? 'memory' : kind;
  return (
    <>
      <SavedMark state={state} label={words.saved[state]} />
      <Button
        variant="quiet"
        size="small"
        class={style.short}
        icon="undo"
        label={words.undo}
        disabled={!editor.canUndo.value}
        onPress={() => steps.undo()}
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
        onPress={() => steps.redo()}
      >
        {words.redo}
      </Button>
    </>
  );
}
