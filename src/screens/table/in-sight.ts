import { useSignalEffect } from '@preact/signals';
import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { useTalk } from './context';

/**
 * Brings a card with its answers into sight, moving as little as can be. A card that is too long for that begins at the
 * top: so does `nearest`.
 */
export function bringInSight(ref: RefObject<HTMLElement | null>): void {
  requestAnimationFrame(() => ref.current?.scrollIntoView({ block: 'nearest' }));
}

/** A card that is turned or asked for more grows: its answers must not end up under the foot. */
export function useInSight(ref: RefObject<HTMLElement | null>): void {
  const { conversation } = useTalk();
  const before = useRef('');
  useSignalEffect(() => {
    const place = conversation.place.value;
    const state = `${place?.draw} ${place?.side} ${place?.shown.join(' ')}`;
    if (before.current !== '' && before.current !== state) bringInSight(ref);
    before.current = state;
  });
}
