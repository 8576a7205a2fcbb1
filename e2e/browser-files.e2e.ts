import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { findChromium, findShell } from '../scripts/browsers.mjs';
import { press } from './support/journeys';
import { startKillable } from './support/killable';
import { drawNext, field, seatPeople } from './support/play';
import { expect, test } from './support/test';

test.skip(({ browserName }) => browserName !== 'chromium', 'starts a browser of its own');

const SECRET = 'GEHEIM-5e7a';
const CONTROL = 'CONTROLE-5e7a';

/** Every file of a profile that holds this text, in either way that a browser writes letters. */
async function findInFolder(folder: string, text: string): Promise<readonly string[]> {
  const wanted = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];
  const found: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    // Browsers clear things away at any moment.
    const bytes = await readFile(path).catch(() => Buffer.alloc(0));
    if (wanted.some((one) => bytes.includes(one))) found.push(path.slice(folder.length));
  }
  return found;
}

/**
 * Writes in a field that asks for nothing, as any page has them, and waits until the browser has put that on disk:
 * by then it would have done the same with all that was typed before.
 */
async function untilWrittenDown(page: Page, profile: string, text: string): Promise<void> {
  await page.evaluate(() => {
    const plain = document.createElement('textarea');
    plain.setAttribute('aria-label', 'controle');
    document.body.prepend(plain);
  });
  await page.getByLabel('controle').last().fill(text);
  await expect.poll(() => findInFolder(profile, text), { timeout: 40_000 }).not.toEqual([]);
}

test('what is never kept is in no file of the browser either, also after “Wis alles” (fault 51)', async ({
  server,
}) => {
  test.setTimeout(150_000);
  test.skip(findChromium() === findShell(), 'only a whole browser writes down what is typed');
  const profile = await mkdtemp(join(tmpdir(), 'kaarttafel-profile-'));
  const { page, kill } = await startKillable(profile, { light: false });
  try {
    await page.goto(server.url);
    await press(page, 'Intervisiespel');
    await seatPeople(page, [`${SECRET}-naam`]);
    await field(page, 'De vraag van de inbrenger').fill(`${SECRET}-vraag`);
    await press(page, 'Kaart trekken');
    await drawNext(page);
    await field(page, 'Wil je iets opschrijven?').fill(`${SECRET}-reden`);
    await press(page, 'Klaar');
    await field(page, 'Welke eerste stap zet je als inbrenger?').fill(`${SECRET}-stap`);
    await untilWrittenDown(page, profile, `${CONTROL}-1`);
    expect(await findInFolder(profile, SECRET)).toEqual([]);

    await page.goto(`${server.url}?prive#/werkvorm/competentiemeter`);
    await press(page, 'Begin');
    await press(page, 'Volgende fase');
    await page.getByRole('button', { name: 'Alleen voor mij', exact: true }).first().click();
    await page.locator('main textarea').first().fill(`${SECRET}-alleen-voor-mij`);
    await untilWrittenDown(page, profile, `${CONTROL}-2`);
    expect(await findInFolder(profile, SECRET)).toEqual([]);

    await page.goto(`${server.url}?wis#/instellingen`);
    await press(page, 'Wis alles op deze tablet');
    await press(page, 'Wis alles');
    await expect(page.getByText('Gewist.', { exact: false }).first()).toBeVisible();
    await untilWrittenDown(page, profile, `${CONTROL}-3`);
    expect(await findInFolder(profile, SECRET)).toEqual([]);
  } finally {
    await kill();
    await rm(profile, { recursive: true, force: true });
  }
});
