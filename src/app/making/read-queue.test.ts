import { describe, expect, test } from 'vitest';
import type { FileReading, RawFile, ReadChoices } from '../../files/sheets/reading';
import { createReadQueue, type ReadJob } from './read-queue';

/** A reader that answers when it is told to, and says what it was asked. */
function createSlowReader() {
  const asked: { readonly choices: ReadChoices; answer(): void }[] = [];
  let stopped = 0;
  let fail: ((reason: Error) => void) | undefined;
  return {
    asked,
    stopped: () => stopped,
    reader: {
      read: (file: RawFile, choices: ReadChoices) =>
        new Promise<readonly FileReading[]>((resolve, reject) => {
          fail = reject;
          asked.push({
            choices,
            answer: () => resolve([{ name: file.name, status: 'conversation' }]),
          });
        }),
      cancel() {
        stopped += 1;
        fail?.(new DOMException('', 'AbortError'));
      },
    },
  };
}

const job = (key: string, choices: ReadChoices = {}): ReadJob => ({
  key,
  choices,
  open: async () => ({ name: key, bytes: new Uint8Array() }),
  onProgress: () => undefined,
});
const asks = async (slow: ReturnType<typeof createSlowReader>, count: number) => {
  while (slow.asked.length < count) await Promise.resolve();
};

describe('files that are read after each other', () => {
  test('wait for their turn', async () => {
    const slow = createSlowReader();
    const queue = createReadQueue(async () => slow.reader);
    const one = queue.read(job('een'));
    const two = queue.read(job('twee'));
    await asks(slow, 1);
    slow.asked[0]?.answer();
    expect(await one).toEqual([{ name: 'een', status: 'conversation' }]);
    await asks(slow, 2);
    slow.asked[1]?.answer();
    expect(await two).toMatchObject([{ name: 'twee' }]);
  });

  test('give way to a newer question about the same file', async () => {
    const slow = createSlowReader();
    const queue = createReadQueue(async () => slow.reader);
    const old = queue.read(job('een'));
    await asks(slow, 1);
    const older = queue.read(job('een', { title: 'A' }));
    const last = queue.read(job('een', { title: 'B' }));
    expect(await old).toBe('cancelled');
    expect(await older).toBe('cancelled');
    await asks(slow, 2);
    expect(slow.asked[1]?.choices).toEqual({ title: 'B' });
    slow.asked[1]?.answer();
    expect(await last).toMatchObject([{ name: 'een' }]);
  });

  test('are called off one by one: the next is read all the same', async () => {
    const slow = createSlowReader();
    const queue = createReadQueue(async () => slow.reader);
    const one = queue.read(job('een'));
    const two = queue.read(job('twee'));
    const three = queue.read(job('drie'));
    await asks(slow, 1);
    queue.cancel('twee');
    queue.cancel('een');
    expect([await one, await two]).toEqual(['cancelled', 'cancelled']);
    expect(slow.stopped()).toBe(1);
    await asks(slow, 2);
    slow.asked[1]?.answer();
    expect(await three).toMatchObject([{ name: 'drie' }]);
  });

  test('are all called off when the screen goes', async () => {
    const slow = createSlowReader();
    const queue = createReadQueue(async () => slow.reader);
    const reads = [queue.read(job('een')), queue.read(job('twee'))];
    await asks(slow, 1);
    queue.close();
    expect(await Promise.all(reads)).toEqual(['cancelled', 'cancelled']);
  });

  test('that the device doesn’t give are told apart', async () => {
    const slow = createSlowReader();
    const queue = createReadQueue(async () => slow.reader);
    const absent = {
      ...job('wolk'),
      open: () => Promise.reject(new DOMException('', 'NotReadableError')),
    };
    expect(await queue.read(absent)).toBe('unreadable');
  });
});
