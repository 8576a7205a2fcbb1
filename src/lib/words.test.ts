import { describe, expect, test } from 'vitest';
import { capitalise, decapitalise, initialOf } from './capital';
import { fold } from './fold';
import { tellApart } from './tell-apart';

describe('fold', () => {
  test.each([
    ['foto’s', "foto's"],
    ['foto´s', "foto's"],
    ['foto`s', "foto's"],
    ['reëel', 'reeel'],
    ['re\u0065\u0308el', 'reeel'],
    ['Één', 'een'],
    ['sa\u00ADmen\u00ADwer\u00ADking', 'samenwerking'],
    ['Wie\u00A0helpt', 'wie helpt'],
    ['wie\u2009 \n helpt ', 'wie helpt'],
    ['re\uFB02ectie', 'reflectie'],
    ['\u0133s', 'ijs'],
    ['IJS', 'ijs'],
    ['e\u2011mail', 'e-mail'],
    ['e–mail', 'e-mail'],
    ['kaart\u200Bje', 'kaartje'],
    ['\uFEFFkop', 'kop'],
    ['“wat” is «dat»', '"wat" is "dat"'],
    ['ＡＢＣ１', 'abc1'],
    ['İstanbul', 'istanbul'],
    ['Έλα', 'ελα'],
    ['❤\uFE0F', '❤'],
  ])('%s reads as %s', (text, plain) => {
    expect(fold(text)).toBe(plain);
    expect(fold(fold(text))).toBe(plain);
  });

  test('leaves letters that are others in their own script', () => {
    expect(fold('कि')).not.toBe(fold('क'));
    expect(fold('가')).toBe('가');
  });
});

describe('a capital', () => {
  test.each([
    ['ijsbrekers', 'IJsbrekers'],
    ['Ijsbrekers', 'IJsbrekers'],
    ["'s ochtends slaapt hij.", "'s Ochtends slaapt hij."],
    ['’s ochtends', '’s Ochtends'],
    ["'t is laat", "'t Is laat"],
    ["'t ijs", "'t IJs"],
    ['“wat nu?”', '“Wat nu?”'],
    ['‘’s avonds’', '‘’s Avonds’'],
    ["'sommige'", "'Sommige'"],
    ['**let op**', '**Let op**'],
    ['émile', 'Émile'],
    ['\u{10428}', '\u{10400}'],
    ['3 vragen', '3 vragen'],
    ['Klaar', 'Klaar'],
    ['', ''],
    ['…', '…'],
  ])('%s begins a sentence as %s', (text, whole) => {
    expect(capitalise(text)).toBe(whole);
    expect(capitalise(whole)).toBe(whole);
  });

  test.each([
    ['IJsbrekers', 'ijsbrekers'],
    ['Wat nu?', 'wat nu?'],
    ["'s Ochtends", "'s ochtends"],
    ['“Wat', '“wat'],
  ])('%s goes on in a sentence as %s', (text, inside) => {
    expect(decapitalise(text)).toBe(inside);
  });

  test.each([
    ['IJsbrand', 'IJ'],
    ['ijda', 'IJ'],
    ['Ina', 'I'],
    ['’t Hooft', 'H'],
    ["'s Gravesande", 'G'],
    [' fatma', 'F'],
    ['élise', 'É'],
    ['e\u0301lise', 'E\u0301'],
    ['"Kees"', 'K'],
    ['🇳🇱 Jan', '🇳🇱'],
    ['😀', '😀'],
    ['-', '-'],
    ['', '?'],
    ['  ', '?'],
  ])('the sign of %s is %s', (name, sign) => {
    expect(initialOf(name)).toBe(sign);
  });
});

describe('names at one table', () => {
  test.each([
    [
      ['Anna', 'Bo', 'Anna', 'anna'],
      ['Anna', 'Bo', 'Anna (2)', 'anna (3)'],
    ],
    [
      ['Anna', 'Anna', 'Anna (2)'],
      ['Anna', 'Anna (3)', 'Anna (2)'],
    ],
    [
      ['Zoë', 'Zoe', 'Zo'],
      ['Zoë', 'Zoe (2)', 'Zo'],
    ],
    [
      ['Anna (2)', 'Anna (2)'],
      ['Anna (2)', 'Anna (2) (2)'],
    ],
    [[], []],
  ])('%j are told apart as %j', (names, apart) => {
    expect(tellApart(names)).toEqual(apart);
    expect(new Set(tellApart(names).map(fold)).size).toBe(names.length);
  });
});
