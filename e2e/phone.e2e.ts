import type { Locator, Page } from 'playwright/test';
import { drawCard, goHome, openApp, openCards, press, tap } from './support/journeys';
import { button, drawNext, tableCards, untilSaved } from './support/play';
import { expect, ONCE, test } from './support/test';

test.use({ viewport: { width: 360, height: 740 }, serviceWorkers: 'block' });

async function boxOf(target: Locator) {
  const box = await target.boundingBox();
  if (box === null) throw new Error('not to be seen');
  return box;
}

/** How many lines these stand on. */
async function countLines(targets: Locator): Promise<number> {
  const middles: number[] = [];
  for (const target of await targets.all()) {
    const { height, y } = await boxOf(target);
    const middle = y + height / 2;
    if (middles.every((other) => Math.abs(other - middle) > height / 2)) middles.push(middle);
  }
  return middles.length;
}

async function pickAndTakeBack(page: Page): Promise<void> {
  await tap(tableCards(page).first().getByRole('button').first());
  await press(page, 'Kies');
  await press(page, 'Ongedaan maken');
  await expect(button(page, 'Opnieuw')).toBeVisible();
}

test('the bar of the open table takes two lines, with every button in words and large enough', async ({
  page,
}) => {
  await openApp(page);
  await openCards(page);
  await pickAndTakeBack(page);
  await untilSaved(page);
  const bar = page.getByRole('banner');
  await expect(bar.getByRole('button')).toHaveText(['Ongedaan maken', 'Opnieuw', 'Meer']);
  expect(await countLines(bar.locator('a, h1, button, [data-saved]'))).toBeLessThanOrEqual(2);
  for (const one of await bar.getByRole('button').all()) {
    const { height, width } = await boxOf(one);
    expect(Math.min(height, width)).toBeGreaterThanOrEqual(44);
  }
});

test('a message stands above the bar that deletes', { tag: ONCE }, async ({ page }) => {
  await openApp(page);
  for (let talks = 0; talks < 2; talks += 1) {
    await drawCard(page);
    await untilSaved(page);
    await goHome(page);
  }
  await press(page, 'Verslagen');
  await page.getByRole('button', { name: /^Wis / }).first().click();
  const undo = button(page, 'Ongedaan maken');
  await undo.focus();
  await press(page, 'Selecteren');
  const remove = page.getByRole('contentinfo');
  await expect(remove).toBeVisible();
  await expect(async () => {
    const message = await boxOf(page.getByRole('status').filter({ has: undo }).locator('> div'));
    expect(message.y + message.height).toBeLessThanOrEqual((await boxOf(remove)).y);
  }).toPass();
});

test('a table of numbers that is too wide can be reached with the keyboard, any other is passed over', {
  tag: ONCE,
}, async ({ page }) => {
  await openApp(page);
  await drawCard(page);
  await press(page, 'Juist wel');
  await drawNext(page);
  await press(page, 'Klaar');
  const box = page.locator('figure > div').first();
  await expect(box).toBeVisible();
  await page.setViewportSize({ width: 1024, height: 768 });
  await expect(box).not.toHaveAttribute('tabindex', '0');
  await page.setViewportSize({ width: 320, height: 740 });
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  await expect(page.getByRole('group').and(box)).toHaveAttribute('tabindex', '0');
  await box.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => box.evaluate((one) => one.scrollLeft)).toBeGreaterThan(0);
});
