import type { Page } from 'playwright/test';
import { findOnSite } from './support/database';
import { drawCard, goHome, openApp, press } from './support/journeys';
import { untilSaved } from './support/play';
import { expect, ONCE, test, untilOffline } from './support/test';

const SECRET = 'GEHEIM-9c2e';

/** A conversation with a name, a question and a reason of people of flesh and blood, all of them kept. */
async function converse(page: Page): Promise<void> {
  await openApp(page);
  await untilOffline(page);
  await press(page, 'Intervisiespel');
  await press(page, 'Naam toevoegen');
  await page.getByLabel('Naam van speler 1', { exact: true }).fill(`${SECRET}-naam`);
  await page.getByLabel('De vraag van de inbrenger', { exact: true }).fill(`${SECRET}-vraag`);
  await press(page, 'Kaart trekken');
  await press(page, 'Trek een kaart');
  await page.getByLabel('Wil je iets opschrijven?', { exact: true }).fill(`${SECRET}-reden`);
  await untilSaved(page);
}

const keep = (page: Page) =>
  page.getByRole('button', { name: 'Bewaar op deze tablet', exact: true }).first().click();

async function removeInReports(page: Page): Promise<void> {
  await goHome(page);
  await press(page, 'Verslagen');
  await page.getByRole('button', { name: /^Wis / }).click();
  await expect(page.getByText('1 gesprek gewist.')).toBeVisible();
}

test('what is typed about people of the table’s own is nowhere until they say so', async ({
  page,
}) => {
  await converse(page);
  await press(page, 'Klaar');
  await expect(page.getByRole('heading', { name: 'Verslag', exact: true })).toBeVisible();
  await expect(page.getByText(`${SECRET}-reden`)).toBeVisible();
  expect(await findOnSite(page, SECRET)).toEqual([]);
  await keep(page);
  for (const part of ['reden', 'naam', 'vraag']) {
    await expect.poll(() => findOnSite(page, `${SECRET}-${part}`)).toEqual(['kaarttafel:/ texts']);
  }
});

test('after a conversation was deleted nothing typed in it is left', { tag: ONCE }, async ({
  page,
}) => {
  await converse(page);
  await keep(page);
  await untilSaved(page);
  expect(await findOnSite(page, `${SECRET}-reden`)).toEqual(['kaarttafel:/ texts']);
  await removeInReports(page);
  await press(page, 'Sluit');
  await expect.poll(() => findOnSite(page, SECRET)).toEqual([]);
  expect(await page.content()).not.toContain(SECRET);
});

test('what can still be brought back stays, though another window starts meanwhile', {
  tag: ONCE,
}, async ({ page, context }) => {
  await converse(page);
  await keep(page);
  await untilSaved(page);
  await removeInReports(page);
  // Its time stands still while someone points at it, also when the other window takes the focus.
  const undo = page.getByRole('button', { name: 'Ongedaan maken', exact: true });
  await undo.hover();
  const other = await context.newPage();
  await openApp(other);
  // Emptying the bin is begun before this.
  await untilOffline(other);
  await page.bringToFront();
  await undo.press('Enter');
  await expect(page.getByText('Het gesprek is weer terug.')).toBeVisible();
  expect(await findOnSite(page, `${SECRET}-reden`)).toEqual(['kaarttafel:/ texts']);
});

test('a deletion that was not undone before the app was closed is done at the next start', async ({
  page,
  context,
}) => {
  await converse(page);
  await keep(page);
  await untilSaved(page);
  await removeInReports(page);
  await page.close();
  const again = await context.newPage();
  await openApp(again);
  await expect.poll(() => findOnSite(again, SECRET)).toEqual([]);
});

test('“Wis alles” leaves nothing, on no screen and in no store', async ({ page }) => {
  await converse(page);
  await keep(page);
  await untilSaved(page);
  const address = page.url();
  await goHome(page);
  await press(page, 'Instellingen');
  await press(page, 'Wis alles op deze tablet');
  await press(page, 'Wis alles');
  await expect(
    page.getByText('Gewist. Er staat niets meer van jullie in deze app.').first(),
  ).toBeVisible();
  expect(await findOnSite(page, SECRET)).toEqual([]);
  expect(await findOnSite(page, address.split('/').at(-1) ?? '')).toEqual([]);
  expect(await page.content()).not.toContain(SECRET);
  await page.goto(address);
  await expect(page.getByText('Dit gesprek is er niet meer')).toBeVisible();
  await openApp(page, '?daarna');
  await drawCard(page);
  await untilSaved(page);
});
