import { useEffect, useRef } from 'preact/hooks';

/**
 * Calls `onLeave` when the page is no longer only before this person: hidden, left, gone back, or on its way to paper.
 * Only while `active`.
 */
export function useLeaving(active: boolean, onLeave: () => void): void {
  const leave = useRef(onLeave);
  leave.current = onLeave;

  useEffect(() => {
    if (!active) return;
    const close = () => leave.current();
    const hide = () => {
      if (document.visibilityState === 'hidden') close();
    };
    document.addEventListener('visibilitychange', hide);
    for (const name of ['pagehide', 'popstate', 'beforeprint']) {
      window.addEventListener(name, close);
    }
    return () => {
      document.removeEventListener('visibilitychange', hide);
      for (const name of ['pagehide', 'popstate', 'beforeprint']) {
        window.removeEventListener(name, close);
      }
    };
  }, [active]);
}
