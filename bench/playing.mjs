// What is felt while playing: drawing and turning, a very full table, a pick, going on, and what stays behind in memory.
import { fillTable, growLog } from './fill.mjs';
import { giveHands, watchFrames, watchPage } from './hands.mjs';
import { median, percentile, press, slowDown, untilReady, untilSaved } from './measure.mjs';

const VIEWPORT = { width: 1024, height: 768 };

export async function openTable(browser, app, mode, { set = 'Home-Start', hasTouch = false } = {}) {
  const context = await browser.newContext({ viewport: VIEWPORT, hasTouch });
  const page = await context.newPage();
  await page.goto(app.url);
  await untilReady(page, 'home');
  await press(page, set);
  await press(page, mode);
  await untilReady(page, 'table');
  await untilSaved(page);
  return page;
}

/** Draws and turns with a finger, at the slow-down: the slowest 2 % of interactions, and frames that were not shown. */
export async function measureDrawing(browser, app) {
  const page = await openTable(browser, app, 'Kaart trekken', { hasTouch: true });
  await press(page, 'Trek een kaart');
  return watchTaps(page, async (tap) => {
    await tap('Trek een kaart', '[data-drawn]');
    await tap('Draai om', '[data-side]');
    await tap('Draai terug', '[data-side]');
  });
}

/** The same for an empty page with a button and one box that moves: what this machine itself takes. */
export async function measureMachine(browser) {
  const context = await browser.newContext({ viewport: VIEWPORT, hasTouch: true });
  const page = await context.newPage();
  await page.setContent('<button style="padding:2rem">Beweeg</button><p>Een blad papier</p>');
  await page.evaluate(() => {
    const box = document.querySelector('p');
    let taps = 0;
    document.querySelector('button').addEventListener('click', () => {
      taps += 1;
      box.dataset.taps = taps;
      box.animate({ transform: ['translateX(120px)', 'none'], opacity: [0, 1] }, 280);
    });
  });
  return watchTaps(page, async (tap) => {
    for (let times = 0; times < 3; times += 1) await tap('Beweeg', '[data-taps]');
  });
}

async function watchTaps(page, action) {
  const session = await slowDown(page);
  const tap = giveHands(page, session);
  // Once for nothing: motion is fetched and code is compiled at its first use.
  await action(tap);
  await watchPage(page);
  const stop = await watchFrames(page, session);
  for (let times = 0; times < 30; times += 1) await action(tap);
  const { dropped } = await stop();
  const interactions = await page.evaluate(() => window.noted.interactions);
  await page.context().close();
  // What is faster than the threshold is not reported at all: count it as the threshold.
  const durations = [...interactions, ...Array(Math.max(0, 90 - interactions.length)).fill(16)];
  return { inp: percentile(durations, 98), typical: median(durations), dropped };
}

/** 500 cards face up at the slow-down: the longest task while scrolling, filtering and picking, and where it was. */
export async function measureFullTable(browser, app) {
  const context = await browser.newContext({ viewport: VIEWPORT, hasTouch: true });
  const page = await context.newPage();
  await fillTable(page, app.url, 500);
  const session = await slowDown(page);
  const tap = giveHands(page, session);
  await watchPage(page);
  const parts = {};
  const part = async (name, action) => {
    await action();
    parts[name] = await page.evaluate(
      () =>
        new Promise((done) => {
          requestIdleCallback(() => {
            done(window.noted.longest);
            window.noted.longest = 0;
          });
        }),
    );
  };
  const scroll = (yDistance) =>
    session.send('Input.synthesizeScrollGesture', {
      x: 700,
      y: 400,
      yDistance,
      speed: 4000,
      gestureSourceType: 'touch',
    });
  await part('laid out', () => tap('Filter', '[aria-expanded]'));
  await part('scrolling', async () => {
    await scroll(-9000);
    await scroll(9000);
  });
  await part('searching', async () => {
    await page.evaluate(() => document.querySelector('input[type=search]').focus());
    for (const letter of 'kaart 49') {
      await page.keyboard.press(letter === ' ' ? 'Space' : letter, { delay: 120 });
    }
    for (let left = 8; left > 0; left -= 1) await page.keyboard.press('Backspace', { delay: 120 });
  });
  await part('bringing forward', () =>
    tap({ all: '[data-card] button', nth: 3 }, 'dialog[open] [data-lifted]'),
  );
  await part('picking', () => tap('Kies', '[data-pick]'));
  await context.close();
  return { longest: Math.max(...Object.values(parts)), parts };
}

/** Milliseconds of one small strict write in a database of its own: what the disk and the browser cost. */
const writeBare = (page) =>
  page.evaluate(async () => {
    window.bareDatabase ??= new Promise((done, fail) => {
      const opening = indexedDB.open('bare', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('records');
      opening.onsuccess = () => done(opening.result);
      opening.onerror = () => fail(opening.error);
    });
    const database = await window.bareDatabase;
    const start = performance.now();
    const transaction = database.transaction('records', 'readwrite', { durability: 'strict' });
    transaction.objectStore('records').put({ body: 'x'.repeat(300) }, start);
    await new Promise((done, fail) => {
      transaction.oncomplete = done;
      transaction.onabort = () => fail(transaction.error);
    });
    return performance.now() - start;
  });

/** From the tap on *Kies* until the write was committed, not slowed down; beside it a bare write. */
export async function measurePick(browser, app) {
  const page = await openTable(browser, app, 'Open kaarten');
  const times = [];
  const bare = [];
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
    bare.push(await writeBare(page));
  }
  await page.context().close();
  return { app: percentile(times, 99), median: median(times), bare: percentile(bare, 99) };
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

/**
 * Used memory after 1,000 drawn cards, against after 50. A conversation before it lets the engine compile what
 * runs often: that takes four times what the cards do, happens once a page, and is not what this is about.
 * `cold` is the same without it.
 */
export async function measureMemory(browser, app) {
  const page = await openTable(browser, app, 'Kaart trekken');
  const session = await page.context().newCDPSession(page);
  const draw = (count) =>
    page.evaluate(async (left) => {
      // By the clock of the taps half a second apart: sooner it would be one gesture, and one card.
      const press = (button) => {
        window.taps = (window.taps ?? performance.now()) + 500;
        const tap = new MouseEvent('click', { bubbles: true, cancelable: true });
        button.dispatchEvent(Object.defineProperty(tap, 'timeStamp', { value: window.taps }));
      };
      const named = (name) =>
        [...document.querySelectorAll('button')].find((one) => one.textContent.includes(name));
      for (let drawn = 0; drawn < left; ) {
        const shuffle = named('Schud opnieuw');
        const pile = named('Trek een kaart');
        if (shuffle) press(shuffle);
        else {
          press(pile);
          drawn += 1;
        }
        await new Promise((done) => requestAnimationFrame(done));
      }
    }, count);
  const used = async () => {
    await untilSaved(page);
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
    // Once is not enough for what is only let go of while collecting.
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return usedSize;
  };
  const grow = async () => {
    await draw(50);
    const early = await used();
    await draw(950);
    return (await used()) / early - 1;
  };
  const cold = await grow();
  await page.evaluate(() => {
    location.hash = '#/';
  });
  await untilReady(page, 'home');
  await press(page, 'Home-Start');
  await press(page, 'Kaart trekken');
  await untilReady(page, 'table');
  const growth = await grow();
  await page.context().close();
  return { growth, cold };
}
