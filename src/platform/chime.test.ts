import { describe, expect, test } from 'vitest';
import { type ChimeSurroundings, createChime } from './chime';

type Context = ReturnType<ChimeSurroundings['makeContext']>;

/** A browser that lets a page sound only after a tap. */
function browser({ touched = false }: { readonly touched?: boolean } = {}) {
  let tapped = touched;
  const gestures = new Set<() => void>();
  const contexts: { state: string; tones: number; closed: boolean; change: () => void }[] = [];
  const surroundings: ChimeSurroundings = {
    makeContext() {
      const changes = new Set<() => void>();
      const kept = {
        state: 'suspended',
        tones: 0,
        closed: false,
        change: () => {
          for (const heard of changes) heard();
        },
      };
      contexts.push(kept);
      const chain = {
        frequency: {},
        gain: new Proxy({}, { get: () => () => undefined }),
        connect: () => chain,
        start: () => {
          kept.tones += 1;
        },
        stop: () => undefined,
      };
      return {
        get state() {
          return kept.state;
        },
        currentTime: 0,
        destination: {},
        createOscillator: () => chain,
        createGain: () => chain,
        addEventListener: (_: string, heard: () => void) => changes.add(heard),
        async resume() {
          if (kept.state === 'interrupted') throw new Error('not now');
          if (tapped) kept.state = 'running';
          kept.change();
        },
        async close() {
          kept.closed = true;
        },
      } as unknown as Context;
    },
    onGesture(listener) {
      gestures.add(listener);
    },
    wasTouched: () => tapped,
    vibrate: undefined,
  };
  const tap = async () => {
    tapped = true;
    for (const heard of gestures) heard();
    for (let turn = 0; turn < 6; turn += 1) await Promise.resolve();
  };
  return { chime: createChime(surroundings), contexts, tap };
}

describe('a soft sound', () => {
  test('is not there before anyone touched the page, and says so', async () => {
    const { chime, contexts, tap } = browser();
    chime.want();
    chime.sound();
    expect([chime.running, contexts.length]).toEqual([false, 0]);
    await tap();
    expect(chime.running).toBe(true);
    chime.sound();
    expect(contexts.map(({ tones }) => tones)).toEqual([2]);
  });

  test('leaves no tones for later while the browser holds it', async () => {
    const { chime, contexts, tap } = browser();
    await chime.ready();
    chime.sound();
    chime.sound();
    expect([chime.running, contexts[0]?.tones]).toEqual([false, 0]);
    chime.want();
    await tap();
    expect([chime.running, contexts[0]?.tones]).toEqual([true, 0]);
  });

  test('is made anew at the next tap after a call took it', async () => {
    const { chime, contexts, tap } = browser({ touched: true });
    const seen: boolean[] = [];
    chime.watch(() => seen.push(chime.running));
    chime.want();
    await tap();
    const [first] = contexts;
    if (first) first.state = 'interrupted';
    first?.change();
    expect(seen.at(-1)).toBe(false);
    chime.sound();
    expect(first?.tones).toBe(0);
    await tap();
    expect([contexts.length, first?.closed, chime.running]).toEqual([2, true, true]);
    chime.sound();
    expect(contexts[1]?.tones).toBe(2);
    expect(seen.at(-1)).toBe(true);
  });
});
