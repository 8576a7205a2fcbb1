import type { Card, CardSet, Section } from '../card-set';
import { DRAFT_LIMITS, SET_LIMITS } from '../limits';
import { askFrom, type BinnedCard, type SetDraft } from './draft';
import { change, isFree, mapItems } from './item-list';
import type { CardField, SetEdit } from './set-edit';

type EditOf<Kind extends SetEdit['kind']> = Extract<SetEdit, { kind: Kind }>;

/** Puts other cards into a draft; the very same draft where they are the same. */
export function withCards(draft: SetDraft, cards: readonly Card[]): SetDraft {
  return cards === draft.content.cards ? draft : { ...draft, content: { ...draft.content, cards } };
}

/** Ids of cards, the bin included: a card must be able to come back out of it. */
function isFreeCard({ bin, content }: SetDraft, id: string): boolean {
  return isFree(content.cards, id) && !bin.some((binned) => binned.card.id === id);
}

/** Adds an empty card. Refused where the id is taken, the category unknown or the set full. */
export function addCard(draft: SetDraft, { after, category, id }: EditOf<'add-card'>): SetDraft {
  const { cards, categories } = draft.content;
  const at = after === null ? cards.length - 1 : cards.findIndex((card) => card.id === after);
  const wanted = category ?? cards[at]?.category ?? categories[0]?.id;
  if (after !== null && at < 0) return draft;
  if (!isFreeCard(draft, id) || cards.length >= SET_LIMITS.cards) return draft;
  if (wanted === undefined || !categories.some((one) => one.id === wanted)) return draft;
  const card: Card = { id, category: wanted, front: '', back: {}, tags: [] };
  return withCards(draft, [...cards.slice(0, at + 1), card, ...cards.slice(at + 1)]);
}

/** A card with another text in one field; the very same card where the set has no such section. */
export function writeField(
  card: Card,
  field: CardField,
  text: string,
  sections: readonly Section[],
): Card {
  if (field === 'front') return change(card, { front: text });
  const section = sections.find((one) => one.id === field.section);
  if (section === undefined) return card;
  const written = card.back[section.id];
  const before = typeof written === 'string' ? written : written?.join('\n');
  if ((before ?? '') === text) return card;
  const { [section.id]: _, ...rest } = card.back;
  if (text === '') return { ...card, back: rest };
  // Blank lines stay: someone is still typing in between.
  return {
    ...card,
    back: { ...rest, [section.id]: section.kind === 'list' ? text.split('\n') : text },
  };
}

export function write(draft: SetDraft, { card, field, text }: EditOf<'write'>): SetDraft {
  const { cards, sections } = draft.content;
  return withCards(
    draft,
    mapItems(cards, (one) => (one.id === card ? writeField(one, field, text, sections) : one)),
  );
}

export function categorise(draft: SetDraft, { cards, category }: EditOf<'categorise'>): SetDraft {
  if (!draft.content.categories.some((one) => one.id === category)) return draft;
  const chosen = new Set(cards);
  return withCards(
    draft,
    mapItems(draft.content.cards, (one) => (chosen.has(one.id) ? change(one, { category }) : one)),
  );
}

export function tagCards(draft: SetDraft, { cards, on, tag }: EditOf<'tag'>): SetDraft {
  if (!draft.content.tags.some((one) => one.id === tag)) return draft;
  const chosen = new Set(cards);
  return withCards(
    draft,
    mapItems(draft.content.cards, (one) => {
      if (!chosen.has(one.id) || one.tags.includes(tag) === on) return one;
      if (!on) return { ...one, tags: one.tags.filter((id) => id !== tag) };
      if (one.tags.length >= SET_LIMITS.tagsPerCard) return one;
      return { ...one, tags: [...one.tags, tag] };
    }),
  );
}

/** Before a card that moves along, they come before the next one that stays. */
export function moveCards(draft: SetDraft, { before, cards }: EditOf<'move'>): SetDraft {
  const all = draft.content.cards;
  const chosen = new Set(cards);
  const target = before === null ? all.length : all.findIndex((card) => card.id === before);
  if (target < 0) return draft;
  const stays = (card: Card) => !chosen.has(card.id);
  const moved = [
    ...all.slice(0, target).filter(stays),
    ...all.filter((card) => !stays(card)),
    ...all.slice(target).filter(stays),
  ];
  return moved.every((card, at) => card === all[at]) ? draft : withCards(draft, moved);
}

/** Whether nothing at all was written on a card. */
export function isBlank(card: Card): boolean {
  const texts = [card.front, ...Object.values(card.back).flat()];
  return texts.every((text) => text.trim() === '');
}

/** A card on which nothing was written leaves nothing in the bin. */
export function binCards(draft: SetDraft, { cards, now }: EditOf<'bin'>): SetDraft {
  const chosen = new Set(cards);
  const away = draft.content.cards.filter((card) => chosen.has(card.id));
  if (away.length === 0 || draft.bin.length + away.length > DRAFT_LIMITS.bin) return draft;
  const left = draft.content.cards.filter((card) => !chosen.has(card.id));
  const askAt = askFrom(now);
  const binned: BinnedCard[] = [];
  let before: string | undefined;
  for (const card of [...draft.content.cards].reverse()) {
    if (chosen.has(card.id) && isBlank(card)) continue;
    if (chosen.has(card.id)) binned.unshift({ card, askAt, before });
    before = card.id;
  }
  return { ...withCards(draft, left), bin: [...draft.bin, ...binned] };
}

/**
 * They come back where they lay: before the card they lay before or, where that one is in the bin itself, before
 * the one that it lay before. The last one thrown away comes first, as with undo; what has no place any more comes
 * at the end.
 */
export function unbinCards(draft: SetDraft, { cards }: EditOf<'unbin'>): SetDraft {
  const chosen = new Set(cards);
  const back = draft.bin.filter((binned) => chosen.has(binned.card.id));
  const all = [...draft.content.cards];
  if (back.length === 0 || all.length + back.length > SET_LIMITS.cards) return draft;
  const next = new Map(draft.bin.map(({ before, card }) => [card.id, before]));
  const findPlace = (id: string | undefined): number => {
    // A card that went into the bin twice can lie before one that lies before it.
    const seen = new Set<string>();
    for (let at = id; at !== undefined && !seen.has(at); at = next.get(at)) {
      const place = all.findIndex((card) => card.id === at);
      if (place >= 0) return place;
      seen.add(at);
    }
    return all.length;
  };
  for (const { before, card } of [...back].reverse()) all.splice(findPlace(before), 0, card);
  return { ...withCards(draft, all), bin: draft.bin.filter((binned) => !back.includes(binned)) };
}

export function emptyBin(draft: SetDraft, { cards }: EditOf<'empty-bin'>): SetDraft {
  const chosen = cards && new Set(cards);
  const left = chosen ? draft.bin.filter((binned) => !chosen.has(binned.card.id)) : [];
  return left.length === draft.bin.length ? draft : { ...draft, bin: left };
}

export function keepBin(draft: SetDraft, { now }: EditOf<'keep-bin'>): SetDraft {
  const askAt = askFrom(now);
  const bin = mapItems(draft.bin, (binned) => change(binned, { askAt }));
  return bin === draft.bin ? draft : { ...draft, bin };
}

export function splitCard(draft: SetDraft, edit: EditOf<'split'>): SetDraft {
  const { cards, sections } = draft.content;
  const at = cards.findIndex((card) => card.id === edit.card);
  const card = cards[at];
  const known =
    edit.field === 'front' ||
    sections.some((one) => one.id === (edit.field as { section: string }).section);
  if (!card || !known || !isFreeCard(draft, edit.id) || cards.length >= SET_LIMITS.cards)
    return draft;
  const second: Card = { ...card, id: edit.id, front: edit.second, back: {} };
  const first = writeField(card, edit.field, edit.first, sections);
  return withCards(draft, [...cards.slice(0, at), first, second, ...cards.slice(at + 1)]);
}

/** Every card of a draft, the bin included, turned by the same rule. */
export function turnCards(draft: SetDraft, content: CardSet, turn: (card: Card) => Card): SetDraft {
  const cards = mapItems(content.cards, turn);
  const bin = mapItems(draft.bin, (binned) => change(binned, { card: turn(binned.card) }));
  return { ...draft, content: cards === content.cards ? content : { ...content, cards }, bin };
}
