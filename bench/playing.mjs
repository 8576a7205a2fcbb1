// What is felt while playing: drawing and turning, a very full table, a pick, going on, and what stays behind in memory.
import { fillTable, growLog } from './fill.mjs';
import { median, percentile, press, slowDown, untilReady, untilSaved } from './measure.mjs';

async function openTable(browser, app, mode, { set = 'Home-Start' } = {}) {
  const context = await browser.newContext({ viewport: { width: 1024, height: 768 } });
  const page = await context.newPage();
  await page.goto(app.url);
  await untilReady(page, 'home');
  await press(page, set);
  await press(page, mode);
  await untilReady(page, 'table');
  await untilSaved(page);
  return page;
}

/** Draws and turns at the slow-down: the slowest 2 % of interactions, and frames that were not shown. */
export async function measureDrawing(browser, app) {
  const page = await openTable(browser, app, 'Kaart trekken');
  await press(page, 'Trek een kaart');
  await slowDown(page);
  await page.evaluate(() => {
    window.interactions = [];
    window.frames = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (entry.interactionId) window.interactions.push(entry.duration);
      }
    }).observe({ type: 'event', durationThreshold: 16 });
    const frame = (time) => {
      window.frames.push(time);
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  const count = 30;
  for (let turn = 0; turn < count; turn += 1) {
    await press(page, 'Trek een kaart');
    await press(page, 'Draai om');
    await press(page, 'Draai terug');
  }
  const { frames, interactions } = await page.evaluate(() => ({
    frames: window.frames,
    interactions: window.interactions,
  }));
  await page.context().close();

  const slots = frames
    .slice(1)
    .map((time, index) => Math.round((time - frames[index]) / (1000 / 60)));
  const shown = slots.length;
  const all = slots.reduce((sum, slot) => sum + Math.max(1, slot), 0);
  // What is faster than the threshold is not reported at all: count it as the threshold.
  const durations = [
    ...interactions,
    ...Array(Math.max(0, count * 3 - interactions.length)).fill(16),
  ];
  return { inp: percentile(durations, 98), dropped: (all - shown) / all };
}

/** 500 cards face up at the slow-down: the longest task while scrolling, filtering and picking. */
export async function measureFullTable(browser, app) {
  const context = await browser.newContext({ viewport: { width: 1024, height: 768 } });
  const page = await context.newPage();
  await fillTable(page, app.url, 500);
  await slowDown(page);
  await page.evaluate(() => {
    window.longest = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        window.longest = Math.max(window.longest, entry.duration);
    }).observe({ type: 'longtask' });
  });
  await page.mouse.move(700, 400);
  for (let step = 0; step < 30; step += 1) await page.mouse.wheel(0, 900);
  for (let step = 0; step < 30; step += 1) await page.mouse.wheel(0, -900);
  await press(page, 'Filter');
  await page.getByRole('searchbox').pressSequentially('kaart 49', { delay: 40 });
  await page.getByRole('searchbox').fill('');
  await page.locator('[data-card] button').nth(3).click();
  await press(page, 'Kies');
  await page.locator('[data-pick]').waitFor();
  const longest = await page.evaluate(
    () => new Promise((done) => requestIdleCallback(() => done(window.longest))),
  );
  await context.close();
  return longest;
}

/** From the tap on *Kies* until the write was committed, not slowed down. */
export async function measurePick(browser, app) {
  const page = await openTable(browser, app, 'Open kaarten');
  const times = [];
  for (let round = 0; round < 120; round += 1) {
    await page
      .locator('[data-card] button')
      .nth(round % 3)
      .click();
    times.push(
      await page.evaluate(async () => {
        const mark = document.querySelector('[data-saved]');
        const name = (button) => button.textContent.trim();
        const button = [...document.querySelectorAll('dialog[open] button')].find(
          (one) => name(one) === 'Kies',
        );
        const start = performance.now();
        const saved = new Promise((done) => {
          // The card that came forward may still be on its way: the mark says saved only after both.
          new MutationObserver((_, observer) => {
            if (mark.dataset.saved !== 'saved') return;
            observer.disconnect();
            done();
          }).observe(mark, { attributes: true });
        });
        button.click();
        await saved;
        return performance.now() - start;
      }),
    );
    await page.locator('[data-pick] button[aria-label]').first().click();
    await page.locator('[data-pick]').waitFor({ state: 'detached' });
    await untilSaved(page);
  }
  await page.context().close();
  return percentile(times, 99);
}

/** Going on with a conversation of 10,000 events, from the tap to the usable table, not slowed down. */
export async function measureResume(browser, app) {
  const page = await openTable(browser, app, 'Kaart trekken');
  await press(page, 'Trek een kaart');
  await untilSaved(page);
  await growLog(page, 10_000);
  const times = [];
  for (let round = 0; round < 5; round += 1) {
    await page.goto(app.url);
    await untilReady(page, 'home');
    await page.getByRole('link', { name: 'Verder waar je was' }).waitFor();
    times.push(
      await page.evaluate(async () => {
        const root = document.documentElement;
        const link = [...document.querySelectorAll('a')].find((one) =>
          one.textContent.includes('Verder waar je was'),
        );
        const start = performance.now();
        link.click();
        await new Promise((done) => {
          new MutationObserver((_, observer) => {
            if (root.dataset.ready !== 'table') return;
            observer.disconnect();
            done();
          }).observe(root, { attributes: true });
        });
        return performance.now() - start;
      }),
    );
  }
  await page.context().close();
  return median(times);
}

/** Used memory after 1,000 drawn cards, against after 50. */
export async function measureMemory(browser, app) {
  const page = await openTable(browser, app, 'Kaart trekken');
  const session = await page.context().newCDPSession(page);
  const draw = (count) =>
    page.evaluate(async (left) => {
      const named = (name) =>
        [...document.querySelectorAll('button')].find((one) => one.textContent.includes(name));
      for (let drawn = 0; drawn < left; ) {
        const shuffle = named('Schud opnieuw');
        const pile = named('Trek een kaart');
        if (shuffle) shuffle.click();
        else {
          pile.click();
          drawn += 1;
        }
        await new Promise((done) => requestAnimationFrame(done));
      }
    }, count);
  const used = async () => {
    await untilSaved(page);
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return usedSize;
  };
  await draw(50);
  const early = await used();
  await draw(950);
  const late = await used();
  await page.context().close();
  return { early, late, growth: late / early - 1 };
}
