import { animate } from 'framer-motion/dom/mini';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { MoveKind } from './moving';

/*
 * This module is the only importer of framer-motion and arrives after the first screen works. It takes
 * the small `animate`, which hands every move to the browser: the tree of `m` components cost 25 kB and
 * a longer wait after each tap. A whole `transform` string instead of x/rotate/scale, so that it runs off
 * the main thread and the hand-laid tilt of the card inside is left alone.
 */
const moves: Record<MoveKind, { readonly from: string; readonly seconds: number }> = {
  dealt: { from: 'translateY(-26px) rotate(-2.5deg) scale(1)', seconds: 0.17 },
  drawn: { from: 'translateX(-120px) rotate(-7deg) scale(0.9)', seconds: 0.28 },
  turned: { from: 'perspective(1400px) rotateY(-74deg)', seconds: 0.26 },
  'put-down': { from: 'translateY(-34px) rotate(2.5deg) scale(1.05)', seconds: 0.24 },
};

const rest: Record<MoveKind, string> = {
  dealt: 'translateY(0px) rotate(0deg) scale(1)',
  drawn: 'translateX(0px) rotate(0deg) scale(1)',
  turned: 'perspective(1400px) rotateY(0deg)',
  'put-down': 'translateY(0px) rotate(0deg) scale(1)',
};

export interface MovedProps {
  readonly kind: MoveKind;
  /** Seconds to wait: cards are dealt one after the other. */
  readonly delay: number;
  readonly class?: string | undefined;
  readonly children: ComponentChildren;
}

/** Its children come to their place by one move. */
export function Moved({ kind, delay, class: extra, children }: MovedProps) {
  const place = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const { current } = place;
    if (!current) return undefined;
    const { from, seconds } = moves[kind];
    const move = animate(
      current,
      { opacity: [kind === 'turned' ? 0.4 : 0, 1], transform: [from, rest[kind]] },
      { duration: seconds, delay, ease: [0.2, 0.8, 0.25, 1] },
    );
    // A transform that stays, even one that does nothing, would hold what is fixed inside it in place.
    const settle = () => {
      current.style.removeProperty('transform');
      current.style.removeProperty('opacity');
    };
    move.then(settle).catch(settle);
    return () => {
      move.cancel();
      settle();
    };
  }, []);

  return (
    <div class={extra} ref={place}>
      {children}
    </div>
  );
}
