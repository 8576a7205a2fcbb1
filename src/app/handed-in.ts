import type { CardSet } from '../domain/card-set';
import type { Casus } from '../domain/casus';
import type { Format } from '../domain/format';

/** A set, a case or a format, told apart. */
export type Piece =
  | { readonly kind: 'kaartenset'; readonly content: CardSet }
  | { readonly kind: 'casus'; readonly content: Casus }
  | { readonly kind: 'werkvorm'; readonly content: Format };
