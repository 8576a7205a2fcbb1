import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from 'playwright/test';
import { press } from './journeys';

/** The set or case of this name, as it stands in the repository. */
export const readContent = async (path: string) =>
  JSON.parse(await readFile(new URL(`../../${path}`, import.meta.url), 'utf8'));

/** A button by its whole accessible name. */
export const button = (page: Page, name: string): Locator =>
  page.getByRole('button', { name, exact: true });

/** A field by its whole label. */
export const field = (page: Page, label: string): Locator =>
  page.getByLabel(label, { exact: true });

/** What a screen reader was told last. */
export const spoken = (page: Page): Locator => page.locator('[role="status"][aria-atomic="true"]');

/** The cards on the open table. */
export const tableCards = (page: Page, list = 'Kaarten op tafel'): Locator =>
  page.getByRole('list', { name: list, exact: true }).getByRole('listitem');

/** The big card everybody looks at, in either mode. */
export const bigCard = (page: Page): Locator => page.locator('article[data-side]');

/** Waits until the app says that everything is written, or all but what was typed. */
export const untilSaved = (page: Page): Promise<void> =>
  expect(page.getByText(/^(Bewaard|Kaarten bewaard)$/)).toBeVisible();

/** Draws the next card and gives its front, as it was said to the table. */
export async function drawNext(page: Page): Promise<string> {
  const before = (await page.locator('[data-drawn]').count())
    ? await page.locator('[data-drawn]').getAttribute('data-drawn')
    : null;
  await press(page, 'Trek een kaart');
  if (before) await expect(page.locator(`[data-drawn="${before}"]`)).toHaveCount(0);
  const front = await bigCard(page).locator('[tabindex="-1"] [dir="auto"]').first().innerText();
  await expect(spoken(page)).toContainText(`Getrokken: ${front}`);
  return front;
}

/** Puts people at the table on the start screen of a set. */
export async function seatPeople(page: Page, names: readonly string[]): Promise<void> {
  for (const [index, name] of names.entries()) {
    await page.getByRole('button', { name: /^(Naam toevoegen|Nog iemand)$/ }).click();
    await field(page, `Naam van speler ${index + 1}`).fill(name);
  }
}

/** In the page: a Dutch voice of the device itself; what it says is in `data-voice` for as long as it says it. */
export function lendVoice(): void {
  const voices = [{ lang: 'nl-NL', localService: true, default: true }];
  const synth = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    speak({ text }: { readonly text: string }) {
      document.documentElement.dataset.voice = text;
    },
    cancel() {
      delete document.documentElement.dataset.voice;
    },
  });
  Object.defineProperty(window, 'speechSynthesis', { value: synth });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', {
    value: class {
      voice: unknown;
      lang = '';
      onend: unknown;
      onerror: unknown;
      constructor(readonly text: string) {}
    },
  });
}

/** In the page: asking for the printer's window brings nothing, at once. */
export function refusePrint(): void {
  window.print = () => {
    throw new DOMException('not here', 'NotAllowedError');
  };
}

/** Opens one part of the conversation's menu. */
export async function openMenu(page: Page, part: string): Promise<void> {
  await press(page, 'Meer');
  await page.getByRole('dialog').getByRole('button', { name: part, exact: true }).click();
}

/** All that lies in the app's database, by store. */
export const readStores = (page: Page): Promise<Readonly<Record<string, unknown>>> =>
  page.evaluate(async () => {
    const answer = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const found: Record<string, unknown> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await answer(indexedDB.open(name));
      const names = [...database.objectStoreNames];
      const transaction = names.length > 0 ? database.transaction(names) : undefined;
      for (const store of names) {
        if (transaction) found[store] = await answer(transaction.objectStore(store).getAll());
      }
      database.close();
    }
    return found;
  });

/** Everything this device holds for the app, as one text to search. */
export async function dumpStorage(page: Page): Promise<string> {
  const others = await page.evaluate(() => [{ ...localStorage }, { ...sessionStorage }]);
  return JSON.stringify([await readStores(page), others, page.url()]);
}

/** Hands a file in where a tablet takes back what it has. Verslagen is open. */
export const handBack = (page: Page, text: string, name = 'kopie.json'): Promise<void> =>
  page
    .getByLabel('Kies een bestand om terug te zetten', { exact: true })
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

/**
 * The file that a tap hands to the user. Firefox under this driver downloads without telling anyone, so
 * there the file is caught on its way out.
 */
export async function catchFile(
  page: Page,
  tap: () => Promise<void>,
): Promise<{ readonly name: string; readonly text: string }> {
  if (page.context().browser()?.browserType().name() !== 'firefox') {
    const download = page.waitForEvent('download');
    await tap();
    const file = await download;
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
  }
  const caught = await page.evaluateHandle(() => {
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    return {
      file: new Promise<File>((resolve) => {
        HTMLAnchorElement.prototype.click = () => undefined;
        URL.createObjectURL = (file: File) => {
          URL.createObjectURL = createObjectURL;
          setTimeout(() => {
            HTMLAnchorElement.prototype.click = click;
          });
          resolve(file);
          return '';
        };
      }),
    };
  });
  await tap();
  return caught.evaluate(async ({ file }) => {
    const { name } = await file;
    return { name, text: await (await file).text() };
  });
}
