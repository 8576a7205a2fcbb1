import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { findStep, type PartStep } from '../../../domain/format-run';
import type { PlayerId } from '../../../domain/ids';
import { useRun } from '../use-run';

/** Where the part that is drawn stands in its phase. */
export const PartPosition = createContext(0);

interface Step {
  /** Undefined where it begins. */
  readonly now: PartStep | undefined;
  readonly closed: boolean;
  take(step: number, player?: PlayerId | null): void;
}

/** How far this part is, in the log: a reload comes back where the group was (fault 36). */
export function useStep(): Step {
  const part = useContext(PartPosition);
  const { act, closed, run } = useRun();
  return {
    now: findStep(run, part),
    closed,
    take: (step, player = null) => act({ kind: 'take-step', part, step, player }),
  };
}
