// Makes the app very full: a set of hundreds of cards, a log of thousands of events.
import { readFile } from 'node:fs/promises';
import { press, untilReady, untilSaved } from './measure.mjs';

/** Brings in a copy of the Home-Start set with `count` cards and lays it open on the table. */
export async function fillTable(page, url, count) {
  const file = new URL('../cards/home-start.json', import.meta.url);
  const set = JSON.parse(await readFile(file, 'utf8'));
  const cards = Array.from({ length: count }, (_, index) => {
    const card = set.cards[index % set.cards.length];
    return { ...card, id: `kaart-${index}`, front: `${card.front} (kaart ${index})` };
  });
  const big = {
    ...set,
    id: 'heel-veel',
    title: 'Heel veel kaarten',
    shortTitle: 'Heel veel',
    cards,
  };
  await page.goto(`${url}#/werkplaats/importeer`);
  await untilReady(page, 'import');
  await page.locator('input[type=file]').setInputFiles({
    name: 'heel-veel.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(big)),
  });
  await page.locator('[data-import="ready"]').waitFor();
  await press(page, 'Overnemen');
  await page.locator('[data-import="taken"]').waitFor();
  await page.goto(`${url}#/set/heel-veel`);
  await untilReady(page, 'start');
  await press(page, 'Open kaarten');
  await untilReady(page, 'table');
  await untilSaved(page);
}

/** Adds draws, answers and reshuffles to the conversation on the screen, straight into the database. */
export async function growLog(page, length) {
  await page.evaluate(async (wanted) => {
    const session = decodeURIComponent(location.hash.split('/')[2]);
    const name = `kaarttafel:${location.pathname.replace(/[^/]*$/, '')}`;
    const ask = (request) =>
      new Promise((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
    const database = await ask(indexedDB.open(name));
    const read = await ask(database.transaction('events').objectStore('events').getAll());
    const log = read.filter((event) => event.session === session).sort((a, b) => a.n - b.n);
    const started = log.find((event) => event.kind === 'started');
    const last = log.at(-1);
    const transaction = database.transaction('events', 'readwrite');
    const cards = [...Array(40).keys()].map((index) => `kaart-${index}`);
    const base = { session, v: 1, at: last.at };
    const { round } = started.start;
    let { n } = last;
    while (n < wanted) {
      for (const card of cards) {
        const draw = crypto.randomUUID();
        n += 1;
        const drawn = {
          ...base,
          id: draw,
          n,
          kind: 'drawn',
          round,
          card,
          player: null,
          category: null,
        };
        transaction.objectStore('events').put(drawn);
        n += 1;
        const answered = {
          ...base,
          id: crypto.randomUUID(),
          n,
          kind: 'answered',
          round,
          draw,
          answer: 'wel',
        };
        transaction.objectStore('events').put(answered);
      }
      n += 1;
      transaction
        .objectStore('events')
        .put({ ...base, id: crypto.randomUUID(), n, kind: 'reshuffled', round });
    }
    await new Promise((done, fail) => {
      transaction.oncomplete = done;
      transaction.onerror = () => fail(transaction.error);
    });
    database.close();
  }, length);
}
