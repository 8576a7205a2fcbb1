import type { CardSet, Colour, SymbolName } from '../domain/card-set';
import type { Casus } from '../domain/casus';
import type { Format } from '../domain/format';
import type { ContentHash } from '../domain/ids';
import type { ContentRecord, ShelfItem } from '../domain/record';
import type { Store } from '../domain/store';
import { parseCardSet } from '../files/card-set';
import { parseCasus } from '../files/casus';
import { parseFormat } from '../files/format-file';

/** A set that came with the app, as lists show it. */
export interface BundledSet {
  readonly id: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly description: string;
  readonly lang: string;
  readonly count: number;
  readonly hash: string;
  /** A way in of its own on Thuis; the others are played in a format. */
  readonly way: boolean;
  readonly categories: readonly {
    readonly id: string;
    readonly colour: Colour;
    readonly symbol: SymbolName;
  }[];
  load(): Promise<CardSet>;
}

/** A case that came with the app. */
export interface BundledCasus {
  readonly id: string;
  readonly title: string;
  readonly lang: string;
  readonly description: string;
  readonly hash: string;
  readonly variants: readonly { readonly id: string; readonly label: string }[];
  load(): Promise<Casus>;
}

/** A format that came with the app. */
export interface BundledFormat {
  readonly id: string;
  readonly title: string;
  readonly lang: string;
  readonly description: string;
  readonly hash: string;
  /** As its maker meant it, together. */
  readonly minutes: number;
  readonly people: Format['people'];
  load(): Promise<Format>;
}

export interface Bundle {
  readonly sets: readonly BundledSet[];
  readonly casussen: readonly BundledCasus[];
  /** Read when asked for: the first screen lists none. */
  readonly formats: () => Promise<readonly BundledFormat[]>;
}

/** A set or case with what pins it. */
export interface Found<Content> {
  readonly content: Content;
  readonly hash: ContentHash;
  /** Came with the app, so invented. */
  readonly shipped: boolean;
}

export type ContentRefusal = 'gone' | 'damaged';

/** Everything that can be played here: what came with the app, and what stands on this device's shelf. */
export interface Library {
  /** By id; what came with the app goes before an own one with the same id, which imports prevent. */
  findSet(id: string): Promise<Found<CardSet> | ContentRefusal>;
  findCasus(id: string): Promise<Found<Casus> | ContentRefusal>;
  findFormat(id: string): Promise<Found<Format> | ContentRefusal>;
  /** By pin, for a conversation: exactly the content it was played with. */
  readSet(hash: ContentHash): Promise<CardSet | ContentRefusal>;
  readCasus(hash: ContentHash): Promise<Casus | ContentRefusal>;
  readFormat(hash: ContentHash): Promise<Format | ContentRefusal>;
  /** Own items, newest first. */
  listShelf(): Promise<readonly ShelfItem[]>;
}

export function createLibrary(bundle: Bundle, openStore: () => Promise<Store>): Library {
  async function readStored(
    hash: ContentHash,
    kind: ContentRecord['kind'],
  ): Promise<unknown | undefined> {
    const store = await openStore();
    const record = await store.readContent(hash);
    return record?.kind === kind ? record.content : undefined;
  }

  async function readSet(hash: ContentHash): Promise<CardSet | ContentRefusal> {
    const bundled = bundle.sets.find((set) => set.hash === hash);
    if (bundled) return bundled.load();
    const stored = await readStored(hash, 'kaartenset');
    if (stored === undefined) return 'gone';
    const parsed = parseCardSet(stored);
    return parsed.ok ? parsed.value : 'damaged';
  }

  async function readCasus(hash: ContentHash): Promise<Casus | ContentRefusal> {
    const bundled = bundle.casussen.find((casus) => casus.hash === hash);
    if (bundled) return bundled.load();
    const stored = await readStored(hash, 'casus');
    if (stored === undefined) return 'gone';
    const parsed = parseCasus(stored);
    return parsed.ok ? parsed.value : 'damaged';
  }

  async function readFormat(hash: ContentHash): Promise<Format | ContentRefusal> {
    const bundled = (await bundle.formats()).find((format) => format.hash === hash);
    if (bundled) return bundled.load();
    const stored = await readStored(hash, 'werkvorm');
    if (stored === undefined) return 'gone';
    const parsed = parseFormat(stored);
    return parsed.ok ? parsed.value : 'damaged';
  }

  async function listShelf(): Promise<readonly ShelfItem[]> {
    try {
      return await (await openStore()).listShelf();
    } catch {
      // Without storage there is no shelf; what came with the app can still be played.
      return [];
    }
  }

  async function find<Content extends { readonly id: string }>(
    id: string,
    kind: ShelfItem['kind'],
    bundled: readonly { readonly id: string; readonly hash: string; load(): Promise<Content> }[],
    read: (hash: ContentHash) => Promise<Content | ContentRefusal>,
  ): Promise<Found<Content> | ContentRefusal> {
    const shipped = bundled.find((one) => one.id === id);
    if (shipped) {
      const hash = shipped.hash as ContentHash;
      return { content: await shipped.load(), hash, shipped: true };
    }
    const own = (await listShelf()).find((item) => item.kind === kind && item.id === id);
    if (!own) return 'gone';
    const content = await read(own.hash);
    if (content === 'gone' || content === 'damaged') return content as ContentRefusal;
    // Another's: it would be played under a name that is not its own.
    if ((content as Content).id !== id) return 'damaged';
    return { content: content as Content, hash: own.hash, shipped: false };
  }

  return {
    findSet: (id) => find(id, 'kaartenset', bundle.sets, readSet),
    findCasus: (id) => find(id, 'casus', bundle.casussen, readCasus),
    findFormat: async (id) => find(id, 'werkvorm', await bundle.formats(), readFormat),
    readSet,
    readCasus,
    readFormat,
    listShelf,
  };
}
