import type { Locator, Page } from 'playwright/test';
import { openApp, openCards, press, tap } from './support/journeys';
import { button, tableCards } from './support/play';
import { expect, test, untilReady } from './support/test';

test.use({ serviceWorkers: 'block' });

const dialog = (page: Page): Locator => page.getByRole('dialog');
const hash = (page: Page): string => new URL(page.url()).hash;

test('going back closes what lies on top and stays at the table', async ({ page }) => {
  await openApp(page);
  await openCards(page);
  const table = hash(page);

  for (const open of [
    () => tap(tableCards(page).first().getByRole('button').first()),
    () => press(page, 'Annie en Nanette'),
    () => press(page, 'Meer'),
  ]) {
    await open();
    await expect(dialog(page)).toBeVisible();
    await page.goBack();
    await expect(dialog(page)).toHaveCount(0);
    expect(hash(page)).toBe(table);
  }

  // One that was closed by its button asks no second step.
  await press(page, 'Meer');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await page.goBack();
  await expect.poll(() => hash(page)).not.toBe(table);
  await page.goForward();
  await expect.poll(() => hash(page)).toBe(table);
  await expect(tableCards(page).first()).toBeVisible();

  // Loaded anew with a menu open: the table is there, without it.
  await press(page, 'Meer');
  await expect(dialog(page)).toBeVisible();
  await page.reload();
  await untilReady(page);
  expect(hash(page)).toBe(table);
  await expect(tableCards(page).first()).toBeVisible();
  await expect(dialog(page)).toHaveCount(0);
});

test('a link in a dialog leads on, and going back comes to the page without the dialog', async ({
  page,
}) => {
  await openApp(page);
  await press(page, 'Werkplaats');
  await expect(button(page, 'Nieuwe set')).toBeVisible();
  await press(page, 'Meer: Home-Start');
  await dialog(page).getByRole('link', { name: 'Afdrukken', exact: true }).click();
  await expect.poll(() => hash(page)).toContain('afdrukken');
  await page.goBack();
  await expect(button(page, 'Nieuwe set')).toBeVisible();
  expect(hash(page)).toBe('#/werkplaats');
  await expect(dialog(page)).toHaveCount(0);
});
