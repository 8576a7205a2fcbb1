import { useState } from 'preact/hooks';
import { useApp } from '../../app/context';
import { copyPiece } from '../../app/making/create-piece';
import type { EditorRefusal } from '../../app/making/editor';
import { linkTo } from '../../app/routes';
import { Button } from '../../ui/button';
import { Message } from '../broken';
import { useAppWords, useSetWords } from './bench';

interface RefusedProps {
  readonly id: string;
  readonly refusal: EditorRefusal;
  readonly onRetry: (takeOver: boolean) => void;
}

/** Why this set can't be changed here now, and what can be done. */
export function Refused({ id, refusal, onRetry }: RefusedProps) {
  const words = useSetWords().refused;
  const app = useAppWords();
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
          {app.retry}
        </Button>
      )}
      {refusal === 'shipped' && <CopyButton id={id} />}
      <Button variant="paper" icon="edit" href={linkTo({ name: 'workshop' })}>
        {words.workshop}
      </Button>
    </Message>
  );
}

/** Begins a copy of a set that came with the app, and opens that. */
function CopyButton({ id }: { readonly id: string }) {
  const app = useApp();
  const words = useSetWords().refused;
  const [busy, setBusy] = useState(false);

  async function copy() {
    setBusy(true);
    try {
      const content = await app.bundle.sets.find((set) => set.id === id)?.load();
      const begun = content && (await copyPiece(app, { kind: 'kaartenset', content }));
      if (begun?.ok) return app.go(linkTo({ name: 'set-editor', set: begun.value.id }));
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
