import { useState } from 'preact/hooks';
import { useApp, useFirstWords } from '../../app/context';
import { copyPiece } from '../../app/making/create-piece';
import type { EditorRefusal } from '../../app/making/editor';
import { listShipped } from '../../app/piece';
import { linkTo } from '../../app/routes';
import type { ShelfRefusal } from '../../app/shelf';
import { findEditor } from '../../app/start-place';
import type { ShelfRef } from '../../domain/record';
import { Button } from '../../ui/button';
import { Message } from '../broken';

interface RefusedWords
  extends Readonly<Record<EditorRefusal, { readonly title: string; readonly text: string }>> {
  readonly here: string;
  readonly copy: string;
  readonly workshop: string;
  readonly copyFailed: Readonly<Record<ShelfRefusal, string>>;
}

interface RefusedProps {
  readonly piece: ShelfRef;
  readonly refusal: EditorRefusal;
  readonly words: RefusedWords;
  readonly onRetry: (takeOver: boolean) => void;
}

/** Why this set, case or format can't be changed here now, and what can be done. */
export function Refused({ piece, refusal, words, onRetry }: RefusedProps) {
  const { retry } = useFirstWords().app;
  const { title, text } = words[refusal];
  return (
    <Message title={title} text={text}>
      {refusal === 'elsewhere' && (
        <Button variant="primary" onPress={() => onRetry(true)}>
          {words.here}
        </Button>
      )}
      {refusal === 'other' && (
        <Button variant="primary" onPress={() => onRetry(false)}>
          {retry}
        </Button>
      )}
      {refusal === 'shipped' && <CopyButton piece={piece} words={words} />}
      <Button variant="paper" icon="edit" href={linkTo({ name: 'workshop' })}>
        {words.workshop}
      </Button>
    </Message>
  );
}

/** Begins a copy of what came with the app, and opens that. */
function CopyButton({ piece, words }: Pick<RefusedProps, 'piece' | 'words'>) {
  const app = useApp();
  const [busy, setBusy] = useState(false);

  async function copy() {
    setBusy(true);
    try {
      const all = await listShipped(app.bundle, piece.kind);
      const shipped = await all.find(({ id }) => id === piece.id)?.load();
      const begun = shipped && (await copyPiece(app, shipped));
      if (begun?.ok) return app.go(linkTo(findEditor(begun.value)));
      app.notice.value = { message: words.copyFailed[begun?.refusal ?? 'other'] };
    } catch {
      app.notice.value = { message: words.copyFailed.other };
    }
    setBusy(false);
  }

  return (
    <Button variant="primary" icon="copy" busy={busy} onPress={() => void copy()}>
      {words.copy}
    </Button>
  );
}
