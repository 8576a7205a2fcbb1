import type { Brand } from '../../lib/brand';

/** What an id is the id of. */
export type IdName = 'content-hash' | 'event' | 'player' | 'round' | 'session' | 'table' | 'text';

/** A field as data: files make a parser of it, tests make values of it. */
export type Shape =
  | { readonly type: 'id'; readonly of: IdName }
  /** An id that content chose; `of` says of what, for whoever makes values of it. */
  | { readonly type: 'ref'; readonly of: string }
  | { readonly type: 'flag' }
  | { readonly type: 'count'; readonly min: number }
  /** A place in a row that goes on, part of a key: read exactly. */
  | { readonly type: 'order' }
  /** Milliseconds since 1970. */
  | { readonly type: 'moment' }
  | { readonly type: 'literal'; readonly value: number | string }
  | { readonly type: 'choice'; readonly of: readonly string[] }
  | { readonly type: 'nullable'; readonly of: Shape }
  | { readonly type: 'list'; readonly of: Shape }
  | { readonly type: 'record'; readonly fields: Shapes }
  /** One of several records, told apart by `kind`. */
  | { readonly type: 'variant'; readonly kinds: Readonly<Record<string, Shapes>> };

export type Shapes = Readonly<Record<string, Shape>>;

declare const held: unique symbol;

/** A shape that knows the type of what it describes. */
export type Field<Value> = Shape & { readonly [held]?: Value };
export type Fields = Readonly<Record<string, Field<unknown>>>;

export type ValueOf<Of> = Of extends { readonly [held]?: infer Value }
  ? Exclude<Value, undefined>
  : never;
export type ValuesOf<Of extends Fields> = { readonly [Key in keyof Of]: ValueOf<Of[Key]> };

type VariantOf<Kinds extends Readonly<Record<string, Fields>>> = {
  readonly [Kind in keyof Kinds]: { readonly kind: Kind } & ValuesOf<Kinds[Kind]>;
}[keyof Kinds];

export const id = <Name extends IdName>(of: Name): Field<Brand<Name>> => ({ type: 'id', of });
export const ref = (of: string): Field<string> => ({ type: 'ref', of });
export const flag: Field<boolean> = { type: 'flag' };
/** A whole number from `min` up. */
export const count = (min = 0): Field<number> => ({ type: 'count', min });
export const order: Field<number> = { type: 'order' };
export const moment: Field<number> = { type: 'moment' };
export const literal = <Value extends number | string>(value: Value): Field<Value> => ({
  type: 'literal',
  value,
});
export const choice = <Choice extends string>(of: readonly Choice[]): Field<Choice> => ({
  type: 'choice',
  of,
});
export const nullable = <Value>(of: Field<Value>): Field<Value | null> => ({
  type: 'nullable',
  of,
});
export const list = <Value>(of: Field<Value>): Field<readonly Value[]> => ({ type: 'list', of });
export const record = <Of extends Fields>(fields: Of): Field<ValuesOf<Of>> => ({
  type: 'record',
  fields,
});
export const variant = <Kinds extends Readonly<Record<string, Fields>>>(
  kinds: Kinds,
): Field<VariantOf<Kinds>> => ({ type: 'variant', kinds });
