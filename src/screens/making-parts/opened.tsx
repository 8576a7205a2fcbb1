import type { ComponentChildren, ComponentProps } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useApp, useFirstWords } from '../../app/context';
import type { Editor, EditorRefusal } from '../../app/making/editor';
import type { OpenOptions } from '../../app/making/open-editor';
import type { ShelfRef } from '../../domain/record';
import type { Result } from '../../lib/result';
import { Refused } from './refused';

interface OpenedProps<Draft, Edit> {
  readonly piece: ShelfRef;
  readonly open: (options: OpenOptions) => Promise<Result<Editor<Draft, Edit>, EditorRefusal>>;
  /** Why it can't be opened, in words. */
  readonly words: ComponentProps<typeof Refused>['words'];
  readonly children: (editor: Editor<Draft, Edit>) => ComponentChildren;
}

/** Opens a set or case for making, by one tab at a time (fault 8); says in plain words why not, otherwise. */
export function Opened<Draft, Edit>({ piece, open, words, children }: OpenedProps<Draft, Edit>) {
  const { loading } = useFirstWords().app;
  const [opened, setOpened] = useState<Result<Editor<Draft, Edit>, EditorRefusal> | undefined>();
  const [attempt, setAttempt] = useState({ count: 0, takeOver: false });

  useEffect(() => {
    let editor: Editor<Draft, Edit> | undefined;
    let here = true;
    setOpened(undefined);
    void open({ takeOver: attempt.takeOver }).then((result) => {
      if (result.ok) editor = result.value;
      if (here) setOpened(result);
      else editor?.close();
    });
    return () => {
      here = false;
      editor?.close();
    };
  }, [piece.kind, piece.id, attempt]);

  const refuse = (refusal: EditorRefusal) => (
    <Refused
      piece={piece}
      refusal={refusal}
      words={words}
      onRetry={(takeOver) => setAttempt({ count: attempt.count + 1, takeOver })}
    />
  );

  if (opened === undefined) return <p class="sr-only">{loading}</p>;
  if (!opened.ok) return refuse(opened.refusal);
  if (opened.value.lost.value) return refuse('elsewhere');
  return <Held>{children(opened.value)}</Held>;
}

/** While something is open for making, nobody loses a sentence to an update. */
function Held({ children }: { readonly children: ComponentChildren }) {
  const app = useApp();
  useEffect(() => {
    app.talking.value = true;
    return () => {
      app.talking.value = false;
    };
  }, [app]);
  return <>{children}</>;
}
