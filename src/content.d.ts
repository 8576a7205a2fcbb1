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
    /** A way in of its own on Thuis. */
    readonly way: boolean;
    load(): Promise<CardSet>;
  }

  /** Title and description are told in the first variant. */
  export interface BundledCasus {
    readonly id: string;
    readonly title: string;
    readonly lang: string;
    readonly description: string;
    readonly hash: ContentHash;
    readonly variants: readonly {
      readonly id: string;
      readonly label: string;
      readonly title: string;
    }[];
    load(): Promise<Casus>;
  }

  export const sets: readonly BundledSet[];
  export const casussen: readonly BundledCasus[];
}

/** The formats that came with the app; a module of its own, which the first screen does not carry. */
declare module 'virtual:content/formats' {
  import type { Format } from './domain/format';
  import type { ContentHash } from './domain/ids';

  export interface BundledFormat {
    readonly id: string;
    readonly title: string;
    readonly lang: string;
    readonly description: string;
    readonly hash: ContentHash;
    /** As its maker meant it, together. */
    readonly minutes: number;
    readonly people: Format['people'];
    load(): Promise<Format>;
  }

  const formats: readonly BundledFormat[];
  export default formats;
}

/** The address of the worker that reads files. Made by build/worker-file-plugin.ts. */
declare module 'virtual:worker-file' {
  const url: string;
  export default url;
}
