import type { ReadonlySignal } from '@preact/signals';
import type { Side } from '../../domain/making/merge-set';
import type { ShelfRef } from '../../domain/record';
import type { FileReading, ReadChoices } from '../../files/sheets/reading';
import type { ImportPlan, Placed } from '../import-plan';
import type { ShelfRefusal } from '../shelf';
import type { Comparison } from './comparing';
import type { Correction } from './guesses';
import type { ImportRefusal } from './read-refusal';

/** A file as a browser hands it over; `File` fits. */
export interface HandedFile {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** A file that is still being read, or waits for it. */
export interface Incoming {
  readonly key: string;
  readonly name: string;
  /** How much of it is done, from 0 to 1. */
  readonly part: ReadonlySignal<number>;
}

/** *Overnemen*, and what is chosen instead where the same stands here already. */
export type Choice = 'take' | 'update' | 'beside';

/** What one file, or one file in a zip, would bring. Nothing of it was stored before it is `taken`. */
export interface ImportBlock {
  readonly key: string;
  readonly name: string;
  readonly result: FileReading | { readonly status: 'unreadable'; readonly refusal: ImportRefusal };
  readonly choices: ReadChoices;
  /** Other files of the same zip that hold the same cards, by their titles. */
  readonly twins: readonly string[];
  /** Other choices were made; the preview of them is on its way. */
  readonly rereading: boolean;
  /** What it came with: the files that were handed in together, and all that was in them. */
  readonly arrival: string;
  /** An id that nobody has, for where it can't have its own. */
  readonly fresh: string;
  /** Whose version is taken of what was changed on both sides. */
  readonly answers: Readonly<Record<string, Side>>;
  /** Why storing it failed just now. */
  readonly refusal: ShelfRefusal | null;
  readonly taken: Taken | null;
}

export interface Taken extends ShelfRef {
  readonly title: string;
  readonly how: Choice;
  /** Everything that was taken with the same tap goes back together. */
  readonly taking: string;
}

/** Something that a set or format needs elsewhere. */
export interface Missing extends ShelfRef {
  readonly title: string | null;
}

/** One tap on *Overnemen*. Gone from the list once something newer stands in the same place. */
export interface Taking {
  readonly key: string;
  readonly blocks: readonly string[];
}

/** Everything that is handed in on one visit to the import. */
export interface Importing {
  readonly incoming: ReadonlySignal<readonly Incoming[]>;
  readonly blocks: ReadonlySignal<readonly ImportBlock[]>;
  /** What can still be taken back, newest last. */
  readonly takings: ReadonlySignal<readonly Taking[]>;
  readonly busy: ReadonlySignal<boolean>;
  /** Changes whenever the shelf was read anew, and plans with it. */
  readonly shelf: ReadonlySignal<readonly Placed[]>;
  /** Reads the shelf; call it before anything is shown. */
  begin(): Promise<void>;
  /** Reads these files one by one; resolves with how many blocks can and can't be taken in. */
  hand(files: readonly HandedFile[]): Promise<{ readonly ready: number; readonly refused: number }>;
  /** Reads a block again with one guess put right. The last answer wins. */
  correct(block: ImportBlock, correction: Correction): void;
  /** Stops reading a file; nothing of it is left. */
  cancel(key: string): void;
  /** Puts a block away that was not taken, or that was and is done with. */
  putAway(key: string): void;
  planOf(block: ImportBlock): ImportPlan | null;
  /** Another block that came with it and holds the same: then this one is not offered. */
  twinOf(block: ImportBlock): ImportBlock | null;
  /** What it can't do without and is neither here nor handed in. Without a title, the file doesn't name it. */
  missingOf(block: ImportBlock): readonly Missing[];
  /** Decides what was changed on both sides. */
  answer(block: ImportBlock, conflicts: readonly string[], side: Side): void;
  /** What *Bijwerken* would do; null where nothing of this kind stands here. */
  compare(block: ImportBlock): Promise<Comparison | null>;
  /** Stores these, all in one transaction or none. True when it was done. */
  take(blocks: readonly ImportBlock[], how: Choice): Promise<boolean>;
  takeBack(taking: string): Promise<boolean>;
  close(): void;
}
