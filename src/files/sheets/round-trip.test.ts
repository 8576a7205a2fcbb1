import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CardSet } from '../../domain/card-set';
import { anyCardSet, anyCasus } from '../arbitrary-content';
import { writeCardSet } from '../card-set';
import { writeCsv } from './csv';
import { readFile } from './read-file';
import { writeWorkbook } from './workbook-out';
import { writeZip } from './zip-out';

const read = async (name: string, body: string | Uint8Array) => {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  return readFile({ name, bytes }, {}, () => undefined);
};

async function readSet(name: string, body: string | Uint8Array): Promise<CardSet | null> {
  const [first] = await read(name, body);
  if (first?.status === 'set') return first.set;
  if (first?.status !== 'sheet') throw new Error(JSON.stringify(first));
  expect(first.reading.notes).toEqual([]);
  return first.reading.set;
}

describe('any set comes back the same', () => {
  test('from JSON', () =>
    fc.assert(
      fc.asyncProperty(anyCardSet, async (set) => {
        expect(await readSet('set.json', writeCardSet(set))).toEqual(set);
      }),
    ));

  test('from CSV', () =>
    fc.assert(
      fc.asyncProperty(anyCardSet, async (set) => {
        expect(await readSet('set.csv', writeCsv(set))).toEqual(set);
      }),
    ));

  test('from an Excel workbook', () =>
    fc.assert(
      fc.asyncProperty(anyCardSet, async (set) => {
        expect(await readSet('set.xlsx', await writeWorkbook(set))).toEqual(set);
      }),
      { numRuns: 40 },
    ));

  test('from a zip, beside other sets and cases', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(anyCardSet, { minLength: 1, maxLength: 3 }),
        anyCasus,
        async (sets, casus) => {
          const pieces = sets.map((content) => ({ kind: 'kaartenset' as const, content }));
          const bytes = writeZip([...pieces, { kind: 'casus', content: casus }]);
          const readings = await read('alles.zip', bytes);
          const contents = readings.map((one) =>
            one.status === 'set' ? one.set : one.status === 'casus' ? one.casus : one,
          );
          expect(contents).toEqual([...sets, casus]);
        },
      ),
      { numRuns: 40 },
    ));
});
