import { expect, it } from 'vitest';
import { NO_LICENCE, tellLicence } from './licence';

it('a licence is told without its dot, and not at all where none was chosen', () => {
  expect(tellLicence('CC BY 4.0')).toBe('CC BY 4.0');
  expect(tellLicence('Vrij te delen. ')).toBe('Vrij te delen');
  expect([NO_LICENCE.nl, NO_LICENCE.en, ''].map(tellLicence)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
