import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Importing } from '../../app/making/importing';
import type { Looking } from '../workshop/look-dialog';

interface InHand {
  readonly importing: Importing;
  readonly look: (looking: Looking) => void;
}

export const Hand = createContext<InHand | null>(null);

/** What is being handed in on this screen. */
export function useHand(): InHand {
  const hand = useContext(Hand);
  if (hand === null) throw new Error('no import around this block');
  return hand;
}
