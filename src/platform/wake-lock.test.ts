import { beforeEach, describe, expect, it } from 'vitest';
import { type AwakeSurroundings, createAwake, holdsLocks } from './wake-lock';

/** A browser that gives locks as long as `gives` says so. */
class Browser {
  asked = 0;
  gives = true;
  #visible = true;
  #listener: (() => void) | undefined;
  #held = new Set<{ released(): void }>();

  get listens() {
    return this.#listener !== undefined;
  }
  get held() {
    return this.#held.size;
  }
  /** Lets go by itself, as with a low battery or a page that is hidden. */
  take() {
    const all = [...this.#held];
    this.#held.clear();
    for (const one of all) one.released();
  }
  see(visible: boolean) {
    this.#visible = visible;
    if (!visible) this.take();
    this.#listener?.();
  }
  readonly surroundings: AwakeSurroundings = {
    request: async () => {
      this.asked += 1;
      if (!this.gives) throw new Error('low battery');
      const lock = { released: () => {} };
      this.#held.add(lock);
      return {
        release: async () => {
          this.#held.delete(lock);
        },
        onReleased: (heard) => {
          lock.released = heard;
        },
      };
    },
    isVisible: () => this.#visible,
    onVisible: (heard) => {
      this.#listener = heard;
      return () => {
        this.#listener = undefined;
      };
    },
  };
}

const settle = async () => {
  for (let turn = 0; turn < 8; turn += 1) await Promise.resolve();
};

describe('keeping the screen on', () => {
  let said: boolean[] = [];
  const tell = (kept: boolean) => said.push(kept);
  beforeEach(() => {
    said = [];
  });

  it('asks for it, again at every return, and lets go', async () => {
    const browser = new Browser();
    const awake = createAwake(browser.surroundings);
    awake.keep(tell);
    await settle();
    browser.see(false);
    browser.see(true);
    await settle();
    expect([browser.asked, browser.held, said]).toEqual([2, 1, [true]]);
    awake.release();
    browser.see(true);
    expect([browser.asked, browser.held, browser.listens]).toEqual([2, 0, false]);
  });

  it('says that it can not where there is no such thing, or the browser refuses', async () => {
    createAwake({ ...new Browser().surroundings, request: undefined }).keep(tell);
    const refuses = new Browser();
    refuses.gives = false;
    createAwake(refuses.surroundings).keep(tell);
    await settle();
    expect(said).toEqual([false, false]);
  });

  it('says so when the browser lets go by itself, and is refused after that', async () => {
    const browser = new Browser();
    createAwake(browser.surroundings).keep(tell);
    await settle();
    browser.gives = false;
    browser.take();
    await settle();
    expect(said).toEqual([true, false]);
  });

  it('does not ask for ever where the browser gives it and takes it back each time', async () => {
    const browser = new Browser();
    createAwake(browser.surroundings).keep(tell);
    for (let times = 0; times < 4; times += 1) {
      await settle();
      browser.take();
    }
    expect([browser.asked, said]).toEqual([2, [true, false]]);
  });

  it('says so when it is refused at the return, and takes that back when it is given again', async () => {
    const browser = new Browser();
    createAwake(browser.surroundings).keep(tell);
    await settle();
    browser.gives = false;
    browser.see(false);
    browser.see(true);
    await settle();
    browser.gives = true;
    browser.see(false);
    browser.see(true);
    await settle();
    expect(said).toEqual([true, false, true]);
  });

  it('lets go of what it got after it was let go', async () => {
    const browser = new Browser();
    const awake = createAwake(browser.surroundings);
    awake.keep(tell);
    awake.release();
    await settle();
    expect([browser.held, said]).toEqual([0, []]);
  });

  it('promises nothing on an installed iPad app that holds no locks', () => {
    expect(holdsLocks({ standalone: true }, {})).toBe(false);
    expect(holdsLocks({ standalone: true }, { cookieStore: {} })).toBe(true);
    expect(holdsLocks({ standalone: false }, {})).toBe(true);
    expect(holdsLocks({}, {})).toBe(true);
  });
});
