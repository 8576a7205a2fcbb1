// The three ways in, each beside a bare static page in the same interleaved run.
import {
  median,
  press,
  slowDown,
  timeToReady,
  untilReady,
  untilSaved,
  watchReady,
} from './measure.mjs';

const ROUNDS = 7;

async function once(context, url) {
  const page = await context.newPage();
  await slowDown(page);
  const time = await timeToReady(page, url);
  await page.close();
  return time;
}

/** First visit: nothing in any cache, no worker. Ratio of the medians. */
export async function measureFirstVisit(browser, app, bare) {
  return compare(
    async () => {
      const context = await browser.newContext();
      await watchReady(context);
      const time = await once(context, app.url);
      await context.close();
      return time;
    },
    async () => {
      const context = await browser.newContext();
      await watchReady(context);
      const time = await once(context, bare.url);
      await context.close();
      return time;
    },
  );
}

/** Warm starts: the app from its worker, first without a server at all, then at an open table. */
export async function measureWarmStarts(browser, app, bare) {
  const context = await browser.newContext();
  await watchReady(context);
  const page = await context.newPage();
  await page.goto(app.url);
  await page.locator('html[data-offline-ready]').waitFor({ state: 'attached' });
  await press(page, 'Home-Start');
  await press(page, 'Open kaarten');
  await untilReady(page, 'table');
  await untilSaved(page);
  const table = page.url();
  await page.close();
  await once(context, bare.url);

  const offline = await app.without(() =>
    compare(
      () => once(context, app.url),
      () => once(context, bare.url),
    ),
  );
  const deepLink = await compare(
    () => once(context, table),
    () => once(context, bare.url),
  );
  await context.close();
  return { offline, deepLink };
}

async function compare(ours, theirs) {
  const app = [];
  const bare = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    app.push(await ours());
    bare.push(await theirs());
  }
  return { app: median(app), bare: median(bare), ratio: median(app) / median(bare) };
}
