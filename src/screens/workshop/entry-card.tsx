import { useId } from 'preact/hooks';
import { useApp, useMakingWords } from '../../app/context';
import { linkTo } from '../../app/routes';
import { binPiece, type TakeBack, titleOf } from '../../app/shelf';
import { type DraftItem, type WorkshopEntry, writePiece, writeRaw } from '../../app/workshop';
import { Button } from '../../ui/button';
import { Tag } from '../../ui/chip';
import { CardFan } from '../../ui/stack-art';
import type { Looking } from './look-dialog';
import style from './style.module.css';
import { describePiece, nameEntry, nameFile, toldDescription } from './view';

export interface EntryCardProps {
  readonly entry: WorkshopEntry;
  readonly onLook: (looking: Looking) => void;
  readonly onRemoved: (message: string, takeBack: TakeBack | undefined) => void;
}

/** One set or case: what it is, where it comes from, and what can be done with it. */
export function EntryCard({ entry, onLook, onRemoved }: EntryCardProps) {
  const words = useMakingWords().workshop;
  const heading = useId();
  if (entry.status !== 'found') {
    const { item } = entry;
    return (
      <article class={style.entry} aria-labelledby={heading}>
        <Title id={heading} title={item.title} own place={nameEntry(item.kind, item.id)} />
        <p>
          <strong>{words.damaged.title}.</strong>{' '}
          {entry.status === 'gone' ? words.damaged.gone : words.damaged.text}
        </p>
        <div class={style.actions}>
          {entry.status === 'damaged' && (
            <SaveButton id={item.id} text={() => writeRaw(entry.raw)} describedBy={heading} />
          )}
          <RemoveButton item={item} describedBy={heading} onRemoved={onRemoved} />
        </div>
      </article>
    );
  }
  const { item, piece } = entry;
  const { content } = piece;
  const isSet = piece.kind === 'kaartenset';
  return (
    <article class={style.entry} aria-labelledby={heading}>
      <div class={style.head}>
        <div class={style.about}>
          <Title
            id={heading}
            title={titleOf(piece)}
            own={item !== null}
            place={nameEntry(piece.kind, content.id)}
          />
          <p class={style.meta}>{describePiece(piece, words)}</p>
        </div>
        {piece.kind === 'kaartenset' && (
          <div class={style.art}>
            <CardFan categories={piece.content.categories} />
          </div>
        )}
      </div>
      <p dir="auto">{toldDescription(piece)}</p>
      <details class={style.source}>
        <summary class={style.summary}>{words.source}</summary>
        <p dir="auto">
          {content.source} {words.licence(content.licence)}
        </p>
      </details>
      <div class={style.actions}>
        <Button
          variant="soft"
          size="small"
          icon="eye"
          describedBy={heading}
          onPress={() => onLook({ piece })}
        >
          {isSet ? words.look : words.lookCasus}
        </Button>
        {isSet && (
          <Button
            variant="soft"
            size="small"
            icon="play"
            href={linkTo({ name: 'start', set: content.id })}
            describedBy={heading}
          >
            {words.play}
          </Button>
        )}
        <SaveButton id={content.id} text={() => writePiece(piece)} describedBy={heading} />
        {item && <RemoveButton item={item} describedBy={heading} onRemoved={onRemoved} />}
      </div>
    </article>
  );
}

interface TitleProps {
  readonly id: string;
  readonly title: string;
  readonly own: boolean;
  readonly place: string;
}

function Title({ id, title, own, place }: TitleProps) {
  const words = useMakingWords().workshop;
  return (
    <div class={style.title}>
      <h3 class={style.name} id={id} data-entry={place} tabIndex={-1} dir="auto">
        {title}
      </h3>
      <Tag>{own ? words.own : words.shipped}</Tag>
    </div>
  );
}

interface SaveButtonProps {
  readonly id: string;
  readonly text: () => string;
  readonly describedBy: string;
}

function SaveButton({ id, text, describedBy }: SaveButtonProps) {
  const app = useApp();
  const words = useMakingWords().workshop;
  async function save() {
    const outcome = await app.services.files.save(nameFile(id), 'application/json', text());
    if (outcome === 'cancelled') return;
    const message = { saved: words.saved, shared: words.shared, failed: words.saveFailed }[outcome];
    app.notice.value = { message };
  }
  return (
    <Button
      variant="soft"
      size="small"
      icon="save"
      describedBy={describedBy}
      onPress={() => void save()}
    >
      {words.save}
    </Button>
  );
}

interface RemoveButtonProps {
  readonly item: DraftItem;
  readonly describedBy: string;
  readonly onRemoved: EntryCardProps['onRemoved'];
}

function RemoveButton({ item, describedBy, onRemoved }: RemoveButtonProps) {
  const app = useApp();
  const words = useMakingWords().workshop;
  async function remove() {
    const removed = await binPiece(app, item);
    if (removed.ok) onRemoved(words.removed(item.title), removed.value.takeBack);
    else app.notice.value = { message: words.import.failed[removed.refusal] };
  }
  return (
    <Button
      variant="quiet"
      size="small"
      icon="trash"
      describedBy={describedBy}
      onPress={() => void remove()}
    >
      {words.remove}
    </Button>
  );
}
