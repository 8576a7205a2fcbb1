import { expect, test, vi } from 'vitest';
import { readFile } from './files/sheets/read-file';
import type { SheetAnswer, SheetRequest } from './sheet-messages';
import { createSheetReader, PATIENCE } from './sheet-reader';

vi.mock('virtual:worker-file', () => ({ default: 'sheet-worker.js' }));

const file = (text = 'Wat?\nHoe?\n') => ({ name: 'a.txt', bytes: new TextEncoder().encode(text) });

/** A worker that does what it is told, when it is told. */
class FakeWorker {
  readonly asked: SheetRequest[] = [];
  terminated = false;
  onmessage: ((event: { readonly data: SheetAnswer }) => void) | null = null;
  onerror: (() => void) | null = null;
  onmessageerror: (() => void) | null = null;
  postMessage(request: SheetRequest, transfer: Transferable[]): void {
    this.asked.push(structuredClone(request, { transfer }));
  }
  terminate(): void {
    this.terminated = true;
  }
  say(data: SheetAnswer): void {
    this.onmessage?.({ data });
  }
}

function setUp(start?: () => FakeWorker) {
  const workers: FakeWorker[] = [];
  const make = start ?? (() => new FakeWorker());
  const load = vi.fn(async () => ({ readFile }));
  const reader = createSheetReader({
    start: () => {
      const worker = make();
      workers.push(worker);
      return worker as unknown as Worker;
    },
    load,
  });
  return { reader, workers, load };
}

const conversation = [{ name: 'a.txt', status: 'conversation' }] as const;

test('the worker reads, tells how far it is, and leaves the page its bytes', async () => {
  const { reader, workers, load } = setUp();
  const parts: number[] = [];
  const handed = file();
  const reading = reader.read(handed, { layout: 'lines' }, (part) => parts.push(part));
  const [worker] = workers;
  expect(worker?.asked).toEqual([{ id: 1, file: handed, choices: { layout: 'lines' } }]);
  expect(handed.bytes.length).toBe(10);
  worker?.say({ id: 1, part: 0.5 });
  worker?.say({ id: 1, readings: conversation });
  expect(await reading).toEqual(conversation);
  expect(parts).toEqual([0.5]);
  expect(load).not.toHaveBeenCalled();
});

test('each file gets its own answer, in whatever order they come', async () => {
  const { reader, workers } = setUp();
  const one = reader.read(file(), {});
  const other = reader.read(file(), {});
  expect(workers).toHaveLength(1);
  workers[0]?.say({ id: 2, readings: [] });
  workers[0]?.say({ id: 1, readings: conversation });
  expect(await Promise.all([one, other])).toEqual([conversation, []]);
});

test('a cancel ends the worker and all that it was reading; the next file gets a fresh one', async () => {
  const { reader, workers } = setUp();
  const one = reader.read(file(), {});
  const other = reader.read(file(), {});
  reader.cancel();
  await expect(one).rejects.toMatchObject({ name: 'AbortError' });
  await expect(other).rejects.toMatchObject({ name: 'AbortError' });
  expect(workers[0]?.terminated).toBe(true);
  const next = reader.read(file(), {});
  expect(workers).toHaveLength(2);
  workers[1]?.say({ id: 3, readings: conversation });
  expect(await next).toEqual(conversation);
});

test('a file that the worker can’t get through is refused, and what waits behind it is read by another', async () => {
  vi.useFakeTimers();
  try {
    const { reader, workers } = setUp();
    const endless = reader.read(file(), {});
    const other = reader.read(file(), {});
    vi.advanceTimersByTime(PATIENCE - 1);
    workers[0]?.say({ id: 1, part: 0.1 });
    workers[0]?.say({ id: 2, part: 0.1 });
    vi.advanceTimersByTime(PATIENCE - 1);
    workers[0]?.say({ id: 2, part: 0.2 });
    expect(workers[0]?.terminated).toBe(false);
    vi.advanceTimersByTime(1);
    expect(await endless).toEqual([
      { name: 'a.txt', status: 'refused', refusal: { kind: 'too-slow' } },
    ]);
    expect(workers[0]?.terminated).toBe(true);
    expect(workers[1]?.asked).toMatchObject([{ id: 2 }]);
    workers[1]?.say({ id: 2, readings: conversation });
    expect(await other).toEqual(conversation);
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});

test('where no worker can be started the page reads for itself', async () => {
  const { reader } = setUp(() => {
    throw new Error('no workers here');
  });
  const parts: number[] = [];
  const [reading] = await reader.read(file(), {}, (part) => parts.push(part));
  expect(reading).toMatchObject({ status: 'sheet', reading: { rows: 2 } });
  expect(parts).toEqual([0, 0.1, 0.5, 1]);
});

test('where the worker dies, the page reads what it was reading, and what comes after', async () => {
  const { reader, workers } = setUp();
  const reading = reader.read(file(), {});
  workers[0]?.onerror?.();
  expect(await reading).toMatchObject([{ status: 'sheet' }]);
  expect(await reader.read(file(), {})).toMatchObject([{ status: 'sheet' }]);
  expect(workers).toHaveLength(1);
});

test('a cancel is heard between the steps of the page', async () => {
  const { reader } = setUp(() => {
    throw new Error('no workers here');
  });
  const parts: number[] = [];
  const reading = reader.read(file(), {}, (part) => {
    parts.push(part);
    if (part === 0.1) reader.cancel();
  });
  await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  await new Promise((resume) => setTimeout(resume, 0));
  await new Promise((resume) => setTimeout(resume, 0));
  expect(parts).toEqual([0, 0.1]);
});

test('a file that nothing can read here is a refusal, not an error', async () => {
  const { reader, load, workers } = setUp();
  load.mockRejectedValue(new TypeError('not loaded'));
  const reading = reader.read(file(), {});
  workers[0]?.onerror?.();
  expect(await reading).toMatchObject([{ name: 'a.txt', status: 'refused' }]);
});
