import { createContext, type RefObject } from 'preact';
import { useContext, useEffect, useRef } from 'preact/hooks';
import { findStep, type PartStep } from '../../../domain/format-run';
import type { PlayerId } from '../../../domain/ids';
import { useRun } from '../use-run';

/** Where the part that is drawn stands in its phase. */
export const PartPosition = createContext(0);

interface Step<Spot extends HTMLElement> {
  /** Undefined where it begins. */
  readonly now: PartStep | undefined;
  readonly closed: boolean;
  /** What tells of the step: it gets the focus after one, since the button that was pressed may be gone. */
  readonly spot: RefObject<Spot | null>;
  take(step: number, player?: PlayerId | null): void;
}

/** How far this part is, in the log: a reload comes back where the group was (fault 36). */
export function useStep<Spot extends HTMLElement = HTMLElement>(): Step<Spot> {
  const part = useContext(PartPosition);
  const { act, closed, run } = useRun();
  const now = findStep(run, part);
  const spot = useRef<Spot>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (moved.current) spot.current?.focus({ preventScroll: true });
    moved.current = false;
  }, [now]);
  return {
    now,
    closed,
    spot,
    take(step, player = null) {
      moved.current = act({ kind: 'take-step', part, step, player });
    },
  };
}
