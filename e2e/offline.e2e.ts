import { readdir } from 'node:fs/promises';
import type { Page } from 'playwright/test';
import { buildFolder } from './support/builds';
import { comeBack, openApp, openCards, press, visitAll } from './support/journeys';
import { expect, goOffline, test, untilOffline, untilReady } from './support/test';

const readCached = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const found: string[] = [];
    for (const name of await caches.keys()) {
      for (const { url } of await (await caches.open(name)).keys()) {
        found.push(new URL(url).pathname);
      }
    }
    return found;
  });

for (const basePath of ['/', '/map/kaarttafel/']) {
  test.describe(`served from ${basePath}`, () => {
    test.use({ basePath });

    test('after the first visit every part opens without the server', async ({ page, server }) => {
      await openApp(page);
      await untilOffline(page);
      await goOffline(page, server);
      await page.reload();
      await untilReady(page);
      await untilOffline(page);
      await visitAll(page);

      // What others made goes along with its notices (fault 60).
      await press(page, 'Instellingen');
      await page.getByText('Wat er van anderen in zit').click();
      await expect(page.getByText(/SIL OPEN FONT LICENSE/)).toBeVisible();
    });
  });
}

test('the very first page has its lazy parts too when the server goes', async ({
  page,
  server,
}) => {
  await openApp(page);
  await untilOffline(page);
  // Not by luck of the browser's own cache: the worker answers this page already.
  expect(await page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
  await goOffline(page, server);
  await openCards(page);
});

test('a link with something behind it opens without the server', async ({ page, server }) => {
  await openApp(page);
  await untilOffline(page);
  await goOffline(page, server);
  await page.goto('./?bron=beginscherm#/set/home-start');
  await untilReady(page);
  await expect(page.getByRole('button', { name: 'Open kaarten', exact: true })).toBeVisible();
});

test('with the policy on every response all built files are in the cache', async ({ page }) => {
  await openApp(page);
  await untilOffline(page);
  const built = (await readdir(buildFolder('a'), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !/^_|^\.|^sw\.js$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(buildFolder('a').length))
    .filter((path) => !path.startsWith('/.'));
  expect([...(await readCached(page))].sort()).toEqual(built.sort());
});

test('with one file missing the app never says that it is ready, until the file is there', async ({
  page,
  server,
  problems,
}) => {
  problems.allow(/404/);
  problems.allow(/bad-precaching-response/);
  server.missing.add('/icons/icon-512.png');
  await openApp(page);
  const isGivenUp = () =>
    page.evaluate(async () => {
      const found = await navigator.serviceWorker.getRegistration();
      return !(found?.installing || found?.waiting || found?.active);
    });
  await expect.poll(() => server.requests).toContain('/icons/icon-512.png');
  await expect.poll(isGivenUp).toBe(true);
  await expect(page.locator('html')).not.toHaveAttribute('data-offline-ready');

  server.missing.clear();
  await comeBack(page);
  await untilOffline(page);
});

test('a file that went from the cache takes the promise back', async ({ page }) => {
  await openApp(page);
  await untilOffline(page);
  await page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    const cache = await caches.open(name);
    const [first] = await cache.keys();
    if (first) await cache.delete(first);
  });
  await comeBack(page);
  await expect(page.locator('html')).not.toHaveAttribute('data-offline-ready');
});

test.describe('two copies on one host', () => {
  test.use({ basePath: '/map/', otherPath: '/' });

  test('leave each other alone', async ({ page, server }) => {
    await openApp(page);
    await untilOffline(page);
    await page.goto(new URL('/', server.url).href);
    await untilOffline(page);
    expect(await page.evaluate(() => caches.keys())).toHaveLength(2);

    await page.goto(server.url);
    await untilOffline(page);
    await goOffline(page, server);
    await page.reload();
    await untilReady(page);
    await press(page, 'Home-Start');
    await expect(page.getByRole('button', { name: 'Open kaarten', exact: true })).toBeVisible();
  });
});

test('where service workers are refused the app works and says so', async ({
  page,
  problems,
  browserName,
}) => {
  test.skip(browserName === 'firefox', 'the refusal can only be staged in Chromium');
  problems.allow(/refused here/);
  await page.addInitScript(() => {
    navigator.serviceWorker.register = () => Promise.reject(new DOMException('refused here'));
  });
  await openApp(page);
  await expect(page.getByText('Deze browser kan niet zonder internet openen.')).toBeVisible();
  await openCards(page);
});
