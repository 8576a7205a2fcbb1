import { useApp, useFirstWords, useMakingWords } from '../../app/context';
import type { Piece } from '../../app/handed-in';
import { linkTo } from '../../app/routes';
import { binPiece } from '../../app/shelf';
import type { WorkshopEntry } from '../../app/workshop';
import { tellLicence } from '../../domain/licence';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import type { AskingProps } from './asking';
import style from './style.module.css';
import { useBegin } from './use-begin';
import { nameOf } from './view';

export interface EntryMenuProps extends Pick<AskingProps, 'onAsk' | 'onRemoved'> {
  readonly entry: WorkshopEntry;
  readonly onClose: () => void;
}

/** What is done less often with one set or case, and where it comes from. */
export function EntryMenu({ entry, onAsk, onRemoved, onClose }: EntryMenuProps) {
  const app = useApp();
  const words = useMakingWords().workshop;
  const first = useFirstWords().app;
  const begin = useBegin();
  const title = nameOf(entry, words);
  const piece = entry.status === 'found' ? entry.piece : null;
  const { item } = entry;

  async function remove() {
    if (!item) return;
    const removed = await binPiece(app, item);
    onClose();
    if (removed.ok) onRemoved(words.removed(title), removed.value.takeBack, entry);
    else app.notice.value = { message: words.failed[removed.refusal] };
  }

  return (
    <Dialog open title={title} closeLabel={first.close} onClose={onClose}>
      <div class={style.menu}>
        {piece && (
          <Button variant="soft" wide icon="copy" onPress={() => void begin.copy(piece)}>
            {words.copy}
          </Button>
        )}
        {piece?.kind === 'kaartenset' && (
          <Button
            variant="soft"
            wide
            icon="print"
            href={linkTo({ name: 'print', set: piece.content.id })}
          >
            {words.print}
          </Button>
        )}
        {piece && (
          <Button
            variant="soft"
            wide
            icon="share"
            onPress={() => onAsk({ what: 'export', pieces: [piece] })}
          >
            {words.export}
          </Button>
        )}
        {item && (
          <Button variant="soft" wide icon="trash" onPress={() => void remove()}>
            {words.remove}
          </Button>
        )}
      </div>
      {piece && <Source piece={piece} />}
    </Dialog>
  );
}

function Source({ piece }: { readonly piece: Piece }) {
  const words = useMakingWords().workshop;
  const { lang, licence, source } = piece.content;
  const told = tellLicence(licence);
  return (
    <p class={style.source} dir="auto">
      {words.source}: <span lang={lang}>{source}</span> {told && words.licence(told)}
    </p>
  );
}
