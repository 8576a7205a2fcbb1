import { describe, expect, it } from 'vitest';
import { parseCardSet } from './card-set';
import { parseCasus } from './casus';
import { put, sampleCasus, sampleSet } from './sample-content';

describe('a picture in a file', () => {
  it.each([
    ['a picture in the text', 'cards.0.front', 'data:image/png;base64,AAAA', 'cards[0].front'],
    ['a data address', 'cards.0.back.waarom', ' DATA:text/html,x', 'cards[0].back.waarom'],
    ['a drawing', 'cards.0.front', '<svg onload="alert(1)"></svg>', 'cards[0].front'],
    ['a drawing as a file', 'title', '<?xml version="1.0"?><svg/>', 'title'],
    [
      'a picture elsewhere',
      'cards.0.back.zo',
      ['zie http://x.nl/a.JPG?b=1'],
      'cards[0].back.zo[0]',
    ],
    ['a field for a picture', 'cards.0.image', 'boom.png', 'cards[0].image'],
    ['a picture for a category', 'categories.0.afbeelding', {}, 'categories[0].afbeelding'],
  ])('refuses %s plainly', (_, path, value, where) => {
    const file = sampleSet();
    put(path, value)(file);
    expect(parseCardSet(file)).toEqual({ ok: false, refusal: { kind: 'image', path: where } });
  });

  it.each(['Data: wat weet je?', 'Kijk op https://x.nl/jpg', 'de <svg>', 'foto.png'])(
    'takes %j for text',
    (front) => {
      const file = sampleSet();
      put('cards.0.front', front)(file);
      expect(parseCardSet(file)).toMatchObject({ ok: true, value: { cards: [{ front }] } });
    },
  );

  it('is refused in a case too', () => {
    const file = sampleCasus();
    put('stages.0.text', ['data:image/gif;base64,R0'])(file);
    const refusal = { kind: 'image', path: 'stages[0].text[0]' };
    expect(parseCasus(file)).toEqual({ ok: false, refusal });
  });
});
