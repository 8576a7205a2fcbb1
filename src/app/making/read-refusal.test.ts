import { describe, expect, test } from 'vitest';
import { LOOKALIKES } from '../../files/sheets/reading';
import { importing as importingEn } from '../../i18n/en/import';
import { importing } from '../../i18n/nl/import';
import { reports } from '../../i18n/nl/reports';
import { describeReadRefusal, type ImportRefusal } from './read-refusal';

const tell = (refusal: ImportRefusal) =>
  describeReadRefusal(refusal, { reports }, { importing } as never);

describe('a file that does not come in', () => {
  test('is called what it looks like, in one sentence of its own', () => {
    const titles = LOOKALIKES.map((what) => tell({ kind: 'looks-like', what }).title);
    expect(new Set(titles).size).toBe(LOOKALIKES.length);
    expect(tell({ kind: 'looks-like', what: 'image' }).title).toBe(
      'Dit is een foto of plaatje, geen kaartenset',
    );
  });

  test('changed nothing, and is told what to do, whatever it is', () => {
    const refusals: readonly ImportRefusal[] = [
      ...LOOKALIKES.map((what) => ({ kind: 'looks-like', what }) as const),
      ...(['bytes', 'entries', 'depth'] as const).map(
        (of) => ({ kind: 'zip-too-big', limit: 1, of }) as const,
      ),
      { kind: 'damaged' },
      { kind: 'no-rows' },
      { kind: 'unreadable' },
      { kind: 'empty' },
    ];
    for (const refusal of refusals) {
      const { text } = tell(refusal);
      expect(text, JSON.stringify(refusal)).toMatch(/niets (?:is |\w+ of )?(?:\w+ )?veranderd/);
      expect(text, JSON.stringify(refusal)).toMatch(/[.?] [A-Z].*[.?]$/);
    }
  });

  test('is refused with the number it goes over', () => {
    const zip = { kind: 'zip-too-big', limit: 25 * 1024 * 1024, of: 'bytes' } as const;
    expect(tell(zip).text).toContain('25 MB');
    expect(tell({ ...zip, limit: 500, of: 'entries' }).text).toContain('Meer dan 500');
  });

  test('has no sentence left in Dutch when the app speaks English', () => {
    for (const what of LOOKALIKES) {
      expect(importingEn.refusal.looksLike[what].title).toMatch(/^This /);
    }
  });
});
