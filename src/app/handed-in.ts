import type { CardSet } from '../domain/card-set';
import type { Casus } from '../domain/casus';

/** A set or a case, told apart. */
export type Piece =
  | { readonly kind: 'kaartenset'; readonly content: CardSet }
  | { readonly kind: 'casus'; readonly content: Casus };
