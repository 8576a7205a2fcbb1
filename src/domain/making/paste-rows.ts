import { fold } from '../../lib/fold';
import { type Card, type CardSet, type Category, COLOURS, SYMBOLS, type Tag } from '../card-set';
import { DRAFT_LIMITS, SET_LIMITS } from '../limits';
import type { SetDraft } from './draft';
import { isBlank, withCards, writeField } from './edit-cards';
import { change, isFree } from './item-list';
import { isExampleCategory } from './new-set';
import type { SetEdit } from './set-edit';

type Paste = Extract<SetEdit, { kind: 'paste' }>;

/** What grows while rows are put in. */
interface Growing {
  readonly categories: Category[];
  readonly tags: Tag[];
}

/**
 * Puts rows into cards, from one on, and makes cards of what is left. A row without any text passes over its
 * card; a cell that is missing, or an empty category or tags, leaves the card as it was in that. What goes
 * over the number of cards, categories or tags a set can hold stays out.
 */
export function pasteRows(draft: SetDraft, edit: Paste): SetDraft {
  const { content } = draft;
  const start =
    edit.from === null
      ? content.cards.length
      : content.cards.findIndex((card) => card.id === edit.from);
  if (start < 0) return draft;
  const growing: Growing = { categories: [...content.categories], tags: [...content.tags] };
  const cards = [...content.cards];
  const taken = new Set([...cards, ...draft.bin.map((binned) => binned.card)].map(({ id }) => id));
  const usual = content.cards[start]?.category ?? content.cards.at(-1)?.category;
  for (const [index, row] of edit.rows.entries()) {
    const id = edit.ids[index];
    if (id === undefined || row.every((cell) => cell.trim() === '')) continue;
    const at = start + index;
    const known = cards[at];
    if (known !== undefined && at < content.cards.length) {
      cards[at] = fillCard(known, row, edit, id, content, growing);
      continue;
    }
    const category = usual ?? growing.categories[0]?.id;
    if (category === undefined || taken.has(id) || !isFree([], id)) continue;
    if (cards.length >= SET_LIMITS.cards) break;
    const card: Card = { id, category, front: '', back: {}, tags: [] };
    taken.add(id);
    cards.push(fillCard(card, row, edit, id, content, growing));
  }
  if (cards.every((card, at) => card === content.cards[at])) return draft;
  const { categories, tags } = growing;
  return withCards(
    {
      ...draft,
      content: {
        ...content,
        categories:
          categories.length > content.categories.length
            ? clearTemplate(draft, categories, cards)
            : content.categories,
        tags: tags.length > content.tags.length ? tags : content.tags,
      },
    },
    cards,
  );
}

/**
 * A template's categories are examples: when the first cards of a set bring categories of their own, the examples
 * that nobody changed or used go.
 */
function clearTemplate(
  { bin, content }: SetDraft,
  categories: readonly Category[],
  cards: readonly Card[],
): readonly Category[] {
  if (bin.length > 0 || !content.cards.every(isBlank)) return categories;
  const used = new Set(cards.map((card) => card.category));
  return categories.filter((one) => used.has(one.id) || !isExampleCategory(one));
}

function fillCard(
  card: Card,
  row: readonly string[],
  { columns }: Paste,
  id: string,
  content: CardSet,
  growing: Growing,
): Card {
  return columns.reduce((filled, column, index) => {
    const cell = row[index]?.replace(/\r\n?/g, '\n').slice(0, DRAFT_LIMITS.text);
    if (cell === undefined) return filled;
    if (column === 'category') {
      const category = findCategory(cell.trim(), id, growing);
      return category === undefined ? filled : change(filled, { category });
    }
    if (column === 'tags') return tagCard(filled, cell, id, growing);
    return writeField(filled, column, cell.trim(), content.sections);
  }, card);
}

const isNamed = (name: string) => {
  const wanted = fold(name);
  return (one: { readonly name: string }) => fold(one.name) === wanted;
};

/** Finds a category by name, or makes one that looks like none of the others. */
function findCategory(name: string, id: string, { categories }: Growing): string | undefined {
  if (name === '') return undefined;
  const known = categories.find(isNamed(name));
  if (known) return known.id;
  if (categories.length >= SET_LIMITS.categories || !isFree(categories, id)) return undefined;
  const unused = <Look extends string>(looks: readonly Look[], used: readonly Look[]) =>
    looks.find((look) => !used.includes(look)) ?? looks[categories.length % looks.length];
  const colour = unused(
    COLOURS,
    categories.map((one) => one.colour),
  );
  const symbol = unused(
    SYMBOLS,
    categories.map((one) => one.symbol),
  );
  if (!colour || !symbol) return undefined;
  categories.push({ id, name, description: '', colour, symbol });
  return id;
}

function tagCard(card: Card, cell: string, id: string, { tags }: Growing): Card {
  const names = cell.split(',').map((name) => name.trim());
  const found: string[] = [];
  for (const [index, name] of names.filter((one) => one !== '').entries()) {
    const known = tags.find(isNamed(name))?.id;
    const fresh = index === 0 ? id : `${id}-${index + 1}`;
    if (known !== undefined) found.push(known);
    else if (tags.length < SET_LIMITS.tags && isFree(tags, fresh)) {
      tags.push({ id: fresh, name });
      found.push(fresh);
    }
  }
  const next = [...new Set(found)].slice(0, SET_LIMITS.tagsPerCard);
  if (next.length === 0 || next.join() === card.tags.join()) return card;
  return { ...card, tags: next };
}
