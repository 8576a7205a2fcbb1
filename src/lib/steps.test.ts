import { expect, test } from 'vitest';
import { finish, finishInPieces } from './steps';

function* count(to: number) {
  let sum = 0;
  for (let at = 1; at <= to; at += 1) {
    sum += at;
    yield;
  }
  return sum;
}

test('work in steps gives the same at once and in pieces', async () => {
  let clock = 0;
  let pauses = 0;
  const inPieces = await finishInPieces(count(100), {
    most: 10,
    now: () => clock++,
    pause: async () => {
      pauses += 1;
    },
  });
  expect(inPieces).toBe(finish(count(100)));
  expect(pauses).toBeGreaterThan(5);
});

test('what goes wrong in a step is told by whoever does the work', async () => {
  function* broken() {
    yield;
    throw new Error('broken');
  }
  expect(() => finish(broken())).toThrow('broken');
  const pieces = { most: 0, now: () => 0, pause: async () => undefined };
  await expect(finishInPieces(broken(), pieces)).rejects.toThrow('broken');
});
