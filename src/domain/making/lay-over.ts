import { fold } from '../../lib/fold';
import { type Card, type CardSet, COLOURS, SYMBOLS } from '../card-set';
import { SET_LIMITS } from '../limits';
import { alignCards, type IdOrigin } from './align-cards';

/** What a table says of its cards; what it doesn't say, stays as it is here. */
export interface TableSays {
  readonly category: boolean;
  readonly tags: boolean;
  readonly ids: IdOrigin;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/**
 * Brings the cards of a table that is no more than a list of cards into the set that stands here: its cards
 * come, change and go, and everything else of the set stays: its rules, and its categories, sections and
 * labels by name. Columns that the table doesn't have are not emptied. Undefined where the two together are
 * more than a set can hold.
 */
export function layOver(here: CardSet, handed: CardSet, says: TableSays): CardSet | undefined {
  const before = new Map(here.cards.map((card) => [card.id, card]));
  const aligned = alignCards(here, handed, says.ids);
  const categories = join(here.categories, aligned.categories);
  const tags = join(here.tags, aligned.tags);
  const sections = joinSections(here, aligned);
  const kinds = new Map(sections.items.map((section) => [section.id, section.kind]));

  const cards = aligned.cards.map((card): Card => {
    const was = before.get(card.id);
    const back: Record<string, string | readonly string[]> = {};
    const fill = (id: string, text: string | readonly string[]) => {
      const shaped = shape(text, kinds.get(id));
      if (shaped.length > 0) back[id] = shaped;
    };
    for (const { id } of here.sections) {
      const kept = was?.back[id];
      if (kept !== undefined && !sections.said.has(id)) fill(id, kept);
    }
    for (const [id, text] of Object.entries(card.back)) {
      fill(sections.ids.get(id) ?? id, text);
    }
    const category = says.category
      ? categories.ids.get(card.category)
      : (was?.category ?? here.categories[0]?.id);
    return {
      ...card,
      back,
      category: category ?? card.category,
      tags: says.tags ? card.tags.map((tag) => tags.ids.get(tag) ?? tag) : (was?.tags ?? []),
    };
  });

  const laid: CardSet = {
    ...here,
    categories: says.category ? dress(categories.items, here.categories.length) : here.categories,
    tags: says.tags ? tags.items : here.tags,
    sections: sections.items,
    cards,
  };
  return fits(laid) ? laid : undefined;
}

/** The list here with what is new behind it; `ids` tells which id each of the handed ones has in it. */
function join<Item extends Named>(here: readonly Item[], handed: readonly Item[]) {
  const known = new Map(here.map((item) => [fold(item.name), item.id]));
  const taken = new Set(here.map(({ id }) => id));
  const items = [...here];
  const ids = new Map<string, string>();
  for (const item of handed) {
    let id = known.get(fold(item.name));
    if (id === undefined) {
      id = item.id;
      for (let number = 2; taken.has(id); number += 1) id = `${item.id.slice(0, 50)}-${number}`;
      taken.add(id);
      items.push({ ...item, id });
    }
    ids.set(item.id, id);
  }
  return { items, ids };
}

function joinSections(here: CardSet, handed: CardSet) {
  const name = <Section extends { readonly label: string }>(section: Section) => ({
    ...section,
    name: section.label,
  });
  const { ids, items } = join(here.sections.map(name), handed.sections.map(name));
  return {
    ids,
    items: items.map(({ name: _, ...section }) => section),
    /** By id here: the sections that the table has a column for. */
    said: new Set(ids.values()),
  };
}

/** New categories get looks that are not in use yet. */
function dress<Category extends CardSet['categories'][number]>(
  items: readonly Category[],
  known: number,
): readonly Category[] {
  const worn = items.slice(0, known);
  const colours = COLOURS.filter((colour) => !worn.some((one) => one.colour === colour));
  const symbols = SYMBOLS.filter((symbol) => !worn.some((one) => one.symbol === symbol));
  return items.map((item, at) =>
    at < known
      ? item
      : {
          ...item,
          colour: colours[at - known] ?? item.colour,
          symbol: symbols[at - known] ?? item.symbol,
        },
  );
}

/** A text as a section holds it: in a list each line is an item. */
export function shape(
  text: string | readonly string[],
  kind: 'text' | 'list' | 'question' | undefined,
): string | readonly string[] {
  if (kind === 'list') {
    if (typeof text !== 'string') return text;
    const lines = text.split(/\n+/).map((line) => line.replace(/^\s*[-*•]\s+/, '').trim());
    return lines.filter((line) => line !== '');
  }
  return typeof text === 'string' ? text : text.map((item) => `- ${item}`).join('\n');
}

/** Whether a set put together of two holds no more than a set can. */
export function fits({ cards, categories, sections, tags }: CardSet): boolean {
  return (
    cards.length <= SET_LIMITS.cards &&
    categories.length <= SET_LIMITS.categories &&
    tags.length <= SET_LIMITS.tags &&
    sections.length <= SET_LIMITS.sections &&
    cards.every(({ back }) =>
      Object.values(back).every((text) =>
        typeof text === 'string'
          ? text.length <= SET_LIMITS.text
          : text.length <= SET_LIMITS.items && text.every((item) => item.length <= SET_LIMITS.item),
      ),
    )
  );
}
