import { expect, type Page } from 'playwright/test';
import { goHome, openApp, press, tap } from './journeys';
import { bigCard, field, openMenu, seatPeople, tableCards, untilSaved } from './play';
import { goTo } from './walk';

const longNames = Array.from({ length: 10 }, (_, at) => `Wilhelmina-Alexandra van Oord ${at}`);
const longReason = Array.from({ length: 80 }, () => 'Nanette luistert eerst naar Annie.').join(' ');

type Check = (screen: string) => Promise<void>;

/** Goes through the screens with as much on them as people put there: ten long names, long reasons, two picks. */
export async function visitFullScreens(page: Page, check: Check): Promise<void> {
  await openApp(page);
  await press(page, 'Home-Start');
  await seatPeople(page, longNames);
  await check('start with ten names');
  await press(page, 'Open kaarten');
  for (const [index, at] of [0, 12].entries()) {
    await tap(tableCards(page).nth(at).getByRole('button').first());
    await press(page, 'Kies');
    await expect(page.locator('[data-pick]')).toHaveCount(index + 1);
  }
  await page.locator('[data-pick] textarea').first().fill(longReason);
  await untilSaved(page);
  await check('open table with a long reason');
  await press(page, 'Klaar');
  await expect(page.getByRole('heading', { name: 'Verslag', exact: true })).toBeVisible();
  await check('report with a long reason');

  await goHome(page);
  await press(page, 'Home-Start');
  await press(page, 'Kaart trekken');
  await check('pile not drawn yet');
  await press(page, 'Trek een kaart');
  await expect(bigCard(page)).toBeVisible();
  await check('a drawn card');
  await press(page, 'Juist wel');
  await check('an answered card');
  await press(page, 'Overkant');
  await check('a card across the table');
  await openMenu(page, 'Wie zitten er aan tafel');
  await check('ten people at the table');
  await page.keyboard.press('Escape');

  await goHome(page);
  await press(page, 'Intervisiespel');
  await press(page, 'Kaart trekken');
  await press(page, 'Trek een kaart');
  await press(page, 'Verdiepende vraag');
  await expect(field(page, 'Verdiepende vraag').or(bigCard(page)).first()).toBeVisible();
  await check('a question card with its deepening');
  await visitEditors(page, check);
}

/** Where sets and cases are made: copies of what came with the app, so that every part has something in it. */
async function visitEditors(page: Page, check: Check): Promise<void> {
  for (const [screen, hash] of [
    ['set editor', '#/werkplaats/set/home-start'],
    ['casus editor', '#/werkplaats/casus/johan'],
  ] as const) {
    await goHome(page);
    await goTo(page, hash);
    await press(page, 'Maak een kopie');
    await expect(page.locator('html')).toHaveAttribute('data-ready', screen.replace(' ', '-'));
    await check(`the ${screen}`);
  }
}
