// Handing in files: a long list until its cards stand on the screen, and spoiled ones. Not slowed down.
import { readFile } from 'node:fs/promises';
import { makeSpoiledFiles } from '../e2e/support/spoiled-files.mjs';
import { median, untilReady } from './measure.mjs';

const CARDS = 5000;
const ROUNDS = 5;
export const SPOILED = 120;

/** A table as a trainer has it, in a Dutch Excel: four kinds, a question, a reason and an example. */
function makeTable() {
  const rows = Array.from(
    { length: CARDS },
    (_, at) =>
      `Soort ${at % 4};Wat zou je doen als het anders loopt dan je had gedacht (${at})?;` +
      `Omdat je dan ziet wat er voor jou toe doet, ook bij nummer ${at}.;Vraag het eens aan iemand anders.`,
  );
  return ['categorie;voorkant;waarom;zo kan het', ...rows].join('\r\n');
}

/** A new page on the import screen, which notes its longest task from the moment files were chosen. */
async function openImport(browser, app) {
  const context = await browser.newContext({ viewport: { width: 1024, height: 768 } });
  const page = await context.newPage();
  await page.goto(`${app.url}#/werkplaats/importeer`);
  await untilReady(page, 'import');
  await page.evaluate(() => {
    const noted = { longest: 0, took: 0, since: Number.POSITIVE_INFINITY };
    window.noted = noted;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (entry.startTime < noted.since) continue;
        noted.longest = Math.max(noted.longest, entry.duration);
      }
    }).observe({ type: 'longtask' });
    document.querySelector('input[type=file]').addEventListener(
      'change',
      () => {
        // What came before is how a test puts files into a page.
        noted.since = performance.now();
        new MutationObserver((_, observer) => {
          if (document.querySelector('[data-import="ready"] article') === null) return;
          observer.disconnect();
          // The frame that shows it, and not only the page that holds it.
          requestAnimationFrame(() => {
            setTimeout(() => {
              noted.took = performance.now() - noted.since;
            });
          });
        }).observe(document.body, { childList: true, subtree: true, attributes: true });
      },
      { capture: true },
    );
  });
  return { context, page };
}

const readNoted = (page) =>
  page.evaluate(() => new Promise((done) => requestIdleCallback(() => done(window.noted))));

/**
 * Brings a table of 5,000 cards to its preview, in a fresh page each time. Gives the median time in ms, and the
 * longest task that kept the page from answering meanwhile.
 */
export async function measureImport(browser, app) {
  const buffer = Buffer.from(makeTable());
  const times = [];
  let longest = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const { context, page } = await openImport(browser, app);
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'vragen.csv', mimeType: 'text/csv', buffer });
    await page.waitForFunction(() => window.noted.took > 0);
    const noted = await readNoted(page);
    times.push(noted.took);
    longest = Math.max(longest, noted.longest);
    await context.close();
  }
  return { time: median(times), longest };
}

/** Hands in spoiled files, all at once; gives the longest task (ms) until each of them has its answer. */
export async function measureSpoiled(browser, app) {
  const set = JSON.parse(await readFile(new URL('../cards/home-start.json', import.meta.url)));
  const files = await makeSpoiledFiles(SPOILED, set);
  const { context, page } = await openImport(browser, app);
  await page.locator('input[type=file]').setInputFiles(files);
  const answered = page.locator('[data-import="ready"], [data-import="refused"]');
  await answered.nth(files.length - 1).waitFor({ state: 'attached' });
  const { longest } = await readNoted(page);
  await context.close();
  return longest;
}
