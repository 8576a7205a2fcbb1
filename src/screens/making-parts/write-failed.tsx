import { useApp } from '../../app/context';
import { handOut } from '../../app/file-handing';
import type { Piece } from '../../app/handed-in';
import { fileOf } from '../../app/making/exporting';
import type { WriteState } from '../../app/write-queue';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { useAtRisk } from '../use-at-risk';

interface WriteFailedProps {
  readonly writing: WriteState;
  readonly piece: Piece;
  readonly words: {
    readonly failed: Readonly<Record<'title' | 'text' | 'full' | 'retry' | 'file', string>>;
  };
  readonly onRetry: () => void;
}

/** Says that what was made is not on this device, and how to keep it (fault 1). */
export function WriteFailed({ writing, piece, words, onRetry }: WriteFailedProps) {
  const app = useApp();
  useAtRisk(writing.kind === 'failed');
  if (writing.kind !== 'failed') return null;

  const saveFile = () => void handOut(app, fileOf(piece));

  return (
    <Banner
      tone="error"
      title={words.failed.title}
      actions={
        <>
          <Button variant="primary" onPress={onRetry}>
            {words.failed.retry}
          </Button>
          <Button variant="soft" icon="save" onPress={saveFile}>
            {words.failed.file}
          </Button>
        </>
      }
    >
      {writing.failure === 'full' ? words.failed.full : words.failed.text}
    </Banner>
  );
}
