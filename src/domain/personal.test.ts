import { describe, expect, it } from 'vitest';
import { looksPersonal } from './personal';

describe('looksPersonal', () => {
  it.each([
    'Dit gaat over Fatma Yilmaz',
    'mevrouw Anna van der Berg zei',
    'geboren 03-11-2019',
    'bel 06 12345678 maar',
    'BSN 123456782',
    'mail naar fatma@voorbeeld.nl',
  ])('warns at "%s"', (text) => {
    expect(looksPersonal(text)).toBe(true);
  });

  it.each([
    'Fatma zou dit doen',
    'Nanette wil opruimen, maar daar vraagt Annie niet om.',
    'Eén keer per week, 2 uur',
    'Om 10.30 uur',
    '',
  ])('leaves "%s" alone', (text) => {
    expect(looksPersonal(text)).toBe(false);
  });
});
