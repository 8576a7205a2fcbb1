/** Everything that can be undone and redone of one draft. */
export interface History<Draft> {
  readonly present: Draft;
  readonly past: readonly Draft[];
  /** What was undone; the last one comes back first. */
  readonly future: readonly Draft[];
  /** The typing that goes on: in which field, since when, and when the last of it was. */
  readonly typing: {
    readonly key: string;
    readonly since: number;
    readonly at: number;
  } | null;
}

/** So many steps are kept; drafts share what did not change, so they cost little. */
export const MOST_STEPS = 500;
/** A pause this long (ms) ends a stretch of typing. */
export const PAUSE = 1000;
/** Typing without a pause is cut into steps of this long (ms). */
export const STRETCH = 20_000;

export function beginHistory<Draft>(present: Draft): History<Draft> {
  return { present, past: [], future: [], typing: null };
}

/**
 * Adds a step. Typing goes on in the same step while `merge` names the same field and there is no pause; null
 * is always a step of its own. A change that changed nothing is none.
 */
export function record<Draft>(
  history: History<Draft>,
  next: Draft,
  merge: string | null,
  at: number,
): History<Draft> {
  const { past, present, typing } = history;
  if (next === present) return history;
  const goesOn =
    typing !== null &&
    typing.key === merge &&
    at >= typing.at &&
    at - typing.at <= PAUSE &&
    at - typing.since <= STRETCH;
  return {
    present: next,
    past: goesOn ? past : [...past, present].slice(-MOST_STEPS),
    future: [],
    typing: merge === null ? null : { key: merge, since: goesOn ? typing.since : at, at },
  };
}

/** One step back; the very same history where there is none. */
export function undo<Draft>(history: History<Draft>): History<Draft> {
  const { future, past, present } = history;
  if (past.length === 0) return history;
  return {
    present: past[past.length - 1] as Draft,
    past: past.slice(0, -1),
    future: [...future, present],
    typing: null,
  };
}

/** One step forward again; the very same history where nothing was undone. */
export function redo<Draft>(history: History<Draft>): History<Draft> {
  const { future, past, present } = history;
  if (future.length === 0) return history;
  return {
    present: future[future.length - 1] as Draft,
    past: [...past, present],
    future: future.slice(0, -1),
    typing: null,
  };
}
