import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useGuidingWords } from '../../../app/context';
import { readPrivateNotes } from '../../../app/private-notes';
import type { PlayerId } from '../../../domain/ids';
import { Button } from '../../../ui/button';
import { useLeaving } from '../../use-leaving';
import style from '../phase.module.css';
import { useRun } from '../use-run';

interface PrivateProps {
  readonly part: string;
  readonly player: PlayerId | null;
  /** Puts what is kept here in the report; absent where the part does so itself. */
  readonly onShare?: (() => void) | undefined;
  /** Hands it to this person as a file. */
  readonly onTake?: (() => void) | undefined;
  readonly children: ComponentChildren;
}

/** Something of one person: behind a door that closes by itself when the page is left or printed. */
export function Private({ children, onShare, onTake, part, player }: PrivateProps) {
  const say = useGuidingWords().parts;
  const { conversation } = useRun();
  const notes = readPrivateNotes(conversation.id);
  const [open, setOpen] = useState(false);

  useLeaving(open, () => setOpen(false));

  if (notes.isShared(part, player)) {
    return (
      <>
        <p class={style.quiet}>{say.inReport}</p>
        {children}
      </>
    );
  }
  return (
    <>
      <p class={style.quiet}>{say.forMeText}</p>
      <div class={style.row}>
        <Button variant="soft" icon="lock" expanded={open} onPress={() => setOpen(!open)}>
          {open ? say.hide : say.forMe}
        </Button>
        {open && onTake && (
          <Button variant="quiet" icon="save" onPress={onTake}>
            {say.takeAlong}
          </Button>
        )}
        {open && onShare && (
          <Button variant="quiet" icon="report" onPress={onShare}>
            {say.intoReport}
          </Button>
        )}
      </div>
      {open && (
        <div class={style.private} data-private>
          {children}
        </div>
      )}
    </>
  );
}
