import * as v from 'valibot';
import { type CardSet, COLOURS, SYMBOLS } from '../domain/card-set';
import type { Casus } from '../domain/casus';
import { CASUS_LIMITS, DRAFT_LIMITS, LIMITS, SET_LIMITS } from '../domain/limits';
import { MOST_ASIDE } from '../domain/making/aside';
import type { CasusDraft, Draft, FormatDraft, SetDraft } from '../domain/making/draft';
import { holdsTogether } from '../domain/making/draft-check';
import { cleanText } from '../lib/clean-text';
import { byId, id, list, whole } from './field';
import { shapeFormat } from './format-shape';
import { moment } from './scalar';

/** Anything a person can have typed so far: empty, far too long, but with an end. */
const typed: v.GenericSchema<unknown, string> = v.pipe(
  v.string(),
  v.maxLength(DRAFT_LIMITS.text),
  v.transform((written) => cleanText(written).value),
);
const typedList = list(typed, 0, DRAFT_LIMITS.lines);

const told = {
  lang: typed,
  title: typed,
  description: typed,
  source: typed,
  licence: typed,
};

const heading = {
  formatVersion: v.literal(1),
  id,
  version: whole(1, LIMITS.version),
  ...told,
};

const card = v.object({
  id,
  category: id,
  front: typed,
  back: byId(
    v.lazy((written): typeof typed | typeof typedList =>
      Array.isArray(written) ? typedList : typed,
    ),
  ),
  tags: list(id, 0, SET_LIMITS.tagsPerCard),
});

const play = v.object({
  open: v.object({ instruction: typed, pickLimit: whole(1, SET_LIMITS.pickLimit) }),
  draw: v.object({
    instruction: typed,
    question: typed,
    answers: list(v.object({ id, label: typed }), 0, DRAFT_LIMITS.lines),
    byCategory: v.boolean(),
  }),
  presenter: v.boolean(),
  casus: v.optional(id),
  rules: typedList,
  agreements: typedList,
  closing: list(v.object({ id, question: typed }), 0, DRAFT_LIMITS.lines),
});

const set: v.GenericSchema<unknown, CardSet> = v.object({
  format: v.literal('kaartenset'),
  ...heading,
  shortTitle: v.optional(typed),
  categories: list(
    v.object({
      id,
      name: typed,
      short: v.optional(typed),
      description: typed,
      colour: v.picklist(COLOURS),
      symbol: v.picklist(SYMBOLS),
    }),
    1,
    SET_LIMITS.categories,
  ),
  tags: list(v.object({ id, name: typed, description: v.optional(typed) }), 0, SET_LIMITS.tags),
  sections: list(
    v.object({
      id,
      label: typed,
      kind: v.picklist(['text', 'list', 'question']),
      reveal: v.picklist(['with-back', 'on-demand']),
    }),
    0,
    SET_LIMITS.sections,
  ),
  play,
  cards: list(card, 0, SET_LIMITS.cards),
});

const aside = v.optional(
  v.object({
    all: v.boolean(),
    kinds: list(v.pipe(v.string(), v.maxLength(400)), 0, MOST_ASIDE),
    tips: list(v.pipe(v.string(), v.maxLength(400)), 0, MOST_ASIDE),
  }),
);

const setDraft: v.GenericSchema<unknown, SetDraft> = v.object({
  kind: v.literal('kaartenset'),
  content: set,
  bin: list(v.object({ card, askAt: moment, before: v.optional(id) }), 0, DRAFT_LIMITS.bin),
  aside,
});

const casus: v.GenericSchema<unknown, Casus> = v.object({
  format: v.literal('casus'),
  ...heading,
  invented: v.optional(v.boolean()),
  variants: list(v.object({ id, label: typed, values: byId(typed) }), 0, CASUS_LIMITS.variants),
  roles: list(v.object({ id, name: typed, short: typed }), 0, CASUS_LIMITS.roles),
  stages: list(
    v.object({ id, title: typed, role: v.optional(id), text: typedList }),
    0,
    CASUS_LIMITS.stages,
  ),
  questions: list(v.object({ id, title: typed, items: typedList }), 0, CASUS_LIMITS.groups),
});

const casusDraft: v.GenericSchema<unknown, CasusDraft> = v.object({
  kind: v.literal('casus'),
  content: casus,
  aside,
});

const formatDraft: v.GenericSchema<unknown, FormatDraft> = v.object({
  kind: v.literal('werkvorm'),
  content: shapeFormat({
    text: () => typed,
    list: (item) => list(item, 0, DRAFT_LIMITS.lines),
    heading: told,
  }),
});

const DRAFTS: Readonly<Record<Draft['kind'], v.GenericSchema<unknown, Draft>>> = {
  kaartenset: setDraft,
  casus: casusDraft,
  werkvorm: formatDraft,
};

/**
 * Reads a draft from anything: rebuilt from an allow-list, its references checked, but nothing has to be
 * filled in yet. Undefined for what is damaged.
 */
export function parseDraft(input: unknown): Draft | undefined {
  const kind = typeof input === 'object' && input !== null ? Reflect.get(input, 'kind') : null;
  const schema = Object.hasOwn(DRAFTS, kind) ? DRAFTS[kind as Draft['kind']] : setDraft;
  const read = v.safeParse(schema, input, { abortEarly: true });
  return read.success && holdsTogether(read.output) ? read.output : undefined;
}
