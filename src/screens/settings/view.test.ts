import { describe, expect, test } from 'vitest';
import { settings } from '../../i18n/nl/settings';
import { listStored, nameOffline, nameUpdate, sayBytes } from './view';

const offline = { ready: false, updateWaiting: false, unsupported: false };

describe('the offline line', () => {
  test('says ready only when everything is there', () => {
    expect(nameOffline(offline)).toBe('busy');
    expect(nameOffline({ ...offline, ready: true })).toBe('ready');
  });

  test('tells a browser that never can from one that is not ready yet', () => {
    expect(nameOffline({ ...offline, unsupported: true })).toBe('never');
  });
});

describe('a new version', () => {
  test('is not spoken of while there is none', () => {
    expect(nameUpdate(offline, false)).toBe('none');
  });

  test('can come at once between conversations, and later during one', () => {
    expect(nameUpdate({ ...offline, updateWaiting: true }, false)).toBe('now');
    expect(nameUpdate({ ...offline, updateWaiting: true }, true)).toBe('later');
  });
});

describe('what is stored', () => {
  test('is counted in words, without what there is none of', () => {
    expect(listStored({ sessions: 1, texts: 12, own: 0 }, settings.stored)).toEqual([
      '1 gesprek',
      '12 getypte teksten en namen',
    ]);
  });

  test('is nothing on the first day', () => {
    expect(listStored({ sessions: 0, texts: 0, own: 0 }, settings.stored)).toEqual([]);
  });

  test('has a size in megabytes, in the way of the language', () => {
    expect(sayBytes(1.25 * 1024 * 1024, 'nl')).toBe('1,3 MB');
    expect(sayBytes(1.25 * 1024 * 1024, 'en')).toBe('1.3 MB');
    expect(sayBytes(12, 'nl')).toBe('0,1 MB');
  });
});
