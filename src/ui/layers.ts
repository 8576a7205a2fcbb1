import { type LayerMark, readMark } from '../lib/layer';

/** What is needed of the window. */
export interface LayerSurroundings {
  readonly history: Pick<History, 'state' | 'pushState' | 'replaceState' | 'go'>;
  readonly location: { readonly hash: string; replace(url: string): void };
  readonly now: () => number;
  /** Does it once all that hangs on this event was done. */
  readonly later: (action: () => void) => void;
  addEventListener(type: 'popstate' | 'hashchange', listener: () => void): void;
}

export interface Layers {
  /** Says that something lies over the page now that goes back closes with `close`; gives how to say that it went. */
  enter(close: () => void): () => void;
  /** Follows a link from here: in place of the entry of a dialog. False where the browser can do that itself. */
  follow(hash: string): boolean;
}

/**
 * Makes "back" close the dialog on top and stay on the page (fault 30). Each dialog has a history entry of its own, at
 * the same address. A dialog that was closed otherwise leaves its entry behind: taking it off would go back at some
 * later moment, and undo whatever went on in between. The next dialog or page takes its place, and "back" passes over
 * it. So nothing here ever moves through the history but by someone who goes back.
 */
export function createLayers(page: LayerSurroundings): Layers {
  const open: (() => void)[] = [];
  let { hash } = page.location;
  let here: LayerMark | null = readMark(page.history.state);
  const height = () => here?.height ?? 0;

  /** One entry for each that is open, also for one that didn't close. */
  function cover(): void {
    try {
      while (height() < open.length) {
        if (!here) {
          const ground = { page: page.now(), height: 0 };
          page.history.replaceState(ground, '');
          here = ground;
        }
        const next: LayerMark = { ...here, height: here.height + 1 };
        page.history.pushState(next, '');
        here = next;
      }
    } catch {
      // Safari allows a hundred in half a minute. Then going back leaves the page, as it did before.
    }
  }

  function moved(): void {
    const before = here;
    here = readMark(page.history.state);
    const samePage = hash === page.location.hash;
    hash = page.location.hash;
    if (open.length > height()) {
      if (samePage) for (const close of open.slice(height()).reverse()) close();
      page.later(cover);
    } else if (
      samePage &&
      here &&
      before &&
      here.page === before.page &&
      here.height < before.height
    ) {
      // What stood here was closed before: whoever goes back means the next thing below.
      page.history.go(open.length - here.height - 1);
    }
  }

  page.addEventListener('popstate', moved);
  // Some engines tell only this one of an address that was typed.
  page.addEventListener('hashchange', () => {
    if (hash !== page.location.hash) moved();
  });

  return {
    enter(close) {
      // Each has an identity of its own, also where two close the same way.
      const one = () => close();
      open.push(one);
      cover();
      return () => {
        open.splice(open.indexOf(one), 1);
      };
    },
    follow(to) {
      if (height() === 0) return false;
      if (to !== page.location.hash) page.location.replace(to);
      return true;
    },
  };
}

let layers: Layers | undefined;

/** Those of this window. From the first call on, links and "back" are watched. */
export function watchLayers(): Layers {
  if (layers) return layers;
  const made = createLayers({
    history,
    location,
    now: Date.now,
    later: (action) => setTimeout(action),
    addEventListener: (type, listener) => addEventListener(type, listener),
  });
  document.addEventListener('click', (event) => {
    const { altKey, button, ctrlKey, defaultPrevented, metaKey, shiftKey, target } = event;
    if (defaultPrevented || button !== 0 || altKey || ctrlKey || metaKey || shiftKey) return;
    const link = target instanceof Element && target.closest('a[href^="#"]:not([target])');
    if (link && made.follow(link.getAttribute('href') ?? '')) event.preventDefault();
  });
  layers = made;
  return made;
}
