import { type Browser, expect, type Page } from 'playwright/test';
import { goHome, openApp, press, untilRested } from './support/journeys';
import { importSet, makeSmallSet } from './support/own-set';
import { button, catchFile, drawNext, field, handBack, untilSaved } from './support/play';
import { test } from './support/test';

test.use({ serviceWorkers: 'block' });
test.skip(({ browserName }) => browserName !== 'chromium', 'what is kept hangs on no engine');

/** Another tablet: the same app, with nothing of this one in it. */
async function openOther(browser: Browser, page: Page) {
  const context = await browser.newContext({
    baseURL: new URL(page.url()).origin,
    serviceWorkers: 'block',
    viewport: page.viewportSize(),
  });
  const other = await context.newPage();
  await openApp(other);
  return other;
}

async function goReports(page: Page): Promise<void> {
  await goHome(page);
  await press(page, 'Verslagen');
}

async function backUp(page: Page): Promise<string> {
  await goReports(page);
  await press(page, 'Reservekopie maken');
  const { text } = await catchFile(page, () => press(page, 'Bewaar de reservekopie'));
  await press(page, 'Ja, het staat er');
  await untilRested(page);
  return text;
}

async function hand(page: Page, text: string): Promise<void> {
  await goReports(page);
  await handBack(page, text, 'van-de-andere.json');
}

async function restore(page: Page, text: string, way: 'Zet terug' | 'Haal op'): Promise<void> {
  await hand(page, text);
  await press(page, way);
  await expect(page.getByText(/^(Teruggezet|Opgehaald): /)).toBeVisible();
}

/** Home-Start with a drawn card that has a reason. */
async function talk(page: Page, reason: string): Promise<void> {
  await openApp(page);
  await press(page, 'Home-Start');
  await press(page, 'Kaart trekken');
  await drawNext(page);
  await press(page, 'Draai om');
  await field(page, 'Waarom?').fill(reason);
  await untilSaved(page);
}

async function goOn(page: Page): Promise<void> {
  await goHome(page);
  await press(page, 'Verder waar je was');
}

test('two tablets that both go on with a reason keep the words of both', async ({
  browser,
  page,
}) => {
  await talk(page, 'begin');
  const other = await openOther(browser, page);
  await restore(other, await backUp(page), 'Zet terug');

  await goOn(page);
  await field(page, 'Waarom?').fill('Zij vroeg het zelf, en dat telt.');
  await untilSaved(page);
  await goOn(other);
  await field(other, 'Waarom?').fill('');
  await field(other, 'Waarom?').pressSequentially('Omdat het rustig was.');
  await untilSaved(other);

  await restore(page, await backUp(other), 'Zet terug');
  await goOn(page);
  await expect(field(page, 'Waarom?')).toHaveValue('Zij vroeg het zelf, en dat telt.');
  await press(page, 'Klaar');
  const report = page.getByRole('main').getByRole('article').first();
  await expect(report).toContainText('Zij vroeg het zelf, en dat telt.');
  const also = report.locator('section', { hasText: 'Ook opgeschreven' });
  await expect(also).toContainText('Omdat het rustig was.');
  await expect(report).not.toContainText('begin');
  await other.context().close();
});

test('what is typed where the words did not come along is written over nothing', async ({
  browser,
  page,
}) => {
  const mine = 'Een hele zin die in één keer is geplakt, zo.';
  await talk(page, mine);
  await press(page, 'Klaar');
  await press(page, 'Bewaar als bestand');
  const dialog = page.getByRole('dialog');
  const save = dialog.getByRole('button', { name: 'Bewaar', exact: true });
  await expect(save).toBeEnabled();
  const { text } = await catchFile(page, () => save.click());
  await expect(dialog).toHaveCount(0);
  expect(text).not.toContain(mine);

  const other = await openOther(browser, page);
  await restore(other, text, 'Haal op');
  await other.getByRole('link', { name: /^Verslag: / }).click();
  await press(other, 'Terug naar de kaarten');
  await expect(field(other, 'Waarom?')).toHaveValue('');
  await field(other, 'Waarom?').pressSequentially('B vult in');
  await untilSaved(other);

  await restore(page, await backUp(other), 'Zet terug');
  await page.getByRole('link', { name: /^Verslag: / }).click();
  const report = page.getByRole('main').getByRole('article').first();
  await expect(report).toContainText('B vult in');
  await expect(report).toContainText(mine);
  await other.context().close();
});

test('a set that is another here than in the copy is asked about, also on a phone and by keyboard', async ({
  browser,
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openApp(page);
  await importSet(page, await makeSmallSet(3));
  const other = await openOther(browser, page);
  await importSet(other, { ...(await makeSmallSet(2)), description: 'Van de andere tablet.' });
  const copy = await backUp(other);
  await other.context().close();

  await hand(page, copy);
  const dialog = page.getByRole('dialog');
  const asked = dialog.getByRole('group', { name: 'Kaartenset “Kleine set”', exact: true });
  const both = asked.getByRole('button', { name: /^Beide bewaren/ });
  await expect(both).toHaveAttribute('aria-pressed', 'true');
  await expect(dialog.getByText('Wat er op deze tablet staat, blijft staan.')).toBeVisible();
  const theirs = asked.getByRole('button', { name: /^Die uit de kopie/ });
  await both.focus();
  await page.keyboard.press('Tab');
  await expect(theirs).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(theirs).toHaveAttribute('aria-pressed', 'true');
  await expect(dialog.getByText(/ligt daarna in de prullenbak/)).toBeVisible();
  const wide = await dialog.evaluate((one) => one.scrollWidth - one.clientWidth);
  expect(wide).toBeLessThanOrEqual(0);
  await press(page, 'Zet terug');
  await expect(page.getByText(/^Teruggezet: /)).toBeVisible();

  await hand(page, copy);
  await expect(button(page, 'Zet terug')).toBeVisible();
  await expect(asked).toHaveCount(0);
  await press(page, 'Laat maar');
  await goHome(page);
  await press(page, 'Werkplaats');
  await expect(page.getByText('2 kaarten').first()).toBeVisible();
  await page.getByText('Prullenbak (1)').click();
  await expect(page.locator('[data-binned]')).toHaveText('Kleine set');
});
