import { tidyDraft } from '../../app/making/begun-piece';
import { assertNever } from '../../lib/assert-never';
import { Sheet } from '../../ui/sheet';
import { ExportPiece } from '../making-parts/export-piece';
import { useAppWords, useBench, useSetWords } from './bench';
import { BinDialog } from './bin-dialog';
import { CategoryDialog } from './category-dialog';
import style from './dialogs.module.css';
import { HintsDialog } from './hints-dialog';
import { KeysDialog } from './keys-dialog';
import { PasteDialog } from './paste-dialog';
import { Preview } from './preview';
import { SelectDialog } from './select-dialog';
import { TagDialog } from './tag-dialog';

/** The dialog that is open now, if any. */
export function Asked() {
  const { bench } = useBench();
  const words = useSetWords();
  const app = useAppWords();
  const asked = bench.asking.value;
  const close = () => {
    bench.asking.value = null;
  };
  switch (asked?.kind) {
    case undefined:
      return null;
    case 'category':
      return <CategoryDialog cards={asked.cards} onClose={close} />;
    case 'tags':
      return <TagDialog cards={asked.cards} onClose={close} />;
    case 'select':
      return <SelectDialog onClose={close} />;
    case 'bin':
      return <BinDialog onClose={close} />;
    case 'hints':
      return <HintsDialog onClose={close} />;
    case 'keys':
      return <KeysDialog onClose={close} />;
    case 'export':
      return <ExportPiece find={() => tidyDraft(bench.editor.draft.peek())} onClose={close} />;
    case 'paste':
      return <PasteDialog asked={asked} onClose={close} />;
    case 'look':
      return (
        <Sheet open title={words.look.title} onClose={close} closeLabel={app.close}>
          <div class={style.sheet}>
            <Preview />
          </div>
        </Sheet>
      );
    default:
      return assertNever(asked);
  }
}
