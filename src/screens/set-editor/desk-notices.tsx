import { useApp } from '../../app/context';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { WriteFailed } from '../making-parts/write-failed';
import { useBench, useSetWords } from './bench';
import { findOverdue } from './view';

/** What has to be said above the workbench: not written (fault 1), cards that lie in the bin for a month. */
export function DeskNotices() {
  const app = useApp();
  const { bench, draft, edit } = useBench();
  const words = useSetWords();
  const { clock } = app.services;
  const overdue = findOverdue(draft.bin, clock.now());

  return (
    <>
      <WriteFailed
        writing={bench.editor.writing.value}
        piece={{ kind: 'kaartenset', content: draft.content }}
        words={words}
        onRetry={bench.editor.retry}
      />
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
