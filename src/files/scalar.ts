import * as v from 'valibot';
import type { Brand } from '../lib/brand';

/** Names every object inherits: as an id they would find something where nothing was put (fault 18). */
const isInherited = (name: string): boolean => name in Object.prototype || name === 'prototype';

/** A reference inside stored data: any id that was once made, of any length that was ever sane. */
export const ref = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(200),
  v.check((id) => !isInherited(id)),
);

/** The same, as the kind of id it is. */
export const idOf = <Name extends string>(): v.GenericSchema<unknown, Brand<Name>> =>
  v.pipe(
    ref,
    v.transform((id) => id as Brand<Name>),
  );

export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** Milliseconds since 1970; a clock that was set wrong is no reason to refuse (fault 15). */
export const moment = v.pipe(v.number(), v.finite());
