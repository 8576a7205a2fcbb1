import type { Advice } from './advice';
import { type HintKind, kindOfHint } from './hint';

/** Hints that a trainer put aside. They lie with the draft; nothing of it is in what is played or handed out. */
export interface Aside {
  /** No hints at all for this one. */
  readonly all: boolean;
  readonly kinds: readonly string[];
  /** One by one, as `nameTip` names them. */
  readonly tips: readonly string[];
}

export const NOTHING_ASIDE: Aside = { all: false, kinds: [], tips: [] };

/** Puts hints aside, or takes them back. `names` is left out for all of them. */
export interface AsideEdit {
  readonly kind: 'aside';
  readonly of: keyof Aside;
  readonly names?: readonly string[] | undefined;
  readonly on: boolean;
}

/** So many single ones are remembered: more than anyone puts aside one by one. */
export const MOST_ASIDE = 10_000;

/** One change to what lies aside; the very same where it changes nothing. */
export function editAside(aside: Aside, { names = [], of, on }: AsideEdit): Aside {
  if (of === 'all') return aside.all === on ? aside : { ...aside, all: on };
  const before = new Set(aside[of]);
  const next = on
    ? [...new Set([...aside[of], ...names])].slice(0, MOST_ASIDE)
    : aside[of].filter((name) => !names.includes(name));
  return next.length === before.size ? aside : { ...aside, [of]: next };
}

/** A thing that is named in the path of a hint: "stages[2].text[0]" names the third stage. */
const PLACE = /^(\w+)\[(\d+)\]/;

/**
 * The name of one hint: it stays the same when what it is about moves, or is looked at in another company, but
 * it is another one for another card or another part of it.
 */
export function nameTip(content: object, { card, hint }: Advice): string {
  const [found = '', list = '', at = ''] = PLACE.exec(hint.path) ?? [];
  const items: unknown = Reflect.get(content, list);
  const thing: unknown = Array.isArray(items) ? items[Number(at)] : undefined;
  const named = typeof thing === 'object' && thing !== null ? Reflect.get(thing, 'id') : undefined;
  const owner = card ?? (typeof named === 'string' ? named : list);
  const word = 'word' in hint ? hint.word.toLowerCase() : '';
  return [kindOfHint(hint), owner, hint.path.slice(found.length), word].join('/').slice(0, 400);
}

/** Those that are not put aside. */
export function listSaid(
  content: object,
  list: readonly Advice[],
  { all, kinds, tips }: Aside,
): readonly Advice[] {
  if (all) return [];
  const away: ReadonlySet<string> = new Set(kinds);
  const single = new Set(tips);
  return list.filter(
    (advice) =>
      !away.has(kindOfHint(advice.hint)) &&
      (single.size === 0 || !single.has(nameTip(content, advice))),
  );
}

/** Hints of one kind together: the kind with the most first. */
export function groupByKind(
  list: readonly Advice[],
): readonly { readonly kind: HintKind; readonly list: readonly Advice[] }[] {
  const groups = new Map<HintKind, Advice[]>();
  for (const advice of list) {
    const kind = kindOfHint(advice.hint);
    const group = groups.get(kind);
    if (group) group.push(advice);
    else groups.set(kind, [advice]);
  }
  return [...groups]
    .map(([kind, own]) => ({ kind, list: own }))
    .sort((one, other) => other.list.length - one.list.length);
}
