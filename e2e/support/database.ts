import type { Page } from 'playwright/test';

/** The database of an app that is served from the root of its host. */
export const DATABASE = 'kaarttafel:/';

/** Goes to an empty page of the same site: it reaches the storage of the app, and nothing of the app runs. */
export async function openEmptyPage(page: Page): Promise<void> {
  const body = '<!doctype html><link rel="icon" href="data:,"><title>leeg</title>';
  await page.route('**/leeg.html', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('./leeg.html');
}

/** Every record of one store, read past the app. */
export const readRecords = (
  page: Page,
  store: string,
): Promise<readonly Record<string, unknown>[]> =>
  page.evaluate(
    ([name, wanted]) =>
      new Promise<Record<string, unknown>[]>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const request = database.transaction(wanted).objectStore(wanted).getAll();
          request.onerror = () => reject(request.error);
          request.onsuccess = () => {
            database.close();
            resolve(request.result);
          };
        };
      }),
    [DATABASE, store] as const,
  );

/** Writes a record past the app, as a fault or another version would leave it. */
export const plantRecord = (page: Page, store: string, record: unknown): Promise<void> =>
  page.evaluate(
    ([name, into, value]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const transaction = database.transaction(into, 'readwrite');
          transaction.objectStore(into).put(value);
          transaction.onabort = () => reject(transaction.error);
          transaction.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      }),
    [DATABASE, store, record] as const,
  );

/** Brings the database to a higher version, as a newer app would. Resolves once it was let through. */
export const raiseVersion = (page: Page): Promise<void> =>
  page.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name, 1000);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
    DATABASE,
  );

/** Throws the database away, as a browser does; what stands outside it stays. */
export const deleteDatabase = (page: Page): Promise<void> =>
  page.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase(name);
        request.onerror = () => reject(request.error);
        request.onsuccess = () => resolve();
      }),
    DATABASE,
  );

/** Where on this site a text is kept: in which stores of which database, caches, small storage and address. */
export const findOnSite = (page: Page, text: string): Promise<readonly string[]> =>
  page.evaluate(async (wanted) => {
    const places: string[] = [];
    const look = (place: string, value: unknown) => {
      if (JSON.stringify(value ?? null).includes(wanted)) places.push(place);
    };
    look('localStorage', { ...localStorage });
    look('sessionStorage', { ...sessionStorage });
    look('page', [location.href, document.title, document.cookie, history.state]);
    for (const { name = '' } of await indexedDB.databases()) {
      await new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const stores = [...database.objectStoreNames];
          const transaction = database.transaction(stores);
          for (const store of stores) {
            const request = transaction.objectStore(store).getAll();
            request.onsuccess = () => look(`${name} ${store}`, request.result);
          }
          transaction.onabort = () => reject(transaction.error);
          transaction.oncomplete = () => {
            database.close();
            resolve();
          };
        };
      });
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        look(`cache ${request.url}`, [request.url, await (await cache.match(request))?.text()]);
      }
    }
    return places;
  }, text);

/** From now on nothing can be written, until what this gives is called. */
export async function failWrites(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const { transaction } = IDBDatabase.prototype;
    Object.assign(window, {
      mendWrites: () => Object.assign(IDBDatabase.prototype, { transaction }),
    });
    IDBDatabase.prototype.transaction = function begin(stores, mode, options) {
      if (mode === 'readwrite') throw new DOMException('no writing', 'UnknownError');
      return transaction.call(this, stores, mode, options);
    };
  });
  return () => page.evaluate(() => (window as unknown as { mendWrites(): void }).mendWrites());
}
