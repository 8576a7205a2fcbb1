import type { Page } from 'playwright/test';
import { expectUsable } from './support/axe';
import { findOnSite, readRecords } from './support/database';
import { drawCard, goHome, openApp, press } from './support/journeys';
import { untilSaved } from './support/play';
import { expect, test } from './support/test';

test.use({ serviceWorkers: 'block' });

const elsewhere = (page: Page) =>
  page.getByRole('heading', { name: 'Dit gesprek is elders open', exact: true });
const reason = (page: Page) => page.getByLabel('Waarom?', { exact: true });

test('a second tab can take over; the first says so, and its last typed text is there', async ({
  page,
  context,
}) => {
  await openApp(page);
  await drawCard(page);
  await untilSaved(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(elsewhere(other)).toBeVisible();
  await expect(other.getByRole('article')).toHaveCount(0);
  await expectUsable(other, 'open elsewhere');

  // Typed in one go and taken over at once, while it may still be on its way.
  await reason(page).pressSequentially('Omdat Annie om gezelschap vraagt');
  await press(other, 'Hier verder');
  await expect(reason(other)).toHaveValue('Omdat Annie om gezelschap vraagt');
  await expect(elsewhere(page)).toBeVisible();
  await expect(reason(page)).toHaveCount(0);

  await press(other, 'Trek een kaart');
  await reason(other).fill('Nieuw, uit het tweede venster');
  await untilSaved(other);
  await press(page, 'Hier verder');
  await expect(reason(page)).toHaveValue('Nieuw, uit het tweede venster');
  await expect(elsewhere(other)).toBeVisible();
  const events = await readRecords(page, 'events');
  expect(new Set(events.map((event) => event.n)).size).toBe(events.length);
  const bodies = (await readRecords(page, 'texts')).map((text) => text.body);
  expect(bodies.sort()).toEqual([
    'Nieuw, uit het tweede venster',
    'Omdat Annie om gezelschap vraagt',
  ]);
});

test('text that stays on one screen is there again when that tab goes on', async ({
  page,
  context,
}) => {
  const secret = 'ALLEEN-HIER-4b1';
  await openApp(page);
  await press(page, 'Intervisiespel');
  await page.getByLabel('De vraag van de inbrenger', { exact: true }).fill(secret);
  await press(page, 'Kaart trekken');
  await press(page, 'Trek een kaart');
  await untilSaved(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await press(other, 'Hier verder');
  await expect(other.getByText('Dit is niet bewaard: de vraag.', { exact: false })).toBeVisible();
  await press(other, 'Trek een kaart');
  await untilSaved(other);
  expect(await findOnSite(other, secret)).toEqual([]);

  await press(page, 'Hier verder');
  await page.setViewportSize({ width: 1024, height: 768 });
  await expect(page.getByText(secret).filter({ visible: true })).toBeVisible();
  expect((await readRecords(page, 'events')).filter(({ kind }) => kind === 'drawn')).toHaveLength(
    2,
  );
});

test('two tabs with two conversations do not stand in each other’s way', async ({
  page,
  context,
}) => {
  await openApp(page);
  await drawCard(page);
  const other = await context.newPage();
  await openApp(other);
  await drawCard(other, 'Intervisiespel');
  await untilSaved(other);
  await press(page, 'Trek een kaart');
  await untilSaved(page);
  await goHome(page);
  await expect(page.getByText('Nog 1 ander gesprek open')).toBeVisible();
});

test('a tab that was closed leaves nothing behind to take over', async ({ page, context }) => {
  await openApp(page);
  await drawCard(page);
  await untilSaved(page);
  const address = page.url();
  await page.close();
  const other = await context.newPage();
  await other.goto(address);
  await expect(other.getByRole('article')).toBeVisible();
  await expect(elsewhere(other)).toHaveCount(0);
});

test('a report can be read while another tab writes, and does not write itself', async ({
  page,
  context,
}) => {
  await openApp(page);
  await drawCard(page);
  await untilSaved(page);
  const other = await context.newPage();
  await other.goto(page.url().replace('gesprek', 'verslag'));
  await expect(other.getByText('Dit gesprek is elders open')).toBeVisible();
  await expect(other.getByRole('textbox')).toHaveCount(0);
  await press(page, 'Trek een kaart');
  await untilSaved(page);
});
