import type { Page } from 'playwright/test';
import { openApp, openCards, press, tap } from './support/journeys';
import {
  bigCard,
  button,
  dumpStorage,
  field,
  readContent,
  spoken,
  tableCards,
  untilSaved,
} from './support/play';
import { expect, goOffline, test, untilOffline, untilReady } from './support/test';

test.use({ reducedMotion: 'no-preference' });

interface SetFile {
  readonly categories: readonly { readonly id: string; readonly name: string }[];
  readonly cards: readonly {
    readonly id: string;
    readonly category: string;
    readonly front: string;
    readonly tags: readonly string[];
    readonly back: { readonly waarom: string; readonly afweging: string };
  }[];
}

const set: SetFile = await readContent('cards/home-start.json');
const [first, second, third, fourth] = set.cards;
if (!first || !second || !third || !fourth) throw new Error('the set has no cards');

const bringForward = (page: Page, front: string) =>
  tap(tableCards(page).getByRole('button', { name: front, exact: true }));
const reasons = (page: Page) => page.getByLabel('Waarom deze kaart?', { exact: true });
const choice = (page: Page) => page.getByRole('region', { name: 'Jullie keuze', exact: true });

async function pick(page: Page, front: string): Promise<void> {
  await bringForward(page, front);
  await press(page, 'Kies');
}

test.beforeEach(async ({ page, server }) => {
  await openApp(page);
  await untilOffline(page);
  await goOffline(page, server);
});

test('two taps lead to all cards face up, by principle, and filters narrow them down', async ({
  page,
}) => {
  await openCards(page);
  await expect(tableCards(page)).toHaveCount(set.cards.length);
  const categories = set.cards.map((card) => card.category);
  const order = await tableCards(page).evaluateAll((items) =>
    items.map((item) => item.getAttribute('data-card')),
  );
  const place = (id: string | null) => set.cards.findIndex((card) => card.id === id);
  const blocks = order
    .map((id) => categories[place(id)])
    .filter((one, i, all) => one !== all[i - 1]);
  expect(blocks).toEqual(set.categories.map((category) => category.id));

  const filters = page.getByRole('group', { name: 'Filter', exact: true });
  const principle = set.categories[1]?.name ?? '';
  await filters.getByRole('button', { name: new RegExp(`^${principle}`) }).click();
  const ofPrinciple = set.cards.filter((card) => card.category === set.categories[1]?.id);
  await expect(tableCards(page)).toHaveCount(ofPrinciple.length);

  await press(page, 'Filter');
  await press(page, 'Motiveren');
  const motivating = ofPrinciple.filter((card) => card.tags.includes('motiveren'));
  await expect(tableCards(page)).toHaveCount(motivating.length);
  await expect(
    page.getByText(`${motivating.length} van ${set.cards.length} kaarten`),
  ).toBeVisible();

  await press(page, 'Wis filter');
  await expect(tableCards(page)).toHaveCount(set.cards.length);
  await field(page, 'Zoek in de kaarten').fill('VRAAG liefst');
  await expect(tableCards(page).filter({ hasText: first.front })).toHaveCount(1);
  await field(page, 'Zoek in de kaarten').fill('xyzzy');
  await expect(page.getByText('Geen kaart past bij dit filter.')).toBeVisible();
});

test('a card turns for real, and a third pick asks which one it replaces', async ({ page }) => {
  await openCards(page);
  await bringForward(page, first.front);
  const dialog = page.getByRole('dialog', { name: first.front, exact: true });
  await expect(dialog).toBeVisible();
  await expect(page.getByText(first.back.waarom)).toHaveCount(0);
  await press(page, 'Draai om');
  await expect(bigCard(page).getByText(first.back.waarom)).toBeVisible();
  await expect(bigCard(page).getByText(first.back.afweging)).toBeVisible();
  const focused = page.locator(':focus');
  await expect(focused).toContainText(first.back.waarom);
  await press(page, 'Draai terug');
  await expect(page.getByText(first.back.waarom)).toHaveCount(0);
  await expect(focused).toContainText(first.front);

  await press(page, 'Kies');
  await expect(dialog).toHaveCount(0);
  await expect(spoken(page)).toHaveText(`Gekozen: ${first.front}`);
  await expect(choice(page).getByText(first.front)).toBeVisible();
  await pick(page, second.front);

  await pick(page, third.front);
  const question = page.getByRole('dialog', { name: 'Welke kaart gaat eruit?', exact: true });
  await question.getByRole('button', { name: `Vervang: ${second.front}`, exact: true }).click();
  await expect(choice(page).getByText(third.front)).toBeVisible();
  await expect(choice(page).getByText(second.front)).toHaveCount(0);
  await expect(choice(page).getByRole('article')).toHaveCount(2);

  await pick(page, fourth.front);
  await press(page, 'Toch meer kiezen');
  await expect(choice(page).getByRole('article')).toHaveCount(3);
  await press(page, 'Ongedaan maken');
  await expect(choice(page).getByRole('article')).toHaveCount(2);
});

test('the case is told part by part, and Klaar leads to a report of case, picks and reasons', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await openCards(page);
  const beside = page.getByRole('complementary', { name: 'Casus', exact: true });
  await expect(beside.getByRole('heading', { name: 'Annie en Nanette' })).toBeVisible();
  await expect(page.getByText('64 en al drie jaar vrijwilliger')).toHaveCount(0);
  await beside.getByRole('button', { name: 'Lees verder', exact: true }).click();
  await expect(beside.getByText('64 en al drie jaar vrijwilliger')).toBeVisible();
  await expect(page.getByText('Gewone peuterbuien')).toHaveCount(0);

  await page.setViewportSize({ width: 768, height: 1024 });
  await expect(beside).toBeHidden();
  await press(page, 'Annie en Nanette');
  const sheet = page.getByRole('dialog', { name: 'Casus', exact: true });
  await sheet.getByRole('button', { name: 'Lees verder', exact: true }).click();
  await expect(sheet.getByText('Gewone peuterbuien')).toBeVisible();
  await expect(button(page, 'Lees verder')).toHaveCount(0);
  await press(page, 'Leg de casus weg');

  await pick(page, first.front);
  await reasons(page).fill('Omdat Annie zelf om gezelschap vraagt.');
  await pick(page, second.front);
  await reasons(page).nth(1).fill('Nanette wil graag opruimen.');
  await press(page, 'Klaar');
  await expect(page.getByRole('heading', { name: 'Verslag', exact: true })).toBeVisible();
  await expect(page.getByText('Annie en Nanette').first()).toBeVisible();
  const told = await page.getByRole('main').innerText();
  const places = [
    first.front,
    'Omdat Annie zelf om gezelschap vraagt.',
    second.front,
    'Nanette wil graag opruimen.',
  ].map((text) => told.indexOf(text));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('closed half-way, it goes on at the same card, side and half-typed reason', async ({
  page,
  context,
}) => {
  await openCards(page);
  await pick(page, first.front);
  await reasons(page).fill('Omdat Annie');
  await bringForward(page, second.front);
  await press(page, 'Draai om');
  await untilSaved(page);
  await page.close();

  const again = await context.newPage();
  await openApp(again);
  expect(await again.locator('body').innerText()).not.toContain('Omdat Annie');
  await press(again, 'Verder waar je was');
  await expect(bigCard(again).getByText(second.back.waarom)).toBeVisible();
  await expect(button(again, 'Draai terug')).toBeVisible();
  await again.getByRole('dialog').getByRole('button', { name: 'Sluit', exact: true }).click();
  await expect(reasons(again)).toHaveValue('Omdat Annie');
  await reasons(again).pressSequentially(' het vroeg');
  await untilSaved(again);
  expect(await dumpStorage(again)).toContain('Omdat Annie het vroeg');
  await again.reload();
  await untilReady(again);
  await expect(reasons(again)).toHaveValue('Omdat Annie het vroeg');
});
