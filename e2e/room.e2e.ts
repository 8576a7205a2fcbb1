import type { Locator, Page } from 'playwright/test';
import { goHome, openApp, openCards, press, tap } from './support/journeys';
import { bigCard, button, drawNext, field, seatPeople, tableCards } from './support/play';
import { expect, test } from './support/test';

test.use({ serviceWorkers: 'block' });
test.skip(({ browserName }) => browserName !== 'chromium', 'where things stand is measured once');

async function boxOf(target: Locator) {
  const box = await target.boundingBox();
  if (box === null) throw new Error('not to be seen');
  return { ...box, right: box.x + box.width, bottom: box.y + box.height };
}

/** Above and below what is brought into sight: twice the padding of the page. */
const AIR = 48;
const NAMES = ['Wilhelmina', 'Fatma', 'Joost', 'Annemarie'];

test('a turned card leaves its answers in sight, and a row of names shows everyone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 768, height: 1024 });
  await openApp(page);
  await press(page, 'Home-Start');
  await seatPeople(page, NAMES);
  await press(page, 'Kaart trekken');
  await drawNext(page);
  const foot = page.getByRole('contentinfo');
  const drawn = page.locator('[data-drawn]');
  const answers = page.getByRole('group', { name: /zou je dit in dit gezin inzetten/i });
  for (const turn of ['Draai om', 'Draai terug', 'Draai om']) {
    await press(page, turn);
    await expect
      .poll(async () => {
        const card = await boxOf(drawn);
        const { bottom } = await boxOf(answers);
        const { y } = await boxOf(foot);
        // A card that is too long for one view, with a little air around it, begins at its top.
        return bottom <= y || (bottom - card.y > y - AIR && card.y >= 0);
      })
      .toBe(true);
  }

  for (const width of [1024, 1280]) {
    await page.setViewportSize({ width, height: 768 });
    const row = page.getByRole('list', { name: 'Wie zitten er aan tafel' });
    await expect
      .poll(() => row.evaluate((list) => list.scrollWidth - list.clientWidth))
      .toBeLessThanOrEqual(0);
    for (const seat of await row.getByRole('listitem').all()) {
      const { right, x } = await boxOf(seat);
      expect(x).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(width);
    }
  }
});

/** Words of a button that stand on more than one line. */
const brokenWords = (target: Locator): Promise<readonly string[]> =>
  target.evaluate((button) => {
    const broken: string[] = [];
    const walker = document.createTreeWalker(button, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(/\S+/g)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ y }) => Math.round(y)));
        if (lines.size > 1) broken.push(word);
      }
    }
    return broken;
  });

test('on a phone no word of the foot breaks, and a card keeps its way out', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openApp(page, '#/werkvorm/intervisiespel');
  await press(page, 'Begin');
  await press(page, 'Volgende fase');
  for (const name of ['Volgende fase', 'Vorige fase']) {
    expect(await brokenWords(button(page, name))).toEqual([]);
  }

  await goHome(page);
  await openCards(page);
  await tap(tableCards(page).first().getByRole('button'));
  await press(page, 'Draai om');
  const dialog = page.getByRole('dialog');
  const pick = dialog.getByRole('button', { name: 'Kies', exact: true });
  const card = await boxOf(bigCard(page));
  expect((await boxOf(pick)).y).toBeGreaterThanOrEqual(card.bottom);
  await pick.scrollIntoViewIfNeeded();
  const close = await boxOf(dialog.getByRole('button', { name: 'Sluit', exact: true }));
  expect(close.y).toBeGreaterThanOrEqual(0);
});

test('what stands beside each other is of one height, and in one line', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await openApp(page, '#/werkvorm/intervisiespel');
  await press(page, 'Begin');
  const hint = await boxOf(page.locator('main summary'));
  const rules = await boxOf(button(page, 'Spelregels'));
  expect(Math.abs(hint.height - rules.height)).toBeLessThan(1);

  await page.setViewportSize({ width: 360, height: 740 });
  await goHome(page);
  await press(page, 'Home-Start');
  await press(page, 'Kaart trekken');
  const done = button(page, 'Klaar');
  const outer = await boxOf(done);
  const word = await boxOf(done.locator('> *'));
  expect(Math.abs(word.y + word.height / 2 - (outer.y + outer.height / 2))).toBeLessThan(1);

  await goHome(page);
  const others = page.getByRole('link', { name: /^Nog 1 ander gesprek/ });
  const first = await boxOf(page.getByRole('link', { name: 'Verder waar je was' }));
  expect(Math.abs((await boxOf(others)).x - first.x)).toBeLessThan(1);
});

const onlyHere = (page: Page) => page.getByText('Wat je typt, blijft alleen op dit scherm.');

test('names say once that they are not kept, and a moment has its own label', async ({ page }) => {
  await openApp(page, '#/werkvorm/starrt');
  for (const name of ['Waterhoen', 'Wulp']) {
    await press(page, name === 'Wulp' ? 'Nog iemand' : 'Naam toevoegen');
    await page.keyboard.type(name);
  }
  await press(page, 'Begin');
  await field(page, 'Welk moment kies je?').fill('De kraanvogel liep weg.');
  await press(page, 'Volgende fase');
  await expect(page.getByText('Welk moment kies je?')).toBeVisible();
  await press(page, 'Meer');
  await expect(page.getByRole('dialog').getByRole('textbox')).toHaveCount(2);
  await expect(page.getByRole('dialog').locator(onlyHere(page))).toHaveCount(1);
  await page.getByRole('dialog').getByRole('button', { name: 'Sluit', exact: true }).click();

  // What was said about the time is gone with its screen, and names need not be typed again for a proof.
  await press(page, 'Langer');
  const longer = page.getByText('5 minuten erbij.');
  await expect(longer.first()).toBeVisible();
  await press(page, 'Klaar');
  await expect(page.getByRole('heading', { name: 'De werkvorm', exact: true })).toBeVisible();
  await expect(longer).toHaveCount(0);
  await press(page, 'Bewijs van deelname');
  await press(page, 'Wulp');
  await expect(field(page, 'Naam')).toHaveValue('Wulp');
});
