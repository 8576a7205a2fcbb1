import type { Page } from 'playwright/test';
import { expectUsable } from './support/axe';
import { findOnSite } from './support/database';
import { openApp, press } from './support/journeys';
import { drawNext, field, seatPeople, untilSaved } from './support/play';
import { expect, ONCE, test, untilReady } from './support/test';

test.use({ serviceWorkers: 'block' });

const SECRET = 'GEHEIM-71c4';
const title = 'Bewaren jullie dit gesprek?';
const marks = (page: Page) => page.getByText('niet bewaard', { exact: true });
const leaving = (page: Page) => page.getByRole('dialog', { name: title, exact: true });

/** Loads the page anew as a hand does, and says no where the browser asks. Gives whether it asked. */
async function reloadByHand(page: Page, stays: boolean): Promise<void> {
  const asked = page.waitForEvent('dialog');
  await page.evaluate(() => setTimeout(() => location.reload()));
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await (stays ? dialog.dismiss() : dialog.accept());
}

/** Loads it anew where nothing can be lost: a question of the browser would fail this. */
async function reloadQuietly(page: Page): Promise<void> {
  const types: string[] = [];
  page.once('dialog', (dialog) => {
    types.push(dialog.type());
    void dialog.accept();
  });
  await page.reload();
  await untilReady(page);
  expect(types).toEqual([]);
}

test('a conversation of the table’s own says what is not kept, and asks before it is lost', async ({
  page,
}) => {
  await openApp(page);
  for (const place of ['html', 'body']) {
    expect(
      await page.locator(place).evaluate((one) => getComputedStyle(one).overscrollBehaviorY),
    ).toBe('contain');
  }
  await press(page, 'Intervisiespel');
  await seatPeople(page, [`${SECRET}-naam`]);
  await field(page, 'De vraag van de inbrenger').fill(`${SECRET}-vraag`);
  await press(page, 'Kaart trekken');
  await drawNext(page);
  await field(page, 'Wil je iets opschrijven?').fill(`${SECRET}-reden`);
  await untilSaved(page);

  await page.getByRole('link', { name: 'Naar het begin' }).first().click();
  await expect(leaving(page)).toContainText('de naam, de vraag en wat jullie opschreven');
  await press(page, 'Blijf hier');
  await expect(field(page, 'Wil je iets opschrijven?')).toHaveValue(`${SECRET}-reden`);
  await press(page, 'Klaar');

  await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible();
  // The name, the question, the reason: each beside itself.
  await expect(marks(page)).toHaveCount(3);
  await expectUsable(page, 'a report that is not kept');
  await reloadByHand(page, true);
  await expect(page.getByText(`${SECRET}-reden`)).toBeVisible();
  expect(await findOnSite(page, SECRET)).toEqual([]);

  await press(page, 'Bewaar op deze tablet');
  await expect(page.getByText('Dit gesprek staat nu op deze tablet.')).toBeVisible();
  await expect(page.locator(':focus')).toContainText('Dit gesprek staat nu op deze tablet.');
  await expect(marks(page)).toHaveCount(0);
  await expect.poll(() => findOnSite(page, `${SECRET}-naam`)).toHaveLength(1);
  await reloadQuietly(page);
  await expect(page.getByText(`${SECRET}-reden`)).toBeVisible();
  await page.getByRole('link', { name: 'Naar het begin' }).first().click();
  await expect(page.getByRole('heading', { name: 'Kaarttafel', exact: true })).toBeVisible();
});

test('in a werkvorm “Alleen nu” lets go of the text, and after a reload the app says what is gone', async ({
  page,
}) => {
  await openApp(page, '#/werkvorm/intervisiespel');
  await seatPeople(page, [`${SECRET}-an`, `${SECRET}-bo`]);
  await press(page, 'Begin');
  await press(page, 'Volgende fase');
  await press(page, 'Volgende fase');
  await field(page, 'De vraag van de inbrenger').fill(`${SECRET}-vraag`);
  await press(page, 'Klaar');
  await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible();
  await expect(page.getByText(`${SECRET}-vraag`)).toBeVisible();
  await expect(marks(page)).toHaveCount(2);

  await press(page, 'Alleen nu');
  await expect(page.locator(':focus')).toHaveText(
    'Dit is niet bewaard: de namen en wat jullie opschreven.',
  );
  await page.getByRole('link', { name: 'Naar het begin' }).first().click();
  await expect(page.getByRole('heading', { name: 'Kaarttafel', exact: true })).toBeVisible();

  await page.goBack();
  await expect(page.getByText(`${SECRET}-vraag`)).toBeVisible();
  await reloadByHand(page, false);
  await untilReady(page);
  await expect(
    page.getByText('Dit is hier niet bewaard: de namen en wat jullie opschreven.', {
      exact: false,
    }),
  ).toBeVisible();
  expect(await page.content()).not.toContain(SECRET);
});

test('about a case that its maker calls invented, what a table types is kept', {
  tag: ONCE,
}, async ({ page }) => {
  await openApp(page, '#/werkplaats');
  await press(page, 'Nieuwe casus');
  await field(page, 'Titel').fill('De hond');
  const begin = page.getByRole('region', { name: 'Kennismaking', exact: true });
  await begin.getByLabel('Tekst', { exact: true }).fill('Bram mist een hond.');
  const invented = page.getByRole('switch', { name: 'Verzonnen: bewaar wat getypt wordt' });
  await expect(invented).not.toBeChecked();
  await expect(page.locator('[data-saved="saved"]')).toBeVisible();

  const play = async (text: string) => {
    await openApp(page, `?${text}#/set/home-start`);
    await page.getByRole('radio', { name: /^De hond/ }).check();
    await seatPeople(page, [`${SECRET}-naam`]);
    await press(page, 'Kaart trekken');
    await drawNext(page);
    await field(page, 'Waarom?').fill(`${SECRET}-${text}`);
    await untilSaved(page);
  };
  await play('eerst');
  expect(await findOnSite(page, SECRET)).toEqual([]);

  await page.goto('./?terug#/werkplaats');
  await press(page, 'Bewerk: De hond');
  await invented.check();
  await expect(page.locator('[data-saved="saved"]')).toBeVisible();
  await play('daarna');
  await expect.poll(() => findOnSite(page, `${SECRET}-daarna`)).toHaveLength(1);
  await press(page, 'Klaar');
  await expect(page.getByRole('heading', { name: 'Verslag', exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: title, exact: true })).toHaveCount(0);
});

test('with an invented case nothing is asked: all of it is kept', { tag: ONCE }, async ({
  page,
}) => {
  await openApp(page);
  await press(page, 'Home-Start');
  await seatPeople(page, [`${SECRET}-naam`]);
  await press(page, 'Kaart trekken');
  await drawNext(page);
  await field(page, 'Waarom?').fill(`${SECRET}-reden`);
  await untilSaved(page);
  await reloadQuietly(page);
  await expect(field(page, 'Waarom?')).toHaveValue(`${SECRET}-reden`);
  await press(page, 'Klaar');
  await expect(page.getByRole('heading', { name: 'Verslag', exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: title, exact: true })).toHaveCount(0);
  await expect(marks(page)).toHaveCount(0);
});
