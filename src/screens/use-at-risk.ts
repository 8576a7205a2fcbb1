import { useLayoutEffect } from 'preact/hooks';
import { useApp } from '../app/context';

/** While `risky` the browser asks before it closes this page or loads it anew: something here is nowhere else. */
export function useAtRisk(risky: boolean): void {
  const app = useApp();
  useLayoutEffect(() => {
    if (!risky) return;
    const guard = { isAtRisk: () => true, asks: () => false };
    app.guard.value = guard;
    return () => {
      if (app.guard.peek() === guard) app.guard.value = null;
    };
  }, [app, risky]);
}
