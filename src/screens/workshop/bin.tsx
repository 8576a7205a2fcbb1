import { useState } from 'preact/hooks';
import { useApp, useFirstWords, useMakingWords } from '../../app/context';
import {
  deleteForGood,
  findDue,
  keepBinLonger,
  type ShelfRefusal,
  type TakeBack,
  unbinPiece,
} from '../../app/shelf';
import { type BinnedPiece, refKey } from '../../domain/record';
import type { Result } from '../../lib/result';
import { findSuccessor } from '../../lib/successor';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Disclosure } from '../../ui/disclosure';
import { List } from '../../ui/list';
import style from './style.module.css';

export interface BinProps {
  readonly binned: readonly BinnedPiece[];
  readonly onChanged: (
    message: string,
    takeBack: TakeBack | undefined,
    focus: string,
  ) => Promise<void>;
}

/** Right below the question about what is due. */
const TOP = '[data-list="kaartenset"]';

function useChange({ onChanged }: Pick<BinProps, 'onChanged'>) {
  const app = useApp();
  const words = useMakingWords().workshop;
  return async (work: Promise<Result<void, ShelfRefusal>>, message: string, focus: string) => {
    const done = await work;
    if (done.ok) await onChanged(message, undefined, focus);
    else app.notice.value = { message: words.failed[done.refusal] };
  };
}

/** What was thrown away: back into the list, or away for good. */
export function Bin({ binned, onChanged }: BinProps) {
  const app = useApp();
  const all = useMakingWords().workshop;
  const words = all.bin;
  const first = useFirstWords().app;
  const change = useChange({ onChanged });
  const [sure, setSure] = useState<BinnedPiece | null>(null);
  const nameOf = ({ kind, title }: BinnedPiece) => title.trim() || all.nameless[kind];
  /** Beside what goes out of the bin; out of the last one, `otherwise`. */
  const beside = (piece: BinnedPiece, otherwise: string) => {
    const next = findSuccessor(binned.map(refKey), new Set([refKey(piece)]));
    return next ? `[data-binned="${next}"]` : otherwise;
  };
  return (
    <>
      <Disclosure title={words.title(binned.length)} summary={words.hint}>
        <p>{words.lead}</p>
        <List class={style.binned}>
          {binned.map((piece) => (
            <li class={style.binnedRow} key={refKey(piece)}>
              <p class={style.binnedName} dir="auto" data-binned={refKey(piece)} tabIndex={-1}>
                {nameOf(piece)}
              </p>
              <Button
                variant="soft"
                size="small"
                icon="undo"
                label={all.of(words.back, nameOf(piece))}
                onPress={() =>
                  void change(
                    unbinPiece(app, piece),
                    words.putBack(nameOf(piece)),
                    beside(piece, `[data-entry="${refKey(piece)}"]`),
                  )
                }
              >
                {words.back}
              </Button>
              <Button
                variant="quiet"
                size="small"
                icon="trash"
                label={all.of(words.gone, nameOf(piece))}
                onPress={() => setSure(piece)}
              >
                {words.gone}
              </Button>
            </li>
          ))}
        </List>
      </Disclosure>
      {sure && (
        <Dialog
          open
          tone="danger"
          title={words.sure.title(nameOf(sure))}
          closeLabel={first.close}
          onClose={() => setSure(null)}
          actions={
            <>
              <Button variant="soft" onPress={() => setSure(null)}>
                {first.cancel}
              </Button>
              <Button
                variant="danger"
                icon="trash"
                onPress={() => {
                  setSure(null);
                  const done = words.thrown(nameOf(sure));
                  // The bin stands below all lists.
                  void change(deleteForGood(app, [sure]), done, beside(sure, '[data-entry]'));
                }}
              >
                {words.sure.go}
              </Button>
            </>
          }
        >
          <p>{words.sure.text}</p>
        </Dialog>
      )}
    </>
  );
}

/** Asks about what has been in the bin for 30 days: nothing goes by itself (fault 15). */
export function BinDue({ binned, onChanged }: BinProps) {
  const app = useApp();
  const all = useMakingWords().workshop;
  const words = all.bin.due;
  const change = useChange({ onChanged });
  const first = useFirstWords().app;
  const [sure, setSure] = useState(false);
  const due = findDue(binned, app.services.clock.now());
  if (due.length === 0) return null;
  const names = due.map(({ kind, title }) => title.trim() || all.nameless[kind]).join(', ');
  return (
    <>
      <Banner
        tone="warning"
        title={words.title(due.length)}
        actions={
          <>
            <Button variant="soft" onPress={() => setSure(true)}>
              {words.go}
            </Button>
            <Button
              variant="primary"
              onPress={() => void change(keepBinLonger(app, due), words.kept, TOP)}
            >
              {words.keep}
            </Button>
          </>
        }
      >
        <p>{names}</p>
        <p>{words.text}</p>
      </Banner>
      {sure && (
        <Dialog
          open
          tone="danger"
          title={all.bin.sure.title(names)}
          closeLabel={first.close}
          onClose={() => setSure(false)}
          actions={
            <>
              <Button variant="soft" onPress={() => setSure(false)}>
                {first.cancel}
              </Button>
              <Button
                variant="danger"
                icon="trash"
                onPress={() => {
                  setSure(false);
                  void change(deleteForGood(app, due), words.thrown, TOP);
                }}
              >
                {all.bin.sure.go}
              </Button>
            </>
          }
        >
          <p>{all.bin.sure.text}</p>
        </Dialog>
      )}
    </>
  );
}
