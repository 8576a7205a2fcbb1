// Hands and eyes of the bench: taps by place, and the frames that were shown. Playwright's own locators look for things
// inside the slowed-down page and poll for them, which costs long tasks that no user has.

/** A finger stays on the glass this long; the screen is looked at this long after it came off. */
const TOUCH = 80;
const AFTER = 400;

const pause = (time) => new Promise((done) => setTimeout(done, time));

/** Notes in a page, from now on: interactions, long tasks, and when something moved. */
export async function watchPage(page) {
  await page.evaluate(() => {
    const noted = { interactions: [], longest: 0, moves: [] };
    window.noted = noted;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (entry.interactionId) noted.interactions.push(entry.duration);
      }
    }).observe({ type: 'event', durationThreshold: 16 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        noted.longest = Math.max(noted.longest, entry.duration);
      }
    }).observe({ type: 'longtask' });
    const { animate } = Element.prototype;
    Element.prototype.animate = function (...given) {
      const animation = animate.apply(this, given);
      const note = () => {
        const start = animation.startTime;
        if (start !== null) noted.moves.push([start, performance.now()]);
      };
      animation.addEventListener('finish', note);
      animation.addEventListener('cancel', note);
      return animation;
    };
  });
}

/**
 * Gives `tap`: looks a button up by its name (or as the nth of a selector) before anything counts, waits for a page at
 * rest, touches its middle, and resolves 400 ms after `changed`, a selector, got another first element or other data.
 */
export function giveHands(page, session) {
  const send = (type, touchPoints) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });

  return async function tap(name, changed) {
    const place = await page.evaluate(
      async ([wanted, selector]) => {
        const rest = () => new Promise((done) => requestIdleCallback(() => done()));
        const named = (one) =>
          one.textContent.trim() === wanted || one.getAttribute('aria-label') === wanted;
        const find = () => {
          if (typeof wanted !== 'string') return document.querySelectorAll(wanted.all)[wanted.nth];
          const inFront = [...document.querySelectorAll('dialog[open] button')].find(named);
          return inFront ?? [...document.querySelectorAll('button')].find(named);
        };
        const read = () => {
          const one = document.querySelector(selector);
          return one && [one.ariaExpanded, ...Object.values(one.dataset)].join();
        };
        await rest();
        find().scrollIntoView({ block: 'nearest' });
        await rest();
        const box = find().getBoundingClientRect();
        const before = read();
        window.changed = new Promise((done) => {
          new MutationObserver((_, observer) => {
            if (read() === before) return;
            observer.disconnect();
            done();
          }).observe(document.body, { attributes: true, childList: true, subtree: true });
        });
        return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      },
      [name, changed],
    );
    await send('touchStart', [place]);
    await pause(TOUCH);
    await send('touchEnd', []);
    await page.evaluate(() => window.changed);
    await pause(AFTER);
  };
}

/**
 * Notes the frames of this page; the function it gives ends that and gives the share of frames that were not shown
 * while something moved, and how many frames that was about.
 */
export async function watchFrames(page, session) {
  const events = [];
  const add = ({ value }) => events.push(...value);
  session.on('Tracing.dataCollected', add);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['disabled-by-default-devtools.timeline.frame', 'blink.user_timing'],
    },
  });
  return async () => {
    const { moves, now } = await page.evaluate(() => ({
      moves: window.noted.moves,
      now: performance.mark('sync').startTime,
    }));
    const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
    await session.send('Tracing.end');
    await complete;
    session.off('Tracing.dataCollected', add);

    const mark = events.find((event) => event.name === 'sync');
    const ours = events.filter((event) => event.pid === mark.pid);
    // The frame in which a move starts still shows where it starts from.
    const inMotion = (event) => {
      const time = now + (event.ts - mark.ts) / 1000;
      return moves.some(([start, end]) => start + 1000 / 60 <= time && time <= end);
    };
    const ids = (name) =>
      new Set(
        ours
          .filter((event) => event.name === name && inMotion(event))
          .map((event) => event.args.frameSeqId),
      );
    const wanted = ids('BeginFrame');
    const shown = ids('DrawFrame');
    const missed = [...wanted].filter((id) => !shown.has(id)).length;
    return { dropped: missed / wanted.size, frames: wanted.size, moves: moves.length };
  };
}
