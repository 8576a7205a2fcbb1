// The main journey in WebKit, the engine nearest to Safari's: `node e2e/webkit-smoke.mjs <built folder> [report file]`.
import { writeFile } from 'node:fs/promises';
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
