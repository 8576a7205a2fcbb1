import type { ComponentChildren } from 'preact';
import { useMakingWords, useWords } from '../../app/context';
import { pieceIn } from '../../app/making/comparing';
import type { ImportBlock } from '../../app/making/importing';
import { describeReadRefusal } from '../../app/making/read-refusal';
import { linkTo } from '../../app/routes';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { useHand } from './hand';
import { ReadyBlock } from './ready-block';
import style from './style.module.css';
import { TakenBlock } from './taken-block';

export interface BlockProps {
  readonly block: ImportBlock;
  /** There are many: show less of each. */
  readonly calm: boolean;
}

/** One file that was handed in: what is in it and what to do with it, or why it does not come in. */
export function Block({ block, calm }: BlockProps) {
  const all = useWords();
  const making = useMakingWords();
  const { importing } = useHand();
  const { result, taken } = block;
  const close = (
    <Button variant="soft" onPress={() => importing.putAway(block.key)}>
      {making.importing.close}
    </Button>
  );
  if (taken) return <TakenBlock block={block} taken={taken} />;
  switch (result.status) {
    case 'conversation': {
      const { link, text, title } = making.importing.conversation;
      return (
        <Refused block={block} title={title} text={text}>
          {close}
          <Button variant="primary" href={linkTo({ name: 'reports' })}>
            {link}
          </Button>
        </Refused>
      );
    }
    case 'unreadable':
    case 'refused':
      return (
        <Refused block={block} {...describeReadRefusal(result.refusal, all, making)}>
          {close}
        </Refused>
      );
    default:
      return (
        <ReadyBlock
          block={block}
          piece={pieceIn(result)}
          reading={result.status === 'sheet' ? result.reading : null}
          calm={calm}
        />
      );
  }
}

interface RefusedProps {
  readonly block: ImportBlock;
  readonly title: string;
  readonly text: string;
  readonly children: ComponentChildren;
}

function Refused({ block, title, text, children }: RefusedProps) {
  const words = useMakingWords().importing;
  return (
    <article class={style.refused} data-import="refused">
      <p class={style.fileName} dir="auto">
        {words.file(block.name)}
      </p>
      <h2 class={style.blockTitle} data-block={block.key} tabIndex={-1}>
        <Icon name="warning" />
        {title}
      </h2>
      <p dir="auto">{text}</p>
      <div class={style.actions}>{children}</div>
    </article>
  );
}
