import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { useApp } from '../../app/context';
import {
  type KeptTimer,
  keepTimer,
  NO_WISHES,
  readKeptTimer,
  type TimerWishes,
} from '../../app/kept-timer';
import type { SessionId } from '../../domain/ids';
import type { Timer } from '../../domain/timer';

/** How the time of this phase stood, and who is told how it stands now. */
export interface TimeKeeping {
  readonly kept: Timer | null;
  readonly keep: (timer: Timer | null) => void;
  readonly wishes: TimerWishes;
  readonly onWishes: (wishes: TimerWishes) => void;
}

/** The time of a phase, so that it goes on where it was when the app was closed; undefined until it was read. */
export function useKeptTimer(session: SessionId, entry: string): TimeKeeping | undefined {
  const app = useApp();
  const [found, setFound] = useState<KeptTimer | null | undefined>();
  const [wishes, setWishes] = useState(NO_WISHES);
  /** Until someone asks for the time, nothing is kept of it. */
  const asked = useRef(false);
  const stands = useRef<{ readonly timer: Timer | null; readonly wishes: TimerWishes }>({
    timer: null,
    wishes: NO_WISHES,
  });

  useEffect(() => {
    let here = true;
    void readKeptTimer(app, session).then((read) => {
      if (!here) return;
      if (read) stands.current = read;
      asked.current = read !== null;
      setWishes(stands.current.wishes);
      setFound(read);
    });
    return () => {
      here = false;
    };
  }, [app, session]);

  const keepAll = useCallback(
    (change: { readonly timer?: Timer | null; readonly wishes?: TimerWishes }) => {
      stands.current = { ...stands.current, ...change };
      asked.current ||= stands.current.wishes.on;
      if (!asked.current) return;
      void keepTimer(app, { session, entry, ...stands.current });
    },
    [app, session, entry],
  );
  const keep = useCallback((timer: Timer | null) => keepAll({ timer }), [keepAll]);

  if (found === undefined) return undefined;
  return {
    kept: found?.entry === entry ? found.timer : null,
    keep,
    wishes,
    onWishes: (next) => {
      setWishes(next);
      keepAll({ wishes: next });
    },
  };
}
