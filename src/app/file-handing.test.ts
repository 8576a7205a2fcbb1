import { describe, expect, test, vi } from 'vitest';
import { fileOut } from '../i18n/nl/file-out';
import type { App } from './app';
import { handOut } from './file-handing';
import type { FileSaver, OutFile, SaveOutcome } from './services';

const file: OutFile = { name: 'proef.json', type: 'application/json', body: '{}' };

/** As much of the app as handing out needs; `outcomes` is what the browser does. */
function createApp(
  save: SaveOutcome,
  { share, embedded = false }: { share?: SaveOutcome; embedded?: boolean } = {},
) {
  const files = {
    save: vi.fn(async () => save),
    share: share && vi.fn(async () => share),
    copy: async () => true,
    embedded,
  };
  const app = {
    handed: { value: null },
    notice: { value: null },
    loadWords: async () => ({ fileOut }),
    services: { files: files as unknown as FileSaver },
  } as unknown as App;
  return { app, files };
}

describe('a file that goes out', () => {
  test('is said to be asked for, never to be there, with the other ways one tap away', async () => {
    const { app } = createApp('asked');
    expect(await handOut(app, file)).toBe('asked');
    expect(app.notice.value?.message).toBe(fileOut.asked('proef.json'));
    expect(app.notice.value?.message).not.toMatch(/staat nu|opgeslagen|is gemaakt/);
    expect(app.handed.value).toBeNull();
    app.notice.value?.action?.run();
    expect(app.handed.value).toMatchObject({ file, outcome: 'asked' });
  });

  test('is asked about at once inside another app, where downloads often do not come', async () => {
    const { app } = createApp('asked', { embedded: true });
    await handOut(app, file);
    expect(app.handed.value).toMatchObject({ outcome: 'asked' });
    expect(app.notice.value).toBeNull();
  });

  test('that failed is said not to be kept, and offers the other ways', async () => {
    const { app } = createApp('failed');
    await handOut(app, file);
    expect(app.handed.value?.outcome).toBe('failed');
    expect(fileOut.notKept).toContain('niet bewaard');
  });

  test('that can not be shared is downloaded after all', async () => {
    const { app, files } = createApp('asked', { share: 'failed' });
    expect(await handOut(app, file, { way: 'share' })).toBe('asked');
    expect(files.save).toHaveBeenCalledTimes(1);
    expect(app.notice.value?.message).toBe(fileOut.asked('proef.json'));
  });

  test('is shared, or not at all where the person thinks again', async () => {
    const shared = createApp('asked', { share: 'shared' });
    expect(await handOut(shared.app, file, { way: 'share' })).toBe('shared');
    expect(shared.app.notice.value?.message).toBe(fileOut.shared('proef.json'));
    const { app, files } = createApp('asked', { share: 'cancelled' });
    expect(await handOut(app, file, { way: 'share' })).toBe('cancelled');
    expect(files.save).not.toHaveBeenCalled();
    expect([app.notice.value, app.handed.value]).toEqual([null, null]);
  });

  test('on which something hangs is asked about, and that comes once the person says so', async () => {
    const { app } = createApp('asked');
    const there = vi.fn();
    await handOut(app, file, { there });
    expect(app.notice.value).toBeNull();
    expect(there).not.toHaveBeenCalled();
    app.handed.value?.there?.();
    expect(there).toHaveBeenCalledTimes(1);
  });
});
