import { describe, expect, it, vi } from 'vitest';
import { createWriterLock } from './lock';

type Grant = (lock: Lock | null) => unknown;
type Held = { readonly token: object; readonly reject: (error: unknown) => void };

/** The lock manager of one browser, shared by its tabs. */
function createLocks() {
  const held = new Map<string, Held>();
  const names: string[] = [];

  async function request(
    name: string,
    options: { readonly steal?: boolean; readonly ifAvailable?: boolean },
    grant: Grant,
  ): Promise<unknown> {
    names.push(name);
    await Promise.resolve();
    const other = held.get(name);
    if (other && !options.steal) return grant(null);
    other?.reject(new DOMException('stolen', 'AbortError'));
    const token = {};
    return new Promise((resolve, reject) => {
      held.set(name, { token, reject });
      const end = () => {
        if (held.get(name)?.token === token) held.delete(name);
      };
      Promise.resolve(grant({ name, mode: 'exclusive' })).then(async () => {
        // Letting go goes round by another process.
        await Promise.resolve();
        await Promise.resolve();
        end();
        resolve(undefined);
      }, reject);
    });
  }

  return { locks: { request } as unknown as LockManager, names, held };
}

const take = { takeOver: true };
const ask = { takeOver: false };
const ignore = () => undefined;

describe('one writer a conversation', () => {
  it('lets the first tab write and tells the second that it is elsewhere', async () => {
    const { locks } = createLocks();
    const [first, second] = [createWriterLock('x', locks), createWriterLock('x', locks)];
    expect(await first.acquire('a', ignore, ask)).toBe('held');
    expect(await second.acquire('a', ignore, ask)).toBe('elsewhere');
    expect(await second.acquire('b', ignore, ask)).toBe('held');
  });

  it('keeps folders of one host apart', async () => {
    const { locks, names } = createLocks();
    expect(await createWriterLock('x:/a/', locks).acquire('s', ignore, ask)).toBe('held');
    expect(await createWriterLock('x:/b/', locks).acquire('s', ignore, ask)).toBe('held');
    expect(names).toEqual(['x:/a/:writer:s', 'x:/b/:writer:s']);
  });

  it('tells the first tab, once, when the second takes over', async () => {
    const { locks } = createLocks();
    const [first, second] = [createWriterLock('x', locks), createWriterLock('x', locks)];
    const lost = vi.fn();
    await first.acquire('a', lost, ask);
    expect(await second.acquire('a', ignore, take)).toBe('held');
    await vi.waitFor(() => expect(lost).toHaveBeenCalledTimes(1));
    expect(await first.acquire('a', lost, ask)).toBe('elsewhere');
  });

  it('is not told held before it is', async () => {
    let grant: Grant = ignore;
    const locks = {
      request: (_: string, __: object, callback: Grant) => {
        grant = callback;
        return new Promise(ignore);
      },
    } as unknown as LockManager;
    const answered = vi.fn();
    const answer = createWriterLock('x', locks).acquire('a', ignore, take);
    answer.then(answered);
    await vi.waitFor(() => expect(grant).not.toBe(ignore));
    expect(answered).not.toHaveBeenCalled();
    grant({ name: 'a', mode: 'exclusive' });
    expect(await answer).toBe('held');
  });

  it('is free again after it was let go, and nobody is told of a loss', async () => {
    const { held, locks } = createLocks();
    const [first, second] = [createWriterLock('x', locks), createWriterLock('x', locks)];
    const lost = vi.fn();
    await first.acquire('a', lost, ask);
    first.release('a');
    await vi.waitFor(() => expect(held.size).toBe(0));
    expect(await second.acquire('a', ignore, ask)).toBe('held');
    expect(lost).not.toHaveBeenCalled();
  });

  it('can be taken again by the same tab at once', async () => {
    const { locks } = createLocks();
    const tab = createWriterLock('x', locks);
    await tab.acquire('a', ignore, ask);
    expect(await tab.acquire('a', ignore, ask)).toBe('held');
    tab.release('a');
    expect(await tab.acquire('a', ignore, ask)).toBe('held');
  });

  it('is not kept when it is granted only after it was let go', async () => {
    const { held, locks } = createLocks();
    const tab = createWriterLock('x', locks);
    const answer = tab.acquire('a', ignore, ask);
    tab.release('a');
    await answer;
    await vi.waitFor(() => expect(held.size).toBe(0));
  });

  it('tells whoever asked last of the loss', async () => {
    const { locks } = createLocks();
    const tab = createWriterLock('x', locks);
    const [early, late] = [vi.fn(), vi.fn()];
    await tab.acquire('a', early, ask);
    await tab.acquire('a', late, ask);
    await createWriterLock('x', locks).acquire('a', ignore, take);
    await vi.waitFor(() => expect(late).toHaveBeenCalledTimes(1));
    expect(early).not.toHaveBeenCalled();
  });

  it('loses nothing that was let go already, or never held', async () => {
    const { locks } = createLocks();
    const [first, second] = [createWriterLock('x', locks), createWriterLock('x', locks)];
    const lost = vi.fn();
    await first.acquire('a', lost, ask);
    const taking = second.acquire('a', ignore, take);
    first.release('a');
    expect(await taking).toBe('held');
    const outrun = { request: () => Promise.reject(new DOMException('', 'AbortError')) };
    const third = createWriterLock('x', outrun as unknown as LockManager);
    expect(await third.acquire('a', lost, take)).toBe('elsewhere');
    expect(lost).not.toHaveBeenCalled();
  });

  it('lets every tab write where there are no locks, or where they do not work', async () => {
    const broken = [
      { request: () => Promise.reject(new DOMException('no', 'SecurityError')) },
      {
        request: () => {
          throw new DOMException('no', 'InvalidStateError');
        },
      },
    ] as unknown as LockManager[];
    for (const locks of [undefined, ...broken]) {
      const lost = vi.fn();
      const tab = createWriterLock('x', locks);
      expect(await tab.acquire('a', lost, ask)).toBe('held');
      tab.release('a');
      expect(lost).not.toHaveBeenCalled();
    }
  });
});
