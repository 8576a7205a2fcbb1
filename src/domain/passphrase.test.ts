import { expect, test } from 'vitest';
import { weighPassphrase } from './passphrase';

test.each([
  ['', 'empty'],
  ['   ', 'empty'],
  ['Welkom1!', 'weak'],
  ['aaaaaaaaaaaaaaaaaaaaaaaa', 'weak'],
  ['123456789012345678', 'weak'],
  ['acacacacacacacacacac', 'weak'],
  ['een een een een een een', 'weak'],
  ['Amsterdam2026', 'fair'],
  ['fiets regen thee kast', 'strong'],
] as const)('“%s” is %s', (passphrase, strength) => {
  expect(weighPassphrase(passphrase)).toBe(strength);
});

test('a longer one is never weaker', () => {
  const order = ['empty', 'weak', 'fair', 'strong'];
  const whole = 'fiets regen thee kast';
  let before = 0;
  for (let length = 1; length <= whole.length; length += 1) {
    const now = order.indexOf(weighPassphrase(whole.slice(0, length)));
    expect(now).toBeGreaterThanOrEqual(before);
    before = now;
  }
});
