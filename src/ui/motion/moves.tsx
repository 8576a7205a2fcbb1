import { domAnimation, LazyMotion, MotionConfig, m } from 'framer-motion';
import type { ComponentChildren } from 'preact';
import type { MoveKind } from './moving';

/*
 * This module is the only importer of framer-motion and arrives after the first screen works.
 * A whole `transform` string instead of x/rotate/scale: the browser can then animate it off the
 * main thread, and the hand-laid tilt of the card inside is left alone.
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
  const { from, seconds } = moves[kind];
  return (
    <LazyMotion features={domAnimation} strict>
      <MotionConfig reducedMotion="user">
        <m.div
          className={extra}
          initial={{ opacity: kind === 'turned' ? 0.4 : 0, transform: from }}
          animate={{ opacity: 1, transform: rest[kind], transitionEnd: { transform: 'none' } }}
          transition={{ duration: seconds, delay, ease: [0.2, 0.8, 0.25, 1] }}
        >
          {children}
        </m.div>
      </MotionConfig>
    </LazyMotion>
  );
}
