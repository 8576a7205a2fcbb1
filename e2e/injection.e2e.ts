import type { Page } from 'playwright/test';
import { goHome, openApp, press, untilRested } from './support/journeys';
import { long, NAME, payloadCasus, payloadSet, short } from './support/payloads';
import { catchFile, handBack, untilSaved } from './support/play';
import { expect, test } from './support/test';

test.use({ serviceWorkers: 'block', viewport: { width: 1024, height: 768 } });

/** Nothing ran, and no text became an element. */
async function expectUnharmed(page: Page): Promise<void> {
  const harm = await page.evaluate(() => ({
    ran: '__pwned' in window,
    polluted: 'polluted' in {},
    elements: [
      ...document.querySelectorAll(
        'body script:not([src]), body style, iframe, object, embed, base, img[src="x"], a[href^="javascript" i], [onclick], [onload], [onerror], [onmouseover]',
      ),
    ].map((element) => element.outerHTML),
  }));
  expect(harm).toEqual({ ran: false, polluted: false, elements: [] });
}

/** These texts stand on the screen, to the letter. */
async function expectLiterally(page: Page, texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    await expect(page.getByText(text).filter({ visible: true }).first()).toBeVisible();
  }
  await expectUnharmed(page);
}

const handIn = (page: Page, name: string, text: string) =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

async function takeIn(page: Page, piece: { readonly title: string }): Promise<void> {
  await handIn(page, NAME, JSON.stringify(piece));
  await expectLiterally(page, [`Bestand: ${NAME}`, piece.title, long('bron')]);
  await press(page, 'Overnemen');
  await expect(page.getByText(`${piece.title} staat nu bij jouw`, { exact: false })).toBeVisible();
}

const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });

test('markup in every field of a set and a case stays text, on each screen and in print', async ({
  page,
  browserName,
}) => {
  const set = payloadSet();
  await openApp(page, '#/werkplaats/importeer');
  await takeIn(page, set);
  await takeIn(page, payloadCasus());
  await page.getByRole('link', { name: 'Naar de Werkplaats', exact: true }).click();
  await expectLiterally(page, [set.title, payloadCasus().title]);
  await press(page, `Bekijk: ${set.title}`);
  await expectUnharmed(page);
  await page.keyboard.press('Escape');

  await goHome(page);
  await page.getByRole('link', { name: set.title, exact: true }).click();
  await expectLiterally(page, [set.shortTitle, long('omschrijving'), long('afspraak')]);
  // What a way of playing says of itself begins on its button: up to the first full stop.
  await expectLiterally(page, [`${long('open').split('parent.')[0]}parent.`, long('bron')]);
  await press(page, 'Naam toevoegen');
  await field(page, 'Naam van speler 1').fill(short(30));
  await field(page, 'De vraag van de inbrenger').fill(short(31));
  await page.getByRole('button', { name: 'Bewaar op deze tablet', exact: true }).first().click();
  await press(page, 'Open kaarten');
  await expectLiterally(page, [long('voorkant 3'), long('voorkant 4'), short(5), short(31)]);

  await press(page, 'Meer');
  await press(page, 'Casus kiezen');
  await page.getByRole('button', { name: payloadCasus().title, exact: true }).click();
  await expectLiterally(page, [`${short(17)} ${long('begin')}`, payloadCasus().title]);
  await press(page, 'Meer');
  await press(page, 'Zo speel je');
  await expectLiterally(page, [long('regel')]);
  await page.keyboard.press('Escape');

  await page
    .getByRole('listitem')
    .getByRole('button', { name: long('voorkant 3') })
    .click();
  await press(page, 'Draai om');
  await expectLiterally(page, [long('waarom 3'), long('zo 3'), short(8), short(9), short(12)]);
  await press(page, 'Kies');
  await field(page, 'Waarom deze kaart?').fill(long('reden'));

  await press(page, 'Meer');
  await press(page, 'Nieuwe ronde: Kaart trekken');
  await press(page, 'Trek een kaart');
  await expect(page.getByRole('article')).toBeVisible();
  await expectLiterally(page, [short(11), short(30)]);
  await page.getByText(short(11)).click();
  await press(page, 'Draai om');
  await page.getByRole('button', { name: short(10), exact: true }).click();
  await expectLiterally(page, [short(10)]);
  await untilSaved(page);

  await press(page, 'Klaar');
  await expect(page.getByRole('heading', { name: 'Verslag', exact: true })).toBeVisible();
  await field(page, long('slotvraag')).fill(long('antwoord'));
  const told = [long('reden'), short(31), short(30), short(11), long('voorkant 3')];
  await expectLiterally(page, [...told, payloadCasus().title]);
  await untilSaved(page);
  // Only Chromium can be made to print here.
  if (browserName === 'chromium') {
    await page.emulateMedia({ media: 'print' });
    await expectLiterally(page, [...told, long('slotvraag'), long('antwoord'), long('bron')]);
    await page.pdf();
    await expectUnharmed(page);
    await page.emulateMedia({ media: 'screen' });
  }

  await press(page, 'Bewaar als bestand');
  const dialog = page.getByRole('dialog');
  await untilRested(page);
  await dialog.getByLabel('Met wat er getypt is').check({ force: true });
  await dialog.getByLabel('Met namen').check({ force: true });
  const { text: file } = await catchFile(page, () =>
    dialog.getByRole('button', { name: 'Bewaar', exact: true }).click(),
  );
  await press(page, 'Verslagen');
  await expectLiterally(page, [payloadCasus().title, short(30)]);
  await handBack(page, file, NAME);
  await press(page, 'Haal op');
  await expect(page.getByText('Alles uit dit bestand stond hier al.')).toBeVisible();
  await expectUnharmed(page);
  await goHome(page);
  await expectUnharmed(page);
});

test('characters that turn text round or can not be seen are taken out, and it says so', async ({
  page,
}) => {
  const set = { ...payloadSet(), title: 'Set \u202Egnp.exe\u2069 met \u200Bverborgen tekens' };
  await openApp(page, '#/werkplaats/importeer');
  await handIn(page, 'verborgen.json', JSON.stringify(set));
  await expect(page.getByText('Set gnp.exe met verborgen tekens', { exact: true })).toBeVisible();
  await expect(page.getByText('3 onzichtbare tekens zijn weggehaald.')).toBeVisible();
});

const poison = '"__proto__":{"polluted":true},';
const poisoned = {
  'at the top': (text: string) => text.replace('{', `{${poison}`),
  'in a card': (text: string) => text.replace('"cards":[{', `"cards":[{${poison}`),
  'as a section of a back': (text: string) =>
    text.replace('"back":{', '"back":{"__proto__":["x"],"constructor":"x",'),
  'in the rules of play': (text: string) => text.replace('"play":{', `"play":{${poison}`),
};

test('a set with “__proto__” anywhere in it is refused and changes nothing', async ({ page }) => {
  await openApp(page, '#/werkplaats/importeer');
  for (const [where, poisonText] of Object.entries(poisoned)) {
    const text = poisonText(JSON.stringify(payloadSet()));
    expect(text, where).toContain('__proto__');
    await handIn(page, `${where}.json`, text);
    const refused = page.locator('[data-import="refused"]', { hasText: where });
    await expect(refused).toContainText('In dit bestand klopt iets niet');
    await expectUnharmed(page);
  }
  await expect(page.getByRole('button', { name: 'Overnemen', exact: true })).toHaveCount(0);
});

test('a backup with “__proto__” in it changes nothing but what it says', async ({ page }) => {
  const backup = {
    format: 'reservekopie',
    formatVersion: 1,
    madeAt: 1,
    ...Object.fromEntries(
      ['tables', 'sessions', 'events', 'texts', 'places', 'content', 'shelf', 'tombstones'].map(
        (name) => [name, []],
      ),
    ),
    damaged: [],
  };
  await openApp(page, '#/verslagen');
  const text = JSON.stringify({ ...backup, tables: [{}] }).replaceAll('{', `{${poison}`);
  await handBack(page, text.replace(',}', '}'), 'vergif.json');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectUnharmed(page);
});
