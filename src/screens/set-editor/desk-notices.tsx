import { useApp } from '../../app/context';
import { writePiece } from '../../app/workshop';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { useBench, useSetWords } from './bench';
import { findOverdue } from './view';

/** What has to be said above the workbench: not written (fault 1), cards that lie in the bin for a month. */
export function DeskNotices() {
  const app = useApp();
  const { bench, draft, edit } = useBench();
  const words = useSetWords();
  const { clock, files } = app.services;
  const writing = bench.editor.writing.value;
  const overdue = findOverdue(draft.bin, clock.now());

  async function saveFile() {
    const text = writePiece({ kind: 'kaartenset', content: draft.content });
    const outcome = await files.save(`${draft.content.id}.json`, 'application/json', text);
    if (outcome !== 'cancelled') app.notice.value = { message: words.file[outcome] };
  }

  return (
    <>
      {writing.kind === 'failed' && (
        <Banner
          tone="error"
          title={words.failed.title}
          actions={
            <>
              <Button variant="primary" onPress={bench.editor.retry}>
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
      )}
      {overdue.length > 0 && (
        <Banner
          tone="info"
          title={words.bin.overdue(overdue.length)}
          actions={
            <>
              <Button
                variant="soft"
                onPress={() =>
                  edit(
                    { kind: 'empty-bin', cards: overdue.map(({ card }) => card.id) },
                    { tell: words.bin.gone(overdue.length) },
                  )
                }
              >
                {words.bin.overdueGone}
              </Button>
              <Button
                variant="primary"
                onPress={() =>
                  edit({ kind: 'keep-bin', now: clock.now() }, { tell: words.bin.kept })
                }
              >
                {words.bin.keep}
              </Button>
            </>
          }
        >
          {words.bin.overdueText}
        </Banner>
      )}
    </>
  );
}
