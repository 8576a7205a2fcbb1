type Request = Pick<LockManager, 'request'>;

interface WayBack {
  hold(): Promise<() => void>;
  unlessHeld(action: () => Promise<void>): Promise<void>;
}

/**
 * Keeps what was deleted here while any tab of this folder still offers to bring it back; `prefix` keeps
 * folders of one host apart. The browser lets go of a hold with its tab. Without Web Locks no tab knows of
 * another, and a start empties the bin.
 */
export function createWayBack(
  prefix: string,
  locks: Request | undefined = globalThis.navigator?.locks,
): WayBack {
  const name = `${prefix}:way-back`;
  return {
    hold() {
      if (!locks) return Promise.resolve(() => undefined);
      return new Promise((resolve) => {
        const grant = () => new Promise<void>((letGo) => resolve(letGo));
        // Where locks turn out not to work, deleting must go on.
        locks.request(name, { mode: 'shared' }, grant).catch(() => resolve(() => undefined));
      });
    },
    async unlessHeld(action) {
      if (!locks) return action();
      await locks.request(name, { ifAvailable: true }, (lock) => lock && action());
    },
  };
}
