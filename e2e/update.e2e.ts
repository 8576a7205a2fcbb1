import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { findViolations } from './support/axe';
import { buildFolder } from './support/builds';
import {
  comeBack,
  drawCard,
  goHome,
  isSamePage,
  markPage,
  openApp,
  press,
  visitAll,
} from './support/journeys';
import { expect, ONCE, type TestServer, test, untilOffline, untilReady } from './support/test';

const newVersion = 'Er is een nieuwe versie';
const runsB = (page: Page) => page.locator('script[src*="-b.js"]').first();

const untilWaiting = (page: Page): Promise<void> =>
  expect
    .poll(
      () =>
        page.evaluate(async () => {
          const found = await navigator.serviceWorker.getRegistration();
          return found?.waiting?.state;
        }),
      // Firefox takes its time before it looks for a new worker.
      { timeout: 25_000 },
    )
    .toBe('installed');

/** What an engine says about a part that is not there. */
const replaced =
  /404|Service Worker registration blocked|Failed to fetch|error loading|MIME type|nosniff/;

/** Version A runs and is whole in the cache; B lies on the server and the page has noticed. */
async function deployUnder(page: Page, server: TestServer): Promise<void> {
  await untilOffline(page);
  await markPage(page);
  server.deploy('b');
  await comeBack(page);
  await untilWaiting(page);
}

test('asks for a newer version at loading and at each return', async ({ page, server }) => {
  await openApp(page);
  await untilOffline(page);
  const countAsked = () => server.requests.filter((path) => path === '/sw.js').length;

  for (const event of ['visibilitychange', 'pageshow']) {
    const before = countAsked();
    await page.evaluate((name) => {
      (name === 'pageshow' ? window : document).dispatchEvent(new Event(name));
    }, event);
    await expect.poll(countAsked, event).toBeGreaterThan(before);
  }
  const before = countAsked();
  await page.reload();
  await untilOffline(page);
  await expect.poll(countAsked, 'load').toBeGreaterThan(before);
});

test('with a newer version on the server every part of the open one still opens', async ({
  page,
  server,
}) => {
  await openApp(page);
  await deployUnder(page, server);
  await visitAll(page);
  expect(await isSamePage(page)).toBe(true);
});

test('a newer version comes when asked for, and the conversation goes on under it', async ({
  page,
  server,
}) => {
  await openApp(page);
  await drawCard(page);
  await goHome(page);
  await deployUnder(page, server);
  await expect(page.getByText(newVersion)).toBeVisible();
  expect(await isSamePage(page)).toBe(true);

  await press(page, 'Werk nu bij');
  await expect(runsB(page)).toBeAttached();
  await untilReady(page);
  await untilOffline(page);
  await expect(page.getByText(newVersion)).toBeHidden();
  await press(page, 'Verder waar je was');
  await expect(page.getByRole('button', { name: 'Draai om', exact: true })).toBeVisible();
});

test('“later” leaves the version that runs', { tag: ONCE }, async ({ page, server }) => {
  await openApp(page);
  await deployUnder(page, server);
  await expect(page.getByText(newVersion)).toBeVisible();
  expect(await findViolations(page, 'a newer version on offer')).toEqual([]);
  await press(page, 'Later');
  await expect(page.getByText(newVersion)).toBeHidden();
  await page.reload();
  await untilReady(page);
  await expect(runsB(page)).toHaveCount(0);
});

test('an open conversation is neither reloaded nor disturbed by the offer', { tag: ONCE }, async ({
  page,
  server,
}) => {
  await openApp(page);
  await drawCard(page);
  await deployUnder(page, server);
  await expect(page.getByText(newVersion)).toHaveCount(0);
  await press(page, 'Draai om');
  expect(await isSamePage(page)).toBe(true);
});

test('is offered as soon as the conversation in this window is left', { tag: ONCE }, async ({
  page,
  server,
}) => {
  await openApp(page);
  await drawCard(page);
  await deployUnder(page, server);
  await expect(page.getByText(newVersion)).toHaveCount(0);
  await goHome(page);
  await expect(page.getByText(newVersion)).toBeVisible();
});

test('is not offered while another tab holds a conversation', { tag: ONCE }, async ({
  page,
  context,
  server,
}) => {
  await openApp(page);
  await drawCard(page);
  const other = await context.newPage();
  await openApp(other);
  await deployUnder(other, server);
  await expect(other.getByText(newVersion)).toHaveCount(0);
  await goHome(page);
  await comeBack(other);
  await expect(other.getByText(newVersion)).toBeVisible();
});

test('after a full close the new version runs, and the conversation is still there', async ({
  page,
  context,
  server,
}) => {
  await openApp(page);
  await drawCard(page);
  await deployUnder(page, server);
  await page.close();
  const again = await context.newPage();
  await expect(async () => {
    await openApp(again);
    await expect(runsB(again)).toBeAttached({ timeout: 500 });
  }).toPass();
  await press(again, 'Verder waar je was');
  await expect(again.getByRole('button', { name: 'Draai om', exact: true })).toBeVisible();
});

test.describe('without a cache', () => {
  test.use({ serviceWorkers: 'block' });

  test('a part that a newer version replaced makes the page load anew, once', async ({
    page,
    server,
    problems,
  }) => {
    problems.allow(replaced);
    await openApp(page);
    await markPage(page);
    server.deploy('b');
    await press(page, 'Home-Start');
    await expect(runsB(page)).toBeAttached();
    await expect(page.getByRole('button', { name: 'Open kaarten', exact: true })).toBeVisible();
  });

  test('a part that is gone for good does not make the page load over and over', async ({
    page,
    server,
    problems,
  }) => {
    problems.allow(replaced);
    await openApp(page);
    for (const name of await readdir(join(buildFolder('a'), 'assets'))) {
      const path = `/assets/${name}`;
      if (!server.requests.includes(path)) server.missing.add(path);
    }
    const loads = () => server.requests.filter((path) => path === '/').length;
    await press(page, 'Home-Start');
    await expect.poll(loads).toBeGreaterThan(1);
    await untilReady(page);
    const after = loads();
    await expect(page.getByRole('button', { name: /opnieuw/i })).toBeVisible();
    expect(loads()).toBe(after);
  });
});
