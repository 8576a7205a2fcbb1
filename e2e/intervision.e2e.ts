import type { Page } from 'playwright/test';
import { openApp, press, tap } from './support/journeys';
import {
  bigCard,
  button,
  drawNext,
  dumpStorage,
  field,
  openMenu,
  readContent,
  seatPeople,
  tableCards,
  untilSaved,
} from './support/play';
import { expect, ONCE, test, untilReady } from './support/test';

const set = await readContent('cards/intervisiespel.json');
const [firstCard] = set.cards;
const question = 'Hoe blijf ik rustig bij zilverreigers?';
const reason = 'Omdat de kraanvogel wacht.';
const names = ['Waterhoen', 'Wielewaal', 'Wulp'];
const typed = ['zilverreiger', 'kraanvogel', ...names];

const lost =
  'De kaarten zijn terug. Dit is niet bewaard: de namen, de vraag en wat jullie opschreven.';
const onlyHere = 'Wat je typt, blijft alleen op dit scherm.';
const turn = (page: Page) => page.locator('[aria-current="true"]');
const categoryOf = async (page: Page) => {
  const id = await bigCard(page).getAttribute('data-card');
  return set.cards.find((card: { id: string }) => card.id === id)?.category;
};

/** What was typed and is nevertheless on this device. */
async function findStored(page: Page): Promise<readonly string[]> {
  const stored = await dumpStorage(page);
  expect(stored, 'the conversation itself is stored').toContain('presenter-named');
  return typed.filter((word) => stored.includes(word));
}

async function startWithQuestion(page: Page): Promise<void> {
  await openApp(page);
  await press(page, 'Intervisiespel');
  await seatPeople(page, names);
  await field(page, 'De vraag van de inbrenger').fill(question);
  const presenters = page.getByRole('group', { name: 'Wie brengt iets in?', exact: true });
  await presenters.getByRole('button', { name: 'Waterhoen', exact: true }).click();
}

test('the one who brings the question answers, the others draw from the pile or from one kind', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await startWithQuestion(page);
  await expect(page.getByText('Blijft alleen op dit scherm.').first()).toBeVisible();
  await press(page, 'Kaart trekken');
  await expect(page.getByText(question)).toBeVisible();
  await expect(page.getByText('Inbrenger: Waterhoen')).toBeVisible();
  await expect(page.getByText('Wielewaal, trek een kaart.')).toBeVisible();

  const kinds = page.getByRole('group', { name: 'Trek uit', exact: true });
  const front = set.categories.map((category: { name: string }) => category.name);
  await expect(kinds.getByRole('button')).toHaveText(['Alles', ...front]);
  await drawNext(page);
  await expect(turn(page).filter({ hasText: 'aan de beurt' })).toHaveText(/Wielewaal/);
  for (const [index, who] of ['Wulp', 'Wielewaal'].entries()) {
    const category = set.categories[index];
    await kinds.getByRole('button', { name: category.name, exact: true }).click();
    await drawNext(page);
    await expect(turn(page).filter({ hasText: 'aan de beurt' })).toHaveText(new RegExp(who));
    expect(await categoryOf(page)).toBe(category.id);
  }

  const id = await bigCard(page).getAttribute('data-card');
  const card = set.cards.find((one: { id: string }) => one.id === id);
  await expect(page.getByText(card.back.verdieping)).toHaveCount(0);
  await bigCard(page).getByRole('button', { name: 'Verdiepende vraag', exact: true }).click();
  await expect(bigCard(page).getByText(card.back.verdieping)).toBeVisible();
  await expect(page.locator(':focus')).toContainText(card.back.verdieping);
});

test('what was typed stays on this screen, and after coming back the app says that it is gone', async ({
  page,
}) => {
  await startWithQuestion(page);
  await press(page, 'Kaart trekken');
  const drawn = await drawNext(page);
  await expect(page.getByText(onlyHere)).toBeVisible();
  await field(page, 'Wil je iets opschrijven?').fill(reason);
  await untilSaved(page);
  expect(await findStored(page)).toEqual([]);

  await page.reload();
  await untilReady(page);
  await expect(page.getByText(lost)).toBeVisible();
  await expect(bigCard(page)).toContainText(drawn);
  await expect(field(page, 'Wil je iets opschrijven?')).toHaveValue('');
  await press(page, 'De vraag');
  await expect(page.getByText('Nog geen vraag opgeschreven.').last()).toBeVisible();
  expect(await page.locator('body').innerText()).not.toContain('zilverreiger');
});

test('“Bewaar op deze tablet” keeps what was typed before and after', { tag: ONCE }, async ({
  page,
}) => {
  await startWithQuestion(page);
  await press(page, 'Kaart trekken');
  await drawNext(page);
  expect(await findStored(page)).toEqual([]);
  await press(page, 'Bewaar op deze tablet');
  await expect(page.getByText(onlyHere)).toHaveCount(0);
  await field(page, 'Wil je iets opschrijven?').fill(reason);
  await untilSaved(page);
  expect(await findStored(page)).toEqual(typed);

  await page.reload();
  await untilReady(page);
  await expect(field(page, 'Wil je iets opschrijven?')).toHaveValue(reason);
  await expect(page.getByText(lost)).toHaveCount(0);
  await press(page, 'De vraag');
  await expect(page.getByText(question).last()).toBeVisible();
});

test('with open cards the question can come later, and deepening is asked for too', {
  tag: ONCE,
}, async ({ page }) => {
  await openApp(page);
  await press(page, 'Intervisiespel');
  await press(page, 'Open kaarten');
  await expect(tableCards(page)).toHaveCount(set.cards.length);
  await openMenu(page, 'Vraag en inbrenger');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('De vraag van de inbrenger', { exact: true }).fill(question);
  await expect(dialog.getByText(onlyHere)).toBeVisible();
  await dialog.getByRole('button', { name: 'Sluit', exact: true }).click();
  await press(page, 'De vraag');
  await expect(page.getByText(question).last()).toBeVisible();
  await press(page, 'Leg de casus weg');

  await tap(tableCards(page).getByRole('button', { name: firstCard.front, exact: true }));
  await expect(page.getByText(firstCard.back.verdieping)).toHaveCount(0);
  await bigCard(page).getByRole('button', { name: 'Verdiepende vraag', exact: true }).click();
  await expect(bigCard(page).getByText(firstCard.back.verdieping)).toBeVisible();
  await press(page, 'Kies');
  await field(page, 'Waarom deze kaart?').fill(reason);
  await untilSaved(page);
  const stored = await dumpStorage(page);
  expect(stored).toContain(firstCard.id);
  expect(typed.filter((word) => stored.includes(word))).toEqual([]);
  await expect(button(page, 'Bewaar op deze tablet')).toBeVisible();
});
