import { createContext } from 'preact';

/** What a field says when no more fits in it. */
export interface FieldWords {
  /** At most `max` characters fit, and so many are there. */
  readonly full: (max: number) => string;
  /** Of what was pasted or dropped, the last `left` characters stayed out. */
  readonly cut: (max: number, left: number) => string;
}

/** Null while those words are not loaded; then a field is only what it holds. */
export const FieldWordsContext = createContext<FieldWords | null>(null);
