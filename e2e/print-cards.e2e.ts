import type { Page } from 'playwright/test';
import {
  countSheets,
  layGrid,
  locate,
  MARGIN,
  PAPER,
  type PerPage,
} from '../src/domain/making/sheet-plan';
import { expectUsable } from './support/axe';
import { openApp, press } from './support/journeys';
import { importSet, makeSmallSet } from './support/own-set';
import { type PdfPage, readArea, readPdf, squeeze } from './support/pdf';
import { readContent, refusePrint } from './support/play';
import { expect, test } from './support/test';

test.use({ serviceWorkers: 'block' });

test.skip(({ browserName }) => browserName !== 'chromium', 'only Chromium gives a PDF to a test');

interface Printed {
  readonly id: string;
  readonly front: string;
  readonly back: Readonly<Record<string, string | readonly string[]>>;
}

/** Where a text was found: page, column and row, from 0. */
interface Spot {
  readonly page: number;
  readonly column: number;
  readonly row: number;
}

// In place of the printer's window: only that it was asked for.
test.beforeEach(({ page }) =>
  page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset.printed = '';
    };
  }),
);

async function open(page: Page, set: string): Promise<void> {
  await openApp(page, `#/werkplaats/afdrukken/${set}`);
  await expect(page.getByRole('heading', { name: 'Afdrukken' })).toBeVisible();
}

/** Presses *Afdrukken* and reads the file that the printer would get. */
async function print(page: Page): Promise<readonly PdfPage[]> {
  await press(page, 'Afdrukken');
  await expect(page.locator('html[data-printed]')).toBeAttached();
  await page.evaluate(() => {
    delete document.documentElement.dataset.printed;
  });
  return readPdf(await page.pdf({ preferCSSPageSize: true }));
}

/** What stands in every place of the grid; gives where a text is found. */
function placeTexts(pages: readonly PdfPage[], options: Parameters<typeof layGrid>[0]) {
  const grid = layGrid(options);
  const places = pages.flatMap((content, page) =>
    Array.from({ length: grid.columns * grid.rows }, (_, place) => {
      const spot: Spot = {
        page,
        column: place % grid.columns,
        row: Math.floor(place / grid.columns),
      };
      const area = { ...locate(spot, grid), width: grid.width, height: grid.height };
      return { spot, text: readArea(content, area) };
    }),
  );
  return (text: string): readonly Spot[] =>
    places.filter((place) => place.text.includes(squeeze(text))).map(({ spot }) => spot);
}

const homeStart = async (): Promise<readonly Printed[]> =>
  (await readContent('cards/home-start.json')).cards;

const whyOf = (card: Printed): string => String(card.back.waarom);

/** The cards that explain go first: title and rules, agreements and source. */
const COVERS = 3;

function expectInside(pages: readonly PdfPage[]): void {
  for (const { width, height, words } of pages) {
    expect(width).toBeCloseTo(210, 0);
    expect(height).toBeCloseTo(297, 0);
    const outside = words.filter(
      ({ x, right, y }) =>
        x < MARGIN || right > PAPER.width - MARGIN || y < MARGIN || y > PAPER.height - MARGIN,
    );
    expect(outside).toEqual([]);
  }
}

test('nine cards a sheet: each front once, each back in the mirrored column behind it', async ({
  page,
}) => {
  await open(page, 'home-start');
  const pages = await print(page);
  const cards = await homeStart();
  const options = { perPage: 9, sides: 'duplex' } as const;
  const find = placeTexts(pages, options);
  expect(pages).toHaveLength(2 * countSheets(cards.length + COVERS, options));
  expectInside(pages);
  for (const card of cards) {
    const fronts = find(card.front);
    expect(fronts, card.front).toHaveLength(1);
    const [front] = fronts;
    if (!front) continue;
    expect(front.page % 2, 'fronts are on the odd pages').toBe(0);
    const behind = { page: front.page + 1, column: 2 - front.column, row: front.row };
    expect(find(whyOf(card)), card.front).toEqual([behind]);
  }
  expect(find('vraaggericht 9')).toHaveLength(2);
  expect(find('Licentie: CC BY 4.0')).toHaveLength(1);
});

for (const perPage of [2, 4, 8] as const satisfies readonly PerPage[]) {
  test(`${perPage} cards a sheet: all fronts are there, whole and on paper`, async ({ page }) => {
    await open(page, 'intervisiespel');
    await press(page, String(perPage));
    await press(page, 'Alleen voorkanten');
    const pages = await print(page);
    const options = { perPage, sides: 'fronts' } as const;
    const find = placeTexts(pages, options);
    expectInside(pages);
    const { cards } = await readContent('cards/intervisiespel.json');
    for (const card of cards) {
      expect(find(card.front), card.front).toHaveLength(1);
    }
    await expect(page.getByText('Elke tekst past op zijn kaart.')).toBeVisible();
  });
}

test('to fold, a back stands beside its front on the same page', async ({ page }) => {
  await open(page, 'home-start');
  await press(page, '4');
  await press(page, 'Om te vouwen');
  const pages = await print(page);
  const cards = await homeStart();
  const options = { perPage: 4, sides: 'fold' } as const;
  const find = placeTexts(pages, options);
  expect(pages).toHaveLength(countSheets(cards.length + COVERS, options));
  expectInside(pages);
  for (const card of cards) {
    const [front] = find(card.front);
    expect(front?.column, card.front).toBe(0);
    expect(find(whyOf(card))).toEqual([{ ...front, column: 1 }]);
  }
});

test('black and white has no colour at all, and the names of the kinds stay', async ({ page }) => {
  const grey = (colour: string) => /^#(..)\1\1$/.test(colour);
  // One card of each kind: reading the colours of twelve full pages twice took a busy machine a minute.
  const set = await makeSmallSet(44);
  const categories = new Set<string>();
  const cards = set.cards.filter(({ category }: { category: string }) => {
    const isNew = !categories.has(category);
    categories.add(category);
    return isNew;
  });
  await openApp(page);
  await importSet(page, { ...set, cards });
  await open(page, set.id);
  const coloured = await print(page);
  expect(coloured.every(({ colours }) => [...colours].every(grey))).toBe(false);
  await page.getByRole('switch', { name: 'Zwart-wit' }).click();
  const plain = await print(page);
  for (const { colours } of plain) expect([...colours].filter((one) => !grey(one))).toEqual([]);
  expect(readArea(plain[0] as PdfPage, { x: 0, y: 0, width: 210, height: 297 })).toContain(
    'Vraaggericht',
  );
});

test('a text of 2,000 signs is reported and comes whole on a sheet of its own', async ({
  page,
}) => {
  const long = Array.from({ length: 200 }, (_, n) => `woord ${n + 100}`).join(' ');
  const set = await makeSmallSet(4, 'Lange set');
  const cards = (set.cards as readonly Printed[]).map((card, index) =>
    index === 1 ? { ...card, back: { ...card.back, waarom: long } } : card,
  );
  await openApp(page);
  await importSet(page, { ...set, cards });
  await open(page, set.id);
  await expect(page.getByText('1 kaart heeft een te lange tekst').first()).toBeVisible();
  await expect(page.locator('[data-too-long="1"]')).toContainText('vraaggericht 2 (achterkant)');
  await expect(page.getByRole('link', { name: 'Maak de tekst korter' })).toHaveAttribute(
    'href',
    `#/werkplaats/set/${set.id}`,
  );
  const pages = await print(page);
  const options = { perPage: 9, sides: 'duplex' } as const;
  const find = placeTexts(pages.slice(0, 2), options);
  expect(pages.length).toBeGreaterThan(2);
  const rest = pages.slice(2).flatMap(({ words }) => words.map(({ text }) => text));
  expect(squeeze(rest.join(''))).toContain(squeeze(long));
  expect(find('De tekst is te lang voor deze kaart')).toHaveLength(1);
  expectInside(pages);
});

test('what was chosen is what is printed, and how is remembered', async ({ page }) => {
  await open(page, 'home-start');
  await press(page, '8');
  for (const kind of ['Empowerment', 'Vertrouwen', 'Tijd en aandacht']) {
    await page.getByRole('button', { name: new RegExp(`^${kind}`) }).click();
  }
  await page.getByText('Meer keuzes').click();
  await page.getByRole('switch', { name: 'Kaarten met uitleg' }).click();
  await press(page, 'Een erbij');
  await press(page, 'Een erbij');
  await expect(page.getByText('11 kaarten · 2 lege kaarten · 2 bladen')).toBeVisible();
  const pages = await print(page);
  expect(pages).toHaveLength(4);
  const options = { perPage: 8, sides: 'duplex' } as const;
  const find = placeTexts(pages, options);
  expect(find('Eigen kaart')).toHaveLength(4);
  const other = (await homeStart()).find((card) => !card.id.startsWith('vr'));
  expect(find(other?.front ?? '')).toHaveLength(0);

  await page.reload();
  await expect(page.getByRole('button', { name: '8', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('printing with the browser’s own command gives the sheets too, and only here', async ({
  page,
}) => {
  await open(page, 'home-start');
  await expect(page.locator('[data-fitting="done"]')).toBeVisible();
  const sheets = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(sheets).toHaveLength(12);
  // Where the app's own button brings nothing, it says what does (fault 47).
  const advice = page.getByText('Zie je geen venster om af te drukken?');
  await expect(advice).toHaveCount(0);
  await page.evaluate(refusePrint);
  await press(page, 'Afdrukken');
  await expect(advice).toBeVisible();
  await expectUsable(page, 'a printer that does not come');
  await page.evaluate(() => {
    location.hash = '#/werkplaats';
  });
  await expect(page.getByRole('heading', { name: 'Werkplaats', level: 1 })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Kaartensets' })).toBeVisible();
  const other = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  const text = other.flatMap(({ words }) => words.map((word) => word.text)).join('');
  expect(squeeze(text)).toContain('Kaartensets');
});
