/** What came with the app: known without loading it, loaded when asked for. Made by build/content-plugin.ts. */
declare module 'virtual:content' {
  import type { CardSet, Category } from './domain/card-set';
  import type { Casus } from './domain/casus';
  import type { ContentHash } from './domain/ids';

  export interface BundledSet {
    readonly id: string;
    readonly title: string;
    readonly shortTitle: string;
    readonly description: string;
    readonly lang: string;
    /** How many cards it has. */
    readonly count: number;
    readonly hash: ContentHash;
    readonly categories: readonly Pick<Category, 'id' | 'colour' | 'symbol'>[];
    /** The case that lies ready, by id. */
    readonly casus: string | null;
    readonly presenter: boolean;
    load(): Promise<CardSet>;
  }

  /** Title and description are told in the first variant. */
  export interface BundledCasus {
    readonly id: string;
    readonly title: string;
    readonly description: string;
    readonly hash: ContentHash;
    readonly variants: readonly {
      readonly id: string;
      readonly label: string;
      readonly title: string;
    }[];
    readonly hasRoles: boolean;
    load(): Promise<Casus>;
  }

  export const sets: readonly BundledSet[];
  export const casussen: readonly BundledCasus[];
}
