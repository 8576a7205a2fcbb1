import type { Plugin } from 'vite';

const PACKAGE = /\/read-excel-file\/modules\//;
/** Turns rows into objects by a schema. We give none, and read the rows themselves. */
const SCHEMA = /parseSheetData\/parseSheetData\.js$/;
/** Each a class with its own copy of what old browsers need for one. Whatever goes wrong, we say one thing. */
const ERRORS = /\/(InvalidInputError|SheetNotFoundError|InvalidSpreadsheetError)\.js$/;

const STAND_INS: readonly (readonly [test: RegExp, code: string])[] = [
  [SCHEMA, 'export default () => { throw new Error("no schema is given"); };'],
  [ERRORS, 'export default class extends Error {}'],
];

/**
 * Leaves out of the build what read-excel-file has for others: 3 kB less for every tablet. Fails the build when one
 * of its files is no longer there, since then this has to be looked at again.
 */
export function sheetReaderPlugin(): Plugin {
  const met = new Set<string>();
  return {
    name: 'kaarttafel-sheet-reader',
    apply: 'build',
    load(id) {
      const path = id.replaceAll('\\', '/');
      if (!PACKAGE.test(path)) return undefined;
      const code = STAND_INS.find(([test]) => test.test(path))?.[1];
      if (code !== undefined) met.add(path.slice(path.lastIndexOf('/') + 1));
      return code;
    },
    buildEnd(error) {
      if (!error && met.size < 4) {
        this.error(`read-excel-file has changed: only ${[...met].join(', ') || 'nothing'} found`);
      }
    },
  };
}
