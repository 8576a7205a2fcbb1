import { describe, expect, test } from 'vitest';
import { readIncoming } from '../files/incoming';
import { type Change, put, sampleSet } from '../files/sample-content';
import { reports as english } from '../i18n/en/reports';
import { reports as dutch } from '../i18n/nl/reports';
import { describeRefusal, type HandedInRefusal } from './refusal-words';

const tell = (refusal: HandedInRefusal) => describeRefusal(refusal, { reports: dutch });

const ALL: readonly HandedInRefusal[] = [
  { kind: 'unreadable' },
  { kind: 'empty' },
  { kind: 'too-big', bytes: 5_300_001, limit: 5 * 1024 * 1024 },
  { kind: 'cut-off' },
  { kind: 'not-json', line: 12 },
  { kind: 'unknown-format', format: null },
  { kind: 'unknown-format', format: 'quiz' },
  { kind: 'newer-version', version: 2 },
  { kind: 'invalid', path: 'cards[3].front', problem: 'too-long', value: 'Vraag' },
  { kind: 'invalid', path: '', problem: 'too-deep' },
  { kind: 'duplicate-id', path: 'cards[4].id', id: 'k1' },
  { kind: 'unknown-reference', path: 'cards[0].category', to: 'category', id: 'doen' },
  { kind: 'image', path: 'cards[0].back.waarom' },
];

describe('a refused file', () => {
  test('is always told with what happened, that nothing changed, and what to do', () => {
    for (const refusal of ALL) {
      const { text, title } = tell(refusal);
      expect(title, refusal.kind).not.toBe('');
      expect(text, refusal.kind).toContain('Er is niets veranderd.');
      expect(text.split('Er is niets veranderd.')[1]?.trim(), refusal.kind).not.toBe('');
    }
  });

  test('is told in English as well', () => {
    for (const refusal of ALL) {
      const { text } = describeRefusal(refusal, { reports: english });
      expect(text, refusal.kind).toContain('Nothing has changed.');
    }
  });

  test('names the place as people count, with the path beside it', () => {
    const told = tell({
      kind: 'invalid',
      path: 'cards[3].front',
      problem: 'too-long',
      value: 'Vraag',
    });
    expect(told.text).toContain('Bij kaart 4 (cards[3].front): dit is te lang (“Vraag”).');
  });

  test('keeps a place it has no word for', () => {
    expect(tell({ kind: 'image', path: 'constructor[0]' }).text).toContain('Bij constructor 1');
    expect(tell({ kind: 'image', path: 'play.rules' }).text).toContain('Bij play.rules');
  });

  test('never rounds a file that is just too big down to the limit', () => {
    const limit = 5 * 1024 * 1024;
    expect(tell({ kind: 'too-big', bytes: limit + 1, limit }).text).toContain('5,1 MB');
  });

  test('as the reader refuses it is told by its place', () => {
    const file = sampleSet();
    const change: Change = put('cards.0.front', '');
    change(file as never);
    const read = readIncoming(JSON.stringify(file));
    if (read.ok) throw new Error('let in');
    expect(tell(read.refusal).text).toContain('Bij kaart 1 (cards[0].front)');
  });
});
