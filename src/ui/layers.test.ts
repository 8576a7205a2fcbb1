import { describe, expect, test } from 'vitest';
import { createLayers, type LayerSurroundings, type Layers } from './layers';

interface Entry {
  hash: string;
  state: unknown;
}

/** A browser with a history; going through it takes a moment, as in a real one. */
function browser(hash = '#/tafel', before: readonly string[] = ['#/']) {
  const entries: Entry[] = [...before, hash].map((one) => ({ hash: one, state: null }));
  let at = entries.length - 1;
  let clock = 1;
  const listeners: Record<string, (() => void)[]> = { popstate: [], hashchange: [] };
  const waiting: (() => void)[] = [];
  const current = () => entries[at] ?? { hash: '', state: null };
  const tell = (was: string) => {
    for (const heard of listeners.popstate ?? []) heard();
    if (was !== current().hash) for (const heard of listeners.hashchange ?? []) heard();
  };
  const settle = () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) next();
  };
  const move = (by: number) => {
    if (!entries[at + by]) return;
    const was = current().hash;
    at += by;
    tell(was);
  };
  const push = (entry: Entry) => {
    entries.splice(at + 1, entries.length, entry);
    at += 1;
  };
  const surroundings: LayerSurroundings = {
    history: {
      get state() {
        return current().state;
      },
      pushState: (state) => push({ hash: current().hash, state: structuredClone(state) }),
      replaceState: (state) => {
        entries[at] = { hash: current().hash, state: structuredClone(state) };
      },
      go: (by = 0) => void waiting.push(() => move(by)),
    },
    location: {
      get hash() {
        return current().hash;
      },
      replace(url) {
        const was = current().hash;
        entries[at] = { hash: url, state: null };
        tell(was);
      },
    },
    now: () => clock++,
    later: (action) => void waiting.push(action),
    addEventListener: (kind, heard) => listeners[kind]?.push(heard),
  };
  return {
    surroundings,
    go: (by: number) => {
      move(by);
      settle();
    },
    type: (to: string) => {
      const was = current().hash;
      push({ hash: to, state: null });
      tell(was);
      settle();
    },
    hash: () => current().hash,
    count: () => entries.length,
  };
}

/** A dialog as the app has them: open until it closes, unless it refuses. */
function show(layers: Layers, { refuses = false }: { readonly refuses?: boolean } = {}) {
  let open = true;
  let asked = 0;
  const leave = layers.enter(() => {
    asked += 1;
    if (!refuses) close();
  });
  const close = () => {
    if (open) leave();
    open = false;
  };
  return { close, isOpen: () => open, asked: () => asked };
}

describe('going back', () => {
  test('closes the dialog and stays at the address; once more leaves', () => {
    const { go, hash, surroundings } = browser();
    const dialog = show(createLayers(surroundings));
    go(-1);
    expect([dialog.isOpen(), hash()]).toEqual([false, '#/tafel']);
    go(-1);
    expect(hash()).toBe('#/');
  });

  test('closes one dialog at a time', () => {
    const { go, hash, surroundings } = browser();
    const layers = createLayers(surroundings);
    const [below, above] = [show(layers), show(layers)];
    go(-1);
    expect([below.isOpen(), above.isOpen()]).toEqual([true, false]);
    go(-1);
    expect([below.isOpen(), hash()]).toEqual([false, '#/tafel']);
  });

  test('needs no second step for a dialog that was closed by its button', () => {
    const { go, hash, surroundings } = browser();
    const layers = createLayers(surroundings);
    const below = show(layers);
    show(layers).close();
    go(-1);
    expect([below.isOpen(), hash()]).toEqual([false, '#/tafel']);
    show(layers).close();
    go(-1);
    expect(hash()).toBe('#/');
  });

  test('passes over two dialogs that were closed by their buttons', () => {
    const { go, hash, surroundings } = browser();
    const layers = createLayers(surroundings);
    const dialogs = [show(layers), show(layers)];
    for (const one of dialogs.reverse()) one.close();
    go(-1);
    expect(hash()).toBe('#/');
  });

  test('asks a dialog that does not close each time anew, and never leaves', () => {
    const { go, hash, surroundings } = browser();
    const dialog = show(createLayers(surroundings), { refuses: true });
    for (const times of [1, 2, 3]) {
      go(-1);
      expect([dialog.isOpen(), dialog.asked(), hash()]).toEqual([true, times, '#/tafel']);
    }
  });

  test('closes what came in the place of another dialog', () => {
    const { count, go, hash, surroundings } = browser();
    const layers = createLayers(surroundings);
    show(layers).close();
    const next = show(layers);
    expect(count()).toBe(3);
    go(-1);
    expect([next.isOpen(), hash()]).toEqual([false, '#/tafel']);
  });

  test('works after a reload on the entry of a dialog that is gone', () => {
    const { go, hash, surroundings } = browser();
    show(createLayers(surroundings));
    // The page is loaded anew at the same entry: what listened is gone.
    const again = { ...surroundings };
    const dialog = show(createLayers(again));
    go(-1);
    expect([dialog.isOpen(), hash()]).toEqual([false, '#/tafel']);
  });

  test('passes over that entry after a reload', () => {
    const { go, hash, surroundings } = browser();
    surroundings.history.replaceState({ page: 7, height: 0 }, '');
    surroundings.history.pushState({ page: 7, height: 1 }, '');
    createLayers(surroundings);
    go(-1);
    expect(hash()).toBe('#/');
  });

  test('to what is there no more does nothing', () => {
    const { go, hash, surroundings } = browser('#/tafel', []);
    show(createLayers(surroundings)).close();
    go(-1);
    expect(hash()).toBe('#/tafel');
  });
});

describe('a link in a dialog', () => {
  test('takes the place of its entry, so that one step leads back', () => {
    const { go, hash, surroundings } = browser();
    const layers = createLayers(surroundings);
    const dialog = show(layers);
    expect(layers.follow('#/verslag')).toBe(true);
    dialog.close();
    expect(hash()).toBe('#/verslag');
    go(-1);
    expect(hash()).toBe('#/tafel');
    go(-1);
    expect(hash()).toBe('#/');
  });

  test('is the browser’s own business where no dialog was', () => {
    expect(createLayers(browser().surroundings).follow('#/verslag')).toBe(false);
  });

  test('to the same address stays there', () => {
    const { count, go, hash, surroundings } = browser();
    const layers = createLayers(surroundings);
    show(layers).close();
    expect(layers.follow('#/tafel')).toBe(true);
    expect([hash(), count()]).toEqual(['#/tafel', 3]);
    go(-1);
    expect(hash()).toBe('#/');
  });
});

describe('an address that is typed while a dialog is open', () => {
  test('is gone to, and going back comes to the page without the dialog', () => {
    const { go, hash, surroundings, type } = browser();
    const dialog = show(createLayers(surroundings));
    type('#/werkplaats');
    // It goes with its screen.
    expect(dialog.asked()).toBe(0);
    dialog.close();
    go(-1);
    expect(hash()).toBe('#/tafel');
    go(-1);
    expect(hash()).toBe('#/');
  });

  test('never closes what asks about it', () => {
    const { go, hash, surroundings, type } = browser();
    const layers = createLayers(surroundings);
    type('#/werkplaats');
    // Asks whether to leave, at the address that comes.
    const question = show(layers);
    expect(question.isOpen()).toBe(true);
    go(-1);
    expect([question.isOpen(), hash()]).toEqual([false, '#/werkplaats']);
  });
});

test('forward to the entry of a closed dialog shows the page, and one step leaves it', () => {
  const { go, hash, surroundings } = browser();
  show(createLayers(surroundings));
  go(-1);
  go(1);
  expect(hash()).toBe('#/tafel');
  go(-1);
  expect(hash()).toBe('#/');
});

test('where the browser allows no more entries, going back leaves as it always did', () => {
  const { go, hash, surroundings } = browser();
  const pushState = () => {
    throw new DOMException('too many', 'SecurityError');
  };
  const history = { ...surroundings.history, pushState, state: null };
  const dialog = show(createLayers({ ...surroundings, history }));
  go(-1);
  expect([dialog.isOpen(), hash()]).toEqual([true, '#/']);
});

test('a leap to an earlier visit of the same page ends there', () => {
  const { go, hash, surroundings, type } = browser();
  const layers = createLayers(surroundings);
  show(layers).close();
  type('#/werkplaats');
  type('#/tafel');
  show(layers).close();
  go(-4);
  expect(hash()).toBe('#/tafel');
});
