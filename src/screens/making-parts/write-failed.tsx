import { useApp } from '../../app/context';
import { handOut } from '../../app/file-handing';
import type { Piece } from '../../app/handed-in';
import { fileOf } from '../../app/making/exporting';
import type { WriteState } from '../../app/write-queue';
import { isFinal } from '../../domain/store';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { useAtRisk } from '../use-at-risk';

interface WriteFailedProps {
  readonly writing: WriteState;
  readonly piece: Piece;
  readonly words: {
    readonly failed: Readonly<
      Record<'title' | 'text' | 'full' | 'gone' | 'retry' | 'file', string>
    >;
  };
  readonly onRetry: () => void;
}

/** Says that what was made is not on this device, and how to keep it (fault 1): a retry only where it can succeed. */
export function WriteFailed({ writing, piece, words, onRetry }: WriteFailedProps) {
  const app = useApp();
  useAtRisk(writing.kind === 'failed');
  if (writing.kind !== 'failed') return null;

  const final = isFinal(writing.failure);
  const full = writing.failure === 'full';
  const saveFile = () => void handOut(app, fileOf(piece));

  return (
    <Banner
      tone="error"
      title={words.failed.title}
      actions={
        <>
          {!final && (
            <Button variant="primary" onPress={onRetry}>
              {words.failed.retry}
            </Button>
          )}
          <Button variant={final ? 'primary' : 'soft'} icon="save" onPress={saveFile}>
            {words.failed.file}
          </Button>
        </>
      }
    >
      {final ? words.failed.gone : full ? words.failed.full : words.failed.text}
    </Banner>
  );
}
