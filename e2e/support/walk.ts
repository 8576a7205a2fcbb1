import { expect, type Page } from 'playwright/test';
import { first as firstEn } from '../../src/i18n/en/first';
import { guiding as guidingEn } from '../../src/i18n/en/guiding';
import { making as makingEn } from '../../src/i18n/en/making';
import { rest as restEn } from '../../src/i18n/en/rest';
import { first as firstNl } from '../../src/i18n/nl/first';
import { guiding as guidingNl } from '../../src/i18n/nl/guiding';
import { making as makingNl } from '../../src/i18n/nl/making';
import { rest as restNl } from '../../src/i18n/nl/rest';
import type { GuidingWords, MakingWords, Words as PlayingWords } from '../../src/i18n/words';
import { press } from './journeys';
import { field } from './play';

/** All words: those of the Werkplaats and of guided conversations too. */
export type Words = PlayingWords & MakingWords & { readonly guiding: GuidingWords };

export const WORDS: Readonly<Record<'nl' | 'en', Words>> = {
  nl: { ...firstNl, ...restNl, ...makingNl, guiding: guidingNl },
  en: { ...firstEn, ...restEn, ...makingEn, guiding: guidingEn },
};

/** What is done at each screen, once it stands there. */
export type Check = (screen: string) => Promise<void>;

/** To another address, without loading the page again. */
export const goTo = (page: Page, hash: string): Promise<void> =>
  page.evaluate((address) => {
    location.hash = address;
  }, hash);

/** Closes the dialog on top by one of its buttons. */
export async function closeDialog(page: Page, name: string): Promise<void> {
  const dialogs = page.getByRole('dialog');
  const before = await dialogs.count();
  await dialogs.last().getByRole('button', { name, exact: true }).first().click();
  await expect(dialogs).toHaveCount(before - 1);
}

/** Names the first one at the table; from an earlier conversation someone may sit there already. */
export async function seatFirst(page: Page, words: Words, name: string): Promise<void> {
  const first = field(page, words.start.playerName(1));
  const add = page.getByRole('button', { name: words.start.addPlayer(false), exact: true });
  await expect(first.or(add).first()).toBeVisible();
  if (await add.isVisible()) await press(page, words.start.addPlayer(false));
  await first.fill(name);
}
