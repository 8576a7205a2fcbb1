import type { Hint } from '../content-rules';

/** A change that can be worked out; nothing happens until the trainer takes it. */
export type Fix =
  | { readonly kind: 'replace'; readonly path: string; readonly text: string }
  | {
      readonly kind: 'split';
      readonly path: string;
      readonly first: string;
      readonly second: string;
    };

/** What a good colleague would say over your shoulder. Never blocks anything. */
export interface Advice {
  readonly hint: Hint;
  /** The card it is about, by id; null where it is about the set. */
  readonly card: string | null;
  readonly fix?: Fix | undefined;
}
