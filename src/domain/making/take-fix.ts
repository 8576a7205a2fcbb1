import type { CardSet } from '../card-set';
import type { Casus } from '../casus';
import type { Advice, Fix } from './advice';
import type { CasusEdit } from './casus-edit';
import { type CardField, readField, type SetEdit } from './set-edit';

const replaceAt = (items: readonly string[], at: number, text: string): string[] =>
  items.map((item, place) => (place === at ? text : item));

function editAbout(set: CardSet, path: string, text: string): SetEdit | null {
  const [, list = '', number = ''] =
    /^(categories|tags|play\.rules|play\.agreements|play\.closing)\[(\d+)\]/.exec(path) ?? [];
  const at = Number(number);
  switch (list) {
    case 'categories': {
      const category = set.categories[at];
      return category === undefined
        ? null
        : { kind: 'category', id: category.id, change: { description: text } };
    }
    case 'play.rules':
      return { kind: 'play', change: { rules: replaceAt(set.play.rules, at, text) } };
    case 'play.agreements':
      return { kind: 'play', change: { agreements: replaceAt(set.play.agreements, at, text) } };
    case 'play.closing': {
      const closing = set.play.closing.map((one, place) =>
        place === at ? { ...one, question: text } : one,
      );
      return { kind: 'play', change: { closing } };
    }
    default:
      break;
  }
  switch (path) {
    case 'description':
      return { kind: 'about', change: { description: text } };
    case 'play.open.instruction':
      return { kind: 'play-open', change: { instruction: text } };
    case 'play.draw.instruction':
      return { kind: 'play-draw', change: { instruction: text } };
    case 'play.draw.question':
      return { kind: 'play-draw', change: { question: text } };
    default:
      return null;
  }
}

/** The field that a path on a card points at, and which item of it when it is a list. */
function findField(
  path: string,
): { readonly field: CardField; readonly item: number | null } | null {
  const [, rest = ''] = /^cards\[\d+\]\.(.+)$/.exec(path) ?? [];
  if (rest === 'front') return { field: 'front', item: null };
  const [, section, item] = /^back\.(.+?)(?:\[(\d+)\])?$/.exec(rest) ?? [];
  if (section === undefined) return null;
  return { field: { section }, item: item === undefined ? null : Number(item) };
}

/**
 * The edit that takes up a change someone said yes to, found by the card's id: a card that moved is still
 * the same card. `newId` names the card that a split makes. Null when it no longer applies.
 */
export function takeSetFix(set: CardSet, { card: id, fix }: Advice, newId: string): SetEdit | null {
  if (fix === undefined) return null;
  if (id === null) return fix.kind === 'replace' ? editAbout(set, fix.path, fix.text) : null;
  const card = set.cards.find((one) => one.id === id);
  const place = findField(fix.path);
  if (card === undefined || place === null) return null;
  const { field, item } = place;
  if (fix.kind === 'split') {
    return { kind: 'split', card: id, field, first: fix.first, second: fix.second, id: newId };
  }
  const lines = readField(card, field).split('\n');
  const text = item === null ? fix.text : replaceAt(lines, item, fix.text).join('\n');
  return { kind: 'write', card: id, field, text };
}

function editStage(casus: Casus, path: string, text: string): CasusEdit | null {
  const [, number, line] = /^stages\[(\d+)\]\.(?:title|text\[(\d+)\])$/.exec(path) ?? [];
  const stage = casus.stages[Number(number ?? -1)];
  if (stage === undefined) return null;
  const change =
    line === undefined
      ? { title: text }
      : { text: replaceAt(stage.text, Number(line), text).join('\n\n') };
  return { kind: 'stage', id: stage.id, change };
}

function editQuestions(casus: Casus, path: string, text: string): CasusEdit | null {
  const [, number, item] = /^questions\[(\d+)\]\.(?:title|items\[(\d+)\])$/.exec(path) ?? [];
  const group = casus.questions[Number(number ?? -1)];
  if (group === undefined) return null;
  const change =
    item === undefined
      ? { title: text }
      : { items: replaceAt(group.items, Number(item), text).join('\n') };
  return { kind: 'questions', id: group.id, change };
}

function editRole(casus: Casus, path: string, text: string): CasusEdit | null {
  const [, number, key] = /^roles\[(\d+)\]\.(name|short)$/.exec(path) ?? [];
  const role = casus.roles[Number(number ?? -1)];
  if (role === undefined) return null;
  return { kind: 'role', id: role.id, change: key === 'name' ? { name: text } : { short: text } };
}

/** The edit of a case that takes up a change someone said yes to; null when there is none. */
export function takeCasusFix(casus: Casus, fix: Fix | undefined): CasusEdit | null {
  if (fix === undefined || fix.kind !== 'replace') return null;
  const { path, text } = fix;
  if (path === 'title') return { kind: 'about', change: { title: text } };
  if (path === 'description') return { kind: 'about', change: { description: text } };
  return (
    editStage(casus, path, text) ?? editQuestions(casus, path, text) ?? editRole(casus, path, text)
  );
}
