import { expect, test, vi } from 'vitest';
import { createApp } from './app';
import type { Preferences } from './preferences';
import type { OfflineWorker, Services } from './services';

/** The app at an address, and a way to go to another one as a person does. */
function openAt(begin: string) {
  const listeners: (() => void)[] = [];
  const change = (hash: string) => {
    location.hash = hash;
    for (const run of listeners) run();
  };
  const location = { hash: begin, replace: change };
  const app = createApp(
    {} as Services,
    { sets: [], casussen: [], formats: async () => [] },
    { lang: { subscribe: () => undefined } } as unknown as Preferences,
    {
      location,
      history: { state: null },
      addEventListener: (_: string, run: () => void) => listeners.push(run),
    },
  );
  return { app, change, location };
}

test('a screen that holds something is left only after its question was answered', () => {
  const { app, change, location } = openAt('#/gesprek/a');
  const here = app.route.value;
  app.guard.value = { isAtRisk: () => true, asks: (next) => next.name !== 'report' };

  change('#/');
  expect(app.route.value).toBe(here);
  expect(app.leaving.value).toEqual({ name: 'home' });
  app.answer(false);
  expect(location.hash).toBe('#/gesprek/a');
  expect(app.route.value).toBe(here);
  expect(app.leaving.value).toBeNull();

  change('#/');
  // Going back by hand is an answer too.
  change('#/gesprek/a');
  expect(app.leaving.value).toBeNull();
  change('#/');
  app.answer(true);
  expect(app.route.value).toEqual({ name: 'home' });
  expect(app.leaving.value).toBeNull();
  change('#/verslag/a');
  expect(app.route.value).toEqual({ name: 'report', session: 'a' });
  app.guard.value = null;
  change('#/instellingen');
  expect(app.route.value).toEqual({ name: 'settings' });
});

test('what is tried out is known until a screen that is no conversation, and so is where one came from', () => {
  const { app, change } = openAt('#/');
  expect(app.from.value).toBeNull();
  change('#/werkplaats/set/mijn');
  app.trying.value = { kind: 'kaartenset', id: 'mijn' };
  for (const hash of ['#/set/mijn', '#/gesprek/a', '#/verslag/a', '#/gesprek/a']) {
    change(hash);
    expect(app.trying.value?.id).toBe('mijn');
  }
  expect(app.from.value).toEqual({ name: 'report', session: 'a' });
  change('#/werkplaats/set/mijn');
  expect(app.trying.value).toBeNull();
  expect(app.from.value).toEqual({ name: 'table', session: 'a' });
});

test('a new version that waits is looked at again at each step, but never during a conversation', () => {
  const listeners: (() => void)[] = [];
  const location = { hash: '', replace: () => undefined };
  const place = {
    location,
    history: { state: null },
    addEventListener: (_: string, run: () => void) => listeners.push(run),
  };
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
