import type { Page } from 'playwright/test';
import { expectUsable } from './support/axe';
import { openApp, press } from './support/journeys';
import { makeSmallSet } from './support/own-set';
import { catchFile, readContent } from './support/play';
import { expect, test } from './support/test';

test.use({ serviceWorkers: 'block' });
// What the app says does not hang on the engine, and the other browser's agent is none of an app's window.
test.skip(({ browserName }) => browserName !== 'chromium', 'nothing here hangs on the engine');

const json = (name: string, content: object) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify(content)),
});

/** A set, a case and a werkvorm that uses both, under ids as this app gives them. */
async function makeOwn() {
  const ids = {
    set: '6e0b3c1e-3d5f-4a56-9d5d-0c9a8b7f6e5d',
    casus: '1c2d3e4f-5a6b-4c7d-8e9f-0a1b2c3d4e5f',
    format: 'b6fa1f9b-826d-4c1e-9d2a-0f6e5d4c3b2a',
  };
  const set = { ...(await makeSmallSet(3, 'Mijn set')), id: ids.set };
  const casus = { ...(await readContent('casus/johan.json')), id: ids.casus, title: 'Mijn casus' };
  const format = {
    ...(await readContent('werkvormen/placemat.json')),
    id: ids.format,
    title: 'Mijn werkvorm',
    needs: { casus: [ids.casus] },
    phases: [
      {
        id: 'kaarten',
        title: 'Kaarten',
        minutes: 5,
        instruction: 'Trek een kaart.',
        parts: [{ kind: 'cards', set: ids.set, mode: 'draw' }],
      },
    ],
  };
  return { ids, set, casus, format };
}

async function handIn(page: Page, ...files: ReturnType<typeof json>[]): Promise<void> {
  await openApp(page, '#/werkplaats/importeer');
  await page.locator('input[type=file]').setInputFiles(files);
}

/** What the open dialog would hand out, and what it says goes along. */
async function expectOut(page: Page, name: string, along: readonly string[]): Promise<void> {
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(`Het bestand heet: ${name}`)).toBeVisible();
  await expect(dialog.getByText('gaat ook mee')).toHaveCount(along.length);
  for (const title of along) await expect(dialog.getByText(`${title} gaat ook mee`)).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Bewaar op deze tablet' })).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
}

const OUT = [
  { title: 'Mijn set', route: 'set', name: 'mijn-set.json', along: [] },
  { title: 'Mijn casus', route: 'casus', name: 'mijn-casus.json', along: [] },
  {
    title: 'Mijn werkvorm',
    route: 'werkvorm',
    name: 'mijn-werkvorm.zip',
    along: ['Mijn set', 'Mijn casus'],
  },
] as const;

test('every way out takes along what is needed, under a name that people can read', async ({
  page,
}) => {
  test.setTimeout(60_000);
  const { casus, format, ids, set } = await makeOwn();
  await handIn(page, json('a.json', set), json('b.json', casus), json('c.json', format));
  await press(page, 'Alles overnemen 3 bestanden');
  await expect(page.locator('[data-import="taken"]')).toHaveCount(3);

  for (const { along, name, title } of OUT) {
    const block = page.locator('[data-import="taken"]').filter({ hasText: `${title} staat nu` });
    await block.getByRole('button', { name: 'Exporteer', exact: true }).click();
    await expectOut(page, name, along);
  }
  for (const { along, name, route, title } of OUT) {
    await openApp(page, '#/werkplaats');
    await press(page, `Meer: ${title}`);
    await page.getByRole('dialog').getByRole('button', { name: 'Exporteer', exact: true }).click();
    await expectOut(page, name, along);
    const id = { set: ids.set, casus: ids.casus, werkvorm: ids.format }[route];
    await openApp(page, `#/werkplaats/${route}/${id}`);
    await press(page, 'Exporteer');
    await expectOut(page, name, along);
  }

  // Choosing several: one's own first, all of it in one tap, what every tablet has folded away.
  await openApp(page, '#/werkplaats');
  await press(page, 'Exporteer');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('checkbox')).toHaveCount(3);
  await dialog.getByRole('checkbox', { name: /^Mijn werkvorm/ }).check();
  await expect(dialog.getByText('Mijn casus gaat ook mee')).toBeVisible();
  await press(page, 'Alles van mij');
  await expectOut(page, 'kaarttafel.zip', []);
});

test('Deel hands over the same file as saving does', async ({ page }) => {
  await page.addInitScript(() => {
    const shared: string[] = [];
    Object.assign(window, { shared });
    Object.assign(navigator, {
      canShare: () => true,
      share: async ({ files = [] }: { files?: File[] }) => {
        for (const file of files) shared.push(file.name, await file.text());
      },
    });
  });
  await openApp(page, '#/werkplaats');
  const open = async () => {
    await press(page, 'Meer: Home-Start');
    await page.getByRole('dialog').getByRole('button', { name: 'Exporteer', exact: true }).click();
  };
  await open();
  await page.getByRole('dialog').getByRole('button', { name: 'Deel', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await open();
  const { name, text } = await catchFile(page, () => press(page, 'Bewaar op deze tablet'));
  expect(await page.evaluate(() => Reflect.get(window, 'shared'))).toEqual([name, text]);
});

test('what is missing from a werkvorm that came alone is named', async ({ page }) => {
  const { format, ids } = await makeOwn();
  const needed = [{ kind: 'kaartenset', id: ids.set, title: 'Mijn set' }];
  await handIn(page, json('alleen.json', { ...format, needed }));
  const block = page.locator('[data-import="ready"]');
  await expect(block).toContainText(
    'Deze werkvorm hoort bij de set Mijn set. Die staat er niet bij.',
  );
  await expect(block).toContainText('Deze werkvorm hoort bij een casus. Die staat er niet bij.');
});

test.describe('a browser that swallows downloads', () => {
  const swallow = (page: Page) =>
    page.addInitScript(() => {
      HTMLAnchorElement.prototype.click = () => undefined;
    });

  test('is never said to have saved anything, and a backup counts only by hand', async ({
    page,
  }) => {
    await swallow(page);
    await openApp(page, '#/werkplaats');
    await press(page, 'Meer: Home-Start');
    await page.getByRole('dialog').getByRole('button', { name: 'Exporteer', exact: true }).click();
    await press(page, 'Bewaar op deze tablet');
    const toast = page.getByText('De browser is gevraagd om home-start.json te bewaren.');
    await expect(toast).toBeVisible();
    await expect(page.getByText(/staat nu bij|opgeslagen/)).toHaveCount(0);
    await press(page, 'Niet gevonden?');
    await expect(page.getByRole('button', { name: 'Kopieer als tekst' })).toBeVisible();
    await press(page, 'Ja, het staat er');

    await openApp(page, '#/verslagen');
    await press(page, 'Reservekopie maken');
    await press(page, 'Bewaar de reservekopie');
    await expect(page.getByRole('heading', { name: 'Staat het bestand er?' })).toBeVisible();
    await expectUsable(page, 'is the file there');
    await page.keyboard.press('Escape');
    await page.reload();
    await expect(page.getByText(/Je hebt er nog geen gemaakt\./)).toBeVisible();
  });

  test.describe('inside another app', () => {
    test.use({
      userAgent:
        'Mozilla/5.0 (Linux; Android 13; SM-T500; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/120.0 Safari/537.36',
    });

    test('says so at once, with other ways', async ({ page }) => {
      await swallow(page);
      await openApp(page, '#/werkplaats');
      await press(page, 'Meer: Home-Start');
      await page
        .getByRole('dialog')
        .getByRole('button', { name: 'Exporteer', exact: true })
        .click();
      await press(page, 'Bewaar op deze tablet');
      await expect(page.getByText('Je hebt Kaarttafel geopend in een andere app.')).toBeVisible();
      await expect(page.getByRole('button', { name: 'Kopieer als tekst' })).toBeVisible();
    });
  });
});
