import { useEffect, useState } from 'preact/hooks';

/** Longer than a dialog takes to close and the focus to move: what is said right then is not heard. */
const SETTLE = 120;

let heard = '';

interface LiveRegionProps {
  readonly message: string;
  /** Another screen: what was said on the last one must not be found there by who browses. */
  readonly screen: string;
}

/**
 * The one polite voice of the app: whose turn it is, what was drawn. It stays in the page while
 * empty, since screen readers only notice changes in a region they already know. Each message is
 * said once, wherever this region stands by then, and is gone with the screen or dialog it was said on.
 */
export function LiveRegion({ message, screen }: LiveRegionProps) {
  const [shown, setShown] = useState('');
  useEffect(() => {
    setShown('');
    if (message === heard) return undefined;
    const timer = setTimeout(() => {
      heard = message;
      setShown(message);
    }, SETTLE);
    return () => clearTimeout(timer);
  }, [message, screen]);
  return (
    <div class="sr-only" role="status" aria-live="polite" aria-atomic="true">
      {shown}
    </div>
  );
}
