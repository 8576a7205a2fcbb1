import { useLayoutEffect } from 'preact/hooks';

let arrivals = 0;

/**
 * Tells the world that a screen can be used: page title, `data-ready` on the root element (its value is the
 * screen's name), and, after the first screen, focus on the heading so that a screen reader starts there.
 */
export function useArrival(name: string, title: string, ready = true): void {
  useLayoutEffect(() => {
    document.title = title;
  }, [title]);

  useLayoutEffect(() => {
    if (!ready) return undefined;
    const root = document.documentElement;
    root.dataset.ready = name;
    arrivals += 1;
    if (arrivals > 1) {
      const active = document.activeElement;
      const heading = document.querySelector<HTMLElement>('h1');
      if (heading && (active === document.body || active === null)) {
        heading.tabIndex = -1;
        heading.focus({ preventScroll: true });
      }
    }
    return () => {
      delete root.dataset.ready;
    };
  }, [name, ready]);
}
