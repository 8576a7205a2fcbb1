import { expect, type Page } from 'playwright/test';
import { press } from './journeys';
import { readContent } from './play';

/** A trainer's own set of a few cards, so that a pile can be played to its end. */
export async function makeSmallSet(cards: number, title = 'Kleine set') {
  const { shortTitle: _, $schema: __, ...set } = await readContent('cards/home-start.json');
  return { ...set, id: 'kleine-set', title, cards: set.cards.slice(0, cards) };
}

/** Hands a file to the Werkplaats as a person would, and takes in what is in it. */
export async function importSet(
  page: Page,
  set: Awaited<ReturnType<typeof makeSmallSet>>,
): Promise<void> {
  await press(page, 'Werkplaats');
  await press(page, 'Importeer');
  await page.locator('input[type=file]').setInputFiles({
    name: 'kleine-set.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(set)),
  });
  await press(page, 'Overnemen');
  await expect(page.getByText(`${set.title} staat nu bij jouw sets.`)).toBeVisible();
}

/** A table of so many questions in four kinds, each with a back. */
export function bigQuestions(count: number): string {
  const rows = Array.from(
    { length: count },
    (_, at) => `Soort ${at % 4};Wat zou je doen in situatie ${at}?;Omdat nummer ${at} je raakt.`,
  );
  return ['categorie;voorkant;waarom', ...rows].join('\r\n');
}
