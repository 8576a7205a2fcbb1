import type { CasusEdit } from './casus-edit';
import type { FormatEdit } from './format-edit';
import type { SetEdit } from './set-edit';

/** Fields that are chosen, not typed: each choice is a step of its own. */
const CHOSEN: readonly string[] = [
  'byCategory',
  'casus',
  'colour',
  'invented',
  'kind',
  'minutes',
  'presenter',
  'repeat',
  'reveal',
  'role',
  'symbol',
  'who',
];

/**
 * The field that an edit types in; null for an edit that is always a step of its own. Typing on in one field
 * is one step of undo.
 */
export function mergeKeyOf(edit: SetEdit | CasusEdit | FormatEdit): string | null {
  switch (edit.kind) {
    case 'write': {
      const { card, field } = edit;
      return `write/${card}/${field === 'front' ? '' : field.section}`;
    }
    case 'lines':
      return `lines/${edit.of}`;
    case 'part':
      return edit.typing === undefined ? null : `${edit.phase}/${edit.at}/${edit.typing}`;
    case 'rename-tag':
      return `tag/${edit.id}`;
    case 'about':
    case 'play':
    case 'play-open':
    case 'play-draw':
      return keyOf(edit.kind, '', edit.change);
    case 'category':
    case 'section':
    case 'stage':
    case 'role':
    case 'variant':
    case 'questions':
    case 'phase':
      return keyOf(edit.kind, edit.id, edit.change);
    default:
      return null;
  }
}

function keyOf(kind: string, id: string, change: object): string | null {
  const fields = Object.keys(change);
  return fields.some((field) => CHOSEN.includes(field)) ? null : `${kind}/${id}/${fields.join()}`;
}
