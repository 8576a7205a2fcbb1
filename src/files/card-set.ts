import * as v from 'valibot';
import { type Card, type CardSet, COLOURS, type Play, SYMBOLS } from '../domain/card-set';
import type { Needed } from '../domain/content-needs';
import { plainFront } from '../domain/front-text';
import { LIMITS, SET_LIMITS } from '../domain/limits';
import { ok, type Result, refuse } from '../lib/result';
import { byId, credits, heading, id, list, text, whole } from './field';
import { expectFormat } from './format';
import { findImage } from './image';
import { writeJson } from './json-text';
import { needed } from './needed';
import { findDuplicate, firstOf, unknownReference } from './reference';
import { type FileRefusal, refusalOf } from './refusal';

export const MAX_CARDS = SET_LIMITS.cards;

const category = v.strictObject({
  id,
  name: text(LIMITS.name),
  short: v.optional(text(LIMITS.short)),
  description: text(LIMITS.description),
  colour: v.picklist(COLOURS),
  symbol: v.picklist(SYMBOLS),
});

const tag = v.strictObject({
  id,
  name: text(LIMITS.name),
  description: v.optional(text(LIMITS.description)),
});

const section = v.strictObject({
  id,
  label: text(LIMITS.name),
  kind: v.picklist(['text', 'list', 'question']),
  reveal: v.picklist(['with-back', 'on-demand']),
});

const play: v.GenericSchema<unknown, Play> = v.strictObject({
  open: v.strictObject({
    instruction: text(SET_LIMITS.instruction),
    pickLimit: whole(1, SET_LIMITS.pickLimit),
  }),
  draw: v.strictObject({
    instruction: text(SET_LIMITS.instruction),
    question: text(SET_LIMITS.question),
    answers: v.optional(
      list(v.strictObject({ id, label: text(LIMITS.name) }), 0, SET_LIMITS.answers),
      [],
    ),
    byCategory: v.boolean(),
  }),
  presenter: v.boolean(),
  casus: v.optional(id),
  rules: v.optional(list(text(SET_LIMITS.item), 0, SET_LIMITS.rules), []),
  agreements: v.optional(list(text(SET_LIMITS.item), 0, SET_LIMITS.agreements), []),
  closing: v.optional(
    list(v.strictObject({ id, question: text(SET_LIMITS.question) }), 0, SET_LIMITS.closing),
    [],
  ),
});

const words = text(SET_LIMITS.text);
const items = list(text(SET_LIMITS.item), 1, SET_LIMITS.items);

const card: v.GenericSchema<unknown, Card> = v.strictObject({
  id,
  category: id,
  // Here, as every set comes through this door: a card shows its front in twenty places.
  front: v.pipe(text(SET_LIMITS.front), v.transform(plainFront)),
  // Chosen by what is there, so that a refusal names the text that is too long, not "neither".
  back: byId(
    v.lazy((written): typeof words | typeof items => (Array.isArray(written) ? items : words)),
  ),
  tags: v.optional(list(id, 0, SET_LIMITS.tagsPerCard), []),
});

const cardSet = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal('kaartenset'),
  formatVersion: v.literal(1),
  ...heading,
  shortTitle: v.optional(text(LIMITS.short)),
  ...credits,
  categories: list(category, 1, SET_LIMITS.categories),
  tags: v.optional(list(tag, 0, SET_LIMITS.tags), []),
  sections: list(section, 0, SET_LIMITS.sections),
  play,
  cards: list(card, 1, MAX_CARDS),
  needed,
});

function checkCards(set: CardSet): FileRefusal | undefined {
  const categories = new Set(set.categories.map((one) => one.id));
  const tags = new Set(set.tags.map((one) => one.id));
  const sections = new Map(set.sections.map((one) => [one.id, one]));
  for (const [index, one] of set.cards.entries()) {
    const path = `cards[${index}]`;
    if (!categories.has(one.category)) {
      return unknownReference(path, 'category', 'category', one.category);
    }
    for (const [at, name] of one.tags.entries()) {
      if (!tags.has(name)) return unknownReference(`${path}.tags`, at, 'tag', name);
      if (one.tags.indexOf(name) !== at) {
        return { kind: 'duplicate-id', path: `${path}.tags[${at}]`, id: name };
      }
    }
    for (const [name, written] of Object.entries(one.back)) {
      const known = sections.get(name);
      if (known === undefined) return unknownReference(`${path}.back`, name, 'section', name);
      if ((known.kind === 'list') !== Array.isArray(written)) {
        return { kind: 'invalid', path: `${path}.back.${name}`, problem: 'wrong-type' };
      }
    }
  }
  return undefined;
}

/**
 * Reads a card set from anything: rebuilt from an allow-list, its texts cleaned, its references checked.
 * Refuses with the first fault and its path.
 */
export function parseCardSet(input: unknown): Result<CardSet, FileRefusal> {
  const format = expectFormat(input, 'kaartenset');
  if (!format.ok) return format;
  const image = findImage(input);
  if (image !== undefined) return refuse({ kind: 'image', path: image });
  const read = v.safeParse(cardSet, input, { abortEarly: true });
  if (!read.success) return refuse(refusalOf(read.issues[0]));
  const { $schema: _, needed: __, ...set } = read.output;
  const refusal = firstOf([
    () => findDuplicate('categories', set.categories),
    () => findDuplicate('tags', set.tags),
    () => findDuplicate('sections', set.sections),
    () => findDuplicate('play.draw.answers', set.play.draw.answers),
    () => findDuplicate('play.closing', set.play.closing),
    () => findDuplicate('cards', set.cards),
    () => checkCards(set),
  ]);
  return refusal === undefined ? ok(set) : refuse(refusal);
}

/** Writes a set as it lies in `cards/`: the fields in their own order, to be read and edited by people. `along` is what it is handed out with. */
export function writeCardSet(set: CardSet, along: readonly Needed[] = []): string {
  const read = v.safeParse(cardSet, set);
  // A draft that breaks a rule is still its maker's work: it is written in the order it has.
  return writeJson({
    $schema: './kaartenset.schema.json',
    ...(read.success ? read.output : set),
    needed: along.length > 0 ? along : undefined,
  });
}
