import { expect, type Locator, type Page } from 'playwright/test';
import { untilReady } from './test';

/**
 * Waits until what is pressed now is a gesture of its own, see src/ui/one-act.ts. The runner's own waiting looks
 * ever less often, and would take twice as long as the rest does.
 */
export const untilRested = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const look = () => {
          if (document.querySelector('[data-resting]') === null) resolve();
          else setTimeout(look, 20);
        };
        look();
      }),
  );

/** Taps what stands there, as a gesture of its own. */
export async function tap(target: Locator): Promise<void> {
  await untilRested(target.page());
  await target.click();
}

/** Presses a button or follows a link by its whole accessible name. */
export const press = (page: Page, name: string): Promise<void> =>
  tap(
    page
      .getByRole('button', { name, exact: true })
      .or(page.getByRole('link', { name, exact: true }))
      .first(),
  );

/** Opens the app at its start screen, or at `hash`. */
export async function openApp(page: Page, hash = ''): Promise<void> {
  await page.goto(`./${hash}`);
  await untilReady(page);
}

/** From Thuis to all cards face up: two taps. */
export async function openCards(page: Page, set = 'Home-Start'): Promise<void> {
  await press(page, set);
  await press(page, 'Open kaarten');
  await expect(page.getByRole('listitem').nth(39)).toBeAttached();
}

/** From Thuis to the first drawn card: two taps to the pile, the third draws. */
export async function drawCard(page: Page, set = 'Home-Start'): Promise<void> {
  await press(page, set);
  await press(page, 'Kaart trekken');
  await press(page, 'Trek een kaart');
  await expect(page.getByRole('article')).toBeVisible();
}

/** Opens every screen that is loaded only when it is needed, beginning and ending at Thuis. */
export async function visitAll(page: Page): Promise<void> {
  await openCards(page);
  await goHome(page);
  await drawCard(page);
  await press(page, 'Draai om');
  await goHome(page);
  await drawCard(page, 'Intervisiespel');
  await press(page, 'Klaar');
  await expect(page.getByRole('heading', { name: 'Verslag', exact: true })).toBeVisible();
  for (const screen of ['Verslagen', 'Werkplaats', 'Instellingen']) {
    await goHome(page);
    await press(page, screen);
    await expect(page.getByRole('heading', { name: screen, level: 1 })).toBeVisible();
  }
  await goHome(page);
}

/**
 * Goes to Thuis by its address, without loading the page again. No hand is there so soon after a press: what comes
 * under the finger then counts as part of it, see src/ui/one-act.ts.
 */
export async function goHome(page: Page): Promise<void> {
  await untilRested(page);
  await page.evaluate(() => {
    location.hash = '#/';
  });
  await expect(page.getByRole('heading', { name: 'Kaarttafel', exact: true })).toBeVisible();
}

/** Marks this very page, to see later whether it was loaded anew. */
export const markPage = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.documentElement.dataset.sameOne = '';
  });

/** Resolves with false once the page was loaded anew. */
export const isSamePage = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.dataset.sameOne === '');

/** What the browser tells the page when it comes back to the front. */
export const comeBack = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.dispatchEvent(new Event('visibilitychange'));
  });
