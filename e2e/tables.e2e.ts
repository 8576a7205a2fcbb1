import type { Page } from 'playwright/test';
import { drawCard, goHome, openApp, openCards, press, tap } from './support/journeys';
import { importSet, makeSmallSet } from './support/own-set';
import {
  bigCard,
  button,
  catchFile,
  drawNext,
  dumpStorage,
  field,
  handBack,
  openMenu,
  readStores,
  seatPeople,
  tableCards,
  untilSaved,
} from './support/play';
import { expect, ONCE, test, untilReady } from './support/test';

test.use({ serviceWorkers: 'block' });

const goReports = async (page: Page) => {
  await goHome(page);
  await press(page, 'Verslagen');
};
const tables = (page: Page) => page.getByRole('region');
const rows = (page: Page) => page.getByRole('link', { name: /^Verslag: / });

test('several tables and conversations stand beside each other, and each goes on where it was', async ({
  page,
}) => {
  await openApp(page);
  await press(page, 'Home-Start');
  await seatPeople(page, ['Fatma', 'Joost']);
  await press(page, 'Kaart trekken');
  const drawn = await drawNext(page);
  await press(page, 'Juist niet');
  await goHome(page);

  await press(page, 'Home-Start');
  const before = page.getByRole('group', { name: 'Zaten jullie hier eerder?', exact: true });
  const same = before.getByRole('button', { name: / · Annie en Nanette$/ });
  await expect(same).toHaveAttribute('aria-pressed', 'true');
  await expect(field(page, 'Naam van speler 1')).toHaveValue('Fatma');
  await press(page, 'Open kaarten');
  await expect(tableCards(page).first()).toBeVisible();
  await goHome(page);

  await press(page, 'Intervisiespel');
  // Seen before the way in, or who comes back is a new table unnoticed.
  const above = await before.boundingBox();
  const way = await button(page, 'Open kaarten').boundingBox();
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThan(way?.y ?? 0);
  await press(page, 'Nieuwe tafel');
  await expect(field(page, 'Naam van speler 1')).toHaveCount(0);
  await press(page, 'Kaart trekken');
  await drawNext(page);
  await goHome(page);
  await expect(page.getByText('Nog 2 andere gesprekken open')).toBeVisible();
  expect(await page.locator('body').innerText()).not.toContain('Fatma');

  await press(page, 'Verslagen');
  await expect(rows(page)).toHaveCount(3);
  const first = tables(page).filter({ hasText: 'Met Fatma en Joost' });
  await expect(first.getByRole('listitem')).toHaveCount(2);
  await first
    .getByRole('listitem')
    .filter({ hasText: 'Kaart trekken' })
    .getByRole('link', { name: /^Ga verder/ })
    .click();
  await expect(bigCard(page)).toContainText(drawn);
  await expect(button(page, 'Juist niet')).toHaveAttribute('aria-pressed', 'true');
});

test('names are typed one after another, and Enter makes no second empty player', {
  tag: ONCE,
}, async ({ page }) => {
  await openApp(page);
  await press(page, 'Home-Start');
  const names = page.getByRole('textbox', { name: /^Naam van speler/ });
  await press(page, 'Naam toevoegen');
  await expect(names.nth(0)).toBeFocused();
  await page.keyboard.type('Fatma');
  await page.keyboard.press('Enter');
  await expect(names.nth(1)).toBeFocused();
  await page.keyboard.type('Joost');
  await page.keyboard.press('Enter');
  await expect(names.nth(2)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(names).toHaveCount(3);
  await names.nth(0).focus();
  await page.keyboard.press('Enter');
  await expect(names.nth(1)).toBeFocused();

  await press(page, 'Kaart trekken');
  await openMenu(page, 'Wie zitten er aan tafel');
  await press(page, 'Nog iemand');
  await expect(names).toHaveCount(4);
  await expect(names.nth(3)).toBeFocused();
});

test('mode and set change within a conversation, and the report tells every round', {
  tag: ONCE,
}, async ({ page }) => {
  await openApp(page);
  await drawCard(page);
  await press(page, 'Juist wel');
  await openMenu(page, 'Nieuwe ronde: Open kaarten');
  await expect(tableCards(page).first()).toBeVisible();
  await tap(tableCards(page).first().getByRole('button'));
  await press(page, 'Kies');
  await openMenu(page, 'Andere set');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /ntervisie/ })
    .click();
  await expect(page.getByRole('heading', { name: 'Intervisiespel', level: 1 })).toBeVisible();
  await tap(tableCards(page).first().getByRole('button'));
  await press(page, 'Kies');
  await press(page, 'Klaar');
  for (const round of [
    'Ronde 1: Kaart trekken',
    'Ronde 2: Open kaarten',
    'Ronde 3: Open kaarten',
  ]) {
    await expect(page.getByRole('heading', { name: round, level: 2 })).toBeVisible();
  }
});

test('a table gets a name, and a deleted conversation comes back when asked', {
  tag: ONCE,
}, async ({ page }) => {
  await openApp(page);
  await openCards(page);
  await goHome(page);
  await drawCard(page, 'Intervisiespel');
  await goReports(page);
  await expect(rows(page)).toHaveCount(2);
  await page.getByRole('button', { name: /^Naam van .* veranderen$/ }).click();
  await field(page, 'Naam van deze tafel').fill('De keukentafel');
  await press(page, 'Bewaar');
  await expect(page.getByRole('heading', { name: 'De keukentafel', exact: true })).toBeVisible();

  await page.getByRole('button', { name: /^Wis Annie en Nanette/ }).click();
  await expect(page.getByText('1 gesprek gewist.')).toBeVisible();
  await expect(rows(page)).toHaveCount(1);
  // Whoever works with keys goes on at the one that is left.
  await expect(page.getByRole('listitem')).toBeFocused();
  await press(page, 'Ongedaan maken');
  await expect(rows(page)).toHaveCount(2);

  await page.getByRole('button', { name: /^Wis Annie en Nanette/ }).click();
  await expect(rows(page)).toHaveCount(1);
  await page.reload();
  await untilReady(page);
  await expect(page.getByRole('heading', { name: 'De keukentafel', exact: true })).toBeVisible();
  await expect(rows(page)).toHaveCount(1);
});

test('a backup brings everything to another device, and nothing is lost or changed', async ({
  page,
  browser,
}) => {
  await openApp(page);
  await importSet(page, await makeSmallSet(3));
  await goHome(page);
  await press(page, 'Kleine set');
  await seatPeople(page, ['Fatma']);
  await press(page, 'Kaart trekken');
  const drawn = await drawNext(page);
  await press(page, 'Draai om');
  await field(page, 'Waarom?').fill('Omdat de kraanvogel wacht.');
  await untilSaved(page);
  await goReports(page);
  await press(page, 'Reservekopie maken');
  await expect(page.getByText('namen en alles wat er getypt is')).toBeVisible();
  const { text } = await catchFile(page, () => press(page, 'Bewaar de reservekopie'));
  // It counts once someone says that it is there: no page can see that.
  await expect(page.getByText(/Je hebt er nog geen gemaakt\./)).toBeVisible();
  await press(page, 'Ja, het staat er');
  await expect(page.getByText(/De laatste is van/)).toBeVisible();
  const here = await readStores(page);
  expect(JSON.parse(text).format).toBe('reservekopie');

  const elsewhere = await browser.newContext({ baseURL: new URL(page.url()).origin });
  const other = await elsewhere.newPage();
  await openApp(other);
  await press(other, 'Verslagen');
  await handBack(other, text);
  await other.getByRole('button', { name: 'Zet terug', exact: true }).click();
  await expect(other.getByText(/^Teruggezet: 1 gesprek erbij, 1 eigen set/)).toBeVisible();
  const { settings: _, ...there } = await readStores(other);
  const { settings: __, ...expected } = here;
  expect(there).toEqual(expected);

  await goHome(other);
  await press(other, 'Verder waar je was');
  await expect(bigCard(other)).toContainText(drawn);
  await expect(button(other, 'Draai terug')).toBeVisible();
  await expect(field(other, 'Waarom?')).toHaveValue('Omdat de kraanvogel wacht.');
  await elsewhere.close();
});

test('wiping leaves nothing of anybody on the device', async ({ page }) => {
  await openApp(page);
  await press(page, 'Home-Start');
  await seatPeople(page, ['Waterhoen']);
  await press(page, 'Open kaarten');
  await tap(tableCards(page).first().getByRole('button'));
  await press(page, 'Kies');
  await field(page, 'Waarom deze kaart?').fill('Omdat de kraanvogel wacht.');
  await untilSaved(page);
  expect(await dumpStorage(page)).toMatch(/Waterhoen.*kraanvogel|kraanvogel.*Waterhoen/);

  await goHome(page);
  await press(page, 'Instellingen');
  await expect(page.getByText('1 gesprek', { exact: true })).toBeVisible();
  await press(page, 'Wis alles op deze tablet');
  await press(page, 'Wis alles');
  await expect(
    page.getByRole('main').getByText('Gewist. Er staat niets meer van jullie in deze app.'),
  ).toBeVisible();
  const left = await dumpStorage(page);
  expect(left).not.toMatch(/Waterhoen|kraanvogel|annie/i);
  await goReports(page);
  await expect(page.getByText('Hier komen jullie gesprekken')).toBeVisible();
});

test('a backup with a lock opens elsewhere with its passphrase alone', async ({
  page,
  browser,
}) => {
  await openApp(page);
  await drawCard(page);
  await field(page, 'Waarom?').fill('Omdat de kraanvogel wacht.');
  await untilSaved(page);
  await goReports(page);
  await press(page, 'Reservekopie maken');
  await page.getByRole('switch', { name: 'Zet de kopie op slot' }).check();
  await press(page, 'Bewaar de reservekopie');
  await expect(page.getByText('Typ eerst een wachtzin')).toBeVisible();
  await field(page, 'Wachtzin').fill('fiets regen thee kast');
  const { name, text } = await catchFile(page, () => press(page, 'Bewaar de reservekopie'));
  expect(name).toMatch(/^kaarttafel-reservekopie-op-slot-/);
  for (const word of ['kraanvogel', 'session', 'Home-Start']) expect(text).not.toContain(word);

  const elsewhere = await browser.newContext({ baseURL: new URL(page.url()).origin });
  const other = await elsewhere.newPage();
  await openApp(other);
  await press(other, 'Verslagen');
  await handBack(other, text);
  await field(other, 'Wachtzin').fill('fiets regen thee');
  await press(other, 'Open de kopie');
  await expect(other.getByText('Deze wachtzin past niet bij dit bestand.')).toBeVisible();
  await field(other, 'Wachtzin').fill('fiets regen thee kast');
  await other.keyboard.press('Enter');
  await press(other, 'Zet terug');
  await expect(other.getByText(/^Teruggezet: 1 gesprek erbij/)).toBeVisible();
  expect(JSON.stringify(await readStores(other))).toContain('Omdat de kraanvogel wacht.');
  await elsewhere.close();
});
