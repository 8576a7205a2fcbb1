import { expect, type Page } from 'playwright/test';
import { press } from './journeys';
import { field } from './play';
import { type Check, closeDialog, goTo, seatFirst, type Words } from './walk';

/** A format from its start to its first step, with two people. */
async function begin(page: Page, words: Words, format: string, kept = true): Promise<void> {
  await goTo(page, `#/werkvorm/${format}`);
  await page.getByRole('button', { name: words.guiding.start.begin, exact: true }).waitFor();
  await seatFirst(page, words, 'Wilhelmina-Alexandra van Oranje');
  const second = field(page, words.start.playerName(2));
  if (!(await second.isVisible())) await press(page, words.start.addPlayer(true));
  await second.fill('Bo');
  const keep = page.getByRole('switch', { name: words.guiding.start.keep, exact: true });
  if (kept && (await keep.isVisible())) await keep.check();
  await press(page, words.guiding.start.begin);
  await page.locator('[data-phase]').waitFor();
}

/** So many steps further. */
async function goOn(page: Page, words: Words, steps = 1): Promise<void> {
  const place = page.locator('[data-phase]');
  for (let step = 0; step < steps; step += 1) {
    const now = Number(await place.getAttribute('data-phase'));
    await press(page, words.guiding.run.next);
    await expect(place).toHaveAttribute('data-phase', String(now + 1));
  }
}

/** Werkvormen, and every kind of thing that can lie on the table in one. */
export async function visitFormats(page: Page, words: Words, check: Check): Promise<void> {
  const { list, parts, report, run, timer } = words.guiding;
  await goTo(page, '#/werkvormen');
  await page.getByText(list.lead).waitFor();
  await check('formats');

  await begin(page, words, 'intervisiespel', false);
  await check('a step with a question to answer');
  await press(page, timer.start);
  await check('a running time');
  await press(page, run.rules);
  await check('the rules of a format');
  await closeDialog(page, words.app.close);
  await press(page, run.more);
  await check('who does what in a format');
  await closeDialog(page, words.app.close);
  // Sideways the steps stand beside.
  const steps = page.getByRole('navigation', { name: run.overview, exact: true });
  const beside = await steps.isVisible();
  if (!beside) await press(page, run.overview);
  await expect(steps).toBeVisible();
  await check('the steps of a format');
  if (!beside) await closeDialog(page, words.app.close);
  await goOn(page, words);
  await check('roles');
  await goOn(page, words);
  await check('writing for the table');
  await goOn(page, words);
  await press(page, parts.cards);
  await press(page, words.table.draw.draw);
  await press(page, words.table.card.across);
  await check('cards in a step');

  // A name was typed, and nobody said that it may be kept.
  await goTo(page, '#/werkvorm/home-start-workshop');
  await page.getByRole('dialog', { name: words.unkept.title }).waitFor();
  await check('leaving what is not kept');
  await press(page, words.unkept.only);
  await page.getByRole('button', { name: words.guiding.start.begin, exact: true }).waitFor();
  await check('the start of a format');
  await begin(page, words, 'home-start-workshop');
  await page
    .getByRole('button', { name: parts.addNote('').trim() })
    .first()
    .click();
  await check('notes');
  await goOn(page, words);
  await check('squares');
  await goOn(page, words);
  await check('stages of a case');
  await goOn(page, words);
  await press(page, parts.cards);
  await page.getByRole('list', { name: words.table.open.list }).waitFor();
  await check('open cards in a step');

  await begin(page, words, 'competentiemeter');
  await page.getByRole('button', { name: parts.forMe, exact: true }).first().click();
  await check('a private list');
  await goOn(page, words);
  await page.getByRole('button', { name: parts.forMe, exact: true }).first().click();
  await check('private writing');

  await begin(page, words, 'het-gesprek-1');
  await goOn(page, words);
  await page
    .getByRole('button', { name: new RegExp(`^${words.table.casus.giveRole('')}`) })
    .first()
    .click();
  await check('a role in a step');
  await closeDialog(page, words.app.close);
  await goOn(page, words, 2);
  await press(page, parts.relayStart);
  await check('a relay');
  await goOn(page, words, 2);
  await check('a list of things seen');
  await goOn(page, words);
  await check('a round');

  await begin(page, words, 'speeddaten');
  await goOn(page, words);
  await press(page, parts.pairsStart);
  await check('pairs');

  await begin(page, words, 'balint-luisterronde');
  await goOn(page, words, 2);
  await check('silence');

  await begin(page, words, 'schaalvragen');
  await goOn(page, words);
  await page.getByRole('button', { name: '7', exact: true }).click();
  await check('a scale');
  await press(page, run.done);
  await page.getByRole('button', { name: report.proof, exact: true }).waitFor();
  await check('the report of a format');
  await press(page, report.proof);
  await check('a proof of participation');
  await closeDialog(page, words.app.close);
}
