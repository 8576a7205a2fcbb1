import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFileSaver, type FileSurroundings } from './files';

type Device = FileSurroundings['navigator'];

function surround(device: Device) {
  const link = { href: '', download: '', click: vi.fn(), remove: vi.fn() };
  const made: Blob[] = [];
  const urls = {
    createObjectURL: vi.fn((file: Blob) => {
      made.push(file);
      return 'blob:here/1';
    }),
    revokeObjectURL: vi.fn(),
  };
  const document = { createElement: () => link, body: { append: vi.fn() } };
  const surroundings = { navigator: device, document, urls } as unknown as FileSurroundings;
  return { link, made, urls, saver: createFileSaver(surroundings) };
}

const JSON_TYPE = 'application/json';
const yes = () => true;
const named = (name: string) => Promise.reject(new DOMException('', name));
const isText = ({ files }: ShareData = {}) =>
  (files ?? []).every(({ name, type }) => type === 'text/plain' && name.endsWith('.txt'));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('saving a file', () => {
  it('is a download of exactly this text, under this name', async () => {
    const { link, made, saver } = surround({});
    expect(await saver.save('verslag.json', JSON_TYPE, '{"é":1}')).toBe('asked');
    expect(link).toMatchObject({ href: 'blob:here/1', download: 'verslag.json' });
    expect(link.click).toHaveBeenCalledTimes(1);
    expect(link.remove).toHaveBeenCalledTimes(1);
    expect(await made[0]?.text()).toBe('{"é":1}');
    expect(made[0]?.type).toBe(JSON_TYPE);
  });

  it('gives the address back only when a slow tablet has read it', async () => {
    const { saver, urls } = surround({});
    await saver.save('a.json', JSON_TYPE, '{}');
    vi.advanceTimersByTime(30_000);
    expect(urls.revokeObjectURL).not.toHaveBeenCalled();
    vi.advanceTimersByTime(60_000);
    expect(urls.revokeObjectURL).toHaveBeenCalledWith('blob:here/1');
  });

  it('is a download in a browser that could share: there it strands nobody', async () => {
    const share = vi.fn(async () => undefined);
    const { link, saver } = surround({ canShare: yes, share });
    expect(await saver.save('a.json', JSON_TYPE, '{}')).toBe('asked');
    expect(link.click).toHaveBeenCalled();
    expect(share).not.toHaveBeenCalled();
  });

  it('goes by the share sheet in an app on the iOS home screen', async () => {
    const share = vi.fn(async (_: ShareData) => undefined);
    const { link, saver } = surround({ canShare: yes, share, standalone: true });
    expect(await saver.save('a.json', JSON_TYPE, '{}')).toBe('shared');
    expect(link.click).not.toHaveBeenCalled();
    const [file] = share.mock.calls[0]?.[0].files ?? [];
    expect([file?.name, file?.type, await file?.text()]).toEqual(['a.json', JSON_TYPE, '{}']);
  });

  it('falls back to a download on a home screen that shares no files', async () => {
    const { link, saver } = surround({
      canShare: () => false,
      share: async () => undefined,
      standalone: true,
    });
    expect(await saver.save('a.json', JSON_TYPE, '{}')).toBe('asked');
    expect(link.click).toHaveBeenCalled();
  });

  it('says when the user closed the share sheet, and when it failed', async () => {
    const device = { canShare: yes, standalone: true };
    const closed = surround({ ...device, share: () => named('AbortError') });
    expect(await closed.saver.save('a.json', JSON_TYPE, '{}')).toBe('cancelled');
    const refused = surround({ ...device, share: () => named('NotAllowedError') });
    expect(await refused.saver.save('a.json', JSON_TYPE, '{}')).toBe('failed');
  });

  it('says when the browser refuses the download', async () => {
    const { saver, urls } = surround({});
    urls.createObjectURL.mockImplementation(() => {
      throw new TypeError();
    });
    expect(await saver.save('a.json', JSON_TYPE, '{}')).toBe('failed');
  });
});

describe('sharing a file', () => {
  it.each<readonly [string, Device]>([
    ['share', { canShare: yes }],
    ['canShare', { share: async () => undefined }],
    ['files that may be shared', { canShare: () => false, share: async () => undefined }],
    [
      'a canShare that works',
      {
        canShare: () => {
          throw new TypeError();
        },
        share: async () => undefined,
      },
    ],
  ])('is not offered without %s', (_, device) => {
    expect(surround(device).saver.share).toBeUndefined();
  });

  it('hands over the file with its title', async () => {
    const share = vi.fn(async (_: ShareData) => undefined);
    const { saver } = surround({ canShare: yes, share });
    expect(await saver.share?.('a.json', JSON_TYPE, '{}', 'Verslag')).toBe('shared');
    expect(share.mock.calls[0]?.[0]).toMatchObject({
      title: 'Verslag',
      files: [{ name: 'a.json' }],
    });
  });

  it('goes as text where JSON is not shared', async () => {
    const share = vi.fn(async (_: ShareData) => undefined);
    const { saver } = surround({ canShare: isText, share });
    expect(await saver.share?.('a.json', JSON_TYPE, '{"a":1}', 'Verslag')).toBe('shared');
    const [file] = share.mock.calls[0]?.[0].files ?? [];
    expect([file?.name, await file?.text()]).toEqual(['a.json.txt', '{"a":1}']);
  });

  it('says when the user thought better of it', async () => {
    const { saver } = surround({ canShare: yes, share: () => named('AbortError') });
    expect(await saver.share?.('a.json', JSON_TYPE, '{}', 'x')).toBe('cancelled');
  });
});

describe('a page inside another app', () => {
  const webView =
    'Mozilla/5.0 (Linux; Android 13; SM-T500; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/120.0 Safari/537.36';
  const iosInside =
    'Mozilla/5.0 (iPad; CPU OS 16_3 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148';
  const safari =
    'Mozilla/5.0 (iPad; CPU OS 16_3 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/16.3 Mobile/15E148 Safari/604.1';
  const chrome =
    'Mozilla/5.0 (Linux; Android 13; SM-T500) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0 Safari/537.36';

  it.each([
    [webView, true],
    [iosInside, true],
    [`${safari} [FBAN/FBIOS;FBAV/400]`, true],
    [safari, false],
    [chrome, false],
    [undefined, false],
  ])('is known by %s', (userAgent, embedded) => {
    const device = userAgent === undefined ? {} : { userAgent };
    expect(surround(device).saver.embedded).toBe(embedded);
  });

  it('is not what an app on the iOS home screen is', () => {
    expect(surround({ userAgent: iosInside, standalone: true }).saver.embedded).toBe(false);
  });
});

describe('copying a text', () => {
  it('says whether the browser allowed it', async () => {
    const writeText = vi.fn(async () => undefined);
    const allows = surround({ clipboard: { writeText } as unknown as Clipboard });
    expect(await allows.saver.copy('tekst')).toBe(true);
    expect(writeText).toHaveBeenCalledWith('tekst');
    const refuses = { writeText: () => named('NotAllowedError') } as unknown as Clipboard;
    expect(await surround({ clipboard: refuses }).saver.copy('tekst')).toBe(false);
    expect(await surround({}).saver.copy('tekst')).toBe(false);
  });
});
