import { describe, expect, test } from 'vitest';
import { offerCasussen } from './offer-casussen';

const words = { noCasus: 'Geen', otherCasus: (id: string) => `${id} (niet hier)` };
const johan = { id: 'johan', title: 'Johan' };

describe('the cases a set can lay ready', () => {
  test('begin with none', () => {
    expect(offerCasussen([johan], 'johan', words)).toEqual([
      { id: '', label: 'Geen' },
      { id: 'johan', label: 'Johan' },
    ]);
  });

  test('keep a case that is on another tablet', () => {
    expect(offerCasussen([johan], 'lea', words).at(-1)).toEqual({
      id: 'lea',
      label: 'lea (niet hier)',
    });
  });
});
