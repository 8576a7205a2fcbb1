import { describe, expect, test } from 'vitest';
import type { Card, Section } from '../domain/card-set';
import { splitParts } from './card-parts';

const sections: readonly Section[] = [
  { id: 'verder', label: 'Doorvraag', kind: 'question', reveal: 'on-demand' },
  { id: 'bron', label: 'Bron', kind: 'text', reveal: 'with-back' },
  { id: 'leeg', label: 'Leeg', kind: 'text', reveal: 'on-demand' },
];
const card: Card = {
  id: 'een',
  category: 'denken',
  front: 'Wat zie je?',
  back: { verder: 'En wat nog meer?', bron: 'Ons team', leeg: '' },
  tags: [],
};
const ids = (shown: readonly string[]) => {
  const { askable, visible } = splitParts(card, sections, shown);
  return { visible: visible.map(({ id }) => id), askable: askable.map(({ id }) => id) };
};

describe('the back of a card', () => {
  test('keeps what comes later behind its button, also when a maker looks at it', () => {
    expect(ids([])).toEqual({ visible: ['bron'], askable: ['verder'] });
  });

  test('shows it in its own place once someone asks for it', () => {
    expect(ids(['verder'])).toEqual({ visible: ['verder', 'bron'], askable: [] });
  });
});
