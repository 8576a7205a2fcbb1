import { useState } from 'preact/hooks';
import { useApp } from '../../app/context';
import type { Piece } from '../../app/handed-in';
import type { Editor } from '../../app/making/editor';
import { linkTo } from '../../app/routes';
import { findStart } from '../../app/start-place';
import type { ShelfRef } from '../../domain/record';
import { Button } from '../../ui/button';
import { ExportPiece } from './export-piece';
import { LEFT_OUT } from './left-out';

interface HandOutProps {
  readonly piece: ShelfRef;
  readonly editor: Pick<Editor<unknown, unknown>, 'playable' | 'settled'>;
  /** As it would be played; null where there is nothing to play. */
  readonly tidy: () => Piece | null;
  readonly words: Readonly<Record<'play' | 'export' | 'notYet', string>>;
}

/** To the table with what is made, and out of the house as a file: both as it would be played. */
export function HandOut({ editor, piece, tidy, words }: HandOutProps) {
  const app = useApp();
  const [exporting, setExporting] = useState(false);
  const ready = editor.playable.value;
  const start = findStart(app.bundle, piece);
  const href = start && linkTo(start);
  const out = {
    variant: 'paper',
    size: 'small',
    disabled: !ready,
    describedBy: ready ? LEFT_OUT : 'not-playable',
  } as const;

  return (
    <>
      {href && (
        <Button
          {...out}
          icon="play"
          href={href}
          onPress={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            // What was typed last has to be written before the start screen reads it.
            void editor.settled().then(() => {
              app.trying.value = piece;
              app.go(href);
            });
          }}
        >
          {words.play}
        </Button>
      )}
      <Button {...out} icon="share" onPress={() => setExporting(true)}>
        {words.export}
      </Button>
      {exporting && <ExportPiece find={tidy} onClose={() => setExporting(false)} />}
      {!ready && (
        <span class="sr-only" id="not-playable">
          {words.notYet}
        </span>
      )}
    </>
  );
}
