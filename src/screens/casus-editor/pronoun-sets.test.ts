import { expect, it } from 'vitest';
import { fillIn } from '../../domain/casus';
import { createVariant, PRONOUNS } from './pronoun-sets';

const tell = (lang: string, text: string) =>
  PRONOUNS.map((pronoun) =>
    fillIn(text, createVariant(lang, { id: 'een', name: 'Sam', pronoun }).values),
  );

it('tells a sentence of him, of her and of them', () => {
  expect(tell('nl', '{Hij} pakt {zijn} jas. {naam} vraagt wie {hem} helpt.')).toEqual([
    'Hij pakt zijn jas. Sam vraagt wie hem helpt.',
    'Ze pakt haar jas. Sam vraagt wie haar helpt.',
    'Die pakt hun jas. Sam vraagt wie hen helpt.',
  ]);
});

it('has English words for a case in English', () => {
  expect(tell('en', '{He} takes {his} coat. Who helps {him}, {name}?')[1]).toBe(
    'She takes her coat. Who helps her, Sam?',
  );
});

it('is chosen by its name', () => {
  expect(createVariant('nl', { id: 'een', name: 'Sam', pronoun: 'die' }).label).toBe('Sam');
});
