import type { Locator, Page } from 'playwright/test';
import { openApp, press, untilRested } from './support/journeys';
import { bigCard, button, tableCards } from './support/play';
import { expect, ONCE, test } from './support/test';

test.use({ serviceWorkers: 'block' });

const GAPS = [0, 90, 180, 300];
const pile = (page: Page) => button(page, 'Trek een kaart');
const root = (page: Page) => page.locator('[data-phase]');

async function middleOf(target: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await target.boundingBox();
  if (!box) throw new Error('not in the page');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** A nervous finger on a mouse: two presses on one place, so many ms apart. */
async function pressTwice(page: Page, target: Locator, gap: number): Promise<void> {
  await untilRested(page);
  const { x, y } = await middleOf(target);
  // The time is waited both in a click and between two.
  await page.mouse.click(x, y, { clickCount: 2, delay: gap / 2 });
}

/** Held down: the keyboard repeats by itself. */
async function hold(page: Page, key: string): Promise<void> {
  await untilRested(page);
  for (let times = 0; times < 8; times += 1) await page.keyboard.down(key);
  await page.keyboard.up(key);
}

/** How many cards were drawn since, by what the pile says. */
async function readCount(page: Page): Promise<number> {
  return Number(/\d+/.exec((await page.getByText(/^Nog \d+ kaarten/).innerText()) ?? '')?.[0]);
}

async function expectOneLess(page: Page, act: () => Promise<void>): Promise<void> {
  const before = await readCount(page);
  await act();
  await expect.poll(() => readCount(page)).toBe(before - 1);
  await untilRested(page);
  expect(await readCount(page)).toBe(before - 1);
}

test('a nervous tap, a double one or a held key draws one card', async ({ browserName, page }) => {
  await openApp(page, '#/set/home-start');
  await pressTwice(page, button(page, 'Kaart trekken'), 90);
  await expect(pile(page)).toBeVisible();
  await expect(bigCard(page)).toHaveCount(0);
  for (const gap of GAPS) await expectOneLess(page, () => pressTwice(page, pile(page), gap));
  if (browserName === 'chromium') {
    const { x, y } = await middleOf(pile(page));
    await expectOneLess(page, async () => {
      await page.touchscreen.tap(x, y);
      await page.touchscreen.tap(x, y);
    });
  }
  await pile(page).focus();
  await expectOneLess(page, async () => {
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
  });
  await expectOneLess(page, () => hold(page, 'Enter'));
  await expectOneLess(page, () => hold(page, 'n'));
  await expectOneLess(page, async () => {
    await page.keyboard.press('n');
    await page.keyboard.press('n');
  });

  // Two controls are two gestures, however quick; and undo may be quick.
  const before = await readCount(page);
  const skip = await middleOf(button(page, 'Overslaan'));
  const next = await middleOf(pile(page));
  await page.mouse.click(skip.x, skip.y);
  await page.mouse.click(next.x, next.y);
  await expect.poll(() => readCount(page)).toBe(before);
  const undo = await middleOf(button(page, 'Ongedaan maken'));
  await page.mouse.click(undo.x, undo.y, { clickCount: 3 });
  await expect.poll(() => readCount(page)).toBe(before + 1);
});

test('a second tap on Kies does not open the card that lies under it', async ({ page }) => {
  await openApp(page, '#/set/home-start');
  await press(page, 'Open kaarten');
  const picked = page.locator('[data-pick]');
  for (const [index, gap] of GAPS.slice(0, 3).entries()) {
    await tableCards(page).nth(8).getByRole('button').click();
    const pick = button(page, index % 2 === 0 ? 'Kies' : 'Leg terug');
    await pressTwice(page, pick, gap);
    await expect(picked).toHaveCount(index % 2 === 0 ? 1 : 0);
    await untilRested(page);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await tableCards(page).nth(3).getByRole('button').click();
  await button(page, 'Kies').focus();
  await hold(page, 'Enter');
  await expect(picked).toHaveCount(2);
  await untilRested(page);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a nervous tap goes one phase on, and never on to the report', { tag: ONCE }, async ({
  page,
}) => {
  await openApp(page, '#/werkvorm/het-gesprek-1');
  await pressTwice(page, button(page, 'Begin'), 90);
  await expect(root(page)).toHaveAttribute('data-phase', '1');
  const next = button(page, 'Volgende fase');
  let phase = 1;
  let box = await next.boundingBox();
  for (; await next.isVisible(); phase += 1) {
    box = await next.boundingBox();
    await pressTwice(page, next, GAPS[phase % GAPS.length] ?? 0);
    await expect(root(page)).toHaveAttribute('data-phase', `${phase + 1}`);
    await untilRested(page);
    await expect(root(page)).toHaveAttribute('data-phase', `${phase + 1}`);
  }
  expect(phase).toBeGreaterThan(2);
  const end = await button(page, 'Klaar').boundingBox();
  if (!box || !end) throw new Error('nothing to go on with');
  const apart = end.x + end.width <= box.x || end.y + end.height <= box.y;
  expect(apart, 'the button that ends stands apart from the one that goes on').toBe(true);
  // Even whoever waits and taps once more on the same place.
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await untilRested(page);
  await expect(root(page)).toHaveAttribute('data-phase', `${phase}`);

  await button(page, 'Vorige fase').focus();
  await hold(page, 'Enter');
  await expect(root(page)).toHaveAttribute('data-phase', `${phase - 1}`);
  await untilRested(page);
  await next.focus();
  await page.keyboard.press('Enter');
  await expect(root(page)).toHaveAttribute('data-phase', `${phase}`);
  await press(page, 'Klaar');
  await expect(page.getByRole('heading', { name: 'Verslag', exact: true })).toBeVisible();
});
