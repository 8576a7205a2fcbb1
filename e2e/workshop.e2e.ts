import { readFile } from 'node:fs/promises';
import { expectUsable } from './support/axe';
import { roomAfterWords } from './support/inspect';
import { openApp, press } from './support/journeys';
import { importSet, makeSmallSet } from './support/own-set';
import { readStores } from './support/play';
import { expect, ONCE, test } from './support/test';

test.use({ serviceWorkers: 'block' });

test('an own set goes into the bin, comes back, and goes for good when someone says so', async ({
  page,
}) => {
  await openApp(page);
  await importSet(page, await makeSmallSet(2));
  await page.getByRole('link', { name: 'Naar de Werkplaats', exact: true }).click();
  const title = page.getByRole('heading', { name: 'Kleine set', exact: true, level: 3 });
  const remove = async () => {
    await expect(page.getByText('Bron', { exact: false })).toHaveCount(0);
    await press(page, 'Meer: Kleine set');
    await expect(page.getByRole('dialog').getByText(/^Bron: /)).toBeVisible();
    await press(page, 'Weggooien');
    await expect(title).toHaveCount(0);
  };
  await remove();
  // The list stays where it was, at what came in its place.
  await expect(page.getByRole('heading', { name: 'Home-Start', exact: true })).toBeFocused();
  await press(page, 'Ongedaan maken');
  await expect(title).toBeVisible();
  await remove();
  await page.getByText('Prullenbak (1)').click();
  await press(page, 'Zet terug: Kleine set');
  // The bin is empty, so where it stands again.
  await expect(title).toBeFocused();
  await expect(title).toBeVisible();
  await remove();
  await page.getByText('Prullenbak (1)').click();
  await expectUsable(page, 'the bin of the workshop');
  await press(page, 'Voorgoed weg: Kleine set');
  await expectUsable(page, 'throwing away for good');
  await press(page, 'Gooi voorgoed weg');
  await expect(page.getByText('Prullenbak (1)')).toHaveCount(0);
  const { content, drafts, shelf } = await readStores(page);
  expect([content, drafts, shelf]).toEqual([[], [], []]);
});

test('the bin asks after 30 days, and nothing goes by itself', { tag: ONCE }, async ({ page }) => {
  await page.clock.install();
  await openApp(page);
  await importSet(page, await makeSmallSet(2));
  await page.getByRole('link', { name: 'Naar de Werkplaats', exact: true }).click();
  await press(page, 'Meer: Kleine set');
  await press(page, 'Weggooien');
  await expect(page.getByText('Prullenbak (1)')).toBeVisible();
  await page.clock.setSystemTime(Date.now() + 400 * 24 * 60 * 60 * 1000);
  await page.reload();
  await expect(page.getByText('Eén ding ligt al 30 dagen in de prullenbak')).toBeVisible();
  await press(page, 'Nog 30 dagen bewaren');
  await expect(page.getByText('Eén ding ligt al 30 dagen in de prullenbak')).toHaveCount(0);
  await expect(page.getByText('Prullenbak (1)')).toBeVisible();
});

test('a set of the app is handed out as each kind of file, and each comes back the same', async ({
  page,
  browserName,
}) => {
  test.skip(browserName !== 'chromium', 'the other browser downloads without telling');
  await openApp(page, '#/werkplaats');
  const files: string[] = [];
  for (const kind of [/^Voor een andere tablet/, /^Voor Excel/, /^Voor een ander programma/]) {
    await press(page, 'Meer: Home-Start');
    await page.getByRole('dialog').getByRole('button', { name: 'Exporteer', exact: true }).click();
    await page.getByRole('button', { name: kind }).click();
    const download = page.waitForEvent('download');
    await press(page, 'Bewaar op deze tablet');
    const file = await download;
    files.push(file.suggestedFilename());
    const buffer = await readFile(await file.path());
    await press(page, 'Importeer');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: file.suggestedFilename(), mimeType: 'text/plain', buffer });
    const block = page.locator('[data-import="ready"]');
    await expect(block).toHaveAttribute('data-problems', '0');
    if (files.length === 1) await press(page, 'Overnemen');
    else await expect(block.getByText('Er is niets veranderd.')).toBeVisible();
    await page.getByRole('link', { name: 'Naar de Werkplaats', exact: true }).click();
  }
  expect(files).toEqual(['home-start.json', 'home-start.xlsx', 'home-start.csv']);
});

test('several together go into one zip, which comes in as as many', async ({
  page,
  browserName,
}) => {
  test.skip(browserName !== 'chromium', 'the other browser downloads without telling');
  await openApp(page, '#/werkplaats');
  await press(page, 'Exporteer');
  await page.getByText('Van de app', { exact: true }).click();
  for (const name of [/^Home-Start 44/, /^Intervisiespel 52/, /^Intervisiespel 7/, /^Johan/]) {
    await page.getByRole('checkbox', { name }).check();
  }
  const download = page.waitForEvent('download');
  await press(page, 'Bewaar op deze tablet');
  const buffer = await readFile(await (await download).path());
  await press(page, 'Importeer');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'kaarttafel.zip', mimeType: 'application/zip', buffer });
  await expect(page.locator('[data-import="ready"]')).toHaveCount(4);
  await page.getByRole('button', { name: /^Alles overnemen/ }).click();
  await expect(page.locator('[data-import="taken"]')).toHaveCount(4);
});

test('a new set begins from a template and opens its editor', { tag: ONCE }, async ({ page }) => {
  await openApp(page, '#/werkplaats');
  await press(page, 'Nieuwe set');
  // It is the only one to type in: whoever is asked for a name can type at once.
  await expect(page.getByLabel('Hoe heet je set?')).toBeFocused();
  await page.keyboard.type('Onze vragen');
  const loose = page.getByRole('button', { name: /^Losse vragen/ });
  await loose.click();
  await expect(loose).toHaveAttribute('aria-pressed', 'true');
  // The tick takes room of the words, and not of what keeps them from the edge.
  expect(await roomAfterWords(loose)).toBeGreaterThan(13);
  await press(page, 'Begin');
  await expect(page).toHaveURL(/#\/werkplaats\/set\//);
  await page.evaluate(() => {
    location.hash = '#/werkplaats';
  });
  await expect(page.getByText('Nog niet te spelen: er is nog geen kaart')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Bewerk: Onze vragen', exact: true })).toBeVisible();
});
