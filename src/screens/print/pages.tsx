import {
  type Flip,
  type Grid,
  isUpsideDown,
  type Line,
  layFace,
  markCuts,
  markFolds,
  PAPER,
  type SheetPage,
  type Shift,
  type Face as Side,
  type Sides,
  type Slot,
} from '../../domain/making/sheet-plan';
import { classes } from '../../ui/classes';
import { RichText } from '../../ui/rich-text';
import {
  type ItemFit,
  isWritten,
  listSizes,
  listWritten,
  type PrintItem,
  type TooLong,
} from './deck';
import { Face, type FaceLook } from './face';
import style from './paper.module.css';
import { stylePlace } from './view';
import { joinLines } from './written';

/** How everything is put on paper. */
export interface PaperLook extends FaceLook {
  readonly sides: Sides;
  readonly mono: boolean;
  readonly marks: boolean;
  readonly flip: Flip;
  readonly shift: Shift;
}

export interface PaperPageProps {
  readonly look: PaperLook;
  readonly page: SheetPage;
  readonly fits: readonly (ItemFit | undefined)[];
}

/** The class that everything on paper stands in. */
export const paperClass = (mono: boolean): string => classes(style.paper, mono && style.mono);

/** The class of one side of a sheet, as the printer gets it. */
export const pageClass = (side: Side, look: Pick<PaperLook, 'flip' | 'mono'>): string =>
  classes(paperClass(look.mono), style.page, isUpsideDown(side, look.flip) && style.turned);

/** The colour that belongs to a thing; none for what explains or is blank. */
const colourOf = (item: PrintItem) => (item.kind === 'cover' ? undefined : item.category?.colour);

/** One side of one sheet, as it comes out of the printer. */
export function PaperPage({ look, page, fits }: PaperPageProps) {
  const grid = layFace(look, page.face, look.shift);
  return (
    <div class={pageClass(page.face, look)} data-page={page.face}>
      {page.slots.map((slot) => (
        <Place key={`${slot.item}/${slot.face}`} look={look} slot={slot} grid={grid} fits={fits} />
      ))}
      {page.face === 'front' && (
        <svg class={style.marks} viewBox={`0 0 ${PAPER.width} ${PAPER.height}`} aria-hidden="true">
          {look.marks && <Lines lines={markCuts(look)} kind={style.cut} />}
          <Lines lines={markFolds(page, look)} kind={style.fold} />
        </svg>
      )}
    </div>
  );
}

function Lines({
  lines,
  kind,
}: {
  readonly lines: readonly Line[];
  readonly kind: string | undefined;
}) {
  return (
    <>
      {lines.map((line) => (
        <line key={Object.values(line).join()} class={kind} {...line} />
      ))}
    </>
  );
}

interface PlaceProps {
  readonly look: PaperLook;
  readonly slot: Slot;
  readonly grid: Grid;
  readonly fits: PaperPageProps['fits'];
}

function Place({ look, slot, grid, fits }: PlaceProps) {
  const item = look.deck.items[slot.item];
  if (!item || (item.kind === 'cover' && item[slot.face] === null)) return null;
  const sizes = listSizes(item, slot.face, look.perPage, look.deck.sections);
  const fit = fits[slot.item];
  // Not measured yet: the smallest is the safe one.
  const size = fit ? fit[slot.face] : sizes.at(-1);
  const elsewhere = size === null && isWritten(item, slot.face);
  return (
    <div
      class={classes(style.slot, slot.turned && style.turned)}
      data-colour={colourOf(item)}
      style={{
        ...stylePlace(slot, grid),
        '--size': `${size ?? sizes.at(-1)}pt`,
      }}
    >
      <Face {...look} item={item} face={slot.face} elsewhere={elsewhere} />
    </div>
  );
}

export interface TrialBoxProps {
  readonly look: FaceLook;
  readonly grid: Grid;
  readonly item: PrintItem;
  readonly face: Slot['face'];
}

/** A place to measure one face in: 1 mm less each way than on paper. */
export function TrialBox({ look, grid, item, face }: TrialBoxProps) {
  return (
    <div style={{ width: `${grid.width - 1}mm`, height: `${grid.height - 1}mm` }}>
      <Face {...look} item={item} face={face} />
    </div>
  );
}

interface LongTextsProps {
  readonly look: PaperLook;
  readonly texts: readonly TooLong[];
}

/** Whole texts that have no room on their card, on as many pages as they take. */
export function LongTexts({ look, texts }: LongTextsProps) {
  const { deck, words } = look;
  return (
    <div class={classes(paperClass(look.mono), style.texts)} lang={deck.set.lang} data-page="texts">
      <h2 class={style.textsTitle}>{words.texts}</h2>
      {texts.map(({ item, faces }) => (
        <article key={item.number} class={style.long} data-colour={colourOf(item)}>
          <h3 dir="auto">{item.number}</h3>
          {faces.map((face) => (
            <LongText key={face} look={look} item={item} face={face} />
          ))}
        </article>
      ))}
    </div>
  );
}

interface LongTextProps {
  readonly look: PaperLook;
  readonly item: TooLong['item'];
  readonly face: Slot['face'];
}

function LongText({ look, item, face }: LongTextProps) {
  const { deck, words } = look;
  return (
    <>
      {listTexts(item, face, deck, words).map(({ heading, text }) => (
        <section key={heading}>
          <h4 dir="auto">{heading}</h4>
          <RichText text={joinLines(text)} />
        </section>
      ))}
    </>
  );
}

function listTexts(
  item: TooLong['item'],
  face: Slot['face'],
  deck: FaceLook['deck'],
  words: FaceLook['words'],
) {
  if (item.kind === 'card') {
    if (face === 'front') return [{ heading: words.front, text: item.card.front }];
    return listWritten(item.card, deck.sections).map(({ id, label }) => ({
      heading: label,
      text: item.card.back[id] ?? '',
    }));
  }
  const cover = item[face];
  return cover?.kind === 'parts'
    ? cover.parts
    : [{ heading: deck.set.title, text: deck.set.description }];
}
