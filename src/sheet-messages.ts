import type { FileReading, RawFile, ReadChoices } from './files/sheets/reading';

/** What the page asks the worker that reads files. */
export interface SheetRequest {
  readonly id: number;
  readonly file: RawFile;
  readonly choices: ReadChoices;
}

/** What that worker says: how far it is, and what it read. */
export type SheetAnswer =
  | { readonly id: number; readonly part: number }
  | { readonly id: number; readonly readings: readonly FileReading[] };
