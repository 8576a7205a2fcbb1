import type { Page } from 'playwright/test';
import { chromiumLaunch } from '../scripts/browsers.mjs';
import { openApp, press } from './support/journeys';
import { expect, test } from './support/test';

test.use({ serviceWorkers: 'block' });
test.skip(({ browserName }) => browserName !== 'chromium', 'only here a test sets what may sound');
const launch = chromiumLaunch({ light: true });
test.use({
  launchOptions: {
    ...launch,
    args: [...launch.args, '--autoplay-policy=document-user-activation-required'],
  },
});

/**
 * Tells on the console what sounds, and when the time is over. Asking the page itself would count as a touch, and
 * then it may sound. From `late` on, its clock runs that much ahead.
 */
function listen(): void {
  const { now } = Date;
  const ahead = Number(sessionStorage.getItem('late') ?? 0);
  Date.now = () => now() + ahead;
  const { createOscillator } = BaseAudioContext.prototype;
  BaseAudioContext.prototype.createOscillator = function () {
    console.debug(`tone ${this.state}`);
    return createOscillator.call(this);
  };
  addEventListener('DOMContentLoaded', () => {
    new MutationObserver(() => {
      if (document.querySelector('svg[data-cue="over"]')) console.debug('over');
    }).observe(document, { childList: true, subtree: true, attributes: true });
  });
}

const told = (page: Page, text: string) =>
  page.waitForEvent('console', (message) => message.text() === text);

test('on a page that nobody touched nothing sounds, and a touch mends it', async ({ page }) => {
  await page.addInitScript(listen);
  const heard: string[] = [];
  page.on('console', (message) => {
    // The browser complains of what would sound too soon.
    if (/^tone|AudioContext/.test(message.text())) heard.push(message.text());
  });
  await openApp(page, '#/werkvorm/intervisiespel');
  await press(page, 'Begin');
  await press(page, 'Zet de tijd aan');
  await press(page, 'Meer over de tijd');
  const chip = page.getByRole('button', { name: 'Zacht geluid', exact: true });
  const sounds = told(page, 'tone running');
  await chip.click();
  await sounds;
  await expect(chip).toHaveAttribute('aria-pressed', 'true');
  // The two minutes of this phase end three seconds from now, on a page that was just loaded.
  await page.evaluate(() => sessionStorage.setItem('late', '117000'));
  heard.length = 0;
  const over = told(page, 'over');
  await page.reload();
  await over;
  expect(heard).toEqual([]);

  await page.touchscreen.tap(5, 5);
  await press(page, 'Meer over de tijd');
  await expect(chip).toHaveAttribute('aria-pressed', 'true');
  // What was missed stays missed.
  expect(heard).toEqual([]);
});
