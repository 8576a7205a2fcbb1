import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parseCardSet } from '../card-set';
import { sampleSet } from '../sample-content';
import { writeCsv } from './csv';
import { readFile } from './read-file';

const readZip = (files: Readonly<Record<string, string>>) =>
  readFile(
    {
      name: 'alles.zip',
      bytes: zipSync(
        Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
      ),
    },
    {},
    () => undefined,
  );

const table = 'Vraag;Uitleg\nWat zie je?;Kijk.\nWat doe je?;Doe.\n';

describe('files of one zip that hold the same (fault 42)', () => {
  test('come once, as a note tool exports them: the table twice and once more a page a row', async () => {
    const url = new URL('./books/fixtures/notion.zip', import.meta.url);
    const bytes = new Uint8Array(readFileSync(url));
    const readings = await readFile({ name: 'notion.zip', bytes }, {}, () => undefined);
    expect(readings).toHaveLength(1);
    const [one] = readings;
    expect(one?.status === 'sheet' && one.reading.set).toMatchObject({
      title: 'Vragen',
      cards: { length: 3 },
    });
    expect(one?.twins).toEqual([
      'Vragen',
      'Wat weet je zeker',
      'Wat raakt je',
      'Wat doe je morgen',
    ]);
  });

  test('are the same cards in another order or kind of file; the shorter name stays', async () => {
    const [first, ...others] = await readZip({
      'vragen - kopie.csv': 'Vraag;Uitleg\nWat doe je?;Doe.\nWat zie je?;Kijk.\n',
      'vragen.csv': table,
    });
    expect(others).toEqual([]);
    expect(first).toMatchObject({ name: 'vragen.csv', twins: ['Vragen'] });
  });

  test('are not files of which one holds more, nor another front, nor a page with more on it', async () => {
    const readings = await readZip({
      'a.csv': table,
      'b.csv': 'Vraag;Uitleg\nWat zie je?;Kijk.\n',
      'c.csv': table.replace('Doe.', 'Doe iets.'),
      'd.md': '# Wat zie je?\n\nUitleg: Kijk.\n\nEen heel verhaal erbij.\n',
    });
    expect(readings.map(({ name }) => name)).toEqual(['a.csv', 'b.csv', 'c.csv', 'd.md']);
    expect(readings.every(({ twins }) => twins === undefined)).toBe(true);
  });

  test('leave out a table of a set that is there whole, and never a set', async () => {
    const set = parseCardSet(sampleSet());
    if (!set.ok) throw new Error('the sample is no set');
    const json = JSON.stringify(sampleSet());
    const readings = await readZip({
      'a.csv': writeCsv(set.value),
      'b.json': json,
      'c.json': json,
    });
    expect(readings.map(({ name }) => name)).toEqual(['b.json', 'c.json']);
    expect(readings[0]?.twins).toHaveLength(1);
  });
});
