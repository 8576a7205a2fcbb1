import { describe, expect, it } from 'vitest';
import type { Card } from '../card-set';
import { SET_LIMITS } from '../limits';
import type { SetDraft } from './draft';
import { beginHistory, record, undo } from './edit-history';
import { editSet } from './edit-set';
import { findLeftOut } from './left-out';
import { mergeKeyOf } from './merge-key';
import { emptySet } from './new-set';
import type { SetEdit } from './set-edit';
import { tidySet } from './tidy-set';

const fold = (draft: SetDraft, edits: readonly SetEdit[]) => edits.reduce(editSet, draft);
const begin: SetDraft = {
  kind: 'kaartenset',
  content: emptySet({ id: 'proef', title: 'Proef', template: 'handelingen' }),
  bin: [],
};
const add = (...ids: string[]): SetEdit[] =>
  ids.flatMap((id) => [
    { kind: 'add-card', id, after: null },
    { kind: 'write', card: id, field: 'front', text: `Kaart ${id}` },
  ]);
const idsOf = ({ content }: SetDraft) => content.cards.map((card) => card.id);
const cardOf = ({ content }: SetDraft, id: string): Card => {
  const card = content.cards.find((one) => one.id === id);
  if (!card) throw new Error(`no card ${id}`);
  return card;
};
const three = fold(begin, add('a', 'b', 'c'));

const namesOf = ({ content }: SetDraft) => content.categories.map(({ name }) => name);

describe('pasted rows', () => {
  const paste = (draft: SetDraft, from: string | null, rows: string[][]) =>
    editSet(draft, {
      kind: 'paste',
      from,
      columns: ['front', 'category', { section: 'waarom' }, 'tags'],
      rows,
      ids: rows.map((_, at) => `n${at}`),
    });

  it('overwrite from one card on, and the rest become new cards', () => {
    const draft = paste(three, 'c', [
      ['Nieuw c', '', 'Daarom', ''],
      ['Nog een', 'HANDELINGEN', '', ''],
    ]);
    expect(idsOf(draft)).toEqual(['a', 'b', 'c', 'n1']);
    expect(cardOf(draft, 'c')).toMatchObject({ front: 'Nieuw c', back: { waarom: 'Daarom' } });
    expect(cardOf(draft, 'n1').category).toBe('handelingen');
    expect(draft.content.categories).toHaveLength(1);
  });

  it('make categories and tags that are new, once each, and look like no other', () => {
    const draft = paste(three, null, [
      ['Een', 'Rust', '', 'moed, hoop'],
      ['Twee', 'rust ', '', 'Hoop'],
    ]);
    expect(namesOf(draft)).toEqual(['Handelingen', 'Rust']);
    expect(new Set(draft.content.categories.map(({ colour }) => colour)).size).toBe(2);
    expect(draft.content.tags.map(({ name }) => name)).toEqual(['moed', 'hoop']);
    expect(draft.content.cards.map(({ tags }) => tags.length)).toEqual([0, 0, 0, 2, 1]);
  });

  it('take the place of a template’s examples, and of nothing that someone made', () => {
    const rows = [['Wat zie je?', 'Rust', '', '']];
    expect(namesOf(paste(begin, null, rows))).toEqual(['Rust']);
    const renamed = editSet(begin, {
      kind: 'category',
      id: 'handelingen',
      change: { name: 'Doen' },
    });
    expect(namesOf(paste(renamed, null, rows))).toEqual(['Doen', 'Rust']);
    expect(namesOf(paste(begin, null, [...rows, ['Wat hoor je?', 'handelingen', '', '']]))).toEqual(
      ['Handelingen', 'Rust'],
    );
    expect(namesOf(paste(begin, null, [['Wat zie je?', '', '', '']]))).toEqual(['Handelingen']);
  });

  it('without any text leave the card under them alone', () => {
    const draft = paste(three, 'a', [
      ['', ' ', '', ''],
      ['B', '', '', ''],
    ]);
    expect(draft.content.cards.map(({ front }) => front)).toEqual(['Kaart a', 'B', 'Kaart c']);
    expect(paste(three, null, [['', '']])).toBe(three);
  });

  it('stop at as many cards as a set can hold', () => {
    const rows = Array.from({ length: SET_LIMITS.cards + 5 }, (_, at) => [`Kaart ${at}`]);
    expect(paste(begin, null, rows).content.cards).toHaveLength(SET_LIMITS.cards);
  });
});

describe('categories, sections and tags', () => {
  const written: SetEdit = {
    kind: 'write',
    card: 'a',
    field: { section: 'waarom' },
    text: 'Een\nTwee',
  };

  it('take the cards along, also those in the bin', () => {
    const category = {
      id: 'anders',
      name: 'Anders',
      description: '',
      colour: 'moss',
      symbol: 'cup',
    } as const;
    const draft = fold(three, [
      { kind: 'add-category', category },
      { kind: 'bin', cards: ['b'], now: 1 },
      { kind: 'remove-category', id: 'handelingen', to: 'anders' },
    ]);
    expect(draft.content.cards.every((card) => card.category === 'anders')).toBe(true);
    expect(draft.bin[0]?.card.category).toBe('anders');
    expect(editSet(draft, { kind: 'remove-category', id: 'anders', to: 'anders' })).toBe(draft);
  });

  it('have no id that a file could not have', () => {
    for (const id of ['foto', 'constructor', '__proto__', 'Waarom', '', 'x'.repeat(65)]) {
      const section = { id, label: 'Extra', kind: 'text', reveal: 'with-back' } as const;
      expect(editSet(three, { kind: 'add-section', section })).toBe(three);
    }
  });

  it('turn what was written when their kind changes, and back', () => {
    const before = fold(three, [written]);
    const listed = editSet(before, { kind: 'section', id: 'waarom', change: { kind: 'list' } });
    expect(cardOf(listed, 'a').back).toEqual({ waarom: ['Een', 'Twee'] });
    const back = editSet(listed, { kind: 'section', id: 'waarom', change: { kind: 'text' } });
    expect(back).toEqual(before);
  });

  it('come back with every word when taking a section away is undone', () => {
    const before = fold(three, [written, { kind: 'bin', cards: ['a'], now: 1 }]);
    const edit: SetEdit = { kind: 'remove-section', id: 'waarom' };
    const removed = record(beginHistory(before), editSet(before, edit), mergeKeyOf(edit), 1);
    expect(removed.present.bin[0]?.card.back).toEqual({});
    expect(undo(removed).present).toBe(before);
  });
});

describe('what can be played', () => {
  it('is nothing as long as no card has a front', () => {
    const blank = fold(begin, [{ kind: 'add-card', id: 'a', after: null }]);
    expect(tidySet(blank.content)).toBeNull();
    expect(tidySet(three.content)?.cards).toHaveLength(3);
  });

  it('has a plain text wherever one is needed and open, in its own language', () => {
    const about = { title: ' ', description: '', source: '', licence: '' };
    const open = fold(three, [
      { kind: 'about', change: about },
      { kind: 'play-draw', change: { question: '', instruction: '' } },
    ]);
    expect(tidySet(open.content)).toMatchObject({
      title: 'Naamloze set',
      licence: 'Nog niet gekozen.',
    });
    const english = editSet(open, { kind: 'about', change: { lang: 'en' } });
    expect(tidySet(english.content)).toMatchObject({
      title: 'Untitled set',
      licence: 'Not chosen yet.',
    });
  });

  it('leaves a card out that is too long, and names it', () => {
    const long = editSet(three, {
      kind: 'write',
      card: 'b',
      field: 'front',
      text: 'x'.repeat(401),
    });
    expect(findLeftOut(long)).toEqual([{ list: 'cards', id: 'b', whole: true }]);
    expect(tidySet(long.content)?.cards.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(findLeftOut(three)).toEqual([]);
  });

  it('keeps a section without a label as long as something is written in it', () => {
    const unlabelled: SetEdit = { kind: 'section', id: 'waarom', change: { label: '' } };
    const labels = (draft: SetDraft) => tidySet(draft.content)?.sections.map(({ label }) => label);
    expect(labels(fold(three, [unlabelled]))).toEqual(['Zo kan het', 'Afweging']);
    expect(labels(fold(three, [written('a'), unlabelled]))).toEqual([
      'Achterkant',
      'Zo kan het',
      'Afweging',
    ]);
    function written(card: string): SetEdit {
      return { kind: 'write', card, field: { section: 'waarom' }, text: 'Daarom' };
    }
  });
});
