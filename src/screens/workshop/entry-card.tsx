import { useId } from 'preact/hooks';
import { useApp, useMakingWords } from '../../app/context';
import { handOut } from '../../app/file-handing';
import { linkTo } from '../../app/routes';
import { printRaw } from '../../app/session-file';
import { findEditor, findStart } from '../../app/start-place';
import type { WorkshopEntry } from '../../app/workshop';
import type { ShelfItem } from '../../domain/record';
import { nameAfter } from '../../lib/file-name';
import { Button } from '../../ui/button';
import { Tag } from '../../ui/chip';
import { CardFan } from '../../ui/stack-art';
import type { Asked } from './asking';
import style from './style.module.css';
import { useBegin } from './use-begin';
import { describePiece, nameOf, placeOf, toldDescription } from './view';

export interface EntryCardProps {
  readonly entry: WorkshopEntry;
  readonly onAsk: (asked: Asked) => void;
}

/** One set, case or format: what it is, and what can be done with it. */
export function EntryCard({ entry, onAsk }: EntryCardProps) {
  const words = useMakingWords().workshop;
  const heading = useId();
  const title = nameOf(entry, words);
  const found = entry.status === 'found' ? entry : null;
  return (
    <article class={style.entry} aria-labelledby={heading}>
      <div class={style.head}>
        <div class={style.about}>
          <div class={style.title}>
            <h3
              class={style.name}
              id={heading}
              data-entry={placeOf(entry)}
              tabIndex={-1}
              dir="auto"
              lang={found?.piece.content.lang}
            >
              {title}
            </h3>
            <Tag>{found?.item === null ? words.shipped : words.own}</Tag>
            {entry.status === 'draft' && <Tag icon="note">{words.begun}</Tag>}
          </div>
          {found && <p class={style.meta}>{describePiece(found.piece, words)}</p>}
        </div>
        {found?.piece.kind === 'kaartenset' && (
          <div class={style.art}>
            <CardFan categories={found.piece.content.categories} />
          </div>
        )}
      </div>
      {found ? (
        <p dir="auto" lang={found.piece.content.lang}>
          {toldDescription(found.piece)}
        </p>
      ) : (
        <Trouble entry={entry} />
      )}
      <div class={style.actions}>
        <Acts entry={entry} title={title} onAsk={onAsk} />
        <Button
          variant="quiet"
          size="small"
          icon="more"
          label={words.of(words.more, title)}
          onPress={() => onAsk({ what: 'more', entry })}
        >
          {words.more}
        </Button>
      </div>
    </article>
  );
}

/** Why it can't be played. */
function Trouble({ entry }: { readonly entry: WorkshopEntry }) {
  const words = useMakingWords().workshop;
  if (entry.status === 'draft') {
    return <p>{words.notYet[entry.item.kind]}</p>;
  }
  return (
    <p>
      <strong>{words.damaged.title}.</strong>{' '}
      {entry.status === 'gone' ? words.damaged.gone : words.damaged.text}
    </p>
  );
}

function Acts({ entry, title, onAsk }: EntryCardProps & { readonly title: string }) {
  const app = useApp();
  const words = useMakingWords().workshop;
  const begin = useBegin();
  const look = { variant: 'soft', size: 'small' } as const;

  function saveRaw(kind: ShelfItem['kind'], raw: unknown) {
    const name = nameAfter(title, 'json', kind);
    void handOut(app, { name, type: 'application/json', body: printRaw(raw) });
  }

  if (entry.status === 'damaged') {
    return (
      <Button
        {...look}
        icon="save"
        label={words.of(words.save, title)}
        onPress={() => saveRaw(entry.item.kind, entry.raw)}
      >
        {words.save}
      </Button>
    );
  }
  if (entry.status === 'gone') return null;
  const piece = entry.status === 'found' ? entry.piece : null;
  const start = piece && findStart(app.bundle, { kind: piece.kind, id: piece.content.id });
  const edited = entry.item;
  return (
    <>
      {piece && (
        <Button
          {...look}
          icon="eye"
          label={words.of(words.look, title)}
          onPress={() => onAsk({ what: 'look', piece })}
        >
          {words.look}
        </Button>
      )}
      {start && (
        <Button {...look} icon="play" label={words.of(words.play, title)} href={linkTo(start)}>
          {words.play}
        </Button>
      )}
      {edited && (
        <Button
          {...look}
          icon="note"
          label={words.of(words.edit, title)}
          href={linkTo(findEditor(edited))}
        >
          {words.edit}
        </Button>
      )}
      {piece && !entry.item && (
        <Button
          {...look}
          icon="copy"
          label={words.of(words.copy, title)}
          onPress={() => void begin.copy(piece)}
        >
          {words.copy}
        </Button>
      )}
    </>
  );
}
