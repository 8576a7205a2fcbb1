import type { Locator, Page } from 'playwright/test';
import { drawCard, goHome, openApp, press } from './support/journeys';
import { catchFile } from './support/play';
import { expect, ONCE, test } from './support/test';

test.use({ serviceWorkers: 'block' });

const warning = 'Deze browser bewaart nu niets';

const refuse = {
  'opening a database': (page: Page) =>
    page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('refused', 'SecurityError');
      };
    }),
  'even looking at a database': (page: Page) =>
    page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    }),
  'a database, after a moment': (page: Page) =>
    page.addInitScript(() => {
      const { open } = IDBFactory.prototype;
      IDBFactory.prototype.open = function (...args) {
        const request = open.apply(this, args);
        Object.defineProperty(request, 'error', {
          get: () => new DOMException('refused', 'InvalidStateError'),
        });
        request.addEventListener('success', (event) => {
          event.stopImmediatePropagation();
          request.result.close();
          request.dispatchEvent(new Event('error'));
        });
        return request;
      };
    }),
};

for (const [what, stage] of Object.entries(refuse)) {
  test(`where ${what} is refused a conversation runs to its report, with a warning`, async ({
    page,
  }) => {
    await stage(page);
    await openApp(page);
    await expect(page.getByText(warning)).toBeVisible();
    await drawCard(page);
    await page.getByText('Juist wel', { exact: true }).click();
    await page.getByLabel('Waarom?', { exact: true }).fill('Alleen in het geheugen.');
    await expect(page.getByText('Niet bewaard', { exact: true })).toBeVisible();
    await expect(page.getByText('Bewaard', { exact: true })).toHaveCount(0);
    await expect(page.getByText(warning)).toBeVisible();
    await press(page, 'Klaar');
    await expect(page.getByRole('heading', { name: 'Verslag', exact: true })).toBeVisible();
    await expect(page.getByText('Alleen in het geheugen.')).toBeVisible();
    await expect(page.getByText(warning)).toBeVisible();
    await press(page, 'Bewaar als bestand');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Met wat er getypt is').check({ force: true });
    const { text: file } = await catchFile(page, () =>
      dialog.getByRole('button', { name: 'Bewaar', exact: true }).click(),
    );
    expect(JSON.parse(file)).toMatchObject({ format: 'gesprek', sessions: [{ closed: true }] });
    expect(file).toContain('Alleen in het geheugen.');

    await goHome(page);
    await press(page, 'Verslagen');
    await expect(page.getByRole('link', { name: /^Verslag: / })).toHaveCount(1);
  });
}

test('where the small storage is refused too everything works', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    }
  });
  await openApp(page);
  await drawCard(page);
  await expect(page.getByText('Bewaard', { exact: true })).toBeVisible();
  await goHome(page);
  await press(page, 'Instellingen');
  await page.getByText('Donker', { exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await goHome(page);
  await press(page, 'Verder waar je was');
  await expect(page.getByRole('article')).toBeVisible();
});

/** Says what does print, and has no button that would not (fault 47). */
async function expectNoPrint(where: Page | Locator): Promise<void> {
  await expect(where.getByText('Deze browser kan niet afdrukken.').first()).toBeVisible();
  await expect(where.getByRole('button', { name: 'Afdrukken', exact: true })).toHaveCount(0);
}

test('where there are no service workers, locks or storage promises everything works', {
  tag: ONCE,
}, async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['serviceWorker', 'locks', 'storage', 'share', 'canShare', 'wakeLock']) {
      Object.defineProperty(Navigator.prototype, name, { value: undefined, configurable: true });
      Reflect.deleteProperty(Navigator.prototype, name);
    }
    Reflect.deleteProperty(window, 'caches');
    Reflect.deleteProperty(window, 'speechSynthesis');
    Reflect.deleteProperty(window, 'print');
  });
  await openApp(page);
  await expect(page.getByText('Deze browser kan niet zonder internet openen.')).toBeVisible();
  await drawCard(page);
  await expect(page.getByText('Bewaard', { exact: true })).toBeVisible();
  await press(page, 'Klaar');
  await expect(page.getByRole('heading', { name: 'Verslag', exact: true })).toBeVisible();
  await expectNoPrint(page);
  await openApp(page, '#/werkplaats/afdrukken/home-start');
  await expect(page.locator('[data-fitting]')).toBeVisible();
  await expectNoPrint(page);
  await openApp(page, '#/werkvorm/schaalvragen');
  await press(page, 'Begin');
  await press(page, 'Klaar');
  await press(page, 'Bewijs van deelname');
  await expectNoPrint(page.getByRole('dialog'));
  await page.keyboard.press('Escape');
  await goHome(page);
  await press(page, 'Instellingen');
  await expect(
    page.getByText('Deze browser zegt niet of hij gesprekken zelf opruimt.'),
  ).toBeVisible();
});
