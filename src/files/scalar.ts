import * as v from 'valibot';
import { MOMENTS, RECORD_LIMITS } from '../domain/limits';
import type { Brand } from '../lib/brand';
import { cutText } from '../lib/cut-text';

const LONGEST_INHERITED = 'propertyIsEnumerable'.length;

/** Names every object inherits: as an id they would find something where nothing was put (fault 18). */
const isInherited = (name: string): boolean =>
  // Looking a long id up costs more than all the rest, ten thousand events long.
  name.length <= LONGEST_INHERITED && (name in Object.prototype || name === 'prototype');

// One test each instead of a pipe of them: these run dozens of times for every event of a long log.

/** A reference inside stored data: any id that was once made, of any length that was ever sane. */
export const isRef = (input: unknown): boolean =>
  typeof input === 'string' && input !== '' && input.length <= 200 && !isInherited(input);

/** A whole number that is counted with, as this app writes it. */
export const isCount = (input: unknown): input is number =>
  isWhole(input) && input <= RECORD_LIMITS.count;

/** A place in a row that goes on: each one as it is, since it is part of a key. */
export const isOrder = (input: unknown): input is number =>
  isWhole(input) && Number.isSafeInteger(input);

/** Milliseconds since 1970, as a clock tells them. */
export const isMoment = (input: unknown): input is number =>
  isNumber(input) && input >= MOMENTS.first && input <= MOMENTS.last;

const isNumber = (input: unknown): input is number => Number.isFinite(input);
const isWhole = (input: unknown): input is number => Number.isInteger(input) && Number(input) >= 0;

export const ref = v.custom<string>(isRef);
/** The same, as the kind of id it is. */
export const idOf = <Name extends string>() => v.custom<Brand<Name>>(isRef);

export const order = v.custom<number>(isOrder);

const nearest = (
  is: (input: unknown) => input is number,
  first: number,
  last: number,
): v.GenericSchema<unknown, number> =>
  v.pipe(
    v.custom<number>(is),
    v.transform((number) => Math.min(Math.max(number, first), last)),
  );

/*
 * Read as near as it can be: nothing is decided by these, and a conversation must not be lost for one of them. So what
 * an older version let in opens too (fault 54); a clock that was set wrong is no reason to refuse (fault 15).
 */

export const count = nearest(isWhole, 0, RECORD_LIMITS.count);
export const moment = nearest(isNumber, MOMENTS.first, MOMENTS.last);
/** How often a text was changed. The last one stays the last one: what is written after it goes over it. */
export const revision = nearest(isWhole, 0, RECORD_LIMITS.order);

/** A title that lists show; the whole one is in the content that it is of. */
export const title: v.GenericSchema<unknown, string> = v.pipe(
  v.string(),
  v.transform((written) => cutText(written, RECORD_LIMITS.title)),
);
