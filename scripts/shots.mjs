// `npm run shots`: every screen at the sizes of the design, into the ignored folder `shots`, to be looked at.
// `npm run shots -- draw` takes only what has "draw" in its name.
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { chromiumLaunch } from './browsers.mjs';
import { root, runPackage } from './environment.mjs';
import { serve } from './serve.mjs';

const looks = [
  { name: 'upright', width: 768, height: 1024 },
  { name: 'sideways', width: 1024, height: 768 },
  { name: 'phone', width: 360, height: 740 },
  { name: 'dark', width: 768, height: 1024, dark: true },
  { name: 'large-text', width: 768, height: 1024, large: true },
];

const longNames = Array.from(
  { length: 10 },
  (_, index) => `Wilhelmina-Alexandra van Oord ${index}`,
);
const longReason = Array.from({ length: 80 }, () => 'Nanette luistert eerst naar Annie.').join(' ');

const only = process.argv[2] ?? '';
const folder = join(root, process.env.SHOTS_DIST ?? 'dist');
const target = join(root, 'shots');

if (process.env.SHOTS_DIST === undefined) {
  const { code, output } = await runPackage('vite/bin/vite.js', [
    'build',
    '--configLoader',
    'runner',
  ]);
  if (code !== 0) throw new Error(output);
}
if (only === '') await rm(target, { recursive: true, force: true });
await mkdir(target, { recursive: true });

const server = await serve({ folder, port: 0, host: 'localhost' });
const browser = await chromium.launch(chromiumLaunch());
for (const look of looks) await shoot(look);
await browser.close();
await server.stop();

async function shoot({ name: lookName, width, height, dark = false, large = false }) {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    hasTouch: true,
    locale: 'nl-NL',
  });
  const page = await context.newPage();
  const press = (name) =>
    page
      .getByRole('button', { name, exact: true })
      .or(page.getByRole('link', { name, exact: true }))
      .first()
      .click();
  const ready = (name) => page.locator(`html[data-ready="${name}"]`).waitFor({ state: 'attached' });
  const go = async (hash, name) => {
    await page.goto(`${server.url}${hash}`);
    await ready(name);
    if (large) {
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
    }
  };
  const shot = async (name, whole = false) => {
    if (!`${name}-${lookName}`.includes(only)) return;
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: join(target, `${name}-${lookName}.png`), fullPage: whole });
  };

  await shootMaking();
  if (only.startsWith('making')) return context.close();
  await go('', 'home');
  await shot('home-first');
  await go('#/set/home-start', 'start');
  await shot('start', true);
  await press('Open kaarten');
  await ready('table');
  await shot('open-empty');
  await page.locator('[data-card] button').first().click();
  await shot('open-forward');
  await press('Draai om');
  await shot('open-turned');
  await press('Kies');
  await page
    .locator('[data-pick] textarea')
    .fill('Annie vraagt om gezelschap, niet om hulp in huis.');
  await page.locator('[data-card] button').nth(12).click();
  await press('Kies');
  await shot('open-two-picks');
  await page.locator('[data-card] button').nth(20).click();
  await press('Kies');
  await shot('open-replace');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await press('Filter');
  await shot('open-filter');
  await press('Meer');
  await shot('menu');
  await page.keyboard.press('Escape');
  await page.locator('[data-pick] textarea').first().fill(longReason);
  await shot('open-long-reason');
  await press('Klaar');
  await ready('report');
  await shot('report-open', true);

  await go('#/set/home-start', 'start');
  for (const person of longNames) {
    const add = page.getByRole('button', { name: /^(Naam toevoegen|Nog iemand)$/ });
    if (await add.isVisible()) await add.click();
    await page.locator('fieldset input:not([type=radio])').last().fill(person);
  }
  await shot('start-ten-names', true);
  await press('Kaart trekken');
  await ready('table');
  await shot('draw-empty');
  await press('Trek een kaart');
  await shot('draw-card');
  await press('Juist wel');
  await shot('draw-answered');
  await press('Trek een kaart');
  await press('Draai naar de overkant');
  await shot('draw-across');
  await press('Meer');
  await press('Wie zitten er aan tafel');
  await shot('people');
  await page.keyboard.press('Escape');

  await go('#/set/intervisiespel', 'start');
  await shot('start-intervision', true);
  await press('Kaart trekken');
  await ready('table');
  await press('Trek een kaart');
  await press('Verdiepende vraag');
  await shot('intervision-card');
  await press('Klaar');
  await ready('report');
  await shot('report-intervision', true);

  await go('#/set/home-start', 'start');
  await page.getByText('Johan', { exact: true }).first().click();
  await press('Open kaarten');
  await ready('table');
  if (width < 1000) await page.getByRole('button', { name: 'Johan', exact: true }).click();
  await shot('casus');
  await press('Rol: moeder');
  await shot('role-handover');
  await press('Ik ben moeder');
  await shot('role-text');

  for (const [hash, name] of [
    ['#/', 'home'],
    ['#/verslagen', 'reports'],
    ['#/werkplaats', 'workshop'],
    ['#/instellingen', 'settings'],
    ['#/gesprek/weg', 'message'],
  ]) {
    await go(hash, name);
    await shot(name, true);
  }
  await context.close();

  /** The screens of the Werkplaats, with something in them. */
  async function shootMaking() {
    await go('#/werkplaats/importeer', 'import');
    await shot('making-import-empty', true);
    await page
      .locator('input[type=file]')
      .setInputFiles(join(root, 'src/files/sheets/fixtures/title-rows.csv'));
    await page.locator('[data-import]').first().waitFor();
    await shot('making-import', true);
    await go('#/werkplaats', 'workshop');
    await page.getByRole('button', { name: 'Maak een kopie' }).first().click();
    await ready('set-editor');
    const address = page.url().slice(server.url.length);
    await page.locator('textarea').first().waitFor();
    await shot('making-set');
    await go(address.replace('/set/', '/afdrukken/'), 'print');
    await page.locator('[data-fitting="done"]').waitFor({ state: 'attached' });
    await shot('making-print', true);
    await go('#/werkplaats', 'workshop');
    await page.getByRole('button', { name: 'Maak een kopie' }).last().click();
    await ready('casus-editor');
    await page.locator('textarea').first().waitFor();
    await shot('making-casus');
    await go('#/werkplaats', 'workshop');
    await shot('making-workshop', true);
  }
}
