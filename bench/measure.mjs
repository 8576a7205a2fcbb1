// What every measurement here needs: a slower processor, a way to know that a screen can be used, and some counting.

/** The slow-down of an old shared tablet against this computer. */
export const SLOWDOWN = 6;

export const median = (values) => percentile(values, 50);

/** The value below which `percent` of the values lie (nearest rank). */
export function percentile(values, percent) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)];
}

/** Slows the processor of this page down; gives the session to talk to the browser with. */
export async function slowDown(page, rate = SLOWDOWN) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  return session;
}

/** Notes, in every page of this context, when `data-ready` was first set and that frame was shown. */
export async function watchReady(context) {
  await context.addInitScript(() => {
    const note = () => {
      if (window.readyAfter !== undefined || !document.documentElement) return;
      if (document.documentElement.dataset.ready === undefined) return;
      window.readyAfter = null;
      requestAnimationFrame(() => {
        setTimeout(() => {
          window.readyAfter = performance.now();
        });
      });
    };
    new MutationObserver(note).observe(document, {
      attributes: true,
      childList: true,
      subtree: true,
    });
  });
}

/** Milliseconds from asking for the address to the shown, usable screen. */
export async function timeToReady(page, url) {
  await page.goto(url, { waitUntil: 'commit' });
  const handle = await page.waitForFunction(() => window.readyAfter ?? false);
  return handle.jsonValue();
}

/** Presses a button or link by its whole name. */
export const press = (page, name) =>
  page
    .getByRole('button', { name, exact: true })
    .or(page.getByRole('link', { name, exact: true }))
    .first()
    .click();

export const untilReady = (page, screen) =>
  page.locator(`html[data-ready="${screen}"]`).waitFor({ state: 'attached' });

/** Resolves once the conversation on the screen is on the device. */
export const untilSaved = (page) =>
  page.locator('[data-saved="saved"]').waitFor({ state: 'attached' });

/** Resolves when what is pressed now is a gesture of its own, see src/ui/one-act.ts. */
export const untilRested = (page) =>
  page.waitForFunction(() => document.querySelector('[data-resting]') === null);
