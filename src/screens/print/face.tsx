import type { ComponentChildren } from 'preact';
import type { Category } from '../../domain/card-set';
import type { Face as FaceName, PerPage } from '../../domain/making/sheet-plan';
import type { MakingWords } from '../../i18n/words';
import { classes } from '../../ui/classes';
import { Icon } from '../../ui/icon';
import style from './card.module.css';
import { CoverBand, CoverWords } from './cover-face';
import { type Deck, listWritten, type PrintItem } from './deck';
import { Written } from './written';

/** What every face of one way of printing has in common. */
export interface FaceLook {
  readonly deck: Deck;
  readonly perPage: PerPage;
  readonly numbers: boolean;
  readonly words: MakingWords['printing']['paper'];
}

export interface FaceProps extends FaceLook {
  readonly item: PrintItem;
  readonly face: FaceName;
  /** Its text stands on a sheet of its own. */
  readonly elsewhere?: boolean | undefined;
}

/** One side of one card, as large as its place. The size of its text is `--size`, set around it. */
export function Face(props: FaceProps) {
  const { item, face, perPage, numbers, words, elsewhere = false } = props;
  const numbered = item.kind !== 'blank' && (numbers || elsewhere);
  return (
    <div
      class={classes(style.face, perPage <= 4 && style.roomy, style[face])}
      lang={props.deck.set.lang}
    >
      <Band {...props} />
      <div class={style.room} data-room>
        {elsewhere ? <p class={style.elsewhere}>{words.elsewhere}</p> : <Contents {...props} />}
      </div>
      {(numbered || (face === 'front' && item.kind === 'card')) && (
        <div class={style.foot}>
          {numbered && <span dir="auto">{item.number}</span>}
          {item.kind === 'card' && face === 'front' && (
            <Icon name={item.category.symbol} size={perPage <= 4 ? 2.4 : 1.9} />
          )}
        </div>
      )}
    </div>
  );
}

function Band(props: FaceProps) {
  const { item, perPage, words } = props;
  if (item.kind === 'cover') return <CoverBand {...props} face={item[props.face]} />;
  if (!item.category) {
    return (
      <p class={style.band}>
        <Icon name="edit" />
        <span>{words.own}</span>
      </p>
    );
  }
  return (
    <p class={style.band} dir="auto">
      <Icon name={item.category.symbol} />
      <span>{nameCategory(item.category, perPage)}</span>
    </p>
  );
}

/** Small cards have no room for a long name. */
function nameCategory(category: Category, perPage: PerPage): string {
  return perPage <= 4 ? category.name : (category.short ?? category.name);
}

function Contents(props: FaceProps): ComponentChildren {
  const { item, face, deck } = props;
  switch (item.kind) {
    case 'cover':
      return <CoverWords deck={deck} face={item[face]} />;
    case 'blank':
      return <BlankWords {...props} />;
    case 'card': {
      if (face === 'front') {
        return (
          <p class={style.words} dir="auto">
            {item.card.front}
          </p>
        );
      }
      const sections = listWritten(item.card, deck.sections);
      if (sections.length === 0) return <Emblem category={item.category} />;
      return (
        <div class={classes(style.sections, sections.length === 1 && style.lone)}>
          {sections.map((section) => (
            <Written key={section.id} heading={section.label} kind={section.kind}>
              {item.card.back[section.id] ?? ''}
            </Written>
          ))}
        </div>
      );
    }
  }
}

function Emblem({ category }: { readonly category: Category }) {
  return (
    <span class={style.emblem}>
      <Icon name={category.symbol} size={1} />
    </span>
  );
}

const LINES: Record<PerPage, number> = { 2: 7, 4: 7, 8: 3, 9: 4 };

function BlankWords({ face, deck, perPage }: FaceProps) {
  const sections = face === 'back' ? deck.sections : [];
  if (sections.length === 0) return <Lines count={LINES[perPage]} />;
  const each = Math.max(1, Math.floor(LINES[perPage] / sections.length));
  return (
    <>
      {sections.map((section) => (
        <div key={section.id} class={style.blankSection}>
          <p class={style.label} dir="auto">
            {section.label}
          </p>
          <Lines count={each} />
        </div>
      ))}
    </>
  );
}

function Lines({ count }: { readonly count: number }) {
  return (
    <div class={style.lines}>
      {Array.from({ length: count }, (_, n) => (
        <span key={n} />
      ))}
    </div>
  );
}
