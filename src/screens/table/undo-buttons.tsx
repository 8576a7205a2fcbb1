import { useApp, useWords } from '../../app/context';
import type { EventKind } from '../../domain/event';
import type { EventId } from '../../domain/ids';
import { Button } from '../../ui/button';
import { useTalk } from './context';

/** Any number of steps back, and forward again. */
export function UndoButtons() {
  const app = useApp();
  const { act, closed, session } = useTalk();
  const words = useWords().table;
  const steps: Readonly<Partial<Record<EventKind, string>>> = words.steps;
  const nameStep = (id: EventId | null) => {
    const kind = session.log.find((event) => event.id === id)?.kind;
    return (kind && steps[kind]) ?? '';
  };
  if (closed) return null;
  return (
    <>
      <Button
        variant="quiet"
        icon="undo"
        id="undo"
        disabled={session.undoable === null}
        onPress={() => {
          const what = nameStep(session.undoable);
          if (act({ kind: 'undo' })) app.say(words.undone(what));
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
            const what = nameStep(session.redoable);
            if (act({ kind: 'redo' })) app.say(words.redone(what));
          }}
        >
          {words.redo}
        </Button>
      )}
    </>
  );
}
