import { useState } from 'preact/hooks';
import { useApp, useMakingWords } from '../../app/context';
import { pieceIn } from '../../app/making/comparing';
import { findPiece } from '../../app/making/exporting';
import type { ImportBlock, Taken } from '../../app/making/importing';
import { linkTo } from '../../app/routes';
import { findEditor, findStart } from '../../app/start-place';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { ExportPiece } from '../making-parts/export-piece';
import { useHand } from './hand';
import style from './style.module.css';
import { focusBlock, useTakeBack } from './use-take-back';

export interface TakenBlockProps {
  readonly block: ImportBlock;
  readonly taken: Taken;
}

/** What was taken in: where to go from here, and the way back. */
export function TakenBlock({ block, taken }: TakenBlockProps) {
  const words = useMakingWords().importing;
  const { importing, look } = useHand();
  const takeBack = useTakeBack();
  const { id, kind } = taken;
  const [exporting, setExporting] = useState(false);
  const start = findStart(useApp().bundle, { kind, id });
  const own = importing.takings.value.find(({ key }) => key === taken.taking);
  const piece = block.result.status === 'unreadable' ? null : pieceIn(block.result);
  return (
    <article class={style.taken} data-import="taken">
      <p class={style.fileName} dir="auto">
        {words.file(block.name)}
      </p>
      <h2 class={style.blockTitle} data-block={block.key} tabIndex={-1} dir="auto">
        <Icon name="check" />
        {taken.how === 'update' ? words.updated(taken.title) : words.taken[kind](taken.title)}
      </h2>
      <div class={style.actions}>
        {piece && (
          <Button variant="soft" icon="eye" onPress={() => look({ piece })}>
            {words.next.look}
          </Button>
        )}
        {start && (
          <Button variant="primary" icon="play" href={linkTo(start)}>
            {words.next.play}
          </Button>
        )}
        <Button variant="soft" icon="note" href={linkTo(findEditor({ kind, id }))}>
          {words.next.edit}
        </Button>
        {kind === 'kaartenset' && (
          <Button variant="soft" icon="print" href={linkTo({ name: 'print', set: id })}>
            {words.next.print}
          </Button>
        )}
        <Button variant="soft" icon="share" onPress={() => setExporting(true)}>
          {words.next.export}
        </Button>
        {own?.blocks.length === 1 && (
          <Button
            variant="quiet"
            icon="undo"
            busy={importing.busy.value}
            onPress={() => void takeBack(own.key).then(() => focusBlock(block.key))}
          >
            {words.undo}
          </Button>
        )}
      </div>
      {exporting && (
        <ExportPiece
          find={(workshop) => findPiece(workshop, { kind, id })}
          onClose={() => setExporting(false)}
        />
      )}
    </article>
  );
}
