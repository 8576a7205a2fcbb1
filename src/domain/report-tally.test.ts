import { expect, it } from 'vitest';
import { listUsed } from './card-set';
import { tallyRound } from './report-tally';
import type { Round } from './session';
import { SMALL_SET } from './testing/content';

it('a category without cards is no chip at the table and no bar in the report', () => {
  const [first] = SMALL_SET.categories;
  if (!first) throw new Error('no category');
  const set = { ...SMALL_SET, categories: [{ ...first, id: 'leeg' }, ...SMALL_SET.categories] };
  const round = { picks: [], draws: [] } as unknown as Round;
  expect(listUsed(set)).toEqual(SMALL_SET.categories);
  expect(tallyRound(round, set).map(({ category }) => category)).not.toContain('leeg');
});
