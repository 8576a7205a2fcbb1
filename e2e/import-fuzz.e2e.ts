import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { openApp, press } from './support/journeys';
import { makeSmallSet } from './support/own-set';
import { readStores } from './support/play';
import { expect, test } from './support/test';

test.use({ serviceWorkers: 'block' });

/** The same files in every run, so that what one run found is found again. */
const SEED = 20261122;
const FIXTURES = ['by-hand.xlsx', 'semicolon.csv', 'utf16le-bom.csv', 'anki.txt', 'list.md'];

const set = JSON.stringify(await makeSmallSet(3, 'Kapot'));
const files = await Promise.all(
  FIXTURES.map(async (name) => ({
    name,
    bytes: await readFile(new URL(`../src/files/sheets/fixtures/${name}`, import.meta.url)),
  })),
);

const named = fc.constantFrom(...files, { name: 'set.json', bytes: Buffer.from(set) });
const part = fc.double({ min: 0, max: 1, noNaN: true });
/** Cut off, or with a few bytes changed. */
const spoiled = fc
  .tuple(named, part, fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 4 }))
  .map(([{ name, bytes }, kept, changes]) => {
    const left = Buffer.from(bytes.subarray(0, Math.ceil(bytes.length * Math.min(1, kept * 1.5))));
    for (const [at, byte] of changes) if (left.length > 0) left[at % left.length] = byte;
    return { name, buffer: left };
  });
const noise = fc
  .tuple(fc.uint8Array({ maxLength: 400 }), fc.constantFrom('a.csv', 'b.xlsx', 'c.json', 'd.txt'))
  .map(([bytes, name]) => ({ name, buffer: Buffer.from(bytes) }));
const json = fc.json().map((text) => ({ name: 'iets.json', buffer: Buffer.from(text) }));
/** A set of ours in which something became something else. */
const twisted = fc
  .tuple(fc.constantFrom(...Object.keys(JSON.parse(set))), fc.jsonValue())
  .map(([key, value]) => ({
    name: 'set.json',
    buffer: Buffer.from(JSON.stringify({ ...JSON.parse(set), [key]: value })),
  }));
const anything = fc.oneof({ weight: 3, arbitrary: spoiled }, noise, json, twisted);

test('whatever is handed in gets one answer, and only what is taken over is stored, whole', async ({
  page,
}) => {
  const handed = fc.sample(anything, { seed: SEED, numRuns: 60 });
  await openApp(page, '#/werkplaats/importeer');
  await page
    .locator('input[type=file]')
    .setInputFiles(handed.map((one) => ({ ...one, mimeType: 'application/octet-stream' })));
  const ready = page.locator('[data-import="ready"]');
  const answers = ready.or(page.locator('[data-import="refused"]'));
  await expect(answers).toHaveCount(handed.length, { timeout: 30_000 });
  const before = await readStores(page);
  expect([before.content, before.drafts, before.shelf]).toEqual([[], [], []]);
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false);

  const take = ready.getByRole('button', { name: 'Overnemen', exact: true });
  expect(await take.count(), 'some can still be read').toBeGreaterThan(0);
  await take.first().click();
  await expect(page.locator('[data-import="taken"]')).toHaveCount(1);
  const after = await readStores(page);
  expect(after.shelf).toHaveLength(1);
  expect(after.content).toHaveLength(1);
  await press(page, 'Naar de Werkplaats');
  await expect(page.getByText('eigen', { exact: true })).toHaveCount(1);
  await expect(page.getByText('Niet te lezen', { exact: true })).toHaveCount(0);
});
