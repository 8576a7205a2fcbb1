import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { loadedMoves } from './load';
import { motionWanted } from './wanted';

export type MoveKind = 'dealt' | 'drawn' | 'turned' | 'put-down';

/** More cards than this at once simply lie there: sixty moving at a time stutter on an old tablet. */
const DEALT_AT_MOST = 16;

export interface MovingProps {
  readonly kind: MoveKind;
  readonly children: ComponentChildren;
  /** Its place among the dealt ones. */
  readonly index?: number | undefined;
  /** Lies there already: no move. */
  readonly still?: boolean | undefined;
  readonly class?: string | undefined;
}

/**
 * Moves its children when they appear. What appears before framer-motion is here, or while motion
 * is off, is a plain `<div>` and stays one: swapping it later would build the content anew and lose
 * focus and scroll. Give it another `key` to play a move again.
 */
export function Moving({ kind, index = 0, still = false, class: extra, children }: MovingProps) {
  const [moves] = useState(() =>
    still || index >= DEALT_AT_MOST || !motionWanted() ? null : loadedMoves(),
  );
  if (!moves) return <div class={extra}>{children}</div>;
  const { Moved } = moves;
  return (
    <Moved kind={kind} delay={kind === 'dealt' ? index * 0.008 : 0} class={extra}>
      {children}
    </Moved>
  );
}
