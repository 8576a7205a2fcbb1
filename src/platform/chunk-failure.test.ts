import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { reloadOnChunkFailure } from './chunk-failure';

let fail: () => Promise<void>;
let entry: string;
const reload = vi.fn();
const remembered = new Map<string, string>();

beforeEach(() => {
  entry = 'https://host/assets/index-1.js';
  vi.stubGlobal('window', {
    addEventListener: (_name: string, listener: () => Promise<void>) => {
      fail = listener;
    },
  });
  vi.stubGlobal('document', { querySelector: () => ({ src: entry }) });
  vi.stubGlobal('location', { pathname: '/', reload });
  vi.stubGlobal('navigator', { onLine: true });
  vi.stubGlobal('fetch', async () => ({ ok: true }));
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => remembered.get(key) ?? null,
    setItem: (key: string, value: string) => remembered.set(key, value),
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  reload.mockClear();
  remembered.clear();
});

test('a replaced part loads the page anew, once per build', async () => {
  reloadOnChunkFailure(() => true);
  await fail();
  await fail();
  expect(reload).toHaveBeenCalledTimes(1);

  entry = 'https://host/assets/index-2.js';
  await fail();
  expect(reload).toHaveBeenCalledTimes(2);
});

test('never during a conversation', async () => {
  reloadOnChunkFailure(() => false);
  await fail();
  expect(reload).not.toHaveBeenCalled();
});

test('never without a network, and it may try once the network is back', async () => {
  reloadOnChunkFailure(() => true);
  vi.stubGlobal('navigator', { onLine: false });
  await fail();
  vi.stubGlobal('navigator', { onLine: true });
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no route')));
  await fail();
  expect(reload).not.toHaveBeenCalled();

  vi.stubGlobal('fetch', async () => ({ ok: true }));
  await fail();
  expect(reload).toHaveBeenCalledTimes(1);
});

test('never where it can not remember that it tried', async () => {
  vi.stubGlobal('sessionStorage', {
    getItem: () => null,
    setItem: () => {
      throw new DOMException('denied');
    },
  });
  reloadOnChunkFailure(() => true);
  await fail();
  expect(reload).not.toHaveBeenCalled();
});
