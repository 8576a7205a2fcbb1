import { useEffect, useState } from 'preact/hooks';
import { useApp, useFirstWords, useMakingWords } from '../../app/context';
import { handOut } from '../../app/file-handing';
import type { Piece } from '../../app/handed-in';
import {
  EXPORT_FORMATS,
  type ExportFormat,
  makeFile,
  type Parcel,
  packParcel,
} from '../../app/making/exporting';
import { countLeftOut } from '../../app/making/left-out';
import { titleOf } from '../../app/piece';
import type { OutFile } from '../../app/services';
import { rememberHandedOut } from '../../app/shelf';
import type { Workshop } from '../../app/workshop';
import { Button } from '../../ui/button';
import { ChoiceGroup } from '../../ui/choice';
import { Dialog } from '../../ui/dialog';
import { ExportChoice } from './export-choice';
import style from './style.module.css';
import { listPieces, nameEntry } from './view';

export interface ExportDialogProps {
  readonly workshop: Workshop;
  /** What is handed out; null: to be chosen from everything. */
  readonly pieces: readonly Piece[] | null;
  readonly onClose: () => void;
}

/** The one way out for sets, cases and formats: with all that they need, as which file, saved or shared. */
export function ExportDialog({ workshop, pieces, onClose }: ExportDialogProps) {
  const app = useApp();
  const words = useMakingWords().exporting;
  const first = useFirstWords().app;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [format, setFormat] = useState<ExportFormat>('json');
  const all = [...workshop.kaartenset, ...workshop.casus, ...workshop.werkvorm];
  const asked =
    pieces ??
    listPieces(all).filter((piece) => chosen.has(nameEntry(piece.kind, piece.content.id)));
  const parcel = packParcel(asked, workshop);
  const file = useFile(parcel, format);
  const [only] = asked;
  const ready = typeof file === 'object' ? file : undefined;
  const { files } = app.services;

  /** The file lies ready: nothing may come between the tap and the share sheet. */
  async function hand(out: OutFile, way: 'save' | 'share') {
    const outcome = await handOut(app, out, { way });
    if (outcome === 'cancelled') return;
    if (outcome !== 'failed') void rememberHandedOut(app, [...parcel.asked, ...parcel.needed]);
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
      {pieces === null && <ExportChoice workshop={workshop} chosen={chosen} onChange={setChosen} />}
      {asked.length === 1 && only?.kind === 'kaartenset' && (
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
      {asked.length === 1 && only && only.kind !== 'kaartenset' && (
        <p class={style.meta}>{words.own[only.kind]}</p>
      )}
      <Along parcel={parcel} />
      <StaysBehind parcel={parcel} />
      <p class={style.meta} aria-live="polite">
        {file === 'nothing' && words.nothing}
        {file === 'making' && words.making}
        {file === 'failed' && words.failed}
        {ready && words.file(ready.name)}
      </p>
      {ready && format === 'json' && <p class={style.meta}>{words.how}</p>}
    </Dialog>
  );
}

/** What goes along with what was asked for, and what can't. */
function Along({ parcel: { asked, missing, needed } }: { readonly parcel: Parcel }) {
  const words = useMakingWords().exporting;
  const count = asked.length + needed.length;
  const [only] = asked;
  const why = asked.length === 1 && only && only.kind !== 'casus' ? only.kind : 'several';
  return (
    <>
      {needed.map((piece) => (
        <p class={style.meta} key={nameEntry(piece.kind, piece.content.id)} dir="auto">
          {words.needed[why](titleOf(piece))}
        </p>
      ))}
      {missing.map(({ id, kind, title }) => (
        <p key={nameEntry(kind, id)} dir="auto">
          <strong>{title === null ? words.missingUnknown[kind] : words.missing(title)}</strong>
        </p>
      ))}
      {count > 1 && <p class={style.meta}>{words.zip(count)}</p>}
    </>
  );
}

/** What of one's own things is not in the file, because it can't be played as it is. */
function StaysBehind({ parcel }: { readonly parcel: Parcel }) {
  const app = useApp();
  const words = useMakingWords().leftOut;
  const [counts, setCounts] = useState<ReadonlyMap<string, number>>(new Map());
  const all = [...parcel.asked, ...parcel.needed];
  const key = all.map(({ content, kind }) => nameEntry(kind, content.id)).join(' ');
  useEffect(() => {
    let here = true;
    const counting = all.map(async ({ content, kind }) => {
      const count = await countLeftOut(app, { kind, id: content.id });
      return [nameEntry(kind, content.id), count] as const;
    });
    // Counting never fails: without storage there is nothing to count.
    void Promise.all(counting).then((counted) => here && setCounts(new Map(counted)));
    return () => {
      here = false;
    };
  }, [app, key]);
  return (
    <>
      {all.map((piece) => {
        const name = nameEntry(piece.kind, piece.content.id);
        const count = counts.get(name) ?? 0;
        if (count === 0) return null;
        const said = piece.kind === 'kaartenset' ? words.cards(count) : words.things(count);
        return (
          <p key={name} dir="auto" role="status">
            <strong>
              {titleOf(piece)}: {said}
            </strong>
          </p>
        );
      })}
    </>
  );
}

/** The file of a parcel, made beforehand. */
function useFile(parcel: Parcel, format: ExportFormat): OutFile | 'nothing' | 'making' | 'failed' {
  const [file, setFile] = useState<OutFile | 'nothing' | 'making' | 'failed'>('making');
  const all = [...parcel.asked, ...parcel.needed];
  const key = `${format} ${all.map(({ content, kind }) => nameEntry(kind, content.id)).join(' ')}`;
  useEffect(() => {
    let here = true;
    setFile(all.length === 0 ? 'nothing' : 'making');
    makeFile(parcel, format).then(
      (made) => here && made && setFile(made),
      () => here && setFile('failed'),
    );
    return () => {
      here = false;
    };
  }, [key]);
  return file;
}
