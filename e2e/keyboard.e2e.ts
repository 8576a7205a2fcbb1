import type { Locator, Page } from 'playwright/test';
import { openApp, press, untilRested } from './support/journeys';
import { bigCard, button, drawNext, field, spoken, tableCards } from './support/play';
import { expect, ONCE, test } from './support/test';

test.use({ serviceWorkers: 'block' });

const isFocused = (target: Locator) =>
  target.evaluateAll((found) => found.some((one) => one === document.activeElement));

/** Walks with Tab until the focus is on the target, as someone without a mouse does. */
async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target.first()).toBeVisible();
  for (let steps = 0; steps < 80 && !(await isFocused(target)); steps += 1) {
    await page.keyboard.press(key);
  }
  await expect(target.first()).toBeFocused();
}

async function enter(page: Page, target: Locator, key?: 'Shift+Tab'): Promise<void> {
  await tabTo(page, target, key);
  await page.keyboard.press('Enter');
}

const way = (page: Page, name: string) => page.getByRole('link', { name, exact: true });
const pile = (page: Page) => button(page, 'Trek een kaart');
const frontOf = (page: Page) => bigCard(page).getAttribute('data-card');

test('a pile is played from the first card to the report without a pointer', async ({ page }) => {
  await openApp(page);
  await enter(page, way(page, 'Home-Start'));
  await enter(page, button(page, 'Kaart trekken'));
  await enter(page, pile(page));
  await expect(bigCard(page)).toBeVisible();
  const first = await frontOf(page);
  await untilRested(page);
  await page.keyboard.press('n');
  await expect(bigCard(page)).not.toHaveAttribute('data-card', first ?? '');

  await enter(page, button(page, 'Draai om'));
  await expect(bigCard(page)).toHaveAttribute('data-side', 'back');
  await page.keyboard.press('Space');
  await expect(bigCard(page)).toHaveAttribute('data-side', 'front');
  await enter(page, button(page, 'Juist niet'));
  await expect(button(page, 'Juist niet')).toHaveAttribute('aria-pressed', 'true');

  await tabTo(page, field(page, 'Waarom?'));
  const drawn = await frontOf(page);
  await page.keyboard.type('nu een p?');
  await expect(field(page, 'Waarom?')).toHaveValue('nu een p?');
  expect(await frontOf(page)).toBe(drawn);
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await enter(page, button(page, 'Ongedaan maken'));
  await expect(spoken(page)).toHaveText('Ongedaan gemaakt: antwoord.');
  await expect(button(page, 'Ongedaan maken')).toBeFocused();
  await enter(page, button(page, 'Klaar'), 'Shift+Tab');
  await expect(page.getByRole('heading', { name: 'Verslag', exact: true })).toBeVisible();
  await tabTo(page, button(page, 'Afdrukken'));
});

test('open cards are walked, brought forward and picked with keys', async ({ page }) => {
  await openApp(page);
  await enter(page, way(page, 'Home-Start'));
  await enter(page, button(page, 'Open kaarten'));
  const cards = tableCards(page).getByRole('button');
  await tabTo(page, cards.first());
  await page.keyboard.press('ArrowRight');
  await expect(cards.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(cards.nth(1)).not.toBeFocused();
  await page.keyboard.press('Home');
  await expect(cards.first()).toBeFocused();

  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await tabTo(page, button(page, 'Draai om'));
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(cards.first()).toBeFocused();

  await page.keyboard.press('p');
  await expect(spoken(page)).toHaveText(/^Gekozen: /);
  await expect(dialog).toHaveCount(0);
  await expect(cards.first()).toBeFocused();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Sneltoetsen', exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await tabTo(page, field(page, 'Waarom deze kaart?'));
  await enter(page, button(page, 'Klaar'));
  await expect(page.getByRole('heading', { name: 'Verslag', exact: true })).toBeVisible();
});

test('shortcuts that were switched off do nothing', { tag: ONCE }, async ({ page }) => {
  await openApp(page);
  await enter(page, way(page, 'Instellingen'));
  const shortcuts = page.getByRole('switch', { name: 'Sneltoetsen gebruiken', exact: true });
  await tabTo(page, shortcuts);
  await page.keyboard.press('Space');
  await expect(shortcuts).not.toBeChecked();
  await press(page, 'Naar het begin');
  await press(page, 'Home-Start');
  await press(page, 'Kaart trekken');
  await enter(page, pile(page));
  const drawn = await frontOf(page);
  await untilRested(page);
  await page.keyboard.press('n');
  await page.keyboard.press('?');
  await enter(page, button(page, 'Draai om'));
  await expect(bigCard(page)).toHaveAttribute('data-side', 'back');
  // The focus goes from the button to the text that appeared: on the button the key would press it.
  await expect(bigCard(page).locator('[tabindex="-1"]:focus')).toHaveCount(1);
  await page.keyboard.press('Space');
  // What a key would have done is done at once: Enter on a real button comes after it.
  await enter(page, button(page, 'Juist wel'));
  await expect(button(page, 'Juist wel')).toHaveAttribute('aria-pressed', 'true');
  await expect(bigCard(page)).toHaveAttribute('data-side', 'back');
  expect(await frontOf(page)).toBe(drawn);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('showing the last of the earlier cards leaves the focus on the first that came', {
  tag: ONCE,
}, async ({ page }) => {
  await openApp(page);
  await press(page, 'Home-Start');
  await press(page, 'Kaart trekken');
  const first = await drawNext(page);
  for (let cards = 1; cards < 32; cards += 1) await drawNext(page);
  await page.getByText('Kaarten tot nu toe', { exact: true }).click();
  const more = button(page, 'Toon meer');
  await more.focus();
  await more.press('Enter');
  await expect(more).toHaveCount(0);
  await expect(button(page, `Bekijk of verander: ${first}`)).toBeFocused();
});
