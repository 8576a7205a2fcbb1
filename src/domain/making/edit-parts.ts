import type { Card, Section } from '../card-set';
import { SET_LIMITS } from '../limits';
import type { SetDraft } from './draft';
import { turnCards } from './edit-cards';
import { change, changeItem, isFree, moveItem, removeItem } from './item-list';
import type { SetEdit } from './set-edit';

type Part = 'categories' | 'tags' | 'sections';
type PartEdit = Extract<SetEdit, { kind: `${string}${'category' | 'section' | 'tag'}` }>;

/** The categories, sections and tags of a set. What refers to one that goes, cards in the bin too, follows. */
export function editParts(draft: SetDraft, edit: Exclude<PartEdit, { kind: 'tag' }>): SetDraft {
  const { categories, sections, tags } = draft.content;
  switch (edit.kind) {
    case 'add-category':
      return add(draft, 'categories', edit.category);
    case 'category':
      return put(draft, 'categories', changeItem(categories, edit.id, edit.change));
    case 'remove-category':
      return removeCategory(draft, edit.id, edit.to);
    case 'move-category':
      return put(draft, 'categories', moveItem(categories, edit.id, edit.to));
    case 'add-section':
      return add(draft, 'sections', edit.section);
    case 'section':
      return changeSection(draft, edit.id, edit.change);
    case 'remove-section':
      return removeSection(draft, edit.id);
    case 'move-section':
      return put(draft, 'sections', moveItem(sections, edit.id, edit.to));
    case 'add-tag':
      return add(draft, 'tags', edit.tag);
    case 'rename-tag':
      return put(draft, 'tags', changeItem(tags, edit.id, { name: edit.name }));
    case 'remove-tag':
      return removeTag(draft, edit.id);
  }
}

type PartOf<Name extends Part> = SetDraft['content'][Name];

function put<Name extends Part>(draft: SetDraft, name: Name, items: PartOf<Name>): SetDraft {
  const content = change(draft.content, { [name]: items });
  return content === draft.content ? draft : { ...draft, content };
}

function add<Name extends Part>(draft: SetDraft, name: Name, item: PartOf<Name>[number]): SetDraft {
  const items = draft.content[name];
  if (items.length >= SET_LIMITS[name] || !isFree(items, item.id)) return draft;
  return put(draft, name, [...items, item] as unknown as PartOf<Name>);
}

function removeCategory(draft: SetDraft, id: string, to: string): SetDraft {
  const { categories } = draft.content;
  const has = (wanted: string) => categories.some((one) => one.id === wanted);
  if (id === to || !has(id) || !has(to)) return draft;
  const content = { ...draft.content, categories: removeItem(categories, id) };
  return turnCards(draft, content, (card) =>
    card.category === id ? { ...card, category: to } : card,
  );
}

function changeSection(
  draft: SetDraft,
  id: string,
  fields: Partial<Omit<Section, 'id'>>,
): SetDraft {
  const before = draft.content.sections.find((one) => one.id === id);
  const sections = changeItem(draft.content.sections, id, fields);
  if (before === undefined || sections === draft.content.sections) return draft;
  const kind = fields.kind ?? before.kind;
  const content = { ...draft.content, sections };
  if ((kind === 'list') === (before.kind === 'list')) return { ...draft, content };
  return turnCards(draft, content, (card) => {
    const written = card.back[id];
    if (written === undefined) return card;
    const turned = typeof written === 'string' ? written.split('\n') : written.join('\n');
    return { ...card, back: { ...card.back, [id]: turned } };
  });
}

function removeSection(draft: SetDraft, id: string): SetDraft {
  const sections = removeItem(draft.content.sections, id);
  if (sections === draft.content.sections) return draft;
  return turnCards(draft, { ...draft.content, sections }, (card) => {
    if (card.back[id] === undefined) return card;
    const { [id]: _, ...back } = card.back;
    return { ...card, back };
  });
}

function removeTag(draft: SetDraft, id: string): SetDraft {
  const tags = removeItem(draft.content.tags, id);
  if (tags === draft.content.tags) return draft;
  return turnCards(draft, { ...draft.content, tags }, (card) => withoutTag(card, id));
}

const withoutTag = (card: Card, id: string): Card =>
  card.tags.includes(id) ? { ...card, tags: card.tags.filter((tag) => tag !== id) } : card;
