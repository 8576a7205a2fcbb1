import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { readRecords } from './support/database';
import { startKillable } from './support/killable';
import { makeSmallSet } from './support/own-set';
import { expect, test, untilReady } from './support/test';

const CARDS = 5000;
/** How long after the tap the browser is killed, in ms: before, while and after it is written. */
const DELAYS = [0, 40, 120, 400];

/** A set of which every card says which version it is. */
async function makeBigSet(version: number): Promise<Buffer> {
  const set = await makeSmallSet(1, 'Heel veel');
  const cards = Array.from({ length: CARDS }, (_, at) => ({
    ...set.cards[0],
    id: `kaart-${at}`,
    front: `Versie ${version}, kaart ${at}`,
  }));
  return Buffer.from(JSON.stringify({ ...set, version, cards }));
}

async function handIn(page: Page, version: number, button: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({
    name: 'set.json',
    mimeType: 'application/json',
    buffer: await makeBigSet(version),
  });
  await page.getByRole('button', { name: button, exact: true }).waitFor();
  // Not awaited: the answer of the browser may never come.
  await page.evaluate((name) => {
    const found = [...document.querySelectorAll('button')].find(
      (one) => one.textContent?.trim() === name,
    );
    setTimeout(() => found?.click());
  }, button);
}

/** The versions that stand here; fails where something of one is there by half. */
async function readVersions(page: Page): Promise<readonly number[]> {
  const [shelf = [], content = []] = await Promise.all(
    ['shelf', 'content'].map((store) => readRecords(page, store)),
  );
  expect(content.map(({ hash }) => hash)).toEqual(shelf.map(({ hash }) => hash));
  return content.map((record) => {
    const set = record.content as { version: number; cards: { front: string }[] };
    expect(set.cards).toHaveLength(CARDS);
    expect(set.cards.every(({ front }) => front.startsWith(`Versie ${set.version},`))).toBe(true);
    return set.version;
  });
}

test('a browser that is killed while it takes 5,000 cards in has the old set or the new one', async ({
  browserName,
  server,
}) => {
  test.skip(browserName !== 'chromium', 'only this browser is started with a profile of its own');
  test.setTimeout(120_000);
  const profile = await mkdtemp(join(tmpdir(), 'kaarttafel-profile-'));
  const address = new URL('#/werkplaats/importeer', server.url).href;
  try {
    let known: readonly number[] = [];
    for (const [round, delay] of [...DELAYS, 0].entries()) {
      const { kill, page } = await startKillable(profile);
      try {
        await page.goto(address);
        await untilReady(page);
        const found = await readVersions(page);
        expect(found.length).toBeLessThanOrEqual(1);
        // What stood here before, or what was being taken in when it was killed.
        expect([known[0], round]).toContain(found[0] ?? known[0]);
        expect(found.length).toBeGreaterThanOrEqual(known.length);
        known = found;
        if (round === DELAYS.length) break;
        await handIn(page, round + 1, found.length === 0 ? 'Overnemen' : 'Bijwerken');
        await new Promise((resolve) => setTimeout(resolve, delay));
      } finally {
        await kill();
      }
    }
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
});
