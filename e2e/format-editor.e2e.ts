import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright/test';
import { findViolations } from './support/axe';
import { openApp, press } from './support/journeys';
import { makeSmallSet } from './support/own-set';
import { field, readStores } from './support/play';
import { expect, ONCE, test, untilReady } from './support/test';

test.use({ serviceWorkers: 'block' });

const step = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
/** Something that lies on the table in a step. */
const laid = (page: Page, in_: string, name: string): Locator =>
  step(page, in_).getByRole('group', { name, exact: true });
const untilWritten = (page: Page) => expect(page.locator('[data-saved="saved"]')).toBeVisible();

async function lay(page: Page, in_: string, what: string): Promise<Locator> {
  await step(page, in_).getByLabel('Leg iets op tafel').selectOption({ label: what });
  return laid(page, in_, what).last();
}

async function handIn(page: Page, name: string, text: string): Promise<void> {
  await openApp(page, '#/werkplaats/importeer');
  const file = { name, mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.locator('input[type=file]').setInputFiles(file);
}

test('a trainer makes a werkvorm, and a group plays it to its report', async ({ page }) => {
  test.setTimeout(120_000);
  await openApp(page, '#/werkplaats');
  await press(page, 'Nieuwe werkvorm');
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'format-editor');
  await field(page, 'Titel').fill('Samen vooruit');

  // A step of its own, with something of most kinds on the table.
  await press(page, 'Stap ertussen, na: Gesprek');
  await expect(page.locator('[data-part] input:focus')).toHaveValue('');
  await page.keyboard.type('Vooruit');
  await step(page, 'Vooruit').getByLabel('Wat doet de groep?').fill('Kijk samen vooruit.');
  await step(page, 'Vooruit').getByLabel('Hoe lang?').selectOption('15');
  const question = await lay(page, 'Vooruit', 'Opschrijven');
  await expect(question.getByText('Doet nog niet mee')).toBeVisible();
  await question.getByLabel('Vraag of kopje').fill('Wat is de eerste stap?');
  await expect(question.getByText('Doet nog niet mee')).toHaveCount(0);
  const scale = await lay(page, 'Vooruit', 'Schaal van 0 tot 10');
  await scale.getByLabel('Vraag of kopje').fill('Hoeveel zin heb je?');
  await scale.getByLabel('Wat is het laagste?').fill('geen zin');
  await scale.getByLabel('Wat is het hoogste?').fill('heel veel zin');
  const cards = await lay(page, 'Gesprek', 'Kaarten');
  // What is asked about a part stays under the heading of all parts.
  const sizeOf = (text: Locator) =>
    text.evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
  const heading = step(page, 'Gesprek').getByText('Wat ligt er op tafel?', { exact: true });
  expect(await sizeOf(cards.getByText('Hoe speel je?', { exact: true }))).toBeLessThan(
    await sizeOf(heading),
  );
  await cards.getByRole('button', { name: 'Sommige categorieën' }).click();
  await cards.getByRole('checkbox').nth(1).check();
  expect(await findViolations(page)).toEqual([]);
  await untilWritten(page);

  await page.reload();
  await untilReady(page);
  await expect(step(page, 'Vooruit').getByLabel('Hoe lang?')).toHaveValue('15');
  await laid(page, 'Vooruit', 'Opschrijven').getByText('Wat is de eerste stap?').click();
  await expect(laid(page, 'Vooruit', 'Opschrijven').getByLabel('Vraag of kopje')).toHaveValue(
    'Wat is de eerste stap?',
  );

  await press(page, 'Probeer uit');
  await expect(page.getByRole('heading', { name: 'Samen vooruit', exact: true })).toBeVisible();
  await page.getByRole('switch', { name: 'Bewaar wat we typen op deze tablet' }).check();
  await press(page, 'Begin');
  await press(page, 'Volgende fase');
  await press(page, 'Leg de kaarten op tafel');
  await press(page, 'Trek een kaart');
  await press(page, 'Volgende fase');
  await expect(page.getByRole('heading', { name: 'Vooruit', exact: true, level: 2 })).toBeVisible();
  await field(page, 'Wat is de eerste stap?').fill('Maandag bellen.');
  await page.getByRole('button', { name: '8', exact: true }).click();
  await press(page, 'Volgende fase');
  await press(page, 'Klaar');
  await expect(page.getByText('Maandag bellen.')).toBeVisible();

  // It is among the others, in front.
  await openApp(page, '#/werkvormen');
  await expect(page.getByRole('list').getByRole('link').first()).toHaveAccessibleName(
    'Samen vooruit',
  );
});

test('a werkvorm of the app is copied first, and undo goes back over what was done to it', {
  tag: ONCE,
}, async ({ page }) => {
  await openApp(page, '#/werkplaats/werkvorm/kom');
  await expect(page.getByRole('heading', { name: 'Deze werkvorm hoort bij de app' })).toBeVisible();
  await press(page, 'Maak een kopie');
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'format-editor');
  await expect(field(page, 'Titel')).toHaveValue(/\(kopie\)$/);
  // Nobody names a case but the trainer: asking for some ticks none, and changes nothing yet.
  await page.getByRole('button', { name: /^Een van deze/ }).click();
  const named = page.getByRole('group', { name: 'Welke casussen?' }).getByRole('checkbox');
  await expect(page.getByText('Kies er minstens één.', { exact: false })).toBeVisible();
  await expect(named).not.toHaveCount(0);
  for (const one of await named.all()) await expect(one).not.toBeChecked();
  const headings = page.getByLabel('Naam van de stap');
  const steps = await headings.count();
  const first = await headings.first().inputValue();

  await press(page, `Gooi weg: stap ${first}`);
  await expect(headings).toHaveCount(steps - 1);
  await page.getByRole('button', { name: 'Ongedaan maken', exact: true }).last().click();
  await expect(headings).toHaveCount(steps);
  await expect(headings.first()).toHaveValue(first);

  await press(page, `Omlaag: ${first}`);
  await expect(headings.nth(1)).toHaveValue(first);
  await field(page, 'Titel').fill('Kijken');
  await page.keyboard.press('Control+z');
  await expect(field(page, 'Titel')).toHaveValue(/\(kopie\)$/);
  await page.keyboard.press('Control+z');
  await expect(headings.first()).toHaveValue(first);
});

test('a werkvorm goes out with the own set it needs, and comes in on a tablet that has neither', async ({
  page,
  browserName,
}) => {
  test.skip(browserName !== 'chromium', 'the other browser downloads without telling');
  await handIn(page, 'kleine-set.json', JSON.stringify(await makeSmallSet(3)));
  await press(page, 'Overnemen');
  await openApp(page, '#/werkplaats');
  await press(page, 'Nieuwe werkvorm');
  await field(page, 'Titel').fill('Kleine vorm');
  const cards = await lay(page, 'Gesprek', 'Kaarten');
  await cards.getByLabel('Welke kaarten?').selectOption({ label: 'Kleine set' });
  await untilWritten(page);

  await openApp(page, '#/werkplaats');
  await press(page, 'Meer: Kleine vorm');
  await page.getByRole('dialog').getByRole('button', { name: 'Exporteer', exact: true }).click();
  await expect(
    page.getByText('Kleine set gaat ook mee: de werkvorm heeft dat nodig.'),
  ).toBeVisible();
  const download = page.waitForEvent('download');
  await press(page, 'Bewaar op deze tablet');
  const file = await download;
  const name = file.suggestedFilename();
  expect(name).toBe('kleine-vorm.zip');
  const buffer = await readFile(await file.path());

  await openApp(page, '#/instellingen');
  await press(page, 'Wis alles op deze tablet');
  await press(page, 'Wis alles');
  await expect.poll(async () => (await readStores(page)).shelf).toEqual([]);
  await openApp(page, '#/werkplaats/importeer');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/zip', buffer });
  await expect(page.locator('[data-import="ready"]')).toHaveCount(2);
  await page.getByRole('button', { name: /^Alles overnemen/ }).click();
  await expect(page.getByText('Kleine vorm staat nu bij jouw werkvormen.')).toBeVisible();

  await openApp(page, '#/werkvormen');
  await press(page, 'Kleine vorm');
  await press(page, 'Begin');
  await press(page, 'Volgende fase');
  await press(page, 'Leg de kaarten op tafel');
  await expect(page.getByText('Kaart 0 van 3').or(page.getByText('3 kaarten'))).toBeVisible();
});

test('a werkvorm that is broken is refused plainly, and nothing is lost', { tag: ONCE }, async ({
  page,
}) => {
  await openApp(page, '#/werkplaats');
  await press(page, 'Nieuwe werkvorm');
  await field(page, 'Titel').fill('Blijft staan');
  await untilWritten(page);
  const spoiled = { format: 'werkvorm', formatVersion: 1, id: 'stuk', title: 'Stuk', phases: [] };
  await handIn(page, 'stuk.json', JSON.stringify(spoiled));
  await expect(page.locator('[data-import="refused"]')).toBeVisible();
  await openApp(page, '#/werkplaats');
  await expect(page.getByRole('heading', { name: 'Blijft staan', level: 3 })).toBeVisible();
});
