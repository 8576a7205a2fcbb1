import type { Page } from 'playwright/test';
import { expectUsable } from './support/axe';
import { deleteDatabase, openEmptyPage, readRecords } from './support/database';
import { drawCard, goHome, openApp, press } from './support/journeys';
import { catchFile, handBack, untilSaved } from './support/play';
import { expect, ONCE, test } from './support/test';

test.use({ serviceWorkers: 'block' });

const missing = 'De gesprekken van deze tablet zijn weg';

test.describe('the promise of the browser to keep everything', () => {
  const answers = {
    true: 'De browser heeft beloofd dat hij niets zelf opruimt.',
    false: 'De browser belooft nu niets.',
    undefined: 'Deze browser zegt niet of hij gesprekken zelf opruimt.',
  };

  for (const [answer, said] of Object.entries(answers)) {
    test(`is asked for, and its answer ${answer} is shown in Instellingen`, { tag: ONCE }, async ({
      page,
    }) => {
      await page.addInitScript((stubbed) => {
        const given = { true: true, false: false, undefined: undefined }[stubbed];
        let now: boolean | undefined = given === undefined ? undefined : false;
        const asked: string[] = [];
        Object.assign(window, { asked });
        // A page without an address of its own, as before the first visit, has no storage in every engine.
        if (!navigator.storage) return;
        Object.assign(Object.getPrototypeOf(navigator.storage), {
          persist: async () => {
            asked.push('persist');
            now = given;
            return now;
          },
          persisted: async () => now,
        });
      }, answer);
      await openApp(page);
      await drawCard(page);
      expect(await page.evaluate(() => (window as unknown as { asked: string[] }).asked)).toEqual([
        'persist',
      ]);
      await goHome(page);
      await press(page, 'Instellingen');
      await expect(page.getByText(said, { exact: false })).toBeVisible();
      for (const other of Object.values(answers)) {
        if (other !== said) await expect(page.getByText(other)).toHaveCount(0);
      }
    });
  }

  test('can be asked for again, and the new answer replaces the old one', { tag: ONCE }, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      if (!navigator.storage) return;
      Object.assign(Object.getPrototypeOf(navigator.storage), {
        persist: async () => true,
        persisted: async () => false,
      });
    });
    await openApp(page, '#/instellingen');
    await expect(page.getByText(answers.false, { exact: false })).toBeVisible();
    await press(page, 'Vraag de browser om niets op te ruimen');
    await expect(page.getByText(answers.true, { exact: true })).toBeVisible();
    await expect(page.getByText(answers.false, { exact: false })).toHaveCount(0);
  });
});

test.describe('a database that the browser threw away', () => {
  test('is missed at Thuis, and comes back from a backup', async ({ page }) => {
    await openApp(page);
    await drawCard(page);
    await page.getByLabel('Waarom?', { exact: true }).fill('Uit de reservekopie.');
    await untilSaved(page);
    await goHome(page);
    await press(page, 'Verslagen');
    await press(page, 'Reservekopie maken');
    const { text: backup } = await catchFile(page, () => press(page, 'Bewaar de reservekopie'));
    await openEmptyPage(page);
    await deleteDatabase(page);

    await openApp(page);
    await expect(page.getByText(missing)).toBeVisible();
    await expectUsable(page, 'missing data');
    await press(page, 'Reservekopie terugzetten');
    await handBack(page, backup);
    await press(page, 'Zet terug');
    await expect(page.getByRole('link', { name: /^Verslag: / })).toHaveCount(1);
    await goHome(page);
    await expect(page.getByText(missing)).toHaveCount(0);
    await press(page, 'Verder waar je was');
    await expect(page.getByLabel('Waarom?', { exact: true })).toHaveValue('Uit de reservekopie.');
  });

  test('is missed until someone says so; a new device is missed by nobody', { tag: ONCE }, async ({
    page,
  }) => {
    await openApp(page);
    await expect(page.getByRole('link', { name: 'Home-Start', exact: true })).toBeVisible();
    await drawCard(page);
    await untilSaved(page);
    await openEmptyPage(page);
    await deleteDatabase(page);
    for (const _ of [1, 2]) {
      await openApp(page);
      await expect(page.getByText(missing)).toBeVisible();
    }
    await press(page, 'Begin opnieuw');
    await expect(page.getByText(missing)).toHaveCount(0);
    await openApp(page, '?opnieuw');
    await press(page, 'Verslagen');
    await expect(page.getByText('Hier komen jullie gesprekken')).toBeVisible();
    await goHome(page);
    await expect(page.getByText(missing)).toHaveCount(0);
  });
});

test.describe('a clock that jumps', () => {
  const start = new Date('2026-11-22T10:00:00');
  const shift = (days: number) => new Date(start.getTime() + days * 86_400_000);
  const expired = /bewaartijd van/;

  const drawn = async (page: Page) =>
    (await readRecords(page, 'events')).filter(({ kind }) => kind === 'drawn');

  test('changes no order and deletes nothing; past the end date the app asks', {
    tag: ONCE,
  }, async ({ page }) => {
    await page.clock.setFixedTime(start);
    await openApp(page);
    await drawCard(page);
    await untilSaved(page);
    const fronts: (string | undefined)[] = [];
    for (const days of [-365, 365, 0]) {
      await page.clock.setFixedTime(shift(days));
      await press(page, 'Trek een kaart');
      await untilSaved(page);
    }
    for (const { card } of await drawn(page)) fronts.push(String(card));
    expect((await drawn(page)).map(({ at }) => at)).toEqual(
      [0, -365, 365, 0].map((days) => shift(days).getTime()),
    );

    await page.clock.setFixedTime(shift(-365));
    await openApp(page, '?terug');
    await expect(page.getByText(expired)).toHaveCount(0);
    await press(page, 'Verder waar je was');
    await expect(page.getByText(`Kaart ${fronts.length} van`, { exact: false })).toBeVisible();
    await expect(page.locator('[data-drawn]')).toHaveAttribute('data-drawn', fronts.at(-1) ?? '');

    await page.clock.setFixedTime(shift(365));
    await openApp(page, '?later');
    await expect(page.getByText(expired)).toBeVisible();
    expect(await drawn(page)).toHaveLength(fronts.length);
    await press(page, '30 dagen langer');
    await expect(page.getByText(expired)).toHaveCount(0);
    await page.clock.setFixedTime(shift(365 + 29));
    await openApp(page, '?bijna');
    await expect(page.getByRole('link', { name: 'Verder waar je was' })).toBeVisible();
    await expect(page.getByText(expired)).toHaveCount(0);

    await page.clock.setFixedTime(shift(365 + 31));
    await openApp(page, '?voorbij');
    await expect(page.getByText(expired)).toBeVisible();
    expect(await drawn(page)).toHaveLength(fronts.length);
    // Thuis only names it; it is wiped where it can be looked at, and undone.
    const front = page.getByText(/^Annie en Nanette, .*Er gaat niets vanzelf weg\.$/);
    await expect(front).toBeVisible();
    await expect(page.getByRole('button', { name: /wis|weg/i })).toHaveCount(0);
    await expectUsable(page, 'the end date at Thuis');
    await press(page, 'Bekijk eerst');
    await expect(page.getByRole('heading', { name: 'Verslagen', level: 1 })).toBeVisible();
    await expect(page.getByText(/^Annie en Nanette, /).first()).toBeVisible();
    await expectUsable(page, 'the end date at Verslagen');
    await press(page, 'Wis 1 gesprek');
    await expect(page.getByText(expired)).toHaveCount(0);
    await press(page, 'Ongedaan maken');
    await expect(page.getByText(expired)).toBeVisible();
    expect(await drawn(page)).toHaveLength(fronts.length);
    await press(page, 'Wis 1 gesprek');
    await press(page, 'Sluit');
    await expect.poll(() => readRecords(page, 'sessions')).toEqual([]);
    await goHome(page);
    await expect(page.getByText(expired)).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Verder waar je was' })).toHaveCount(0);
    for (const store of ['sessions', 'events', 'texts', 'tables', 'places']) {
      expect(await readRecords(page, store), store).toEqual([]);
    }
  });
});
