import { useEffect, useState } from 'preact/hooks';
import { useApp, useFirstWords, useMakingWords } from '../../app/context';
import type { Piece } from '../../app/handed-in';
import {
  EXPORT_FORMATS,
  type ExportFormat,
  makeFile,
  type OutFile,
} from '../../app/making/exporting';
import { titleOf } from '../../app/piece';
import { PIECE_KINDS, type Workshop } from '../../app/workshop';
import { Button } from '../../ui/button';
import { ChoiceGroup } from '../../ui/choice';
import { Dialog } from '../../ui/dialog';
import { TickList } from '../../ui/tick-list';
import style from './style.module.css';
import { addNeeded, describePiece, listPieces, nameEntry, toggle } from './view';

export interface ExportDialogProps {
  readonly workshop: Workshop;
  /** What is handed out; null: to be chosen from everything. */
  readonly pieces: readonly Piece[] | null;
  readonly onClose: () => void;
}

/** Handing out sets, cases and formats: as which file, saved or shared. */
export function ExportDialog({ workshop, pieces, onClose }: ExportDialogProps) {
  const app = useApp();
  const { exporting: words, workshop: workshopWords } = useMakingWords();
  const { kinds } = workshopWords;
  const first = useFirstWords().app;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [format, setFormat] = useState<ExportFormat>('json');
  const lists = PIECE_KINDS.map((kind) => ({ kind, list: listPieces(workshop[kind]) }));
  const asked =
    pieces ??
    lists.flatMap(({ list }) =>
      list.filter((piece) => chosen.has(nameEntry(piece.kind, piece.content.id))),
    );
  const out = addNeeded(asked, workshop);
  const file = useFile(out, format);
  const [only] = out;
  const ready = typeof file === 'object' ? file : undefined;
  const { files } = app.services;

  /** The file lies ready: nothing may come between the tap and the share sheet. */
  async function hand(out: OutFile, how: 'save' | 'share') {
    const { body, name, type } = out;
    const shared =
      how === 'share' && files.share ? await files.share(name, type, body, name) : 'failed';
    const outcome = shared === 'failed' ? await files.save(name, type, body) : shared;
    if (outcome === 'cancelled') return;
    const saved = how === 'share' ? words.notShared(name) : words.saved(name);
    app.notice.value = {
      message: { saved, shared: words.shared, failed: words.saveFailed }[outcome],
    };
    onClose();
  }

  return (
    <Dialog
      open
      wide
      title={pieces && only ? words.one(titleOf(only)) : words.title}
      closeLabel={first.close}
      onClose={onClose}
      actions={
        <>
          {files.share && (
            <Button
              variant="soft"
              size="large"
              icon="share"
              disabled={!ready}
              onPress={() => ready && void hand(ready, 'share')}
            >
              {words.share}
            </Button>
          )}
          <Button
            variant="primary"
            size="large"
            icon="save"
            disabled={!ready}
            onPress={() => ready && void hand(ready, 'save')}
          >
            {words.save}
          </Button>
        </>
      }
    >
      {pieces === null && (
        <>
          <p>{words.lead}</p>
          {lists.map(
            ({ kind, list }) =>
              list.length > 0 && (
                <TickList
                  key={kind}
                  legend={kinds[kind]}
                  options={list.map((piece) => ({
                    id: nameEntry(kind, piece.content.id),
                    label: titleOf(piece),
                    detail: describePiece(piece, workshopWords),
                  }))}
                  chosen={chosen}
                  onToggle={(id) => setChosen(toggle(chosen, id))}
                />
              ),
          )}
        </>
      )}
      {out.length === 1 && only?.kind === 'kaartenset' && (
        <>
          <ChoiceGroup
            legend={words.format}
            size="normal"
            options={EXPORT_FORMATS.map((id) => ({ id, ...words.formats[id] }))}
            value={format}
            onChange={(id) => setFormat(EXPORT_FORMATS.find((one) => one === id) ?? 'json')}
          />
          <p class={style.meta}>{words.back}</p>
        </>
      )}
      {out.length === 1 && only && only.kind !== 'kaartenset' && (
        <p class={style.meta}>{words.own[only.kind]}</p>
      )}
      {out.slice(asked.length).map((piece) => (
        <p class={style.meta} key={piece.content.id} dir="auto">
          {words.needed(titleOf(piece))}
        </p>
      ))}
      {out.length > 1 && <p class={style.meta}>{words.zip(out.length)}</p>}
      <p class={style.meta} aria-live="polite">
        {file === 'nothing' && words.nothing}
        {file === 'making' && words.making}
        {file === 'failed' && words.failed}
        {ready && words.file(ready.name)}
      </p>
    </Dialog>
  );
}

/** The file of what is chosen, made beforehand. */
function useFile(
  pieces: readonly Piece[],
  format: ExportFormat,
): OutFile | 'nothing' | 'making' | 'failed' {
  const [file, setFile] = useState<OutFile | 'nothing' | 'making' | 'failed'>('making');
  const key = `${format} ${pieces.map(({ content, kind }) => `${kind}/${content.id}`).join(' ')}`;
  useEffect(() => {
    let here = true;
    setFile(pieces.length === 0 ? 'nothing' : 'making');
    makeFile(pieces, format).then(
      (made) => here && made && setFile(made),
      () => here && setFile('failed'),
    );
    return () => {
      here = false;
    };
  }, [key]);
  return file;
}
