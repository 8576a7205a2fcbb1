import type { FileReading, RawFile, ReadChoices } from '../../files/sheets/reading';
import type { SheetReader } from '../services';

/** Something that is to be read, once it is its turn. */
export interface ReadJob {
  /** Asked again under the same key, the earlier one is called off: the last answer wins. */
  readonly key: string;
  readonly choices: ReadChoices;
  /** Gives the bytes; may throw where the device doesn't give them. */
  open(): Promise<RawFile>;
  onProgress(part: number): void;
}

/** `unreadable`: the device doesn't give the file, or the reader broke on it. */
export type ReadOutcome = readonly FileReading[] | 'cancelled' | 'unreadable';

export interface ReadQueue {
  read(job: ReadJob): Promise<ReadOutcome>;
  cancel(key: string): void;
  /** Calls everything off. */
  close(): void;
}

interface Waiting {
  readonly job: ReadJob;
  cancelled: boolean;
  /** Set while the reader is at it. */
  stop?: () => void;
  settle(outcome: ReadOutcome): void;
}

/** Reads one file after the other with one reader, so that the memory of one tablet is enough. */
export function createReadQueue(fetchReader: () => Promise<SheetReader>): ReadQueue {
  let reader: Promise<SheetReader> | undefined;
  let current: Waiting | undefined;
  let waiting: Waiting[] = [];

  const getReader = () => {
    reader ??= fetchReader();
    return reader;
  };

  async function readOne(one: Waiting): Promise<ReadOutcome> {
    const { job } = one;
    try {
      const [file, sheets] = await Promise.all([job.open(), getReader()]);
      if (one.cancelled) return 'cancelled';
      one.stop = () => sheets.cancel();
      return await sheets.read(file, job.choices, (part) => job.onProgress(part));
    } catch {
      return 'unreadable';
    }
  }

  async function run(): Promise<void> {
    for (;;) {
      const next = waiting.shift();
      if (next === undefined) return;
      current = next;
      const outcome = await readOne(next);
      current = undefined;
      next.settle(next.cancelled ? 'cancelled' : outcome);
    }
  }

  function cancel(key: string): void {
    for (const one of waiting) if (one.job.key === key) one.settle('cancelled');
    waiting = waiting.filter((one) => one.job.key !== key);
    if (current?.job.key === key) stopCurrent();
  }

  function stopCurrent(): void {
    if (!current || current.cancelled) return;
    current.cancelled = true;
    current.stop?.();
  }

  return {
    read(job) {
      cancel(job.key);
      return new Promise((settle) => {
        waiting.push({ job, cancelled: false, settle });
        if (waiting.length === 1 && current === undefined) void run();
      });
    },
    cancel,
    close() {
      for (const one of waiting) one.settle('cancelled');
      waiting = [];
      stopCurrent();
    },
  };
}
