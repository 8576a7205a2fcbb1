import { isSame } from '../../lib/is-same';
import type { Card, CardSet } from '../card-set';
import { LIMITS } from '../limits';
import { findFree } from './align-cards';
import { fits, shape } from './lay-over';
import { mergeOrder, mergeValue } from './merge-lists';

/** Whose version of something is taken where both sides changed it. */
export type Side = 'mine' | 'theirs' | 'both';

/** Settings that are compared as a whole; categories, sections and labels are, one by one, under their own name. */
export const MERGED_SETTINGS = [
  'title',
  'shortTitle',
  'description',
  'source',
  'licence',
  'lang',
  'play',
] as const;
export type MergedSetting = (typeof MERGED_SETTINGS)[number];
export type MergedList = 'categories' | 'sections' | 'tags';

/** Something that both sides changed, each in another way. A card that one side threw away is null there. */
export type Conflict =
  | {
      readonly id: string;
      readonly of: 'card';
      readonly mine: Card | null;
      readonly theirs: Card | null;
    }
  | { readonly id: string; readonly of: MergedSetting }
  | { readonly id: string; readonly of: MergedList; readonly name: string };

export interface SetMerge {
  readonly set: CardSet;
  /** Cards of mine that went, since the other side threw them away and here nobody changed them. */
  readonly removed: readonly Card[];
  readonly conflicts: readonly Conflict[];
}

export interface Sides {
  /** What both had last; null where nobody knows: then nothing counts as thrown away. */
  readonly base: CardSet | null;
  readonly mine: CardSet;
  readonly theirs: CardSet;
}

/** Where nobody answered: nothing that anyone made is lost. */
export function sideOf(conflict: Conflict, answers: Readonly<Record<string, Side>>): Side {
  const answer = Object.hasOwn(answers, conflict.id) ? answers[conflict.id] : undefined;
  if (conflict.of !== 'card') return answer === 'theirs' ? 'theirs' : 'mine';
  if (conflict.mine && conflict.theirs) return answer ?? 'both';
  if (answer === 'mine' || answer === 'theirs') return answer;
  return conflict.mine ? 'mine' : 'theirs';
}

/**
 * Lays two versions of a set together, card by card and setting by setting: what only one side changed is taken from
 * that side; what both changed is a conflict, decided by `answers`. Cards are told by id, so the sides have to be
 * aligned first. Undefined where the two together are more than a set can hold.
 */
export function mergeSets(
  { base, mine, theirs }: Sides,
  answers: Readonly<Record<string, Side>> = {},
): SetMerge | undefined {
  const conflicts: Conflict[] = [];
  const settle = (conflict: Conflict): Side => {
    conflicts.push(conflict);
    return sideOf(conflict, answers);
  };

  const cards = mergeCards({ base, mine, theirs }, settle);
  const joined: CardSet = {
    ...mine,
    ...mergeSettings({ base, mine, theirs }, settle),
    categories: mergeParts('categories', { base, mine, theirs }, settle, cards.list),
    sections: mergeParts('sections', { base, mine, theirs }, settle, cards.list),
    tags: mergeParts('tags', { base, mine, theirs }, settle, cards.list),
    cards: cards.list,
  };
  const set = numberMerge({ ...joined, cards: joined.cards.map(shapeFor(joined)) }, mine, theirs);
  if (!fits(set)) return undefined;
  return { set, removed: cards.removed, conflicts };
}

function mergeCards({ base, mine, theirs }: Sides, settle: (conflict: Conflict) => Side) {
  const before = new Map((base?.cards ?? []).map((card) => [card.id, card]));
  const here = new Map(mine.cards.map((card) => [card.id, card]));
  const there = new Map(theirs.cards.map((card) => [card.id, card]));
  const taken = new Set([...before.keys(), ...here.keys(), ...there.keys()]);
  const removed: Card[] = [];
  const list: Card[] = [];
  for (const id of mergeOrder(base?.cards ?? [], mine.cards, theirs.cards)) {
    const own = here.get(id);
    const other = there.get(id);
    const outcome = mergeValue(before.get(id), own, other);
    if (outcome.take !== 'ask') {
      if (outcome.take) list.push(outcome.take);
      else if (own) removed.push(own);
      continue;
    }
    const card = own ?? null;
    const side = settle({ id: `card/${id}`, of: 'card', mine: card, theirs: other ?? null });
    if (side !== 'theirs' && own) list.push(own);
    if (side === 'theirs' && own && !other) removed.push(own);
    if (side === 'mine' || !other) continue;
    const copy = side === 'both' && own ? findFree(id, taken) : id;
    taken.add(copy);
    list.push(copy === id ? other : { ...other, id: copy });
  }
  return { list, removed };
}

function mergeSettings(sides: Sides, settle: (conflict: Conflict) => Side): Partial<CardSet> {
  const { base, mine, theirs } = sides;
  const read = (set: CardSet, name: MergedSetting) => set[name];
  return Object.fromEntries(
    MERGED_SETTINGS.map((name) => {
      const outcome = mergeValue<unknown>(
        base ? read(base, name) : undefined,
        read(mine, name),
        read(theirs, name),
      );
      if (outcome.take !== 'ask') return [name, outcome.take];
      const side = settle({ id: `setting/${name}`, of: name });
      return [name, read(side === 'theirs' ? theirs : mine, name)];
    }),
  );
}

function mergeParts<List extends MergedList>(
  list: List,
  { base, mine, theirs }: Sides,
  settle: (conflict: Conflict) => Side,
  cards: readonly Card[],
): CardSet[List] {
  type Part = CardSet[List][number];
  const mapOf = (set: CardSet | null) =>
    new Map<string, Part>((set?.[list] ?? []).map((part) => [part.id, part]));
  const [before, here, there] = [mapOf(base), mapOf(mine), mapOf(theirs)];
  const used = new Set(cards.flatMap((card) => namedIn(card, list)));
  const order = mergeOrder(base?.[list] ?? [], mine[list], theirs[list]);
  const parts = order.flatMap((id): readonly Part[] => {
    const [own, other] = [here.get(id), there.get(id)];
    const outcome = mergeValue(before.get(id), own, other);
    // What a card still needs stays, whoever took it away.
    const kept = own ?? other;
    if (outcome.take !== 'ask') {
      const part = outcome.take ?? (used.has(id) ? kept : undefined);
      return part === undefined ? [] : [part];
    }
    if (!own || !other) return kept === undefined ? [] : [kept];
    const name = 'label' in own ? own.label : own.name;
    const side = settle({ id: `${list}/${id}`, of: list, name });
    return [side === 'theirs' ? other : own];
  });
  return parts as unknown as CardSet[List];
}

function namedIn(card: Card, list: MergedList): readonly string[] {
  if (list === 'categories') return [card.category];
  return list === 'tags' ? card.tags : Object.keys(card.back);
}

/** The backs of a card as the sections hold them now: one side may have made a list of a text. */
function shapeFor({ sections }: CardSet) {
  const kinds = new Map(sections.map(({ id, kind }) => [id, kind]));
  return (card: Card): Card => {
    const fitting = Object.entries(card.back).every(
      ([id, text]) => (kinds.get(id) === 'list') === (typeof text !== 'string'),
    );
    if (fitting) return card;
    const back = Object.entries(card.back).map(([id, text]) => [id, shape(text, kinds.get(id))]);
    return { ...card, back: Object.fromEntries(back.filter(([, text]) => text?.length)) };
  };
}

/** Whoever made all of it made its version; something of both is newer than either. */
function numberMerge(set: CardSet, mine: CardSet, theirs: CardSet): CardSet {
  const as = (version: number) => ({ ...set, version });
  if (isSame(as(theirs.version), theirs)) return as(theirs.version);
  if (isSame(as(mine.version), mine)) return as(mine.version);
  return as(Math.min(Math.max(mine.version, theirs.version) + 1, LIMITS.version));
}
