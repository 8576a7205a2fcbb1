type Request = Pick<LockManager, 'request'>;

type Answer = 'held' | 'elsewhere';

/** One request of this tab, from asking until it is let go or lost. */
interface Hold {
  onLost: () => void;
  readonly answer: Promise<Answer>;
  readonly ended: Promise<unknown>;
  readonly letGo: () => void;
}

interface WriterLock {
  acquire(
    session: string,
    onLost: () => void,
    options: { readonly takeOver: boolean },
  ): Promise<Answer>;
  release(session: string): void;
}

/**
 * One writer a conversation, by Web Locks (fault 8). `prefix` keeps folders of one host apart. Answers
 * `held` only once this tab has the lock; calls `onLost` once when another tab takes it. Where locks can't
 * be used every tab may write: logs merge.
 */
export function createWriterLock(
  prefix: string,
  locks: Request | undefined = globalThis.navigator?.locks,
): WriterLock {
  const holds = new Map<string, Hold>();
  const leaving = new Map<string, Promise<unknown>>();

  function acquire(
    session: string,
    onLost: () => void,
    { takeOver }: { readonly takeOver: boolean },
  ): Promise<Answer> {
    if (!locks) return Promise.resolve('held');
    const held = holds.get(session);
    if (held) {
      held.onLost = onLost;
      return held.answer;
    }
    const hold = ask(locks, session, onLost, takeOver);
    holds.set(session, hold);
    return hold.answer;
  }

  function ask(there: Request, session: string, onLost: () => void, takeOver: boolean): Hold {
    let letGo = (): void => undefined;
    let ended: Promise<unknown> = Promise.resolve();
    // Made before asking, so that letting go counts even when the lock is granted only afterwards.
    const until = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const drop = (): boolean => holds.get(session) === hold && holds.delete(session);

    const answer = new Promise<Answer>((resolve) => {
      let granted = false;
      const grant = (lock: Lock | null): Promise<void> | undefined => {
        granted = lock !== null;
        if (!granted) drop();
        resolve(granted ? 'held' : 'elsewhere');
        return granted ? until : undefined;
      };
      const lose = (error: unknown): void => {
        const stolen = error instanceof Error && error.name === 'AbortError';
        if (granted || stolen) {
          const wasOurs = drop();
          if (granted && wasOurs) hold.onLost();
        }
        // Never granted: someone was faster, or locks don't work here and every tab may write.
        resolve(stolen ? 'elsewhere' : 'held');
      };
      const mode = takeOver ? { steal: true } : { ifAvailable: true };
      // Letting go takes a moment: asking again at once, this tab would find itself elsewhere.
      ended = (leaving.get(session) ?? Promise.resolve())
        .then(() => there.request(`${prefix}:writer:${session}`, mode, grant))
        .catch(lose);
    });
    const hold: Hold = { onLost, answer, ended, letGo };
    return hold;
  }

  function release(session: string): void {
    const hold = holds.get(session);
    if (!hold) return;
    hold.letGo();
    holds.delete(session);
    leaving.set(session, hold.ended);
  }

  return { acquire, release };
}
