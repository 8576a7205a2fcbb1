import { describe, expect, it } from 'vitest';
import { SMALL_FORMAT } from '../../domain/testing/content';
import { asksCasus, chooseRoles, firstCasus, fittingCasussen, needsCasus } from './view';

const people = ['an', 'bo', 'cy'].map((key) => ({ key, seat: null, name: key }));
const { roles } = SMALL_FORMAT;

describe('the start of a format', () => {
  it('asks for a case only where the format needs one, with the first it names ready', () => {
    const known = [{ id: 'johan' }, { id: 'emma' }];
    expect(asksCasus({ needs: {} })).toBe(false);
    expect(firstCasus({ needs: {} }, known)).toBeNull();
    expect(asksCasus({ needs: { casus: [] } })).toBe(true);
    expect(firstCasus({ needs: { casus: [] } }, known)).toBe('johan');
  });

  it('offers the cases that the format names, in its order, else all that are here', () => {
    const known = [{ id: 'johan' }, { id: 'emma' }];
    const needs = { casus: ['weg', 'emma', 'johan'] };
    expect(fittingCasussen({ needs }, known).map(({ id }) => id)).toEqual(['emma', 'johan']);
    expect(fittingCasussen({ needs: { casus: [] } }, known)).toBe(known);
    expect([needsCasus({ needs }), needsCasus({ needs: { casus: [] } })]).toEqual([true, false]);
  });

  it('proposes roles to whoever had them least, around what was chosen', () => {
    const history = new Map([['inbrenger', new Map([['an', 1]])]]);
    const choose = (picked: [string, string | null][]) =>
      Object.fromEntries(chooseRoles(roles, people, history, new Map(picked)));
    expect(choose([])).toEqual({ inbrenger: 'bo', begeleider: 'an' });
    expect(choose([['inbrenger', 'an']])).toEqual({ inbrenger: 'an', begeleider: 'bo' });
    expect(choose([['inbrenger', null]])).toEqual({ begeleider: 'an' });
    expect(choose([['inbrenger', 'gone']])).toEqual({ inbrenger: 'bo', begeleider: 'an' });
  });
});
