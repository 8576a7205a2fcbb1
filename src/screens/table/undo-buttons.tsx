import { useApp, useWords } from '../../app/context';
import { Button } from '../../ui/button';
import { useTalk } from './context';

/** Any number of steps back, and forward again. */
export function UndoButtons() {
  const app = useApp();
  const { act, closed, session } = useTalk();
  const words = useWords().table;
  if (closed) return null;
  return (
    <>
      <Button
        variant="quiet"
        icon="undo"
        id="undo"
        disabled={session.undoable === null}
        onPress={() => {
          if (act({ kind: 'undo' })) app.say(words.undone);
        }}
      >
        {words.undo}
      </Button>
      {session.redoable !== null && (
        <Button
          variant="quiet"
          icon="redo"
          rest="#undo"
          onPress={() => {
            if (act({ kind: 'redo' })) app.say(words.redone);
          }}
        >
          {words.redo}
        </Button>
      )}
    </>
  );
}
