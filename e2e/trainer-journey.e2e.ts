import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright/test';
import { goHome, openApp, press } from './support/journeys';
import { readPdf, squeeze } from './support/pdf';
import { button, catchFile, drawNext, field, readStores } from './support/play';
import { expect, goOffline, test, untilOffline, untilReady } from './support/test';

test.use({ reducedMotion: 'reduce' });

const TITLE = 'Rust en moed';
/** Ten rows of a spreadsheet; two of the questions can be put better. */
const rows = [
  ['Heb je iets geprobeerd?', 'Rust'],
  ['Waarom vind je dat moeilijk?', 'Rust'],
  ['Wat geeft jou energie?', 'Rust'],
  ['Wat doe je als het stil valt?', 'Rust'],
  ['Hoe neem je afscheid?', 'Rust'],
  ['Wie mis je aan tafel?', 'Moed'],
  ['Welke vraag durf je niet te stellen?', 'Moed'],
  ['Wanneer was je trots op een ouder?', 'Moed'],
  ['Hoe vier je iets kleins?', 'Moed'],
  ['Wat laat je liever los?', 'Moed'],
] as const;
const mended = ['Wat heb je geprobeerd?', 'Wat maakt dat je dat moeilijk vindt?'] as const;
const fronts: readonly string[] = [...mended, ...rows.slice(2).map(([front]) => front)];

const front = (page: Page, number: number): Locator => field(page, `Voorkant van kaart ${number}`);
const ready = (page: Page): Locator => page.locator('[data-import="ready"]');
const dialog = (page: Page): Locator => page.getByRole('dialog');

interface Kept {
  readonly title: string;
  readonly version: number;
  readonly categories: readonly { readonly id: string; readonly name: string }[];
  readonly cards: readonly { readonly front: string; readonly category: string }[];
}

/** The set as it lies in the store, by its title. */
async function readSet(page: Page, title: string): Promise<Kept> {
  const { content, shelf } = await readStores(page);
  const items = shelf as readonly { readonly title: string; readonly hash: string }[];
  const { hash } = items.find((item) => item.title === title) ?? { hash: '' };
  const found = (content as readonly { readonly hash: string; readonly content: Kept }[]).find(
    (one) => one.hash === hash,
  );
  if (!found) throw new Error(`${title} is not in the store`);
  return found.content;
}

async function openWorkshop(page: Page): Promise<void> {
  await goHome(page);
  await press(page, 'Werkplaats');
  await expect(page.getByRole('heading', { name: 'Werkplaats', level: 1 })).toBeVisible();
}

async function handIn(page: Page, name: string, buffer: Buffer): Promise<void> {
  await press(page, 'Importeer');
  const file = { name, mimeType: 'application/octet-stream', buffer };
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(ready(page)).toHaveCount(1);
}

/** A new set from a template, filled with what a spreadsheet puts on the clipboard. */
async function pasteSet(page: Page): Promise<void> {
  await press(page, 'Nieuwe set');
  await field(page, 'Hoe heet je set?').fill(TITLE);
  await dialog(page)
    .getByRole('button', { name: /^Vragen/ })
    .click();
  await press(page, 'Begin');
  await press(page, 'Eerste kaart');
  await expect(front(page, 1)).toBeFocused();
  await page.evaluate(
    (text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
      // Firefox passes over what a made event is given.
      Object.defineProperty(event, 'clipboardData', { value: clipboardData });
      document.activeElement?.dispatchEvent(event);
    },
    rows.map((row) => row.join('\t')).join('\r\n'),
  );
  await expect(dialog(page).getByLabel('Kolom 2')).toHaveValue('category');
  await press(page, 'Plak 10 rijen');
  await expect(page.getByRole('heading', { name: '10 kaarten' })).toBeVisible();
}

/** Takes both changes that a colleague over the shoulder proposes. */
async function takeHints(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^\d+ tips$/ }).click();
  const change = dialog(page).getByRole('button', { name: /^Verander/ });
  // One line a kind of tip; what it proposes lies within. They are found while the list already stands.
  const kinds = dialog(page).locator('summary');
  await expect(kinds).toHaveCount(2);
  for (const kind of await kinds.all()) await kind.click();
  await expect(change).toHaveCount(2);
  await change.first().click();
  await expect(change).toHaveCount(1);
  await change.click();
  await expect(change).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(front(page, 1)).toHaveValue(mended[0]);
  await expect(front(page, 2)).toHaveValue(mended[1]);
}

/** Draws two cards from it; the report tells of both. */
async function play(page: Page): Promise<void> {
  await press(page, 'Probeer uit');
  await press(page, 'Kaart trekken');
  const drawn = [await drawNext(page), await drawNext(page)];
  await press(page, 'Klaar');
  await expect(page.getByRole('heading', { name: 'Verslag', exact: true })).toBeVisible();
  for (const one of drawn) {
    expect(fronts).toContain(one);
    await expect(page.getByRole('main').getByText(one, { exact: true }).first()).toBeVisible();
  }
}

async function print(page: Page, browserName: string): Promise<void> {
  await press(page, `Meer: ${TITLE}`);
  await dialog(page).getByRole('link', { name: 'Afdrukken', exact: true }).click();
  await expect(page.getByText('Elke tekst past op zijn kaart.')).toBeVisible();
  await press(page, 'Afdrukken');
  await expect(page.locator('html[data-printed]')).toBeAttached();
  const sheets = page.locator('[data-page="front"]');
  for (const one of fronts) {
    await expect(sheets.getByText(one, { exact: true }).last()).toBeAttached();
  }
  // The other browser can't be told here that it prints.
  if (browserName !== 'chromium') return;
  await page.emulateMedia({ media: 'print' });
  await expect(button(page, 'Afdrukken')).toBeHidden();
  await expect(sheets.filter({ visible: true }).first()).toBeVisible();
  const pages = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  const printed = squeeze(pages.flatMap(({ words }) => words.map(({ text }) => text)).join(''));
  for (const one of fronts) expect(printed).toContain(squeeze(one));
  await page.emulateMedia({ media: 'screen' });
}

test('a trainer without internet makes, mends, plays, prints and hands out a set, and gets it back', async ({
  page,
  server,
  browserName,
}) => {
  // In place of the printer's window: only that it was asked for.
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset.printed = '';
    };
  });
  await openApp(page);
  await untilOffline(page);
  await goOffline(page, server);

  await openWorkshop(page);
  const workbook = new URL('../src/files/sheets/fixtures/by-hand.xlsx', import.meta.url);
  await handIn(page, 'lijst.xlsx', await readFile(workbook));
  const count = Number(await ready(page).getAttribute('data-cards'));
  expect(count).toBeGreaterThan(0);
  await press(page, 'Overnemen');
  await expect(page.locator('[data-import="taken"]')).toBeVisible();

  await openWorkshop(page);
  await pasteSet(page);
  await takeHints(page);
  await play(page);

  await openWorkshop(page);
  await print(page, browserName);

  await openWorkshop(page);
  const made = await readSet(page, TITLE);
  expect(made.cards.map((card) => card.front)).toEqual(fronts);
  await press(page, `Meer: ${TITLE}`);
  await dialog(page).getByRole('button', { name: 'Exporteer', exact: true }).click();
  await dialog(page)
    .getByRole('button', { name: /^Voor een ander programma/ })
    .click();
  const file = await catchFile(page, () => press(page, 'Bewaar op deze tablet'));
  expect(file.name).toBe('rust-en-moed.csv');

  await goHome(page);
  await press(page, 'Instellingen');
  await press(page, 'Wis alles op deze tablet');
  await press(page, 'Wis alles');
  await expect(page.getByText(/^Gewist\./).first()).toBeVisible();
  const { content, drafts, shelf } = await readStores(page);
  expect([content, drafts, shelf]).toEqual([[], [], []]);

  await page.reload();
  await untilReady(page);
  await openWorkshop(page);
  await handIn(page, file.name, Buffer.from(file.text));
  await expect(ready(page)).toHaveAttribute('data-cards', '10');
  await expect(ready(page)).toHaveAttribute('data-problems', '0');
  await press(page, 'Overnemen');
  await expect(page.locator('[data-import="taken"]')).toBeVisible();
  expect(await readSet(page, TITLE)).toEqual(made);
});
