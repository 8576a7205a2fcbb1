import { describe, expect, it } from 'vitest';
import { type AwakeSurroundings, createAwake } from './wake-lock';

function makeBrowser(change: Partial<AwakeSurroundings> = {}) {
  let listener: (() => void) | undefined;
  const browser = {
    asked: 0,
    held: 0,
    show: () => listener?.(),
    listens: () => listener !== undefined,
    surroundings: {
      request: async () => {
        browser.asked += 1;
        browser.held += 1;
        return {
          release: async () => {
            browser.held -= 1;
          },
        };
      },
      isVisible: () => true,
      onVisible: (heard: () => void) => {
        listener = heard;
        return () => {
          listener = undefined;
        };
      },
      ...change,
    },
  };
  return browser;
}

describe('keeping the screen on', () => {
  it('asks for it, again at every return, and lets go', async () => {
    const browser = makeBrowser();
    const awake = createAwake(browser.surroundings);
    expect(await awake.keep()).toBe(true);
    browser.show();
    expect(browser.asked).toBe(2);
    await Promise.resolve();
    awake.release();
    browser.show();
    expect([browser.asked, browser.listens()]).toEqual([2, false]);
  });

  it('says that it can not where there is no such thing, or the browser refuses', async () => {
    expect(await createAwake(makeBrowser({ request: undefined }).surroundings).keep()).toBe(false);
    const refuses = makeBrowser({ request: () => Promise.reject(new Error('low battery')) });
    expect(await createAwake(refuses.surroundings).keep()).toBe(false);
  });

  it('lets go of what it got after it was let go', async () => {
    const browser = makeBrowser();
    const awake = createAwake(browser.surroundings);
    const keeping = awake.keep();
    awake.release();
    await keeping;
    expect(browser.held).toBe(0);
  });
});
