import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildFolder, CHANGED } from './support/builds';
import { drawCard, goHome, openApp, openCards, press } from './support/journeys';
import { untilSaved } from './support/play';
import { expect, ONCE, test } from './support/test';

const gone = {
  '#/gesprek/xyz': 'Dit gesprek is er niet meer',
  '#/gesprek/': 'Hier is niets te vinden',
  '#/gesprek/%E0%A4%A': 'Hier is niets te vinden',
  '#/gesprek/__proto__': 'Dit gesprek is er niet meer',
  '#/verslag/xyz': 'Dit gesprek is er niet meer',
  '#/verslag/%E0%A4%A': 'Hier is niets te vinden',
  '#/set/xyz': 'Deze set is er niet',
  '#/set/constructor': 'Deze set is er niet',
  '#/onzin': 'Hier is niets te vinden',
  '#/<img src=x onerror=alert(1)>': 'Hier is niets te vinden',
};

test.use({ serviceWorkers: 'block' });

test.describe('a link to what is not there', () => {
  test('says so, and there is a way on', async ({ page }) => {
    for (const [number, [hash, title]] of Object.entries(gone).entries()) {
      await openApp(page, `?${number}${hash}`);
      await expect(page.getByRole('heading', { name: title, exact: true }), hash).toBeVisible();
      await press(page, 'Naar het begin');
      await expect(page.getByRole('heading', { name: 'Kaarttafel', exact: true })).toBeVisible();
    }
  });

  test('to a conversation that was deleted meanwhile says so too', { tag: ONCE }, async ({
    page,
  }) => {
    await openApp(page);
    await drawCard(page);
    await untilSaved(page);
    const address = page.url();
    await goHome(page);
    await press(page, 'Verslagen');
    await page.getByRole('button', { name: /^Wis / }).click();
    await press(page, 'Sluit');
    await expect(page.getByText('Hier komen jullie gesprekken')).toBeVisible();
    await page.goto(address);
    await expect(
      page.getByRole('heading', { name: 'Dit gesprek is er niet meer', exact: true }),
    ).toBeVisible();
  });
});

/** The text of a front, as the build has it. */
async function readSet(build: 'a' | 'b'): Promise<string> {
  const folder = join(buildFolder(build), 'assets');
  const name = (await readdir(folder)).find((one) => /^home-start-.*\.js$/.test(one)) ?? '';
  return readFile(join(folder, name), 'utf8');
}

test('a set that a newer version changed does not change an open conversation', async ({
  page,
  context,
  server,
}) => {
  expect(await readSet('a')).not.toContain(CHANGED);
  expect(await readSet('b')).toContain(CHANGED);
  await openApp(page);
  await openCards(page);
  const cards = page.getByRole('list', { name: 'Kaarten op tafel' });
  const before = await cards.innerText();
  await untilSaved(page);
  await page.close();
  server.deploy('b');
  const again = await context.newPage();
  await openApp(again);
  await expect(again.locator('script[src*="-b.js"]').first()).toBeAttached();
  await press(again, 'Verder waar je was');
  const pinned = again.getByRole('list', { name: 'Kaarten op tafel' });
  await expect(pinned.getByRole('listitem').nth(39)).toBeAttached();
  expect(await pinned.innerText()).toBe(before);
  await goHome(again);
  await openCards(again);
  await expect(again.getByText(CHANGED, { exact: false }).first()).toBeVisible();
});
