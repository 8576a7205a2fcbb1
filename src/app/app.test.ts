import { expect, test, vi } from 'vitest';
import { createApp } from './app';
import type { Preferences } from './preferences';
import type { OfflineWorker, Services } from './services';

test('a new version that waits is looked at again at each step, but never during a conversation', () => {
  const listeners: (() => void)[] = [];
  const location = { hash: '', replace: () => undefined };
  const place = { location, addEventListener: (_: string, run: () => void) => listeners.push(run) };
  const preferences = { lang: { subscribe: () => undefined } } as unknown as Preferences;
  const app = createApp(
    {} as Services,
    { sets: [], casussen: [], formats: async () => [] },
    preferences,
    place,
  );
  const recheck = vi.fn();
  const worker: OfflineWorker = { watch: () => () => undefined, recheck, update: () => undefined };
  app.connectOffline(worker);
  const go = (hash: string) => {
    location.hash = hash;
    for (const run of listeners) run();
  };

  recheck.mockClear();
  go('#/verslagen');
  expect(recheck).toHaveBeenCalledTimes(1);
  app.talking.value = true;
  go('#/gesprek/a');
  expect(recheck).toHaveBeenCalledTimes(1);
  app.talking.value = false;
  expect(recheck).toHaveBeenCalledTimes(2);
});
