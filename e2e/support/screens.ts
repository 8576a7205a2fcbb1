import { expect, type Page } from 'playwright/test';
import { failWrites, plantRecord } from './database';
import { visitFormats } from './guided-screens';
import { openApp, press } from './journeys';
import { field, tableCards } from './play';
import { type Check, closeDialog, goTo, seatFirst, type Words } from './walk';

export { WORDS } from './walk';

const LONG_NAME = 'Wilhelmina-Alexandra van Oranje';

/** Everything a backup has a place for, and one thing that could not be read. */
const BACKUP = JSON.stringify({
  format: 'reservekopie',
  formatVersion: 1,
  madeAt: 1,
  ...Object.fromEntries(
    ['tables', 'sessions', 'events', 'texts', 'places', 'content', 'shelf', 'tombstones'].map(
      (name) => [name, []],
    ),
  ),
  damaged: [{ torn: true }],
});

/** Goes through every screen and the main dialogs, and checks each once it stands there. */
export async function visitScreens(page: Page, words: Words, check: Check): Promise<void> {
  await openApp(page);
  await page.getByRole('list').first().waitFor();
  await check('home');
  await visitOpenTable(page, words, check);
  await visitQuestion(page, words, check);
  await visitPile(page, words, check);
  await visitReports(page, words, check);
  await visitFormats(page, words, check);
  await goTo(page, '#/werkplaats');
  await press(page, words.workshop.of(words.workshop.look, 'Home-Start'));
  await expect(page.getByRole('dialog')).toBeVisible();
  await check('a set in the workshop');
  await closeDialog(page, words.app.close);
  await press(page, words.workshop.of(words.workshop.more, 'Home-Start'));
  await check('what can be done with a set');
  await closeDialog(page, words.app.close);
  await page
    .getByRole('button', { name: words.workshop.of(words.workshop.look, 'Intervisiespel') })
    .last()
    .click();
  await check('a format in the workshop');
  await closeDialog(page, words.app.close);
  await press(page, words.workshop.newSet);
  await check('a new set');
  await closeDialog(page, words.app.close);
  await press(page, words.workshop.export);
  await check('handing out');
  await closeDialog(page, words.app.close);
  await check('workshop');
  await visitImport(page, words, check);
  await visitFormatEditor(page, words, check);
  await goTo(page, '#/werkplaats/afdrukken/home-start');
  await page.getByRole('heading', { name: words.printing.title, level: 1 }).waitFor();
  await check('printing');
  await goTo(page, '#/instellingen');
  await press(page, words.settings.stored.wipe);
  await check('wiping');
  await closeDialog(page, words.app.close);
  await check('settings');
  await goTo(page, '#/nergens');
  await page.getByText(words.app.unknown.title).waitFor();
  await check('nothing here');
}

/** With something on the table that asks for every kind of field. */
async function visitFormatEditor(page: Page, words: Words, check: Check): Promise<void> {
  const { look, parts } = words.formatEditor;
  await goTo(page, '#/werkplaats');
  await press(page, words.workshop.newFormat);
  const add = page.getByLabel(parts.add).nth(1);
  for (const kind of ['cards', 'write', 'tick', 'grid', 'notes'] as const) {
    await add.selectOption({ label: parts.kinds[kind] });
  }
  await check('making a format');
  const open = page.getByRole('button', { name: look.open, exact: true });
  if (!(await open.isVisible())) return;
  await open.click();
  await check('how a format goes');
  await closeDialog(page, words.app.close);
}

async function visitImport(page: Page, words: Words, check: Check): Promise<void> {
  const { importing } = words;
  await goTo(page, '#/werkplaats/importeer');
  await page.getByText(importing.paste.title).click();
  await check('the way in');
  await page.locator('input[type=file]').setInputFiles([
    {
      name: 'vragen.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('soort;vraag;waarom\nRust;Wat zie je?;Daarom\nRust;;Zomaar\n'),
    },
    {
      name: 'foto.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('\x89PNG\r\n\x1a\n\0', 'latin1'),
    },
  ]);
  await page.locator('[data-import="refused"]').waitFor();
  await page.getByText(importing.guess.header).waitFor();
  await check('files that were read');
  await press(page, importing.take);
  await page.locator('[data-import="taken"]').waitFor();
  await check('a file that was taken in');
  await press(page, importing.undo);
  await page.locator('[data-import="ready"]').waitFor();
}

async function visitOpenTable(page: Page, words: Words, check: Check): Promise<void> {
  const { open } = words.table;
  await press(page, 'Home-Start');
  await press(page, words.start.addPlayer(false));
  await field(page, words.start.playerName(1)).fill(LONG_NAME);
  await check('start');
  await press(page, words.start.open);
  const cards = tableCards(page, open.list).getByRole('button');
  await press(page, open.filter);
  await cards.first().click();
  await check('a card brought forward');
  await press(page, words.table.card.turn);
  await check('the back of a card');
  await press(page, open.pick);
  await cards.nth(1).click();
  await press(page, open.pick);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await check('open table');
  await cards.nth(2).click();
  await press(page, open.pick);
  await page.getByText(open.tooMany.title).waitFor();
  await check('a third pick');
  await press(page, open.tooMany.over);
  const { casus, letters, otherSet, players, rules } = words.table.menu;
  await press(page, words.table.more);
  await check('menu');
  await closeDialog(page, words.app.close);
  for (const part of [players, casus, otherSet, rules, letters]) {
    await press(page, words.table.more);
    await page.getByRole('dialog').getByRole('button', { name: part, exact: true }).click();
    await check(`menu: ${part}`);
    await closeDialog(page, words.app.close);
  }
  await visitFailure(page, words, check);
  // Keys work where a card has the focus.
  await page.locator('[data-card] button').first().press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await check('shortcuts');
  await closeDialog(page, words.app.close);
}

/** What can't be written is told behind a dialog, and heard in it. */
async function visitFailure(page: Page, words: Words, check: Check): Promise<void> {
  const { failed, menu, more, people } = words.table;
  await press(page, more);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: menu.players, exact: true }).click();
  const mend = await failWrites(page);
  await press(page, people.sitOut(LONG_NAME));
  await expect(dialog.locator('[data-behind]')).toContainText(failed.lost.title);
  await check('a failure behind a dialog');
  await mend();
  await closeDialog(page, words.app.close);
  await press(page, failed.retry);
  await expect(page.getByText(failed.lost.title)).toHaveCount(0);
}

async function visitPile(page: Page, words: Words, check: Check): Promise<void> {
  const { casus, draw } = words.table;
  await goTo(page, '#/set/home-start');
  await page.getByRole('radio', { name: /^Johan/ }).check();
  await press(page, words.start.draw);
  await press(page, draw.draw);
  await press(page, draw.draw);
  await page.getByText(draw.history).click();
  await check('pile');
  await press(page, words.table.card.turn);
  await check('the back of a drawn card');
  // Upright the case lies under its bar; sideways it stands beside the cards.
  const bar = page.getByRole('button', { name: 'Johan', exact: true });
  const role = page
    .getByRole('button', { name: casus.giveRole('moeder') })
    .filter({ visible: true });
  await expect(bar.or(role).first()).toBeVisible();
  const upright = await bar.isVisible();
  if (upright) await bar.click();
  await role.waitFor();
  await check('case');
  await role.click();
  await check('handing over');
  await press(page, casus.iAm('moeder'));
  await check('role');
  await press(page, casus.hideRole);
  if (upright) await closeDialog(page, casus.hide);
}

/** A set in which someone brings a question. */
async function visitQuestion(page: Page, words: Words, check: Check): Promise<void> {
  await goTo(page, '#/set/intervisiespel');
  await seatFirst(page, words, 'Jan Jansen uit Ede');
  await check('the start of a question');
  await press(page, words.start.draw);
  await press(page, words.table.draw.draw);
  await check('a question card');
  await press(page, words.table.more);
  await page
    .getByRole('dialog')
    .getByRole('button', { name: words.table.menu.question, exact: true })
    .click();
  await check('the question');
  await closeDialog(page, words.app.close);
}

async function visitReports(page: Page, words: Words, check: Check): Promise<void> {
  await press(page, words.table.done);
  await press(page, words.report.save);
  await check('saving a conversation');
  await closeDialog(page, words.app.close);
  await check('report');
  await plantRecord(page, 'sessions', { id: 'torn', title: { torn: true } });
  await goTo(page, '#/verslagen');
  await press(page, words.reports.backup.make);
  await check('making a backup');
  await closeDialog(page, words.app.close);
  await page.getByLabel(words.reports.restore.file, { exact: true }).setInputFiles({
    name: 'reservekopie.json',
    mimeType: 'application/json',
    buffer: Buffer.from(BACKUP),
  });
  await expect(page.getByRole('dialog').getByText('reservekopie.json')).toBeVisible();
  await check('restoring');
  await closeDialog(page, words.app.close);
  await page.getByRole('heading', { name: words.reports.damaged.title, exact: true }).waitFor();
  const rename = words.reports.rename.of('|').split('|').join('.*');
  await page
    .getByRole('button', { name: new RegExp(`^${rename}$`) })
    .first()
    .click();
  await check('reports, one being renamed');
  await press(page, words.app.cancel);
  await press(page, words.reports.remove.choose);
  await check('choosing reports');
  await press(page, words.reports.remove.stop);
}
