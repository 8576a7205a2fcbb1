import type { Page } from 'playwright/test';
import { visitFullScreens } from './support/full-screens';
import { expect, test } from './support/test';

test.use({ serviceWorkers: 'block' });
test.skip(
  ({ browserName }) => browserName !== 'chromium',
  'how a text breaks was seen to be alike',
);

const isTooWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

test('ten long names and long reasons fit on a narrow phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const tooWide: string[] = [];
  await visitFullScreens(page, async (screen) => {
    if (await isTooWide(page)) tooWide.push(screen);
  });
  expect(tooWide).toEqual([]);
});
