import { describe, expect, it } from 'vitest';
import { type Chance, hashText, newId, random } from './identity';

const V4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const insecure: Chance = { getRandomValues: (words) => crypto.getRandomValues(words) };
const filledWith = (word: number): Chance => ({ getRandomValues: (words) => words.fill(word) });

describe('an id', () => {
  it.each([
    ['the browser makes it', undefined],
    ['the page is not secure and it is made here', insecure],
  ])('is a random UUID when %s', (_, chance) => {
    const ids = Array.from({ length: 500 }, () => newId(chance));
    expect(new Set(ids).size).toBe(500);
    expect(ids.filter((id) => !V4.test(id))).toEqual([]);
  });

  it('keeps its form at both ends of chance', () => {
    expect(newId(filledWith(0))).toBe('00000000-0000-4000-8000-000000000000');
    expect(newId(filledWith(0xffffffff))).toBe('ffffffff-ffff-4fff-bfff-ffffffffffff');
  });
});

describe('chance', () => {
  it('goes from 0 up to but not 1', () => {
    expect(random(filledWith(0))).toBe(0);
    expect(random(filledWith(0xffffffff))).toBe(1 - 2 ** -53);
  });

  it('favours no part of that', () => {
    const tenths = Array.from({ length: 10 }, () => 0);
    for (let draw = 0; draw < 20_000; draw += 1) {
      const tenth = Math.floor(random() * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    // Seven standard deviations: about once in 10¹¹ runs by chance alone.
    expect(tenths.every((count) => Math.abs(count - 2000) < 300)).toBe(true);
  });
});

describe('the hash of a text', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['één', '51c4a8ee9d588c3aeb9b5797b28ce35614241601b871e6d7549641cfac064e00'],
  ])('of "%s" is its SHA-256 in hex', async (text, hash) => {
    const result = await hashText(text);
    expect(result).toEqual({ ok: true, value: hash });
  });

  it('is refused where the page is not served securely', async () => {
    expect(await hashText('abc', insecure)).toEqual({ ok: false, refusal: 'insecure' });
  });
});
