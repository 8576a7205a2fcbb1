import { describe, expect, test } from 'vitest';
import { BACKUP_LIMIT } from '../files/incoming';
import { sampleCasus, sampleSet } from '../files/sample-content';
import { type HandedFile, readHanded } from './handed-in';

const file = (text: string, size = text.length): HandedFile => ({
  name: 'kaarten.json',
  size,
  text: async () => text,
});

describe('a file handed in at the workshop', () => {
  test('can be a set', async () => {
    const handed = await readHanded(file(JSON.stringify(sampleSet())));
    expect(handed).toMatchObject({ status: 'ready', piece: { kind: 'kaartenset' }, stripped: 0 });
  });

  test('can be a case', async () => {
    const handed = await readHanded(file(JSON.stringify(sampleCasus())));
    expect(handed).toMatchObject({ status: 'ready', piece: { kind: 'casus' } });
  });

  test('is refused by name', async () => {
    expect(await readHanded(file('naam;tekst'))).toMatchObject({
      status: 'refused',
      refusal: { kind: 'not-json' },
    });
  });

  test('is refused for its size before its text is read', async () => {
    const huge: HandedFile = {
      name: 'groot.json',
      size: BACKUP_LIMIT + 1,
      text: () => Promise.reject(new Error('its text was read')),
    };
    expect(await readHanded(huge)).toMatchObject({
      status: 'refused',
      refusal: { kind: 'too-big', bytes: BACKUP_LIMIT + 1 },
    });
  });

  test('that the device does not give is told apart from one that is wrong', async () => {
    const absent: HandedFile = {
      name: 'wolk.json',
      size: 10,
      text: () => Promise.reject(new DOMException('', 'NotReadableError')),
    };
    expect(await readHanded(absent)).toEqual({
      status: 'refused',
      refusal: { kind: 'unreadable' },
    });
  });

  test('with a backup in it belongs elsewhere', async () => {
    const backup = {
      format: 'reservekopie',
      formatVersion: 1,
      madeAt: 1,
      tables: [],
      sessions: [],
      events: [],
      texts: [],
      places: [],
      content: [],
      shelf: [],
      tombstones: [],
      damaged: [],
    };
    expect(await readHanded(file(JSON.stringify(backup)))).toEqual({ status: 'conversation' });
  });
});
