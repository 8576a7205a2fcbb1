import { expect, test } from 'vitest';
import { fillIn } from './casus';

test.each([
  ['{Naam} is er.', 'IJsbrand is er.'],
  ['{Wie} lacht.', 'IJverig volk lacht.'],
  ['{Toen} slaapt {wie}.', "'s Ochtends slaapt ijverig volk."],
  ['{IJscoman} komt, {Ijscoman} ook, een {ijscoman}.', 'De man komt, De man ook, een de man.'],
])('%s is told as %s', (text, told) => {
  const values = { naam: 'IJsbrand', wie: 'ijverig volk', toen: "'s ochtends", ijscoman: 'de man' };
  expect(fillIn(text, values)).toBe(told);
});
