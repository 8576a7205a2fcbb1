// The main journey in WebKit, the engine nearest to Safari's: `node e2e/webkit-smoke.mjs <built folder> [report file]`.
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { findWebKit } from '../scripts/browsers.mjs';
import { serve } from '../scripts/serve.mjs';
import { openWebKit } from './support/webdriver.mjs';

const [folder = 'dist', reportFile] = process.argv.slice(2);
const report = { version: 'WebKit', passed: 0, failed: 0 };
const server = await serve({ folder: resolve(folder), base: '/kaarttafel/' });
const page = await openWebKit(findWebKit());
report.version = page.version;

const untilReady = () =>
  page.untilTrue('data-ready', `return document.documentElement.hasAttribute('data-ready');`);
const readCard = () =>
  page.untilTrue(
    'a drawn card',
    `const turn = [...document.querySelectorAll('button')].find(
       (node) => (node.getAttribute('aria-label') ?? node.textContent).trim() === 'Draai om',
     );
     return turn?.closest('main')?.querySelector('article')?.textContent;`,
  );

const fixture = (name) =>
  readFile(new URL(`../src/files/sheets/fixtures/${name}`, import.meta.url));
/** True once so many files have come so far, each with cards in it. */
const countIncoming = (state, count) =>
  `return [...document.querySelectorAll('[data-import="${state}"]')].filter(
     ({ dataset }) => '${state}' !== 'ready' || Number(dataset.cards) > 0,
   ).length === ${count};`;

let drawn;
/** Each step builds on the one before, so the first failure ends the run. */
const steps = [
  [
    'two taps to all cards face up',
    async () => {
      await page.open(server.url);
      await untilReady();
      await page.press('Home-Start');
      await page.press('Open kaarten');
      await page.untilTrue('forty cards', `return document.querySelectorAll('li').length >= 40;`);
    },
  ],
  [
    'says that everything is in the cache',
    () =>
      page.untilTrue(
        'data-offline-ready',
        `return document.documentElement.hasAttribute('data-offline-ready');`,
      ),
  ],
  [
    'two taps to the pile, the third draws a card',
    async () => {
      await page.run(`location.hash = '#/';`);
      await page.press('Home-Start');
      await page.press('Kaart trekken');
      await page.press('Trek een kaart');
      drawn = await readCard();
    },
  ],
  [
    'without the server the page loads again, with the same card on the table',
    async () => {
      await server.stop();
      await page.reload();
      await untilReady();
      const again = await readCard();
      if (again !== drawn) throw new Error(`was “${drawn}”, is “${again}”`);
    },
  ],
  ['the card turns', () => page.press('Draai om')],
  [
    'still without the server a table and a workbook come in, read by the worker',
    async () => {
      await page.run(`location.hash = '#/werkplaats/importeer';`);
      await page.untilTrue('the import', `return document.querySelector('input[type=file]');`);
      await page.handIn({ 'vragen.csv': await fixture('semicolon.csv') });
      await page.untilTrue('the table', countIncoming('ready', 1));
      await page.handIn({ 'boek.xlsx': await fixture('by-hand.xlsx') });
      await page.untilTrue('the workbook', countIncoming('ready', 2));
    },
  ],
  [
    'what came in is kept, and a card of it can be drawn',
    async () => {
      await page.press('Overnemen');
      await page.untilTrue('what was taken over', countIncoming('taken', 1));
      await page.reload();
      await untilReady();
      await page.run(`location.hash = '#/';`);
      await page.press('Vragen');
      await page.press('Kaart trekken');
      await page.press('Trek een kaart');
      await readCard();
    },
  ],
];

try {
  for (const [name, step] of steps) {
    await step();
    report.passed += 1;
    console.log(`ok     ${name}`);
  }
} catch (error) {
  report.failed = steps.length - report.passed;
  console.log(`FAILED ${steps[report.passed][0]}: ${error.message}`);
  console.log(await page.run('return document.body.innerText;').catch(() => ''));
  process.exitCode = 1;
} finally {
  await page.close();
  await server.stop().catch(() => undefined);
}
console.log(`${report.version}: ${report.passed} passed, ${report.failed} failed`);
if (reportFile) await writeFile(reportFile, JSON.stringify(report));
