import { LIMITS } from '../limits';
import { PICTURE_FIELDS } from '../pictures';

interface Item {
  readonly id: string;
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const INHERITED: readonly string[] = ['constructor', 'prototype'];

/** Whether a set or case with this id in it can be read back: see `id` in the files. */
export function isGoodId(id: string): boolean {
  return (
    ID.test(id) && id.length <= LIMITS.id && !INHERITED.includes(id) && !PICTURE_FIELDS.includes(id)
  );
}

/** Whether an id can be given to something new in this list. */
export function isFree(items: readonly Item[], id: string): boolean {
  return isGoodId(id) && !items.some((item) => item.id === id);
}

/** Whether these can be the items of a list: good ids, each once. */
export function areApart(items: readonly Item[]): boolean {
  return (
    items.every((item) => isGoodId(item.id)) &&
    new Set(items.map((item) => item.id)).size === items.length
  );
}

/** Whether two pieces of plain data say the same. Parts that are shared are not gone through. */
export function isAlike(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every(
      (key) =>
        Object.hasOwn(other, key) &&
        isAlike(one[key as keyof typeof one], other[key as keyof typeof other]),
    )
  );
}

/** The same thing with other fields; the very same where nothing changes, so that it is no step of undo. */
export function change<Shape extends object>(shape: Shape, fields: Partial<NoInfer<Shape>>): Shape {
  const keys = Object.keys(fields) as (keyof Shape)[];
  return keys.every((key) => isAlike(shape[key], fields[key])) ? shape : { ...shape, ...fields };
}

/** A list in which some items became others; the very same list where none did. */
export function mapItems<Value>(
  items: readonly Value[],
  turn: (item: Value) => Value,
): readonly Value[] {
  let changed = false;
  const turned = items.map((item) => {
    const next = turn(item);
    if (next !== item) changed = true;
    return next;
  });
  return changed ? turned : items;
}

/** Changes the item with this id; the very same list where there is none, or nothing changes. */
export function changeItem<Shape extends Item>(
  items: readonly Shape[],
  id: string,
  fields: Partial<Omit<NoInfer<Shape>, 'id'>>,
): readonly Shape[] {
  return mapItems(items, (item) =>
    item.id === id ? change(item, fields as Partial<Shape>) : item,
  );
}

/** The list without one item; the very same list where it is not in it. */
export function removeItem<Shape extends Item>(
  items: readonly Shape[],
  id: string,
): readonly Shape[] {
  return items.some((item) => item.id === id) ? items.filter((item) => item.id !== id) : items;
}

/** Puts the item at `from` at another place, counted without it; too far is the end. The very same list where it stays. */
export function moveAt<Value>(items: readonly Value[], from: number, to: number): readonly Value[] {
  if (!(from in items) || !Number.isInteger(to)) return items;
  const rest = items.filter((_, at) => at !== from);
  const at = Math.min(Math.max(to, 0), rest.length);
  return at === from
    ? items
    : [...rest.slice(0, at), ...items.slice(from, from + 1), ...rest.slice(at)];
}

/** The same for the item with this id. */
export function moveItem<Shape extends Item>(
  items: readonly Shape[],
  id: string,
  to: number,
): readonly Shape[] {
  return moveAt(
    items,
    items.findIndex((item) => item.id === id),
    to,
  );
}

/** The lines of a text, as they are typed; no text is no lines at all. */
export const splitLines = (text: string, by = '\n'): readonly string[] =>
  text === '' ? [] : text.split(by);
