import type { Locator, Page } from 'playwright/test';
import { expectUsable, findViolations } from './support/axe';
import { openApp, press } from './support/journeys';
import { button, field, tableCards } from './support/play';
import { expect, ONCE, test, untilReady } from './support/test';

test.use({ serviceWorkers: 'block' });

/** Stands only in the part of the mother. */
const SECRET = 'Je slaapt slecht van de zorgen';

const part = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });
const textOf = (page: Page, name: string): Locator =>
  part(page, name).getByLabel('Tekst', { exact: true });
/** What the list at a brace offers. */
const offers = (page: Page): Locator =>
  page.getByRole('listbox', { name: 'Woorden die veranderen' }).getByRole('option');
const untilWritten = (page: Page) => expect(page.locator('[data-saved="saved"]')).toBeVisible();
/** Whether the text is anywhere in the page, hidden parts too. */
const pageHolds = (page: Page, text: string) =>
  page.evaluate((searched) => document.documentElement.outerHTML.includes(searched), text);

/** A case that can be about two people, with a name. */
async function beginCasus(page: Page, walked = false): Promise<void> {
  await openApp(page, '#/werkplaats');
  await press(page, 'Nieuwe casus');
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'casus-editor');
  await field(page, 'Titel').fill('De hond');
  await press(page, 'Kan deze casus ook over iemand anders gaan?');
  await field(page, 'Over wie gaat het verhaal nu?').fill('Bram');
  await field(page, 'Over wie kan het ook gaan?').fill('Noor');
  if (walked) await expectUsable(page, 'about whom a case can be');
  await press(page, 'Klaar');
  await expect(page.getByRole('heading', { name: 'Namen en hij of zij' })).toBeVisible();
}

/** The first part, its words put in by a button and from the list that a brace opens. */
async function writeBegin(page: Page): Promise<void> {
  const begin = part(page, 'Kennismaking');
  const text = textOf(page, 'Kennismaking');
  await text.click();
  const insert = (key: string) => begin.getByRole('button', { name: `Zet {${key}} in de tekst` });
  await insert('naam').click();
  await text.pressSequentially(' woont alleen.');
  await insert('hij').click();
  await text.pressSequentially(' mist {zi');
  await expect(offers(page)).toHaveText(['{zijn}zijn / haar']);
  await text.press('Enter');
  await text.pressSequentially(' hond. {');
  await text.press('ArrowDown');
  await text.press('Enter');
  await expect(text).toHaveValue('{naam} woont alleen. {Hij} mist {zijn} hond. {Hij}');
}

/** A new part, called so where its title has the focus by itself. */
async function addPart(page: Page, title: string): Promise<void> {
  await press(page, 'Deel erbij');
  await expect(page.locator('[data-part] input:focus')).toHaveValue('');
  await page.keyboard.type(title);
}

/** A part that only the mother reads. */
async function writeMother(page: Page, walked = false): Promise<void> {
  await addPart(page, 'Moeder');
  await textOf(page, 'Moeder').fill(`${SECRET} om {naam}.`);
  const reader = part(page, 'Moeder').getByLabel('Wie leest dit deel?');
  await reader.selectOption({ label: 'Alleen één speler: nieuwe rol …' });
  await field(page, 'Wie wordt er gespeeld?').fill('moeder');
  if (walked) await expectUsable(page, 'a new role');
  await press(page, 'Maak deze rol');
  await expect(
    part(page, 'Moeder').getByText('Alleen voor wie moeder speelt').first(),
  ).toBeVisible();
}

async function writeEnd(page: Page): Promise<void> {
  await addPart(page, 'Later');
  await textOf(page, 'Later').fill('De hond komt terug.');
  await untilWritten(page);
}

test('a case in parts, of two people, is written, kept, seen as the table sees it and played', async ({
  page,
}) => {
  await beginCasus(page);
  await writeBegin(page);
  await textOf(page, 'Kennismaking').pressSequentially(' blijft.');
  await writeMother(page);
  await writeEnd(page);
  expect(await findViolations(page)).toEqual([]);

  // As the table sees it: one part at a time, of one person, the role behind its door.
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await press(page, 'Bekijk');
  const sheet = page.getByRole('dialog', { name: 'Zo ziet de tafel het' });
  await expect(sheet.getByText('Bram woont alleen. Hij mist zijn hond. Hij blijft.')).toBeVisible();
  await sheet.getByRole('button', { name: 'Noor', exact: true }).click();
  await expect(sheet.getByText('Noor woont alleen. Ze mist haar hond. Ze blijft.')).toBeVisible();
  await expect(sheet.getByText(SECRET)).toHaveCount(0);
  expect(await findViolations(page)).toEqual([]);
  await sheet.getByRole('button', { name: 'Rol: moeder', exact: true }).click();
  await expect(page.getByRole('dialog').getByText(SECRET)).toHaveCount(0);
  await press(page, 'Ik ben moeder');
  await expect(page.getByText(`${SECRET} om Noor.`)).toBeVisible();
  await press(page, 'Klaar met lezen');
  await page.keyboard.press('Escape');

  await page.reload();
  await untilReady(page);
  await expect(textOf(page, 'Kennismaking')).toHaveValue(
    '{naam} woont alleen. {Hij} mist {zijn} hond. {Hij} blijft.',
  );
  await expect(textOf(page, 'Moeder')).toHaveValue(`${SECRET} om {naam}.`);

  // At a table: the parts come one by one, and the role's words are nowhere but behind its door.
  await press(page, 'Probeer uit');
  await expect(page.getByRole('radio', { name: /^De hond/ })).toBeChecked();
  await press(page, 'Noor');
  await press(page, 'Open kaarten');
  await expect(tableCards(page).first()).toBeVisible();
  await press(page, 'De hond');
  const told = page.getByRole('dialog', { name: 'Casus', exact: true });
  await expect(told.getByText('Noor woont alleen. Ze mist haar hond. Ze blijft.')).toBeVisible();
  await expect(told.getByText('De hond komt terug.')).toHaveCount(0);
  await told.getByRole('button', { name: 'Lees verder', exact: true }).click();
  await expect(told.getByText('De hond komt terug.')).toBeVisible();
  expect(await pageHolds(page, SECRET)).toBe(false);
  await told.getByRole('button', { name: 'Rol: moeder', exact: true }).click();
  await press(page, 'Ik ben moeder');
  await expect(page.getByText(`${SECRET} om Noor.`)).toBeVisible();
  await press(page, 'Klaar met lezen');
  await expect.poll(() => pageHolds(page, SECRET)).toBe(false);
});

test('a list at a brace leaves when told so, and points at what it does not know', {
  tag: ONCE,
}, async ({ page }) => {
  await beginCasus(page);
  const text = textOf(page, 'Kennismaking');
  await text.click();
  await text.pressSequentially('Dan {h');
  await expect(offers(page)).toHaveCount(2);
  expect(await findViolations(page)).toEqual([]);
  await text.press('Escape');
  await expect(offers(page)).toHaveCount(0);
  await text.pressSequentially('ond} ');
  await expect(page.getByText('{hond} ken ik niet.', { exact: false })).toBeVisible();
  await text.pressSequentially('{');
  await offers(page).filter({ hasText: '{zijn}' }).click();
  await expect(text).toHaveValue('Dan {hond} {zijn}');
  await expect(text).toBeFocused();
});

test('words that are already there are replaced after they were shown', { tag: ONCE }, async ({
  page,
}) => {
  await beginCasus(page, true);
  await press(page, 'Nog een woord dat verandert');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectUsable(page, 'one more word that changes');
  await page.keyboard.press('Escape');
  const text = textOf(page, 'Kennismaking');
  await text.fill('Bram belt zijn moeder. Hij hoopt dat haar hond slaapt.');
  await press(page, 'Vervang hij/zij in deze tekst (4)');
  const dialog = page.getByRole('dialog');
  expect(await findViolations(page)).toEqual([]);
  // "haar" can be two words, and here it is her own: it waits for an answer.
  await expect(dialog.getByRole('button', { name: 'Vervang 3 woorden' })).toBeVisible();
  await press(page, 'Vervang 3 woorden');
  const replaced = '{naam} belt {zijn} moeder. {Hij} hoopt dat haar hond slaapt.';
  await expect(text).toHaveValue(replaced);
  await page.keyboard.press('Control+z');
  await expect(text).toHaveValue('Bram belt zijn moeder. Hij hoopt dat haar hond slaapt.');
  await page.keyboard.press('Control+y');
  await expect(text).toHaveValue(replaced);
});

test('a role takes its parts along, and both come back', { tag: ONCE }, async ({ page }) => {
  await beginCasus(page);
  await textOf(page, 'Kennismaking').fill('Er is een hond.');
  await writeMother(page, true);
  await press(page, 'Gooi weg: rol moeder');
  await expect(page.getByRole('dialog').getByText('Moeder', { exact: true })).toBeVisible();
  await expectUsable(page, 'throwing a role away');
  await press(page, 'Gooi rol en delen weg');
  await expect(part(page, 'Moeder')).toHaveCount(0);
  await page.getByRole('button', { name: 'Ongedaan maken', exact: true }).last().click();
  await expect(textOf(page, 'Moeder')).toHaveValue(`${SECRET} om {naam}.`);
  await expect(button(page, 'Gooi weg: rol moeder')).toBeVisible();
});

test('a case that came with the app is copied first', { tag: ONCE }, async ({ page }) => {
  await openApp(page, '#/werkplaats/casus/johan');
  await expect(page.getByRole('heading', { name: 'Deze casus hoort bij de app' })).toBeVisible();
  await press(page, 'Maak een kopie');
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'casus-editor');
  await expect(field(page, 'Titel')).toHaveValue('{naam} (kopie)');
});
