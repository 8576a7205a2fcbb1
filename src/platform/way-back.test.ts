import { describe, expect, it, vi } from 'vitest';
import { createWayBack } from './way-back';

interface Asked {
  readonly mode?: LockMode;
  readonly ifAvailable?: boolean;
}

/** The lock manager of one browser: many may share a name, one may have it alone. */
function createLocks() {
  const held: { readonly name: string; readonly mode: LockMode }[] = [];
  async function request(
    name: string,
    { mode = 'exclusive', ifAvailable = false }: Asked,
    grant: (lock: Lock | null) => unknown,
  ): Promise<unknown> {
    const free = () =>
      held.every((one) => one.name !== name || (mode === 'shared' && one.mode === 'shared'));
    if (!free() && ifAvailable) return grant(null);
    await vi.waitUntil(free, { interval: 1 });
    const lock = { name, mode };
    held.push(lock);
    try {
      return await grant(lock);
    } finally {
      held.splice(held.indexOf(lock), 1);
    }
  }
  return { request } as unknown as LockManager;
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('the way back', () => {
  it('stays while any tab offers it, and ends with the last offer', async () => {
    const locks = createLocks();
    const [first, second, third] = [0, 1, 2].map(() => createWayBack('x', locks));
    const empty = vi.fn(async () => undefined);
    const letGo = [await first?.hold(), await second?.hold()];
    letGo[0]?.();
    await settle();
    await third?.unlessHeld(empty);
    expect(empty).not.toHaveBeenCalled();
    letGo[1]?.();
    await settle();
    await third?.unlessHeld(empty);
    expect(empty).toHaveBeenCalledTimes(1);
  });

  it('is offered only once nobody is emptying the bin', async () => {
    const locks = createLocks();
    const order: string[] = [];
    let emptied = (): void => undefined;
    const emptying = createWayBack('x', locks).unlessHeld(async () => {
      await new Promise<void>((resolve) => {
        emptied = resolve;
      });
      order.push('emptied');
    });
    await settle();
    const held = createWayBack('x', locks)
      .hold()
      .then(() => order.push('held'));
    await settle();
    emptied();
    await Promise.all([emptying, held]);
    expect(order).toEqual(['emptied', 'held']);
  });

  it('of another folder of the host does not count', async () => {
    const locks = createLocks();
    const empty = vi.fn(async () => undefined);
    await createWayBack('x:/a/', locks).hold();
    await createWayBack('x:/b/', locks).unlessHeld(empty);
    expect(empty).toHaveBeenCalledTimes(1);
  });

  it('never keeps anyone from deleting or starting where there are no locks', async () => {
    const empty = vi.fn(async () => undefined);
    const without = createWayBack('x', undefined);
    (await without.hold())();
    await without.unlessHeld(empty);
    expect(empty).toHaveBeenCalledTimes(1);

    const request = () => Promise.reject(new DOMException('no', 'SecurityError'));
    const broken = { request } as unknown as LockManager;
    (await createWayBack('x', broken).hold())();
  });
});
