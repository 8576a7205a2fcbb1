import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { readRecords } from './support/database';
import { startKillable } from './support/killable';
import { expect, test, untilReady } from './support/test';

const KILLS = 20;

/** What the page said was saved: so many cards drawn, the last one with this reason under it. */
interface Acknowledged {
  readonly session: string;
  readonly drawn: number;
  readonly reason: string;
}

/**
 * Draws and types as fast as the app takes it, by its own buttons and fields, and tells each time the app shows
 * that all of it is saved. Does not end by itself.
 */
function playOn(): void {
  const find = <Found extends Element>(selector: string) => document.querySelector<Found>(selector);
  const saved = () => find('[data-saved]')?.getAttribute('data-saved') === 'saved';
  const change = () =>
    new Promise<void>((resolve) => {
      const watcher = new MutationObserver(() => {
        watcher.disconnect();
        resolve();
      });
      watcher.observe(document, { subtree: true, childList: true, attributes: true });
    });
  const until = async (holds: () => boolean) => {
    while (!holds()) await change();
  };
  const play = async () => {
    for (let drawn = 1; ; drawn += 1) {
      const before = find('[data-drawn]')?.getAttribute('data-drawn');
      // A press sooner than this would count as part of the one before, see src/ui/one-act.ts.
      await until(() => !find('[data-resting]'));
      [...document.querySelectorAll('button')]
        .find((button) => button.textContent?.includes('Trek een kaart'))
        ?.click();
      await until(() => {
        const now = find('[data-drawn]')?.getAttribute('data-drawn');
        return now !== undefined && now !== before;
      });
      const field = find<HTMLTextAreaElement>('textarea');
      if (!field) throw new Error('there is no field');
      const reason = `reden ${drawn} ${'x'.repeat(500)}`;
      field.value = reason;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await until(() => !saved());
      await until(saved);
      const session = location.hash.split('/').at(-1) ?? '';
      Object.assign(window, { acknowledged: { session, drawn, reason } });
      console.debug(JSON.stringify({ session, drawn, reason }));
    }
  };
  void play();
}

/** Starts a new conversation and plays on; resolves at the `wanted`-th time the app said that all was saved. */
function playUntil(page: Page, wanted: number): Promise<Acknowledged> {
  let times = 0;
  return new Promise((resolve, reject) => {
    page.on('console', (message) => {
      if (message.type() !== 'debug') return;
      times += 1;
      if (times === wanted) resolve(JSON.parse(message.text()));
    });
    page
      .getByRole('button', { name: 'Kaart trekken', exact: true })
      .click()
      .then(() => page.getByRole('button', { name: 'Trek een kaart', exact: true }).waitFor())
      .then(() => page.evaluate(playOn))
      .catch(reject);
  });
}

/**
 * Has a page note whether the browser found its database corrupt and threw it away. It sometimes does after a kill:
 * it goes on writing behind a record that was cut off, and reads that as damage later (google/leveldb#1287). What then
 * is gone was written, and no page can bring it back; that the app says so is another journey's.
 */
function noteCorruption(): void {
  const { open } = IDBFactory.prototype;
  IDBFactory.prototype.open = function (...given) {
    const request = open.apply(this, given);
    request.addEventListener('upgradeneeded', (event) => {
      if (Reflect.get(event, 'dataLoss') === 'total') document.documentElement.dataset.corrupt = '';
    });
    return request;
  };
}

const foundCorrupt = async (page: Page): Promise<boolean> =>
  (await page.locator('html[data-corrupt]').count()) > 0;

/** All that was acknowledged is there, and nothing is there by half. */
async function check(page: Page, promised: readonly Acknowledged[]): Promise<void> {
  const [events, texts, sessions] = await Promise.all(
    ['events', 'texts', 'sessions'].map((store) => readRecords(page, store)),
  );
  const bodies = new Map(texts?.map((text) => [text.id, text.body]));
  for (const [round, { session, drawn, reason }] of promised.entries()) {
    const log = events?.filter((event) => event.session === session) ?? [];
    const draws = log.filter(({ kind }) => kind === 'drawn');
    const where = `round ${round} of ${promised.length}, with ${events?.length} events in all`;
    expect(draws.length, where).toBeGreaterThanOrEqual(drawn);
    expect(log.map(({ n }) => n)).toEqual(log.map((_, index) => Number(log[0]?.n) + index));
    const written = log.filter(({ kind }) => kind === 'reason-written');
    expect(bodies.get(written[drawn - 1]?.text)).toBe(reason);
    for (const { text } of written) expect(bodies.get(text)).toMatch(/^reden \d+ x{500}$/);
    const summary = sessions?.find(({ id }) => id === session);
    expect(summary?.done).toBe(draws.length);
  }
}

test(`what the app called saved is there after each of ${KILLS} kills in the middle of writing`, async ({
  browserName,
  server,
}) => {
  test.skip(browserName !== 'chromium', 'only this browser is started with a profile of its own');
  test.setTimeout(240_000);
  const profile = await mkdtemp(join(tmpdir(), 'kaarttafel-profile-'));
  let promised: Acknowledged[] = [];
  let corrupted = 0;
  let found = 0;
  try {
    for (let round = 0; round <= KILLS; round += 1) {
      const browser = await startKillable(profile);
      try {
        await browser.page.addInitScript(noteCorruption);
        await browser.page.goto(new URL('#/set/home-start', server.url).href);
        await untilReady(browser.page);
        if (await foundCorrupt(browser.page)) {
          corrupted += 1;
          promised = [];
        }
        await check(browser.page, promised);
        found += promised.length;
        if (round === KILLS) break;
        promised.push(await playUntil(browser.page, 1 + (round % 5)));
      } finally {
        await browser.kill();
      }
    }
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
  // Seen once in a hundred kills: more often would be ours.
  expect(corrupted, 'times that the browser threw its database away').toBeLessThanOrEqual(1);
  expect(found, 'times that a promise was found kept').toBeGreaterThan(KILLS);
});
