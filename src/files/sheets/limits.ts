import { FILE_LIMITS } from '../../domain/limits';

/** Most bytes of one file of texts, packed or not. */
export const IN_LIMIT = FILE_LIMITS.content;
/** Most bytes that a zip or workbook may grow to, all that is in it together. */
export const OUT_LIMIT = 5 * IN_LIMIT;
/** Most files in a zip. */
export const ENTRY_LIMIT = 500;
/** How many zips may lie in each other: one. */
export const DEPTH_LIMIT = 1;
/** Rows and columns of a sheet that are read: a stray cell in the far corner of a sheet must not fill the memory. */
export const ROW_LIMIT = 20_000;
export const COLUMN_LIMIT = 200;
/** Places in all sheets of a file together, empty ones too: many long rows must not fill the memory either. */
export const CELL_LIMIT = 1_000_000;

/** The date of files in a zip that we write: one of before 1980, as a tablet with a flat battery says, can't be written. */
export const UNDATED = new Date(2020, 0, 1);
