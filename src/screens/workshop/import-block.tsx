import type { ComponentChildren } from 'preact';
import { useApp, useMakingWords, useWords } from '../../app/context';
import type { Handed, Piece } from '../../app/handed-in';
import { type Placed, planImport } from '../../app/import-plan';
import { describeRefusal } from '../../app/refusal-words';
import { linkTo } from '../../app/routes';
import { type ShelfRefusal, titleOf } from '../../app/shelf';
import type { WorkshopEntry } from '../../app/workshop';

import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import type { Looking } from './look-dialog';
import style from './style.module.css';
import { type Choice, describeKnown, describePiece } from './view';

export interface ImportBlockProps {
  readonly name: string;
  readonly handed: Handed;
  /** Why storing it failed just now. */
  readonly refusal: ShelfRefusal | undefined;
  readonly entries: readonly WorkshopEntry[];
  readonly shelf: readonly Placed[];
  readonly onLook: (looking: Looking) => void;
  readonly onTake: (choice: Choice) => void;
  readonly onCancel: () => void;
}

/** One file that was handed in: what is in it and what to do with it, or why it does not come in. */
export function ImportBlock(props: ImportBlockProps) {
  const { handed, name, onCancel } = props;
  const all = useWords();
  const words = useMakingWords().workshop.import;
  const close = (
    <Button variant="soft" onPress={onCancel}>
      {words.close}
    </Button>
  );
  if (handed.status === 'ready') {
    return <Ready {...props} piece={handed.piece} stripped={handed.stripped} />;
  }
  if (handed.status === 'conversation') {
    const { link, text, title } = words.conversation;
    return (
      <Refused name={name} title={title} text={text}>
        {close}
        <Button variant="primary" href={linkTo({ name: 'reports' })}>
          {link}
        </Button>
      </Refused>
    );
  }
  return (
    <Refused name={name} {...describeRefusal(handed.refusal, all)}>
      {close}
    </Refused>
  );
}

interface RefusedProps {
  readonly name: string;
  readonly title: string;
  readonly text: string;
  readonly children: ComponentChildren;
}

function Refused({ name, title, text, children }: RefusedProps) {
  const words = useMakingWords().workshop.import;
  return (
    <div class={style.refused} data-import="refused">
      <p class={style.meta} dir="auto">
        {words.file(name)}
      </p>
      <h3 class={style.blockTitle}>
        <Icon name="warning" />
        {title}
      </h3>
      <p dir="auto">{text}</p>
      <div class={style.actions}>{children}</div>
    </div>
  );
}

interface ReadyProps extends ImportBlockProps {
  readonly piece: Piece;
  readonly stripped: number;
}

function Ready({ name, piece, stripped, refusal, entries, shelf, ...act }: ReadyProps) {
  const app = useApp();
  const all = useMakingWords().workshop;
  const words = all.import;
  const isSet = piece.kind === 'kaartenset';
  const bundled = isSet ? app.bundle.sets : app.bundle.casussen;
  const plan = planImport(
    piece,
    bundled.map((one) => one.id),
    shelf,
  );
  const here = entries.find((entry) => entry.item !== null && entry.item === plan.known);
  return (
    <div
      class={style.ready}
      data-import="ready"
      data-cards={isSet ? piece.content.cards.length : undefined}
    >
      <p class={style.meta} dir="auto">
        {words.file(name)}
      </p>
      <h3 class={style.blockTitle} dir="auto">
        {titleOf(piece)}
      </h3>
      <p class={style.meta}>
        {words.kinds[piece.kind]} · {describePiece(piece, all)}
      </p>
      <p class={style.source} dir="auto">
        <strong>{all.source}:</strong> {piece.content.source}
      </p>
      {stripped > 0 && <p>{words.stripped(stripped)}</p>}
      {plan.shippedCopy && <p>{words.shippedCopy}</p>}
      {plan.known && (
        <p>
          <strong>{words.known(plan.known.title)}</strong>{' '}
          {describeKnown(here, piece, words).join(' ')}
        </p>
      )}
      {refusal && <Banner tone="error">{words.failed[refusal]}</Banner>}
      <div class={style.actions}>
        {plan.known ? (
          <>
            <Button variant="primary" onPress={() => act.onTake('update')}>
              {words.update}
            </Button>
            <Button variant="soft" onPress={() => act.onTake('beside')}>
              {words.beside}
            </Button>
          </>
        ) : (
          <Button variant="primary" icon="plus" onPress={() => act.onTake('take')}>
            {words.take}
          </Button>
        )}
        <Button variant="soft" icon="eye" onPress={() => act.onLook({ piece })}>
          {isSet ? all.look : all.lookCasus}
        </Button>
        <Button variant="quiet" onPress={act.onCancel}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
