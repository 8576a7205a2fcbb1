// `npm run profile`: where the time goes in what the README's figures are about, as a table of the main thread's own time.
import { join } from 'node:path';
import { chromium } from 'playwright';
import { chromiumLaunch } from '../scripts/browsers.mjs';
import { root } from '../scripts/environment.mjs';
import { serve } from '../scripts/serve.mjs';
import { growLog } from './fill.mjs';
import {
  median,
  press,
  slowDown,
  untilReady,
  untilRested,
  untilSaved,
  watchReady,
} from './measure.mjs';
import { openTable } from './playing.mjs';

const ROUNDS = 15;
const CATEGORIES = ['devtools.timeline', 'v8', 'disabled-by-default-v8.gc', 'blink.user_timing'];

/** What each kind of work is called in a trace; the first that fits. */
const KINDS = [
  ['collecting garbage', /GC|Scavenge|Heap/],
  ['compiling', /compile|Compile|v8\.parse|V8\.Parse|cache/i],
  [
    'own script',
    /FunctionCall|EvaluateScript|RunMicrotasks|EventDispatch|TimerFire|FireAnimationFrame|V8\.|v8\./,
  ],
  [
    'style and layout',
    /Layout|UpdateLayoutTree|StyleRecalc|HitTest|IntersectionObserver|ParseAuthorStyleSheet/,
  ],
  ['painting', /Paint|Layerize|Commit|Composite|UpdateLayer|Animation/],
];
const kindOf = ({ name }) => KINDS.find(([, pattern]) => pattern.test(name))?.[0] ?? 'the rest';

/** Own time (ms) of each kind of work on one thread between two moments (µs). */
function sumOwnTime(events, from, to) {
  const sums = Object.fromEntries(
    [...KINDS.map(([kind]) => kind), 'the rest'].map((kind) => [kind, 0]),
  );
  const open = [];
  const close = (until) => {
    while (open.length > 0 && open.at(-1).end <= until) {
      const { end, inner, kind, start } = open.pop();
      sums[kind] += (end - start - inner) / 1000;
    }
  };
  for (const event of events) {
    const start = Math.max(event.ts, from);
    const end = Math.min(event.ts + event.dur, to);
    if (end <= start) continue;
    close(start);
    if (open.length > 0) open.at(-1).inner += end - start;
    open.push({ start, end, inner: 0, kind: kindOf(event) });
  }
  close(Number.POSITIVE_INFINITY);
  return sums;
}

/**
 * Runs `act` in a page while a trace is made; `act` puts the marks "from" and "to". Gives the time between them (ms)
 * and the main thread's own time by kind of work; what is left is waiting.
 */
async function profile(browser, page, act) {
  await browser.startTracing(page, { categories: CATEGORIES });
  await act();
  const { traceEvents } = JSON.parse(String(await browser.stopTracing()));
  const mark = (name) =>
    traceEvents.filter((event) => event.name === name && event.cat.includes('user_timing')).at(-1);
  const [from, to] = [mark('from'), mark('to')];
  const events = traceEvents
    .filter(
      ({ dur, ph, pid, tid }) => ph === 'X' && dur > 0 && pid === from.pid && tid === from.tid,
    )
    .sort((one, other) => one.ts - other.ts || other.dur - one.dur);
  const kinds = sumOwnTime(events, from.ts, to.ts);
  const total = (to.ts - from.ts) / 1000;
  const busy = Object.values(kinds).reduce((sum, time) => sum + time, 0);
  return { total, ...kinds, waiting: Math.max(0, total - busy) };
}

/** In the page: presses a button and marks when `selector` has another first element, and that was shown. */
const pressInPage = ([name, selector]) =>
  new Promise((done) => {
    const named = (one) => one.textContent.trim() === name;
    const inFront = [...document.querySelectorAll('dialog[open] button')].find(named);
    const button = inFront ?? [...document.querySelectorAll('button')].find(named);
    const read = () => JSON.stringify(document.querySelector(selector)?.dataset ?? null);
    const before = read();
    new MutationObserver((_, observer) => {
      if (read() === before) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        setTimeout(() => {
          performance.mark('to');
          done();
        });
      });
    }).observe(document.body, { attributes: true, childList: true, subtree: true });
    performance.mark('from');
    button.click();
  });

/** In the page: picks the card in front and marks when the app says that all is saved. */
const pickInPage = () =>
  new Promise((done) => {
    const saved = document.querySelector('[data-saved]');
    const button = [...document.querySelectorAll('dialog[open] button')].find(
      (one) => one.textContent.trim() === 'Kies',
    );
    new MutationObserver((_, observer) => {
      if (saved.dataset.saved !== 'saved') return;
      observer.disconnect();
      performance.mark('to');
      done();
    }).observe(saved, { attributes: true });
    performance.mark('from');
    button.click();
  });

async function profilePick(browser, app) {
  const page = await openTable(browser, app, 'Open kaarten');
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await page
      .locator('[data-card] button')
      .nth(round % 3)
      .click();
    rounds.push(await profile(browser, page, () => page.evaluate(pickInPage)));
    await page.locator('[data-pick] button[aria-label]').first().click();
    await page.locator('[data-pick]').waitFor({ state: 'detached' });
    await untilSaved(page);
  }
  await page.context().close();
  return rounds;
}

async function profileDraw(browser, app) {
  const page = await openTable(browser, app, 'Kaart trekken');
  await press(page, 'Trek een kaart');
  await untilSaved(page);
  await slowDown(page);
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const draw = ['Trek een kaart', '[data-drawn]'];
    await untilRested(page);
    rounds.push(await profile(browser, page, () => page.evaluate(pressInPage, draw)));
    await untilSaved(page);
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  }
  await page.context().close();
  return rounds;
}

/** In the page, before anything of it runs: marks where it begins, and when its screen can be used and was shown. */
const markReady = () => {
  performance.mark('from');
  const watch = () => {
    if (window.readyAfter > 0) performance.mark('to');
    else setTimeout(watch);
  };
  watch();
};

/** Thuis with nothing in any cache and no worker. Its process has begun: what a new one does first is in no trace. */
async function profileFirstVisit(browser, app) {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  await watchReady(context);
  await context.addInitScript(markReady);
  const page = await context.newPage();
  const session = await slowDown(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await page.goto(app.url);
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await untilReady(page, 'home');
    rounds.push(await profileLoad(browser, page, app.url, false));
  }
  await context.close();
  return rounds;
}

async function profileLoad(browser, page, url, slow) {
  if (slow) await slowDown(page);
  return profile(browser, page, async () => {
    await page.goto(url, { waitUntil: 'commit' });
    await page.waitForFunction(() => performance.getEntriesByName('to').length > 0);
  });
}

/** A page that loads: from asking for it to the shown, usable screen. */
async function profileOpening(browser, app, { log = 0 } = {}) {
  const context = await browser.newContext();
  await watchReady(context);
  const page = await context.newPage();
  await page.goto(app.url);
  await page.locator('html[data-offline-ready]').waitFor({ state: 'attached' });
  await press(page, 'Home-Start');
  await press(page, log ? 'Kaart trekken' : 'Open kaarten');
  await untilReady(page, 'table');
  if (log) {
    await press(page, 'Trek een kaart');
    await untilSaved(page);
    await growLog(page, log);
  }
  await untilSaved(page);
  const url = page.url();
  await page.close();
  await context.addInitScript(markReady);
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const opened = await context.newPage();
    rounds.push(await profileLoad(browser, opened, url, !log));
    await opened.close();
  }
  await context.close();
  return rounds;
}

const browser = await chromium.launch(chromiumLaunch());
const server = await serve({ folder: join(root, 'dist'), host: 'localhost' });
const app = { url: server.url };
const rows = [
  ['a pick until it is kept', await profilePick(browser, app)],
  ['a draw at 6×', await profileDraw(browser, app)],
  ['a first visit at 6×, process begun', await profileFirstVisit(browser, app)],
  ['a deep link to an open table at 6×', await profileOpening(browser, app)],
  ['a deep link to 10,000 events', await profileOpening(browser, app, { log: 10_000 })],
];
await browser.close();
await server.stop();

const columns = Object.keys(rows[0][1][0]);
console.log(`| median of ${ROUNDS}, ms | ${columns.join(' | ')} |`);
console.log(`| --- |${' --- |'.repeat(columns.length)}`);
for (const [what, rounds] of rows) {
  const cells = columns.map((column) => median(rounds.map((round) => round[column])).toFixed(1));
  console.log(`| ${what} | ${cells.join(' | ')} |`);
}
