import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright/test';
import { expectUsable } from './support/axe';
import { goHome, openApp, press } from './support/journeys';
import { bigQuestions, makeSmallSet } from './support/own-set';
import { long, payloadSet, short } from './support/payloads';
import { readStores } from './support/play';
import { expect, ONCE, test } from './support/test';
import { goTo } from './support/walk';

test.use({ serviceWorkers: 'block' });

type Handed = string | Buffer;

/** Files as a person chooses them, by name. */
const handIn = (page: Page, files: Readonly<Record<string, Handed>>): Promise<void> =>
  page.locator('input[type=file]').setInputFiles(
    Object.entries(files).map(([name, text]) => ({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(text as string),
    })),
  );
const fixture = (name: string): Promise<Buffer> =>
  readFile(new URL(`../src/files/sheets/fixtures/${name}`, import.meta.url));
const book = (name: string): Promise<Buffer> =>
  readFile(new URL(`../src/files/sheets/books/fixtures/${name}`, import.meta.url));
const blocks = (page: Page, kind?: 'ready' | 'refused' | 'taken'): Locator =>
  page.locator(kind ? `[data-import="${kind}"]` : '[data-import]');
const openImport = (page: Page) => openApp(page, '#/werkplaats/importeer');
const storedTitles = async (page: Page): Promise<readonly string[]> => {
  const { shelf } = await readStores(page);
  return (Array.isArray(shelf) ? shelf : []).map(({ title }) => title).sort();
};

test('markup in every cell, the header and the name of a table stays text', { tag: ONCE }, async ({
  page,
}) => {
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const rows = [
    ['soort', 'vraag', short(3)],
    [short(4), `Wat? ${long('voorkant')}`, long('achterkant')],
    ['', '', long('zonder voorkant')],
  ];
  await openImport(page);
  const text = rows.map((row) => row.map(cell).join(';')).join('\n');
  await handIn(page, { '<img src=x onerror=__pwned=1>.csv': text });
  await expect(blocks(page, 'ready')).toHaveAttribute('data-cards', '1');
  await expect(blocks(page).getByText('Bestand: <img src=x onerror=__pwned=1>.csv')).toBeVisible();
  await press(page, 'Overnemen');
  await expect(blocks(page, 'taken')).toBeVisible();
  await press(page, 'Bekijk');
  await expect(page.getByRole('dialog').getByText('Wat?').first()).toBeVisible();
  expect(
    await page.evaluate(() => [
      '__pwned' in window,
      document.querySelectorAll('main script, main iframe, main img, main base, [onerror]').length,
    ]),
  ).toEqual([false, 0]);
});

test('a set with a picture, and a picture that is called a table, are refused plainly', {
  tag: ONCE,
}, async ({ page }) => {
  const set = payloadSet();
  const withFront = (front: string) =>
    JSON.stringify({ ...set, cards: [{ ...set.cards[0], front }] });
  await openImport(page);
  await handIn(page, {
    'svg.json': withFront('<svg xmlns="http://www.w3.org/2000/svg" onload="__pwned=1"/>'),
    'data.json': withFront('data:image/png;base64,iVBORw0KGgo='),
    'ver.json': withFront('https://example.org/foto.png'),
    'veld.json': JSON.stringify({ ...set, image: 'foto.png' }),
    'vragen.csv': await fixture('picture-called.csv'),
    'tekening.csv': await fixture('drawing-called.csv'),
  });
  await expect(blocks(page, 'refused')).toHaveCount(6);
  await expect(page.getByText('In dit bestand zit een plaatje')).toHaveCount(4);
  await expect(page.getByText('Dit is een foto of plaatje, geen kaartenset')).toHaveCount(2);
  await expect(page.getByRole('button', { name: 'Overnemen', exact: true })).toHaveCount(0);
});

test('bombs are refused with the number they go over', async ({ page }) => {
  await openImport(page);
  await handIn(page, {
    'bom.xlsx': await fixture('bomb.xlsx'),
    'bom.zip': await fixture('lying-bomb.zip'),
    'zip-in-zip.zip': await fixture('zip-in-zip.zip'),
    'groot.csv': Buffer.alloc(6 * 1024 * 1024, 'vraag\n'),
  });
  await expect(blocks(page, 'refused')).toHaveCount(4);
  await expect(blocks(page).getByText(/Meer dan 25 MB/)).toHaveCount(2);
  await expect(blocks(page).getByText(/De app kijkt 1 zip diep/)).toBeVisible();
  await expect(blocks(page).getByText(/Meer dan 5 MB/)).toBeVisible();
});

test('guesses are put right, and the preview follows', { tag: ONCE }, async ({ page }) => {
  await openImport(page);
  const guesses = page.getByText('Zo lees ik het', { exact: true });
  const openGuesses = async () => {
    if (!(await page.getByLabel('Titel van de set').isVisible())) await guesses.click();
  };

  await handIn(page, { 'oud.csv': await fixture('windows-1252.csv') });
  const preview = blocks(page).getByRole('article');
  const before = await preview.first().innerText();
  await openGuesses();
  await page.getByLabel('Tekens').selectOption('utf-8');
  await expect(preview.first()).toContainText('\uFFFD');
  await page.getByLabel('Tekens').selectOption('windows-1252');
  await expect.poll(() => preview.first().innerText()).toBe(before);
  await press(page, 'Annuleren');

  await handIn(page, { 'titel.csv': await fixture('title-rows.csv') });
  await expect(blocks(page, 'ready')).toBeVisible();
  const count = Number(await blocks(page).getAttribute('data-cards'));
  await openGuesses();
  await press(page, 'Er is geen rij met namen');
  await expect
    .poll(async () => Number(await blocks(page).getAttribute('data-cards')))
    .toBeGreaterThan(count);
  await press(page, 'Annuleren');

  await handIn(page, { 'tab.csv': await fixture('tab-called-csv.csv') });
  await expect(blocks(page, 'ready')).toBeVisible();
  await openGuesses();
  await page.getByLabel('Kolom 3: waarom').selectOption('front');
  await expect(page.getByLabel('Kolom 2: voorkant')).toHaveValue('section');
  const cards = await blocks(page).getAttribute('data-cards');
  await page.getByLabel('Titel van de set').fill('Eigen titel');
  await expect(page.getByRole('heading', { name: 'Eigen titel', exact: true })).toBeVisible();
  expect(await blocks(page).getAttribute('data-cards')).toBe(cards);
});

test('the sheets of a workbook come in together with one tap, and what is hidden with another', {
  tag: ONCE,
}, async ({ page }) => {
  await openImport(page);
  await handIn(page, { 'vragen.xlsx': await book('three-sheets.xlsx') });
  const block = blocks(page, 'ready');
  await expect(block).toHaveAttribute('data-cards', '3');
  await expect(block.getByText('2 andere bladen met 6 rijen')).toBeVisible();
  await press(page, 'Neem alle bladen mee');
  await expect(block).toHaveAttribute('data-cards', '9');
  await expect(page.getByRole('button', { name: 'Alleen ‘Denken’' })).toBeFocused();
  for (const [name, count] of [
    ['Denken', 3],
    ['Voelen', 2],
    ['Doen', 4],
  ] as const) {
    await expect(block.getByRole('article').filter({ hasText: name })).toHaveCount(count);
  }
  await press(page, 'Annuleren');

  await handIn(page, { 'verborgen.xlsx': await book('hidden.xlsx') });
  await expect(block).toHaveAttribute('data-cards', '2');
  await expect(block.getByText('1 verborgen rij, 1 verborgen kolom blijven weg.')).toBeVisible();
  await expectUsable(page, 'an import with what was left out');
  await press(page, 'Neem mee wat verborgen is');
  await expect(block).toHaveAttribute('data-cards', '3');
});

test('lists from Word and sheets from LibreOffice come in, and files that can’t say what to do', async ({
  page,
}) => {
  await openImport(page);
  await handIn(page, {
    'vragen.docx': await book('lists.docx'),
    'vragen.ods': await book('sheets.ods'),
    'oud.doc': Buffer.from('{\\rtf1\\ansi Hallo}'),
  });
  const [word, sheets] = [blocks(page, 'ready').nth(0), blocks(page, 'ready').nth(1)];
  await expect(word).toHaveAttribute('data-cards', '3');
  await expect(word.getByText('Word-bestand, ‘Lijst’').first()).toBeVisible();
  await expect(word.getByText('1 alinea buiten de lijsten en tabellen blijft weg.')).toBeVisible();
  await expect(sheets).toHaveAttribute('data-cards', '3');
  await expect(sheets.getByText('2 categorieën')).toBeVisible();
  await expect(sheets.getByText('1 verborgen blad blijft weg.')).toBeVisible();
  await expect(blocks(page, 'refused').getByText('Word-document (.docx)')).toBeVisible();
});

test('the same set comes in twice, thrice, and older over newer', { tag: ONCE }, async ({
  page,
}) => {
  const set = await makeSmallSet(3);
  const file = (changes: object) => ({ 'set.json': JSON.stringify({ ...set, ...changes }) });
  await openImport(page);
  await handIn(page, file({ version: 2 }));
  await press(page, 'Overnemen');
  await handIn(page, file({ version: 2 }));
  await expect(blocks(page, 'ready').getByText('Er is niets veranderd.')).toBeVisible();
  await press(page, 'Bewaar allebei');
  await expect(blocks(page, 'taken')).toHaveCount(2);
  expect(await storedTitles(page)).toEqual(['Kleine set', 'Kleine set (2)']);

  const [, ...rest] = set.cards;
  await handIn(page, file({ version: 1, cards: rest }));
  const older = blocks(page, 'ready');
  await expect(older.getByText('Let op: het bestand is ouder')).toBeVisible();
  await older.getByText('Wat verandert er?').click();
  await expect(older.getByText(set.cards[0].front, { exact: true })).toBeVisible();
  await press(page, 'Bijwerken');
  await expect(blocks(page, 'taken')).toHaveCount(3);
  const versions = async () => {
    const { content } = await readStores(page);
    return (content as { content: { id: string; version: number; cards: unknown[] } }[])
      .map(({ content: { cards, version } }) => `${version}: ${cards.length}`)
      .sort();
  };
  expect(await versions()).toEqual(['1: 2', '2: 3']);
  await blocks(page, 'taken').last().getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(blocks(page, 'ready')).toHaveCount(1);
  expect(await versions()).toEqual(['2: 3', '2: 3']);
  await press(page, 'Annuleren');
  await expect(blocks(page, 'ready')).toHaveCount(0);

  // What was changed here and in the file is asked, all at once or one by one, and nothing else is (fault 34).
  const front = (number: number) =>
    page.getByRole('textbox', { name: `Voorkant van kaart ${number}`, exact: true });
  const openEditor = async () => {
    await goTo(page, '#/werkplaats');
    await press(page, 'Bewerk: Kleine set');
  };
  await openEditor();
  for (const at of [1, 2, 3]) await front(at).fill(`Hier ${at}`);
  await expect(page.locator('[data-saved="saved"]')).toBeVisible();
  await goTo(page, '#/werkplaats/importeer');
  const cards = set.cards.map((card: object, at: number) => ({ ...card, front: `Daar ${at + 1}` }));
  await handIn(page, file({ version: 3, cards }));
  const asked = page.getByRole('region', {
    name: '3 dingen zijn hier én in het bestand veranderd',
  });
  const side = (question: string, name: string) =>
    asked.getByRole('group', { name: question }).getByRole('button', { name });
  await expect(side('Kaart: Hier 2', 'Allebei')).toHaveAttribute('aria-pressed', 'true');
  await expect(side('Kaart: Hier 2', 'Die van mij')).toContainText('Hier 2');
  await expect(side('Kaart: Hier 2', 'Die van het bestand')).toContainText('Daar 2');
  await side('Alles tegelijk kiezen', 'Die van het bestand').click();
  await side('Kaart: Hier 2', 'Die van mij').click();
  await side('Kaart: Hier 3', 'Allebei').click();
  const pressed = (question: string, name: string) =>
    expect(side(question, name)).toHaveAttribute('aria-pressed', 'true');
  await pressed('Kaart: Hier 1', 'Die van het bestand');
  await pressed('Kaart: Hier 2', 'Die van mij');
  await pressed('Kaart: Hier 3', 'Allebei');
  await expectUsable(page, 'an update of what was changed here too');
  await press(page, 'Bijwerken');
  await expect(blocks(page, 'taken')).toHaveCount(1);
  await openEditor();
  for (const [at, text] of ['Daar 1', 'Hier 2', 'Hier 3', 'Daar 3'].entries()) {
    await expect(front(at + 1)).toHaveValue(text);
  }
  await expect(front(5)).toHaveCount(0);
});

test('5,000 cards come in, and go back with one tap', async ({ page }) => {
  await openImport(page);
  await handIn(page, { 'heel veel.csv': bigQuestions(5000) });
  await expect(blocks(page, 'ready')).toHaveAttribute('data-cards', '5000');
  await expect(blocks(page, 'ready')).toHaveAttribute('data-problems', '0');
  expect(await storedTitles(page)).toEqual([]);
  await press(page, 'Overnemen');
  await expect(page.getByText('Heel veel staat nu bij jouw sets.')).toBeVisible();
  expect(await storedTitles(page)).toEqual(['Heel veel']);
  await press(page, 'Ongedaan maken');
  await expect(blocks(page, 'ready')).toBeVisible();
  const { content, shelf } = await readStores(page);
  expect([content, shelf]).toEqual([[], []]);
});

test('a file that is called off leaves nothing, and the others come in', async ({ page }) => {
  await openImport(page);
  // The first ones keep the reader busy, so that the last still waits.
  await handIn(page, {
    'een.csv': bigQuestions(5000),
    'twee.csv': bigQuestions(5000),
    'drie.csv': bigQuestions(5000),
    'vier.csv': bigQuestions(5000),
  });
  // By key: with each file that is read the list moves under a pointer.
  await page.getByRole('button', { name: 'Annuleren: vier.csv niet verder lezen' }).press('Enter');
  await expect(blocks(page, 'ready')).toHaveCount(3);
  await expect(page.getByText('vier.csv')).toHaveCount(0);
  await goHome(page);
  const { content, drafts, shelf } = await readStores(page);
  expect([content, drafts, shelf]).toEqual([[], [], []]);
});

test('text is pasted on the screen, and rows are dropped on it', async ({ page }) => {
  await openImport(page);
  await page.getByText('Plak tekst', { exact: true }).click();
  await page.getByLabel('Je tekst').fill('Wat zie je?\nWat hoor je?');
  await press(page, 'Bekijk wat het wordt');
  await expect(blocks(page, 'ready')).toHaveAttribute('data-cards', '2');
  await page.evaluate(() => {
    const transfer = new DataTransfer();
    const data = 'soort\tvraag\nRust\tWat ruik je?';
    transfer.setData('text/plain', data);
    // Firefox takes no clipboardData here, but has two fields of its own for it.
    const pasted = { clipboardData: transfer, dataType: 'text/plain', data, bubbles: true };
    document.body.dispatchEvent(new ClipboardEvent('paste', pasted));
    const files = new DataTransfer();
    files.items.add(new File(['vraag\nWat proef je?'], 'smaak.csv'));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: files, bubbles: true }));
  });
  await expect(blocks(page, 'ready')).toHaveCount(3);
  await expect(page.getByRole('button', { name: /^Alles overnemen/ })).toBeVisible();
  await page.getByRole('button', { name: /^Alles overnemen/ }).click();
  await expect(blocks(page, 'taken')).toHaveCount(3);
  expect(await storedTitles(page)).toHaveLength(3);
  await press(page, 'Ongedaan maken');
  await expect(blocks(page, 'ready')).toHaveCount(3);
  expect(await storedTitles(page)).toEqual([]);
});
