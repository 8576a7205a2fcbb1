import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parseCardSet } from '../card-set';
import { sampleSet } from '../sample-content';
import { writeCsv } from './csv';
import { readFile } from './read-file';
import type { FileReading, ReadChoices } from './reading';
import { sample, table } from './testing/readings';
import { writeWorkbook } from './workbook-out';

describe('whatever is handed in', () => {
  const isSound = (readings: readonly FileReading[]) => {
    for (const one of readings) {
      const set = one.status === 'set' ? one.set : one.status === 'sheet' ? one.reading.set : null;
      if (set !== null) expect(parseCardSet(set)).toEqual({ ok: true, value: set });
    }
  };
  const settled = async (bytes: Uint8Array, choices: ReadChoices = {}) =>
    isSound(await readFile({ name: 'x', bytes }, choices, () => undefined));

  const originals = async () => [
    strToU8(writeCsv(sample())),
    await writeWorkbook(sample()),
    strToU8(JSON.stringify(sampleSet())),
    zipSync({ 'a.csv': strToU8(table), 'b.json': strToU8(JSON.stringify(sampleSet())) }),
    strToU8('# Denken\n- Wat?\n  - En?\n'),
    strToU8('#separator:tab\n#html:true\nWat?\t<b>Zo</b>\n'),
  ];

  test('bytes give a reading and no error', () =>
    fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), (bytes) => settled(bytes))));

  test('files that were cut off or damaged give a reading and no error', async () => {
    const files = await originals();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.nat(),
        fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 6 }),
        async (file, end, flips) => {
          const bytes = file.slice(0, 1 + (end % file.length));
          for (const [at, value] of flips) bytes[at % bytes.length] = value;
          await settled(bytes);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('JSON of any shape gives a reading and no error', () =>
    fc.assert(fc.asyncProperty(fc.json(), (json) => settled(strToU8(json)))));

  test('a table with any texts, read in any way, gives a sound set or none', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.constantFrom(
        'Vraag',
        'voorkant',
        'Soort',
        'constructor',
        '__proto__',
        'data:image/png,',
        '- a\n- b',
        "'=1",
      ),
      fc.constantFrom(
        'instellingen (laat staan)',
        "1/1' {}",
        '1/2 {',
        'foto',
        'kaart-id',
        '\u202E',
        '<li>',
      ),
    );
    const role = fc.oneof(
      fc
        .constantFrom(...(['front', 'category', 'tags', 'id', 'settings', 'ignore'] as const))
        .map((as) => ({ as })),
      cell.map((label) => ({ as: 'section' as const, label })),
    );
    const choices = fc.record(
      {
        headerRow: fc.option(fc.nat({ max: 4 })),
        columns: fc.array(role, { maxLength: 5 }),
        title: cell,
      },
      { requiredKeys: [] },
    );
    return fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 }),
        choices,
        async (rows, chosen) => {
          const text = rows
            .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(';'))
            .join('\n');
          await settled(strToU8(text), { ...chosen, layout: 'table', delimiter: ';' });
        },
      ),
      { numRuns: 300 },
    );
  });
});
