import type { MakingWords } from '../../i18n/words';
import { Icon } from '../../ui/icon';
import { List } from '../../ui/list';
import style from './card.module.css';
import type { CoverFace, Deck } from './deck';
import { Written } from './written';

interface CoverProps {
  readonly deck: Deck;
  readonly face: CoverFace | null;
}

/** The edge of a card that explains: the name of the set, so that a loose card is brought back to it. */
export function CoverBand({
  deck,
  face,
  words,
}: CoverProps & { readonly words: MakingWords['printing']['paper'] }) {
  return (
    <p class={style.band} dir="auto">
      <Icon name={face?.kind === 'title' ? 'table' : 'info'} />
      <span>{face?.kind === 'title' ? words.set : (deck.set.shortTitle ?? deck.set.title)}</span>
    </p>
  );
}

/** What stands on a card that explains: title and legend, or rules and source. */
export function CoverWords({ deck, face }: CoverProps) {
  if (face === null) return null;
  if (face.kind === 'parts') {
    return (
      <div class={style.sections}>
        {face.parts.map((part) => (
          <Written key={part.heading} heading={part.heading} kind="text">
            {part.text}
          </Written>
        ))}
      </div>
    );
  }
  const { set, categories } = deck;
  return (
    <div class={style.titleFace}>
      <p class={style.title} dir="auto">
        {set.title}
      </p>
      {set.description && (
        <p class={style.about} dir="auto">
          {set.description}
        </p>
      )}
      <List class={style.legend}>
        {categories.map((category) => (
          <li key={category.id} data-colour={category.colour} dir="auto">
            <Icon name={category.symbol} size={1.5} />
            <span>{category.name}</span>
          </li>
        ))}
      </List>
    </div>
  );
}
