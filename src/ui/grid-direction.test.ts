import { describe, expect, it } from 'vitest';
import { nextInDirection } from './grid-direction';

/** Seven cards, three a row. */
const grid = Array.from({ length: 7 }, (_, index) => ({
  left: (index % 3) * 100,
  top: Math.floor(index / 3) * 80,
  width: 90,
  height: 70,
}));

describe('arrow keys in a grid of cards', () => {
  it.each([
    [0, 'ArrowRight', 1],
    [2, 'ArrowRight', 3],
    [3, 'ArrowLeft', 2],
    [1, 'ArrowDown', 4],
    [4, 'ArrowUp', 1],
    [5, 'ArrowDown', 6],
    [5, 'Home', 0],
    [0, 'End', 6],
  ])('from card %i, %s leads to card %i', (from, key, to) => {
    expect(nextInDirection(grid, from, key)).toBe(to);
  });

  it.each([
    [0, 'ArrowLeft'],
    [1, 'ArrowUp'],
    [6, 'ArrowRight'],
    [6, 'ArrowDown'],
    [0, 'Home'],
    [3, 'x'],
    [-1, 'ArrowRight'],
  ])('from card %i, %s leads nowhere', (from, key) => {
    expect(nextInDirection(grid, from, key)).toBe(null);
  });
});
