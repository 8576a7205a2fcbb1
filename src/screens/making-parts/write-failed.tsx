import { useApp } from '../../app/context';
import type { Piece } from '../../app/handed-in';
import { writePiece } from '../../app/piece';
import type { WriteState } from '../../app/write-queue';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';

interface WriteFailedProps {
  readonly writing: WriteState;
  readonly piece: Piece;
  readonly words: {
    readonly failed: Readonly<Record<'title' | 'text' | 'full' | 'retry' | 'file', string>>;
    readonly file: Readonly<Record<'saved' | 'shared' | 'failed', string>>;
  };
  readonly onRetry: () => void;
}

/** Says that what was made is not on this device, and how to keep it (fault 1). */
export function WriteFailed({ writing, piece, words, onRetry }: WriteFailedProps) {
  const app = useApp();
  if (writing.kind !== 'failed') return null;

  async function saveFile() {
    const name = `${piece.content.id}.json`;
    const { files } = app.services;
    const outcome = await files.save(name, 'application/json', writePiece(piece));
    if (outcome !== 'cancelled') app.notice.value = { message: words.file[outcome] };
  }

  return (
    <Banner
      tone="error"
      title={words.failed.title}
      actions={
        <>
          <Button variant="primary" onPress={onRetry}>
            {words.failed.retry}
          </Button>
          <Button variant="soft" icon="save" onPress={() => void saveFile()}>
            {words.failed.file}
          </Button>
        </>
      }
    >
      {writing.failure === 'full' ? words.failed.full : words.failed.text}
    </Banner>
  );
}
