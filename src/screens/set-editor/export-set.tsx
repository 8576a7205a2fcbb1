import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useApp } from '../../app/context';
import type { Piece } from '../../app/handed-in';
import { EMPTY_WORKSHOP } from '../../app/workshop';
import { tidySet } from '../../domain/making/tidy-set';
import type { ExportDialogProps } from '../workshop/export-dialog';
import { useBench, useSetWords } from './bench';

/** Handing out this set as it would be played. The dialog is fetched when someone asks for it. */
export function ExportSet({ onClose }: { readonly onClose: () => void }) {
  const app = useApp();
  const { set } = useBench();
  const words = useSetWords().links;
  const [pieces] = useState<readonly Piece[]>(() => {
    const content = tidySet(set);
    return content === null ? [] : [{ kind: 'kaartenset', content }];
  });
  const [dialog, setDialog] = useState<{ readonly it: ComponentType<ExportDialogProps> } | null>(
    null,
  );

  useEffect(() => {
    let here = true;
    import('../workshop/export-dialog').then(
      ({ ExportDialog }) => here && setDialog({ it: ExportDialog }),
      () => {
        if (!here) return;
        app.notice.value = { message: words.exportFailed };
        onClose();
      },
    );
    return () => {
      here = false;
    };
  }, []);

  if (!dialog || pieces.length === 0) return null;
  return <dialog.it workshop={EMPTY_WORKSHOP} pieces={pieces} onClose={onClose} />;
}
