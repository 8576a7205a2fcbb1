import workerUrl from 'virtual:worker-file';
import type { SheetReader } from './app/services';
import type { readFile } from './files/sheets/read-file';
import type { FileReading, OnProgress, RawFile, ReadChoices } from './files/sheets/reading';
import { startWorker } from './platform/own-worker';
import type { SheetAnswer, SheetRequest } from './sheet-messages';

interface Reading {
  readonly file: RawFile;
  readonly choices: ReadChoices;
  readonly onProgress: OnProgress | undefined;
  resolve(readings: readonly FileReading[]): void;
  reject(reason: unknown): void;
  /** Ends the reading when the worker gives no sign for too long. */
  alarm?: ReturnType<typeof setTimeout> | undefined;
}

/** Silence after which a file is given up: far longer than the slowest tablet needs for a step of any file that fits. */
export const PATIENCE = 60_000;

/** How reading is done: in a worker, or with the same code on the page. */
interface Means {
  readonly start: () => Worker;
  readonly load: () => Promise<{ readonly readFile: typeof readFile }>;
}

const here: Means = {
  start: () => startWorker(workerUrl),
  // The worker's file is a module that both can use.
  load: () => import(/* @vite-ignore */ new URL(workerUrl, document.baseURI).href),
};

const aborted = (): DOMException => new DOMException('called off', 'AbortError');

/**
 * Reads files in a worker, which starts with the first file. Where none can be started, or it dies, the page
 * reads for itself, and a cancel is heard between its steps. A file that a worker can't get through is refused.
 */
export function createSheetReader({ start, load }: Means = here): SheetReader {
  const open = new Map<number, Reading>();
  let worker: Worker | undefined;
  let isUsable = true;
  let last = 0;

  function finish(id: number, readings: readonly FileReading[]): void {
    const reading = open.get(id);
    open.delete(id);
    clearTimeout(reading?.alarm);
    reading?.resolve(readings);
  }

  /** Waits from now on for a sign of the worker (fault 56). */
  function listen(id: number): void {
    const reading = open.get(id);
    if (reading === undefined) return;
    clearTimeout(reading.alarm);
    reading.alarm = setTimeout(() => {
      stop();
      const { name } = reading.file;
      finish(id, [{ name, status: 'refused', refusal: { kind: 'too-slow' } }]);
      // What else it was reading starts anew with another.
      for (const [other, waiting] of open) send(other, waiting);
    }, PATIENCE);
  }

  function send(id: number, reading: Reading): void {
    const thread = findWorker();
    if (thread === undefined) return void readHere(id, reading);
    const { choices, file } = reading;
    // The caller keeps its bytes: it may want them read again with other choices.
    const bytes = file.bytes.slice();
    const request: SheetRequest = { id, file: { name: file.name, bytes }, choices };
    thread.postMessage(request, [bytes.buffer]);
    listen(id);
  }

  async function readHere(id: number, { file, choices, onProgress }: Reading): Promise<void> {
    try {
      const code = await load();
      const readings = await code.readFile(file, choices, (part) => {
        if (!open.has(id)) throw aborted();
        onProgress?.(part);
      });
      finish(id, readings);
    } catch {
      // Called off, or this device can't load what reads files: then the file can't be read here.
      finish(id, [{ name: file.name, status: 'refused', refusal: { kind: 'damaged' } }]);
    }
  }

  function stop(): void {
    worker?.terminate();
    worker = undefined;
  }

  function giveUp(): void {
    stop();
    isUsable = false;
    for (const { alarm } of open.values()) clearTimeout(alarm);
    for (const [id, reading] of open) void readHere(id, reading);
  }

  function findWorker(): Worker | undefined {
    if (worker !== undefined || !isUsable) return worker;
    try {
      const made = start();
      made.onmessage = ({ data }: MessageEvent<SheetAnswer>) => {
        if ('readings' in data) return finish(data.id, data.readings);
        listen(data.id);
        open.get(data.id)?.onProgress?.(data.part);
      };
      made.onerror = giveUp;
      made.onmessageerror = giveUp;
      worker = made;
    } catch {
      isUsable = false;
    }
    return worker;
  }

  return {
    read: (file, choices, onProgress) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        const reading = { file, choices, onProgress, resolve, reject };
        open.set(id, reading);
        send(id, reading);
      }),
    cancel() {
      stop();
      const called = [...open.values()];
      open.clear();
      for (const { alarm, reject } of called) {
        clearTimeout(alarm);
        reject(aborted());
      }
    },
  };
}
