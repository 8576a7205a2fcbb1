import * as v from 'valibot';
import { LIMITS } from '../domain/limits';
import { cleanText } from '../lib/clean-text';
import type { Problem } from './refusal';

const says = (problem: Problem): Problem => problem;

/** Text for people: cleaned, not blank, at most `max` characters. */
export const text = (max: number): v.GenericSchema<unknown, string> =>
  v.pipe(
    v.string(),
    v.transform((written) => cleanText(written).value),
    v.check((written) => /\S/.test(written), says('empty')),
    // Counted as people and JSON Schema do: an emoji outside the basic plane is one, not two.
    v.check((written) => written.length <= max || [...written].length <= max, says('too-long')),
  );

/** An id that a file gives out itself: short, lower case, and no name that every object inherits. */
export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, says('bad-id')),
  v.maxLength(LIMITS.id, says('too-long')),
  v.check((written) => written !== 'constructor' && written !== 'prototype', says('bad-id')),
);

export const list = <Item>(
  item: v.GenericSchema<unknown, Item>,
  min: number,
  max: number,
): v.GenericSchema<unknown, Item[]> =>
  v.pipe(
    // Counted before it is read, so that a million entries cost nothing.
    v.array(v.unknown()),
    v.minLength(min, says('too-few')),
    v.maxLength(max, says('too-many')),
    v.array(item),
  );

/** Names that valibot passes over without a word; a text under one would be lost unseen (fault 18). */
const INHERITED = ['__proto__', 'constructor', 'prototype'];

/** Texts by id. An array would pass for an object here. */
export const byId = <Item>(
  item: v.GenericSchema<unknown, Item>,
): v.GenericSchema<unknown, Record<string, Item>> =>
  v.pipe(
    v.unknown(),
    v.check(
      (written) => !INHERITED.some((name) => Object.hasOwn(Object(written), name)),
      says('bad-id'),
    ),
    v.lazy((written) => (Array.isArray(written) ? v.never() : v.record(id, item))),
  );

export const whole = (min: number, max: number): v.GenericSchema<unknown, number> =>
  v.pipe(
    v.number(),
    v.integer(says('bad-value')),
    v.minValue(min, says('bad-value')),
    v.maxValue(max, says('bad-value')),
  );

export const language: v.GenericSchema<unknown, string> = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, says('bad-value')),
);

/** What every file of ours that people make begins with. */
export const heading = {
  id,
  version: whole(1, LIMITS.version),
  lang: language,
  title: text(LIMITS.title),
};

export const credits = {
  description: text(LIMITS.description),
  source: text(LIMITS.source),
  licence: text(LIMITS.licence),
};
