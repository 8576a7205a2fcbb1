import { expect, test } from 'vitest';
import { EVENT_KINDS } from '../../domain/event';
import { isStep } from '../../domain/undo';
import { table as english } from '../../i18n/en/table';
import { table as dutch } from '../../i18n/nl/table';

test.each([
  ['nl', dutch.steps],
  ['en', english.steps],
])('every step that can be taken back has its words, in %s', (_, words) => {
  expect(Object.keys(words).sort()).toEqual(EVENT_KINDS.filter(isStep).sort());
});
