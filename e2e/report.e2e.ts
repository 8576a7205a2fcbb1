import type { Locator, Page } from 'playwright/test';
import { readActionColour } from './support/inspect';
import { goHome, openApp, press } from './support/journeys';
import { readPaper, squeeze } from './support/pdf';
import {
  button,
  catchFile,
  drawNext,
  dumpStorage,
  field,
  handBack,
  refusePrint,
  seatPeople,
  untilSaved,
} from './support/play';
import { expect, ONCE, test, untilReady } from './support/test';

test.use({ serviceWorkers: 'block' });

const names = ['Waterhoen', 'Wielewaal'];
const reasons = ['Omdat de kraanvogel wacht.', 'De reiger vliegt straks weg.'];
const title = (page: Page) => page.getByRole('heading', { name: 'Verslag', exact: true });

/** A short conversation with two answers and a skipped card; gives the fronts in order. */
async function talk(page: Page): Promise<readonly [string, string, string]> {
  await openApp(page);
  await press(page, 'Home-Start');
  await seatPeople(page, names);
  await press(page, 'Kaart trekken');
  const first = await drawNext(page);
  await press(page, 'Juist wel');
  await field(page, 'Waarom?').fill(reasons[0] ?? '');
  const second = await drawNext(page);
  await press(page, 'Overslaan');
  const third = await drawNext(page);
  await press(page, 'Hangt ervan af');
  await field(page, 'Waarom?').fill(reasons[1] ?? '');
  await press(page, 'Klaar');
  await expect(title(page)).toBeVisible();
  return [first, second, third];
}

/** Chooses what goes along, and gives the file that was made. */
async function saveFile(page: Page, ticked: readonly string[]): Promise<string> {
  await press(page, 'Bewaar als bestand');
  const dialog = page.getByRole('dialog');
  for (const name of ticked) await dialog.getByRole('switch', { name, exact: true }).check();
  const { name, text } = await catchFile(page, () =>
    dialog.getByRole('button', { name: 'Bewaar', exact: true }).click(),
  );
  expect(name).toMatch(/^kaarttafel-gesprek-\d{4}-\d\d-\d\d\.json$/);
  await expect(dialog).toHaveCount(0);
  return text;
}

async function restore(page: Page, file: string): Promise<void> {
  await press(page, 'Verslagen');
  await handBack(page, file, 'gesprek.json');
  await press(page, 'Haal op');
  await expect(page.getByText('Opgehaald: 1 gesprek erbij.')).toBeVisible();
}

const tell = (main: Locator) => main.innerText();

test('tells cards, answers and reasons in order, what was left, and how it fell', {
  tag: ONCE,
}, async ({ page }) => {
  const [first, second, third] = await talk(page);
  const told = await tell(page.getByRole('main'));
  const order = ['Waterhoen', first, reasons[0] ?? '', second, third, reasons[1] ?? ''];
  for (const text of order) expect(told).toContain(text);
  const cards = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.locator('h3') });
  await expect(cards.nth(0)).toContainText(first);
  await expect(cards.nth(0)).toContainText('Juist wel');
  await expect(cards.nth(0)).toContainText(reasons[0] ?? '');
  await expect(cards.nth(1)).toContainText('Overgeslagen');
  await expect(cards.nth(2)).toContainText('Hangt ervan af');
  await expect(cards.nth(2)).toContainText(reasons[1] ?? '');

  const figure = page.getByRole('figure', { name: 'Hoe de kaarten vielen' });
  await expect(figure.locator('svg > rect').first()).toBeVisible();
  const table = figure.getByRole('table');
  await expect(table.getByRole('columnheader', { name: 'Juist wel' })).toBeVisible();
  const numbers = await table.getByRole('cell').allInnerTexts();
  const sum = numbers.reduce((total, number) => total + Number(number || 0), 0);
  expect(sum).toBe(3);

  // Keeping is what to do with a finished report; going on comes second.
  const action = await readActionColour(page);
  await expect(button(page, 'Bewaar als bestand')).toHaveCSS('background-color', action);
  await expect(button(page, 'Terug naar de kaarten')).not.toHaveCSS('background-color', action);

  const left = page.locator('details', { hasText: /kaarten/ }).last();
  await left.locator('summary').click();
  await expect(left.getByRole('listitem').first()).toBeVisible();
  await expect(left).not.toContainText(first);
});

test('the questions at the end are answered together and kept', { tag: ONCE }, async ({ page }) => {
  await talk(page);
  await field(page, 'Wat neem je mee naar huis?').fill('Eerst vragen, dan doen.');
  await untilSaved(page);
  await page.reload();
  await untilReady(page);
  await expect(field(page, 'Wat neem je mee naar huis?')).toHaveValue('Eerst vragen, dan doen.');
  await press(page, 'Terug naar de kaarten');
  await expect(button(page, 'Trek een kaart')).toBeVisible();
  await expect(button(page, 'Klaar')).toBeVisible();
});

test('prints on paper what was said, without the buttons', async ({ page, browserName }) => {
  const [first] = await talk(page);
  await field(page, 'Wat neem je mee naar huis?').fill('Eerst vragen, dan doen.');
  const advice = page.getByText('Zie je geen venster om af te drukken?');
  await expect(advice).toHaveCount(0);
  await page.evaluate(refusePrint);
  await press(page, 'Afdrukken');
  await expect(advice).toBeVisible();
  await page.evaluate(() => {
    window.print = () => {
      document.documentElement.dataset.printed = '';
      dispatchEvent(new Event('beforeprint'));
    };
  });
  await press(page, 'Afdrukken');
  await expect(page.locator('html')).toHaveAttribute('data-printed');
  await expect(advice).toHaveCount(0);

  // Firefox under this driver can't be told to show the page as paper, nor to make a PDF of it.
  if (browserName !== 'chromium') return;
  await page.emulateMedia({ media: 'print' });
  await expect(button(page, 'Afdrukken')).toBeHidden();
  await expect(page.getByText(first).first()).toBeVisible();
  await expect(page.getByText('Eerst vragen, dan doen.').last()).toBeVisible();
  await expect(page.getByText('Gemaakt met Kaarttafel op')).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
  const paper = await page.pdf({ format: 'A4' });
  // What the table said comes before the picture, and no card that nobody chose takes any paper.
  const text = squeeze(await readPaper(paper));
  expect(text.indexOf(squeeze('Eerst vragen, dan doen.'))).toBeGreaterThan(
    text.indexOf(squeeze(first)),
  );
  expect(text.indexOf(squeeze('Hoe de kaarten vielen'))).toBeGreaterThan(
    text.indexOf(squeeze('Eerst vragen, dan doen.')),
  );
  expect(text).not.toContain(squeeze('Niet aan bod gekomen'));
  const pdf = paper.toString('latin1');
  const pages = pdf.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
  expect(pages).toBeGreaterThanOrEqual(1);
  expect(pages).toBeLessThanOrEqual(3);
});

test('a file holds names and typed texts only when they are ticked', async ({ page, browser }) => {
  await talk(page);
  const bare = await saveFile(page, []);
  for (const word of [...names, ...reasons]) expect(bare).not.toContain(word);
  const named = await saveFile(page, ['Met namen']);
  for (const word of names) expect(named).toContain(word);
  for (const word of reasons) expect(named).not.toContain(word);
  const full = await saveFile(page, ['Met namen', 'Met wat er getypt is']);
  for (const word of [...names, ...reasons]) expect(full).toContain(word);
  const report = await tell(page.getByRole('main').getByRole('article').first());

  const elsewhere = await browser.newContext({ baseURL: new URL(page.url()).origin });
  const other = await elsewhere.newPage();
  await openApp(other);
  await restore(other, bare);
  expect(await dumpStorage(other)).not.toContain(names[0]);
  await restoreAgain(other, full);
  await other.getByRole('link', { name: /^Verslag: Annie en Nanette/ }).click();
  await expect(title(other)).toBeVisible();
  expect(await tell(other.getByRole('main').getByRole('article').first())).toBe(report);
  await elsewhere.close();
});

/** The same conversation, now with its texts: they are added to what is there. */
async function restoreAgain(page: Page, file: string): Promise<void> {
  await goHome(page);
  await press(page, 'Verslagen');
  await handBack(page, file, 'gesprek.json');
  await press(page, 'Haal op');
  await expect(page.getByText('Opgehaald: 1 gesprek samengevoegd.')).toBeVisible();
}

test('Deel is there only where the device can, and hands over the file', { tag: ONCE }, async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.assign(navigator, { share: undefined, canShare: undefined });
  });
  await talk(page);
  await expect(button(page, 'Bewaar als bestand')).toBeVisible();
  await expect(button(page, 'Deel')).toHaveCount(0);

  await page.addInitScript(() => {
    Object.assign(navigator, {
      canShare: () => true,
      share: async ({ files }: { files: File[] }) => {
        document.title = `${files[0]?.name} ${JSON.parse((await files[0]?.text()) ?? '{}').format}`;
      },
    });
  });
  await page.reload();
  await untilReady(page);
  await press(page, 'Deel');
  await page.getByRole('dialog').getByRole('button', { name: 'Deel', exact: true }).click();
  await expect(page.getByText(/ is doorgegeven aan de app die je koos\.$/)).toBeVisible();
  await expect(page).toHaveTitle(/kaarttafel-gesprek-.*\.json gesprek/);
});
