import { describe, expect, test } from 'vitest';
import type { ImportPreview } from '../../app/backup-commands';
import { first } from '../../i18n/nl/first';
import { reports } from '../../i18n/nl/reports';
import { table } from '../../i18n/nl/table';
import { summaryOf } from '../../storage/testing/rehearsal';
import {
  describeFailure,
  describeImport,
  describePeople,
  describeSession,
  listPreview,
  nameSession,
  nameTable,
  toggle,
} from './view';

const words = { home: first.home, reports, table };
const NOW = new Date(2026, 10, 22, 12).getTime();
const DAY = 24 * 60 * 60 * 1000;

const preview: ImportPreview = {
  madeAt: NOW,
  sessions: 0,
  tables: 0,
  sets: 0,
  casussen: 0,
  formats: 0,
  texts: 0,
  here: 0,
  wiped: 0,
  damaged: 0,
  own: { conflicts: [], copies: [] },
};
const nothing = { sessions: 0, events: 0, texts: 0, shelf: 0, leftOut: 0 };

describe('a table in the list', () => {
  test('is called by its name, else after the day it first sat together', () => {
    expect(nameTable({ name: 'Dinsdag', since: NOW }, reports, NOW, 'nl')).toBe('Dinsdag');
    expect(nameTable({ name: null, since: NOW }, reports, NOW, 'nl')).toBe('Tafel 22 nov');
  });

  test('names whom it can, and counts the others', () => {
    const tell = (people: readonly (string | null)[]) => describePeople(people, reports, 'nl');
    expect(tell([])).toBe('');
    expect(tell([null, null])).toBe('2 spelers');
    expect(tell(['An', 'Bo'])).toBe('Met An en Bo');
    expect(tell(['An', null, 'Bo', null])).toBe('Met An, Bo en 2 anderen');
  });
});

describe('a conversation in the list', () => {
  const session = summaryOf('one', {
    casusTitle: 'Johanna',
    done: 7,
    changedAt: NOW - DAY,
    keepUntil: NOW + 10 * DAY,
  });

  test('says mode, how far, when, and how long it is kept', () => {
    expect(describeSession(session, words, NOW, 'nl')).toEqual([
      'Kaart trekken',
      'kaart 7 van 40',
      'gisteren',
      'Na 2 dec vraagt de app of dit weg mag',
    ]);
  });

  test('past its end date says what was agreed', () => {
    const past = describeSession({ ...session, keepUntil: NOW - DAY }, words, NOW, 'nl');
    expect(past.at(-1)).toBe('De bewaartijd was tot 21 nov');
  });

  test('is named by case and day, and by its set without a case', () => {
    expect(nameSession(session, words, NOW, 'nl')).toBe('Johanna, gisteren');
    expect(nameSession({ ...session, casusTitle: null }, words, NOW, 'nl')).toBe(
      'Home-Start, gisteren',
    );
  });
});

test('choosing twice is not choosing, and leaves the earlier choice alone', () => {
  const before = new Set(['a']);
  expect(toggle(before, 'b')).toEqual(new Set(['a', 'b']));
  expect(toggle(before, 'a')).toEqual(new Set());
  expect(before).toEqual(new Set(['a']));
});

describe('what a file brings', () => {
  test('is listed without what it does not hold', () => {
    const lines = listPreview({ ...preview, sessions: 1, tables: 2, casussen: 1 }, reports.restore);
    expect(lines).toEqual(['1 gesprek', '2 tafels', '1 eigen casus', reports.restore.noTexts]);
  });

  test('is one plain line when it is nothing', () => {
    expect(listPreview({ ...preview, tables: 3 }, reports.restore)).toEqual([
      reports.restore.nothing,
    ]);
  });
});

describe('what came in', () => {
  const tell = (count: Partial<typeof nothing>, sessions: number) =>
    describeImport('reservekopie', { ...nothing, ...count }, { sessions }, reports.restore);

  test('is told as new, merged and own', () => {
    expect(tell({ sessions: 2, events: 9, shelf: 1 }, 3)).toBe(
      'Teruggezet: 2 gesprekken erbij, 1 gesprek samengevoegd, 1 eigen set, casus of werkvorm erbij.',
    );
  });

  test('is nothing new when all of it stood here', () => {
    expect(tell({}, 4)).toBe('Alles uit dit bestand stond hier al.');
  });

  test('says which conversations stayed out', () => {
    expect(tell({ sessions: 1, events: 3, leftOut: 2 }, 3)).toBe(
      'Teruggezet: 1 gesprek erbij. 2 gesprekken bleven weg, want ze zijn eerder gewist.',
    );
  });

  test('or why it did not, and that nothing changed', () => {
    const failures = ['full', 'lost', 'blocked', 'newer', 'gone', 'unavailable'] as const;
    for (const failure of failures) {
      expect(describeFailure(failure, reports.restore.failed)).toContain('Er is niets veranderd');
    }
    expect(describeFailure('newer', reports.restore.failed)).toContain('nieuwere versie');
  });
});
