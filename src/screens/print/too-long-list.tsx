import { linkTo } from '../../app/routes';
import type { MakingWords } from '../../i18n/words';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { List } from '../../ui/list';
import type { TooLong } from './deck';
import style from './style.module.css';
import { sayTooLong } from './view';

/** More than this nobody reads through. */
const SHOWN = 12;

interface TooLongListProps {
  readonly texts: readonly TooLong[];
  /** The set to change; null for one that came with the app. */
  readonly editable: string | null;
  readonly words: MakingWords['printing']['tooLong'];
}

/** Which cards have a text that does not fit, and where to make it shorter. */
export function TooLongList({ texts, editable, words }: TooLongListProps) {
  if (texts.length === 0) return null;
  return (
    <div data-too-long={texts.length}>
      <Banner
        tone="warning"
        title={words.title(texts.length)}
        actions={
          editable !== null && (
            <Button icon="edit" href={linkTo({ name: 'set-editor', set: editable })}>
              {words.edit}
            </Button>
          )
        }
      >
        <p>{words.text}</p>
        <List class={style.tooLong}>
          {texts.slice(0, SHOWN).map((one) => (
            <li key={one.item.number} dir="auto">
              <strong>{sayTooLong(one, words)}</strong>
              {one.item.kind === 'card' && (
                <span class={style.excerpt}>{one.item.card.front.slice(0, 90)}</span>
              )}
            </li>
          ))}
        </List>
        {texts.length > SHOWN && <p>{words.more(texts.length - SHOWN)}</p>}
      </Banner>
    </div>
  );
}
