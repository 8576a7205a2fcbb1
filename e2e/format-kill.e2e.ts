import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { press } from './support/journeys';
import { type Killable, startKillable } from './support/killable';
import { drawNext, field } from './support/play';
import { expect, test, untilReady } from './support/test';

const QUESTION = 'Hoe houd ik de kraanvogel erbij?';
const INSIGHT = 'De reiger wist het al.';
const STEP = 'Maandag vraag ik het de kraanvogel zelf.';

/** What a group does in each phase of the intervisiespel, and what has to be there after a kill. */
const PHASES: readonly {
  readonly play: (page: Page) => Promise<void>;
  readonly find: (page: Page) => Promise<void>;
}[] = [
  {
    play: (page) => press(page, 'Ja'),
    find: (page) =>
      expect(page.getByRole('button', { name: 'Ja', exact: true })).toHaveAttribute(
        'aria-pressed',
        'true',
      ),
  },
  {
    play: (page) => press(page, 'Zet de tijd aan'),
    find: (page) => expect(page.getByRole('button', { name: 'Pauze', exact: true })).toBeVisible(),
  },
  {
    play: (page) => field(page, 'De vraag van de inbrenger').fill(QUESTION),
    find: (page) => expect(field(page, 'De vraag van de inbrenger')).toHaveValue(QUESTION),
  },
  {
    async play(page) {
      await press(page, 'Leg de kaarten op tafel');
      await drawNext(page);
      await drawNext(page);
    },
    find: (page) => expect(page.getByText('Kaart 2 van 52')).toBeVisible(),
  },
  {
    play: (page) => press(page, 'Langer'),
    find: (page) => expect(page.getByText(/Samen 65 minuten/)).toBeVisible(),
  },
  {
    async play(page) {
      await field(page, 'Wat is er nieuw voor je?').fill(INSIGHT);
      await field(page, 'Wat is je eerste stap?').fill(STEP);
    },
    async find(page) {
      await expect(field(page, 'Wat is er nieuw voor je?')).toHaveValue(INSIGHT);
      await expect(field(page, 'Wat is je eerste stap?')).toHaveValue(STEP);
    },
  },
  { play: async () => undefined, find: async () => undefined },
];

const phaseOf = (page: Page) => page.locator('[data-phase]');
const untilKept = (page: Page) => expect(page.locator('[data-saved="saved"]')).toBeVisible();

test('the browser is killed in every phase of the intervisiespel, and the group goes on where it was', async ({
  browserName,
  server,
}) => {
  test.skip(browserName !== 'chromium', 'only this browser is started with a profile of its own');
  test.setTimeout(120_000);
  const profile = await mkdtemp(join(tmpdir(), 'kaarttafel-profile-'));
  let browser: Killable | undefined;
  try {
    let address = new URL('#/werkvorm/intervisiespel', server.url).href;
    for (const [at, { find, play }] of PHASES.entries()) {
      browser = await startKillable(profile);
      let { page } = browser;
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(address);
      await untilReady(page);
      if (at === 0) {
        await page.getByRole('switch', { name: 'Bewaar wat we typen op deze tablet' }).check();
        await press(page, 'Begin');
      } else {
        await expect(phaseOf(page)).toHaveAttribute('data-phase', `${at}`);
        await press(page, 'Volgende fase');
      }
      await expect(phaseOf(page)).toHaveAttribute('data-phase', `${at + 1}`);
      await play(page);
      await untilKept(page);
      address = page.url();
      await browser.kill();

      browser = await startKillable(profile);
      ({ page } = browser);
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(address);
      await untilReady(page);
      await expect(phaseOf(page)).toHaveAttribute('data-phase', `${at + 1}`);
      await find(page);
      if (at === PHASES.length - 1) {
        await press(page, 'Klaar');
        for (const text of [QUESTION, INSIGHT, STEP]) {
          await expect(page.getByText(text)).toBeVisible();
        }
      }
      await browser.kill();
    }
  } finally {
    await browser?.kill();
    await rm(profile, { recursive: true, force: true });
  }
});
