// Files as nobody means to hand them in: cut off, with wrong bytes, noise, JSON of any kind. For the tests and the bench.
import { readFile } from 'node:fs/promises';
import fc from 'fast-check';

/** The same files in every run, so that what one run found is found again. */
const SEED = 20261122;
const FIXTURES = ['by-hand.xlsx', 'semicolon.csv', 'utf16le-bom.csv', 'anki.txt', 'list.md'];

const part = fc.double({ min: 0, max: 1, noNaN: true });

/** Cut off, or with a few bytes changed. */
const spoil = (files) =>
  fc
    .tuple(
      fc.constantFrom(...files),
      part,
      fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 4 }),
    )
    .map(([{ name, bytes }, kept, changes]) => {
      const end = Math.ceil(bytes.length * Math.min(1, kept * 1.5));
      const left = Buffer.from(bytes.subarray(0, end));
      for (const [at, byte] of changes) if (left.length > 0) left[at % left.length] = byte;
      return { name, buffer: left };
    });

const noise = fc
  .tuple(fc.uint8Array({ maxLength: 400 }), fc.constantFrom('a.csv', 'b.xlsx', 'c.json', 'd.txt'))
  .map(([bytes, name]) => ({ name, buffer: Buffer.from(bytes) }));
const json = fc.json().map((text) => ({ name: 'iets.json', buffer: Buffer.from(text) }));

/** A set of ours in which something became something else. */
const twist = (set) =>
  fc.tuple(fc.constantFrom(...Object.keys(set)), fc.jsonValue()).map(([key, value]) => ({
    name: 'set.json',
    buffer: Buffer.from(JSON.stringify({ ...set, [key]: value })),
  }));

/** So many spoiled files, some of them made of this set; as `setInputFiles` takes them. */
export async function makeSpoiledFiles(count, set) {
  const files = await Promise.all(
    FIXTURES.map(async (name) => ({
      name,
      bytes: await readFile(new URL(`../../src/files/sheets/fixtures/${name}`, import.meta.url)),
    })),
  );
  const own = { name: 'set.json', bytes: Buffer.from(JSON.stringify(set)) };
  const anything = fc.oneof(
    { weight: 3, arbitrary: spoil([...files, own]) },
    noise,
    json,
    twist(set),
  );
  return fc
    .sample(anything, { seed: SEED, numRuns: count })
    .map((file) => ({ ...file, mimeType: 'application/octet-stream' }));
}
