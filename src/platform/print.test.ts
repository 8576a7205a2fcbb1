import { describe, expect, test } from 'vitest';
import { createPrinter, type PrintSurroundings } from './print';

function browser(prints: 'at once' | 'later' | 'never' | 'throws') {
  const listeners = new Set<() => void>();
  const begin = () => {
    for (const listener of listeners) listener();
  };
  const surroundings: PrintSurroundings = {
    print() {
      if (prints === 'at once') begin();
      if (prints === 'throws') throw new Error('not in an app');
    },
    onBegin(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async wait() {
      if (prints === 'later') begin();
    },
  };
  return { surroundings, listeners };
}

describe('asking for the printer', () => {
  test.each([
    ['at once', true],
    ['later', true],
    ['never', false],
    ['throws', false],
  ] as const)('of a browser that prints %s, its window came: %s', async (prints, answer) => {
    const { listeners, surroundings } = browser(prints);
    const printer = createPrinter(surroundings);
    expect(printer.there).toBe(true);
    expect(await printer.open()).toBe(answer);
    expect(listeners.size).toBe(0);
  });

  test('where there is no way to print, says so and throws nothing', async () => {
    const printer = createPrinter({ ...browser('never').surroundings, print: undefined });
    expect(printer.there).toBe(false);
    expect(await printer.open()).toBe(false);
  });
});
