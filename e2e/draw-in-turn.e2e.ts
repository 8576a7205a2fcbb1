import type { Page } from 'playwright/test';
import { goHome, openApp, press } from './support/journeys';
import { importSet, makeSmallSet } from './support/own-set';
import {
  bigCard,
  button,
  drawNext,
  field,
  openMenu,
  readContent,
  seatPeople,
  spoken,
} from './support/play';
import { expect, ONCE, test } from './support/test';

test.use({ reducedMotion: 'no-preference' });

const { length: total } = (await readContent('cards/home-start.json')).cards;

const turn = (page: Page) =>
  page
    .getByRole('list', { name: 'Wie zitten er aan tafel', exact: true })
    .locator('[aria-current="true"]');
const pileSays = (page: Page, text: string) =>
  expect(button(page, 'Trek een kaart')).toHaveAccessibleDescription(text);
const close = (page: Page) =>
  page.getByRole('dialog').getByRole('button', { name: 'Sluit', exact: true }).click();
const reason = (page: Page) => field(page, 'Waarom?');

async function startDrawing(page: Page, names: readonly string[]): Promise<void> {
  await openApp(page);
  await press(page, 'Home-Start');
  await seatPeople(page, names);
  await press(page, 'Kaart trekken');
}

test('players draw in turn, answer, skip, sit out and join, and the next one is announced', async ({
  page,
}) => {
  await startDrawing(page, ['Fatma', 'Joost', 'Els']);
  await pileSays(page, `Nog ${total} kaarten`);
  await expect(page.getByText('Fatma, trek een kaart.')).toBeVisible();

  const first = await drawNext(page);
  await expect(bigCard(page)).toContainText(first);
  await expect(spoken(page)).toContainText('Daarna: Joost');
  await expect(turn(page)).toHaveText(/Fatma aan de beurt/);
  await expect(page.getByText('Daarna: Joost', { exact: true })).toBeVisible();
  await expect(page.getByText('Fatma, zou je dit in dit gezin inzetten?')).toBeVisible();
  await press(page, 'Juist wel');
  await expect(button(page, 'Juist wel')).toHaveAttribute('aria-pressed', 'true');
  await reason(page).fill('Ze vroeg het zelf.');

  await drawNext(page);
  await expect(turn(page)).toHaveText(/Joost aan de beurt/);
  await pileSays(page, `Nog ${total - 2} kaarten`);
  await press(page, 'Overslaan');
  await expect(spoken(page)).toContainText('Overgeslagen');
  await pileSays(page, `Nog ${total - 1} kaarten`);
  await expect(page.getByText('Joost, trek een kaart.')).toBeVisible();

  await openMenu(page, 'Wie zitten er aan tafel');
  // Nobody's card lies there: who has the turn draws.
  await expect(button(page, 'Aan de beurt: Joost')).toHaveAttribute('aria-pressed', 'true');
  await press(page, 'Els doet even niet mee');
  await press(page, 'Nog iemand');
  await field(page, 'Naam van speler 4').fill('Ravi');
  await press(page, 'Ravi eerder aan de beurt');
  await close(page);
  await drawNext(page);
  await expect(turn(page)).toHaveText(/Joost aan de beurt/);
  await expect(page.getByText('Daarna: Ravi', { exact: true })).toBeVisible();
  await drawNext(page);
  await expect(turn(page)).toHaveText(/Ravi aan de beurt/);
  await expect(page.getByText('Daarna: Fatma', { exact: true })).toBeVisible();

  // Within the card: the page itself may still be bringing it into sight.
  const box = () =>
    bigCard(page).evaluate((card) => {
      const text = card.querySelector('[tabindex="-1"]') ?? card;
      return text.getBoundingClientRect().top - card.getBoundingClientRect().top;
    });
  const upright = await box();
  await press(page, 'Overkant');
  await expect(bigCard(page)).toHaveCSS('transform', /matrix\(-(1|0\.99)/);
  expect(await box()).toBeGreaterThan(upright);
  await press(page, 'Overkant');
  await expect(bigCard(page)).toHaveCSS('transform', /none|matrix\((1|0\.99)/);
});

test('steps are undone and done again, and an earlier answer is amended without undoing the rest', {
  tag: ONCE,
}, async ({ page }) => {
  await startDrawing(page, ['Fatma', 'Joost']);
  const first = await drawNext(page);
  await press(page, 'Juist wel');
  const second = await drawNext(page);
  await press(page, 'Juist niet');
  const third = await drawNext(page);
  await pileSays(page, `Nog ${total - 3} kaarten`);
  // While the card of Fatma lies there, the turn is the one after it.
  await openMenu(page, 'Wie zitten er aan tafel');
  await expect(button(page, 'Hierna: Joost')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('button', { name: /^Aan de beurt: / })).toHaveCount(0);
  await close(page);

  for (const left of [2, 2, 1, 1]) {
    await press(page, 'Ongedaan maken');
    await pileSays(page, `Nog ${total - left} kaarten`);
  }
  await expect(bigCard(page)).toContainText(first);
  await expect(button(page, 'Juist wel')).toHaveAttribute('aria-pressed', 'false');
  for (const left of [1, 2, 2, 3]) {
    await press(page, 'Opnieuw');
    await pileSays(page, `Nog ${total - left} kaarten`);
  }
  await expect(bigCard(page)).toContainText(third);
  await expect(button(page, 'Opnieuw')).toHaveCount(0);

  // Folded, the cards so far are not in the page: after a long evening that would be most of it.
  const history = page
    .getByRole('listitem', { includeHidden: true })
    .filter({ has: page.getByRole('button', { name: /^Bekijk of verander:/ }) });
  await expect(history).toHaveCount(0);
  await page.getByText('Kaarten tot nu toe').click();
  await press(page, `Bekijk of verander: ${first}`);
  await expect(bigCard(page)).toContainText(first);
  await expect(button(page, 'Juist wel')).toHaveAttribute('aria-pressed', 'true');
  await press(page, 'Hangt ervan af');
  await press(page, 'Terug naar de laatste kaart');
  await expect(bigCard(page)).toContainText(third);
  await expect(history).toContainText([first, second, third]);
  await expect(history).toContainText(['Hangt ervan af', 'Juist niet', third]);
  await pileSays(page, `Nog ${total - 3} kaarten`);
});

test('at the end of the pile the table shuffles again, or stops at the report', {
  tag: ONCE,
}, async ({ page }) => {
  await openApp(page);
  await importSet(page, await makeSmallSet(3));
  await goHome(page);
  await press(page, 'Kleine set');
  await press(page, 'Kaart trekken');
  await pileSays(page, 'Nog 3 kaarten');

  const skipped = await drawNext(page);
  await press(page, 'Overslaan');
  const second = await drawNext(page);
  await press(page, 'Juist wel');
  const third = await drawNext(page);
  expect(new Set([skipped, second, third]).size).toBe(3);
  await expect(page.getByText('Alleen de overgeslagen kaart ligt er nog.')).toBeVisible();
  expect(await drawNext(page)).toBe(skipped);
  await press(page, 'Juist niet');
  await expect(page.getByText('De stapel is leeg')).toBeVisible();
  await pileSays(page, 'Geen kaarten meer');

  await press(page, 'Schud opnieuw');
  await pileSays(page, 'Nog 3 kaarten');
  for (const left of ['Nog 2 kaarten', 'Nog 1 kaart', 'Geen kaarten meer']) {
    await drawNext(page);
    await pileSays(page, left);
  }
  await press(page, 'Stop en bekijk het verslag');
  await expect(page.getByRole('heading', { name: 'Verslag', exact: true })).toBeVisible();
  await expect(page.getByText(second).first()).toBeVisible();
});
