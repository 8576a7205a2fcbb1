import * as v from 'valibot';
import type { Brand } from '../lib/brand';

const LONGEST_INHERITED = 'propertyIsEnumerable'.length;

/** Names every object inherits: as an id they would find something where nothing was put (fault 18). */
const isInherited = (name: string): boolean =>
  // Looking a long id up costs more than all the rest, ten thousand events long.
  name.length <= LONGEST_INHERITED && (name in Object.prototype || name === 'prototype');

// One test each instead of a pipe of them: these run dozens of times for every event of a long log.

/** A reference inside stored data: any id that was once made, of any length that was ever sane. */
export const isRef = (input: unknown): boolean =>
  typeof input === 'string' && input !== '' && input.length <= 200 && !isInherited(input);

/** A whole number that is counted with. */
export const isCount = (input: unknown): input is number =>
  typeof input === 'number' && Number.isSafeInteger(input) && input >= 0;

/** Milliseconds since 1970; a clock that was set wrong is no reason to refuse (fault 15). */
export const isMoment = (input: unknown): boolean => Number.isFinite(input);

export const ref = v.custom<string>(isRef);
/** The same, as the kind of id it is. */
export const idOf = <Name extends string>() => v.custom<Brand<Name>>(isRef);
export const count = v.custom<number>(isCount);
export const moment = v.custom<number>(isMoment);
