import { openApp, press } from './support/journeys';
import { makeSmallSet } from './support/own-set';
import { readStores } from './support/play';
import { makeSpoiledFiles } from './support/spoiled-files.mjs';
import { expect, test } from './support/test';

test.use({ serviceWorkers: 'block' });

test('whatever is handed in gets one answer, and only what is taken over is stored, whole', async ({
  page,
}) => {
  const handed = await makeSpoiledFiles(60, await makeSmallSet(3, 'Kapot'));
  await openApp(page, '#/werkplaats/importeer');
  await page.locator('input[type=file]').setInputFiles(handed);
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
