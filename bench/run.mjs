// `npm run bench`: the figures of the README, as a table. A measurement, not a test: it fails only when it can't measure.
import { join } from 'node:path';
import { chromium } from 'playwright';
import { chromiumLaunch } from '../scripts/browsers.mjs';
import { budgets, checkBuild } from '../scripts/budgets.mjs';
import { root, runPackage } from '../scripts/environment.mjs';
import { serve } from '../scripts/serve.mjs';
import { makeBarePage } from './bare.mjs';
import { measureImport, measureSpoiled, SPOILED } from './importing.mjs';
import { SLOWDOWN } from './measure.mjs';
import {
  measureDrawing,
  measureFullTable,
  measureMachine,
  measureMemory,
  measurePick,
  measureResume,
} from './playing.mjs';
import { measureFirstVisit, measureWarmStarts } from './starts.mjs';

const folder = join(root, 'dist');
const { code, output } = await runPackage('vite/bin/vite.js', [
  'build',
  '--configLoader',
  'runner',
]);
if (code !== 0) throw new Error(output);

const browser = await chromium.launch(chromiumLaunch());
const server = await serve({ folder, host: 'localhost' });
const bare = await serve({ folder: await makeBarePage(), host: 'localhost' });
const app = {
  url: server.url,
  /** Does something while the app's server is really stopped. */
  async without(action) {
    await server.stop();
    const result = await action();
    await server.start();
    return result;
  },
};

const ms = (value) => `${Math.round(value)} ms`;
const ratio = ({ app: ours, bare: theirs, ratio: times }) =>
  `${times.toFixed(2)} × (${ms(ours)} : ${ms(theirs)})`;
const percent = (value) => `${(value * 100).toFixed(1)} %`;

const rows = [];
const add = (what, budget, measured) => {
  rows.push([what, budget, measured]);
  console.error(`${what}: ${measured}`);
};

const sizes = await checkBuild(folder);
const size = (name) => sizes.find((one) => one.name === name)?.detail.split(' of ')[0] ?? '?';
add('first JS', `≤ ${budgets.firstScript / 1000} kB gzip`, size('first script'));
add(
  'everything for offline use',
  `≤ ${budgets.everything / 1000} kB brotli`,
  size('everything for offline use'),
);

add(`first visit at ${SLOWDOWN}×`, '≤ 1.5 ×', ratio(await measureFirstVisit(browser, app, bare)));
const warm = await measureWarmStarts(browser, app, bare);
add(`warm offline start at ${SLOWDOWN}×`, '≤ 1.5 ×', ratio(warm.offline));
add(`deep link to an open table at ${SLOWDOWN}×`, '≤ 2 ×', ratio(warm.deepLink));
const drawing = await measureDrawing(browser, app);
const machine = await measureMachine(browser);
const beside = (ours, theirs) => `${ours} (an empty page: ${theirs})`;
add(`draw or turn, INP p98 at ${SLOWDOWN}×`, '≤ 100 ms', beside(ms(drawing.inp), ms(machine.inp)));
add(
  `frames not shown while a card moves at ${SLOWDOWN}×`,
  '≤ 2 %',
  beside(percent(drawing.dropped), percent(machine.dropped)),
);
const full = await measureFullTable(browser, app);
const where = Object.entries(full.parts).map(([part, longest]) => `${part} ${ms(longest)}`);
add(
  `500 cards, longest task at ${SLOWDOWN}×`,
  '≤ 200 ms',
  `${ms(full.longest)} (${where.join(', ')})`,
);
const pick = await measurePick(browser, app);
add(
  'a pick until it is kept, p99 : a bare strict write',
  '≤ 30 ms',
  `${ms(pick.app)} : ${ms(pick.bare)} (median ${ms(pick.median)})`,
);
add('going on with 10,000 events', '≤ 200 ms', ms(await measureResume(browser, app)));
const list = await measureImport(browser, app);
add('a list of 5,000 cards until its preview stands', '≤ 1 s', ms(list.time));
add('the longest task meanwhile', '≤ 100 ms', ms(list.longest));
add(
  `the longest task while ${SPOILED} spoiled files are read`,
  '≤ 100 ms',
  ms(await measureSpoiled(browser, app)),
);
const memory = await measureMemory(browser, app);
add(
  'memory after 1,000 cards against 50',
  '≤ 10 %',
  `${percent(memory.growth)} (${percent(memory.cold)} with the code compiled meanwhile)`,
);

await browser.close();
await server.stop();
await bare.stop();

const today = new Date().toISOString().slice(0, 10);
console.log(`\nMeasured on ${today} with Chromium ${browser.version()}\n`);
console.log('| what | budget | measured |\n| --- | --- | --- |');
for (const row of rows) console.log(`| ${row.join(' | ')} |`);
