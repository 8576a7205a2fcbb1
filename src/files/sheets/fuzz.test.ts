import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBook } from './books/read-book';
import { cleanRows } from './clean-rows';
import { decodeBytes } from './decode';
import { guessDelimiter, readTable } from './delimiter';
import { findDelimiter, guessLayout, readLayout } from './layout';
import { DELIMITERS, ENCODINGS, LAYOUTS } from './reading';
import { findContainer, findLookalike } from './sniff';
import { openZip } from './zip';

const FOLDER = new URL('./fixtures/', import.meta.url);
const BOOKS = new URL('./books/fixtures/', import.meta.url);
const FILES = [FOLDER, BOOKS].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => !name.includes('bomb'))
    .map((name) => new Uint8Array(readFileSync(new URL(name, folder)))),
);

/** A fixture, cut off and with some of its bytes changed. */
const spoiled = fc
  .tuple(
    fc.constantFrom(...FILES),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.array(fc.tuple(fc.nat({ max: 5000 }), fc.nat({ max: 255 })), { maxLength: 6 }),
  )
  .map(([file, part, changes]) => {
    const bytes = file.slice(0, Math.ceil(file.length * Math.min(1, part * 1.5)));
    for (const [at, byte] of changes) if (bytes.length > 0) bytes[at % bytes.length] = byte;
    return bytes;
  });

const json = fc.json().map((text) => new TextEncoder().encode(text));
const noise = fc.uint8Array({ maxLength: 300 });
const zipNoise = noise.map((bytes) => Uint8Array.of(0x50, 0x4b, 3, 4, ...bytes));
const anyBytes = fc.oneof({ weight: 4, arbitrary: spoiled }, json, noise, zipNoise);

/** All that is done with a file, whatever it turned out to be. */
async function readEverything(bytes: Uint8Array) {
  findLookalike('lijst.csv', bytes);
  findContainer(bytes);
  openZip(bytes);
  for (const kind of ['xlsx', 'ods', 'docx'] as const) readBook(bytes, kind);
  for (const encoding of [undefined, ...ENCODINGS]) {
    const { text } = decodeBytes(bytes, encoding);
    const delimiter = guessDelimiter(text);
    guessLayout(text, delimiter);
    for (const layout of LAYOUTS) {
      const { rows } = readLayout(text, layout, findDelimiter(text, layout));
      cleanRows(rows);
    }
    for (const sign of DELIMITERS) readTable(text, sign);
  }
}

describe('reading anything at all', () => {
  it('never throws', async () => {
    await fc.assert(
      fc.asyncProperty(anyBytes, async (bytes) => {
        await readEverything(bytes);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('loses no word of a table, wherever its quotes are', () => {
    const cell = fc.stringMatching(/^"?[a-z]{1,4}"?( "?[a-z]{1,4}"?)?$/);
    const row = fc.array(cell, { minLength: 2, maxLength: 3 }).map((cells) => cells.join(';'));
    const words = (text: string) => text.match(/[a-z]+/g) ?? [];
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
        const read = readTable(rows.join('\n'), ';').rows.flat().join(' ');
        expect(words(read)).toEqual(words(rows.join(' ')));
      }),
    );
  });

  it('gives no object a new prototype (fault 18)', async () => {
    await readEverything(new TextEncoder().encode('__proto__;constructor\n__proto__;x\n'));
    expect('x' in {}).toBe(false);
  });
});
