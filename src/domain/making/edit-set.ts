import { assertNever } from '../../lib/assert-never';
import type { CardSet, Play } from '../card-set';
import { SET_LIMITS } from '../limits';
import { editAside, NOTHING_ASIDE } from './aside';
import type { SetDraft } from './draft';
import { staysReadable } from './draft-check';
import {
  addCard,
  binCards,
  categorise,
  emptyBin,
  keepBin,
  moveCards,
  splitCard,
  tagCards,
  unbinCards,
  write,
} from './edit-cards';
import { editParts } from './edit-parts';
import { areApart, change, isGoodId } from './item-list';
import { pasteRows } from './paste-rows';
import type { SetEdit } from './set-edit';

/** Makes one change to a set. A change that does not apply gives the very same draft. */
export function editSet(draft: SetDraft, edit: SetEdit): SetDraft {
  const { content } = draft;
  if (!staysReadable(edit)) return draft;
  switch (edit.kind) {
    case 'aside': {
      const { aside = NOTHING_ASIDE } = draft;
      const next = editAside(aside, edit);
      return next === aside ? draft : { ...draft, aside: next };
    }
    case 'about':
      return withContent(draft, edit.change);
    case 'play':
      if (!areApart(edit.change.closing ?? []) || !isGoodId(edit.change.casus ?? 'none'))
        return draft;
      return withContent(draft, { play: change<Play>(content.play, edit.change) });
    case 'play-open': {
      const { pickLimit = 1 } = edit.change;
      if (!Number.isInteger(pickLimit) || pickLimit < 1 || pickLimit > SET_LIMITS.pickLimit) {
        return draft;
      }
      const open = change(content.play.open, edit.change);
      return withContent(draft, { play: change(content.play, { open }) });
    }
    case 'play-draw': {
      if (!areApart(edit.change.answers ?? [])) return draft;
      const drawing = change(content.play.draw, edit.change);
      return withContent(draft, { play: change(content.play, { draw: drawing }) });
    }
    case 'add-card':
      return addCard(draft, edit);
    case 'write':
      return write(draft, edit);
    case 'categorise':
      return categorise(draft, edit);
    case 'tag':
      return tagCards(draft, edit);
    case 'move':
      return moveCards(draft, edit);
    case 'bin':
      return binCards(draft, edit);
    case 'unbin':
      return unbinCards(draft, edit);
    case 'empty-bin':
      return emptyBin(draft, edit);
    case 'keep-bin':
      return keepBin(draft, edit);
    case 'paste':
      return pasteRows(draft, edit);
    case 'split':
      return splitCard(draft, edit);
    case 'add-category':
    case 'category':
    case 'remove-category':
    case 'move-category':
    case 'add-section':
    case 'section':
    case 'remove-section':
    case 'move-section':
    case 'add-tag':
    case 'rename-tag':
    case 'remove-tag':
      return editParts(draft, edit);
    default:
      return assertNever(edit);
  }
}

function withContent(draft: SetDraft, fields: Partial<CardSet>): SetDraft {
  const content = change(draft.content, fields);
  return content === draft.content ? draft : { ...draft, content };
}
