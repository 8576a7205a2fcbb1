// Handing in a long list: from choosing the file until its cards stand on the screen, not slowed down.
import { median, untilReady } from './measure.mjs';

const CARDS = 5000;
const ROUNDS = 5;

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

/**
 * Brings a table of 5,000 cards to its preview, in a fresh page each time. Gives the median time in ms, and the
 * longest task that kept the page from answering meanwhile.
 */
export async function measureImport(browser, app) {
  const buffer = Buffer.from(makeTable());
  const times = [];
  let longest = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
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
          const start = performance.now();
          // What came before is how a test puts files into a page.
          noted.since = start;
          new MutationObserver((_, observer) => {
            if (document.querySelector('[data-import="ready"] article') === null) return;
            observer.disconnect();
            // The frame that shows it, and not only the page that holds it.
            requestAnimationFrame(() => {
              setTimeout(() => {
                noted.took = performance.now() - start;
              });
            });
          }).observe(document.body, { childList: true, subtree: true, attributes: true });
        },
        { capture: true },
      );
    });
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'vragen.csv', mimeType: 'text/csv', buffer });
    await page.waitForFunction(() => window.noted.took > 0);
    const noted = await page.evaluate(
      () => new Promise((done) => requestIdleCallback(() => done(window.noted))),
    );
    times.push(noted.took);
    longest = Math.max(longest, noted.longest);
    await context.close();
  }
  return { time: median(times), longest };
}
