import { useEffect, useState } from 'preact/hooks';
import { useApp } from '../../app/context';
import type { EditorRefusal, SetEditor } from '../../app/making/editor';
import { openSetEditor } from '../../app/making/open-editor';
import type { Route } from '../../app/routes';
import type { Result } from '../../lib/result';
import { useAppWords } from './bench';
import { Desk } from './desk';
import { Refused } from './refused';

/** Making a set: opened by one tab at a time (fault 8), refused in plain words otherwise. */
export default function SetEditorScreen({ route }: { readonly route: Route }) {
  const app = useApp();
  const words = useAppWords();
  const id = route.name === 'set-editor' ? route.set : '';
  const [opened, setOpened] = useState<Result<SetEditor, EditorRefusal> | undefined>();
  const [attempt, setAttempt] = useState({ count: 0, takeOver: false });

  useEffect(() => {
    let editor: SetEditor | undefined;
    let here = true;
    setOpened(undefined);
    void openSetEditor(app, id, { takeOver: attempt.takeOver }).then((result) => {
      if (result.ok) editor = result.value;
      if (here) setOpened(result);
      else editor?.close();
    });
    return () => {
      here = false;
      editor?.close();
    };
  }, [app, id, attempt]);

  const retry = (takeOver: boolean) => setAttempt({ count: attempt.count + 1, takeOver });

  if (opened === undefined) return <p class="sr-only">{words.loading}</p>;
  if (!opened.ok) return <Refused id={id} refusal={opened.refusal} onRetry={retry} />;
  return <Opened id={id} editor={opened.value} onRetry={retry} />;
}

interface OpenedProps {
  readonly id: string;
  readonly editor: SetEditor;
  readonly onRetry: (takeOver: boolean) => void;
}

function Opened({ id, editor, onRetry }: OpenedProps) {
  const app = useApp();
  const lost = editor.lost.value;

  useEffect(() => {
    // Nobody loses a sentence to an update.
    app.talking.value = !lost;
    return () => {
      app.talking.value = false;
    };
  }, [app, lost]);

  if (lost) return <Refused id={id} refusal="elsewhere" onRetry={onRetry} />;
  return <Desk editor={editor} />;
}
