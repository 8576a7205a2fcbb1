import type { Page } from 'playwright/test';
import { openApp, press } from './support/journeys';
import { button, seatPeople } from './support/play';
import { expect, test, untilReady } from './support/test';

test.use({ serviceWorkers: 'block' });

const root = (page: Page) => page.locator('[data-phase]');

/** Closes the app and opens it again, as if no time went by. */
async function comeBack(page: Page): Promise<void> {
  await expect(page.locator('[data-saved="saved"]')).toBeVisible();
  const closed = await page.evaluate(() => Date.now());
  await page.reload();
  await page.clock.setSystemTime(closed);
  await untilReady(page);
}

test('a reload comes back where the group was, in pairs, in a relay, in a round and in a form', async ({
  browserName,
  page,
}) => {
  test.skip(browserName !== 'chromium', 'what is kept is kept in the same log in both engines');
  test.setTimeout(90_000);
  await page.clock.install();
  await openApp(page, '#/werkvorm/speeddaten');
  await seatPeople(page, ['Fitis', 'Tapuit', 'Wulp']);
  await page.getByRole('switch', { name: 'Bewaar wat we typen op deze tablet' }).check();
  await press(page, 'Begin');
  await press(page, 'Volgende fase');
  await press(page, 'Begin met praten in tweetallen');
  await press(page, 'Wissel van tweetal');
  await expect(page.locator(':focus')).toContainText('Ronde 2 van 3');
  await page.clock.runFor(65_000);
  await expect(page.getByText('Ronde 2 van 3 · nog 2 minuten')).toBeVisible();
  await comeBack(page);
  await expect(page.getByText('Ronde 2 van 3 · nog 2 minuten')).toBeVisible();

  // It is no step of its own: undoing goes back to the phase before, and comes back to the same round.
  await press(page, 'Ongedaan maken');
  await expect(root(page)).toHaveAttribute('data-phase', '1');
  await press(page, 'Opnieuw');
  await expect(page.getByText('Ronde 2 van 3 · nog 2 minuten')).toBeVisible();

  await press(page, 'Volgende fase');
  await expect(page.getByText('Fitis is aan het woord')).toBeVisible();
  await press(page, 'Volgende spreker');
  await expect(page.getByText('Tapuit is aan het woord')).toBeFocused();
  await comeBack(page);
  await expect(page.getByText('Tapuit is aan het woord')).toBeVisible();

  // The same table goes on.
  await openApp(page, '#/werkvorm/het-gesprek-1');
  await press(page, 'Begin');
  await expect(root(page)).toHaveAttribute('data-phase', '1');
  // The app handed out the roles: who begins at the top sees whose they are.
  const main = page.getByRole('main');
  await expect(main.locator('dd').first()).toHaveText(/Fitis|Tapuit|Wulp/);
  await press(page, 'Volgende fase');
  const plays = page.getByRole('group', { name: 'Wie speelt Johan?', exact: true });
  await plays.getByRole('button', { name: 'Tapuit', exact: true }).click();
  await comeBack(page);
  await expect(plays.getByRole('button', { name: 'Tapuit', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await press(page, 'Rol: Johan');
  await expect(
    page.getByRole('heading', { name: 'Geef de tablet aan Tapuit, die Johan speelt' }),
  ).toBeVisible();
  await press(page, 'Sluit');
  while ((await button(page, 'Begin het gesprek').count()) === 0)
    await press(page, 'Volgende fase');
  await press(page, 'Begin het gesprek');
  await press(page, 'Wissel');
  await page.clock.runFor(65_000);
  await expect(page.getByText('nog 4 minuten', { exact: true })).toBeVisible();
  await comeBack(page);
  await expect(page.getByText('nog 4 minuten', { exact: true })).toBeVisible();
  await expect(button(page, 'Wissel')).toBeVisible();
  await press(page, 'Stop');
  await comeBack(page);
  await expect(button(page, 'Begin het gesprek')).toBeVisible();

  await press(page, 'Volgende fase');
  await press(page, 'Volgende fase');
  await press(page, 'Tapuit');
  await comeBack(page);
  await expect(button(page, 'Tapuit')).toHaveAttribute('aria-pressed', 'true');
  await expect(button(page, 'Fitis')).toHaveAttribute('aria-pressed', 'false');
});
