import { assertNever } from '../../lib/assert-never';
import type { Format, Part, Phase } from '../format';
import { FORMAT_LIMITS } from '../limits';
import type { FormatDraft } from './draft';
import { staysReadable } from './draft-check';
import { formatHolds, roleIn } from './format-check';
import type { FormatEdit } from './format-edit';
import {
  change,
  changeItem,
  isFree,
  mapItems,
  moveAt,
  moveItem,
  removeItem,
  splitLines,
} from './item-list';

type EditOf<Kind extends FormatEdit['kind']> = Extract<FormatEdit, { kind: Kind }>;

/** Makes one change to a format. A change that does not apply gives the very same draft. */
export function editFormat(draft: FormatDraft, edit: FormatEdit): FormatDraft {
  if (!staysReadable(edit)) return draft;
  const content = change(draft.content, changeOf(draft.content, edit));
  return content === draft.content || !formatHolds(content) ? draft : { ...draft, content };
}

function changeOf(format: Format, edit: FormatEdit): Partial<Format> {
  const { needs, people, phases, roles } = format;
  switch (edit.kind) {
    case 'about':
      return edit.change;
    case 'people':
      return { people: change(people, edit.change) };
    case 'needs':
      return { needs: without(change(needs, edit.change)) };
    case 'lines':
      return format[edit.of].join('\n') === edit.text ? {} : { [edit.of]: splitLines(edit.text) };
    case 'add-role':
      if (roles.length >= FORMAT_LIMITS.roles || !isFree(roles, edit.role.id)) return {};
      return { roles: [...roles, edit.role] };
    case 'role':
      return { roles: changeItem(roles, edit.id, edit.change) };
    case 'remove-role':
      return removeRole(format, edit.id);
    case 'add-phase':
      if (phases.length >= FORMAT_LIMITS.phases || !isFree(phases, edit.phase.id)) return {};
      return { phases: moveItem([...phases, edit.phase], edit.phase.id, edit.at) };
    case 'phase':
      return changePhase(format, edit);
    case 'remove-phase':
      return { phases: removeItem(phases, edit.id) };
    case 'move-phase':
      return { phases: moveItem(phases, edit.id, edit.to) };
    case 'add-part':
      return turnParts(format, edit.phase, (parts) =>
        parts.length >= FORMAT_LIMITS.parts ? parts : [...parts, edit.part],
      );
    case 'part':
      return turnParts(format, edit.phase, (parts) =>
        mapItems(parts, (part) =>
          part === parts[edit.at] && part.kind === edit.of
            ? without(change(part, edit.change as Partial<Part>))
            : part,
        ),
      );
    case 'remove-part':
      return turnParts(format, edit.phase, (parts) =>
        edit.at in parts ? parts.filter((_, at) => at !== edit.at) : parts,
      );
    case 'move-part':
      return turnParts(format, edit.phase, (parts) => moveAt(parts, edit.at, edit.to));
    default:
      return assertNever(edit);
  }
}

/** The same without fields that hold nothing: a file has no such field. The very same where there is none. */
function without<Shape extends object>(shape: Shape): Shape {
  const filled = Object.entries(shape).filter(([, value]) => value !== undefined);
  return filled.length === Object.keys(shape).length
    ? shape
    : (Object.fromEntries(filled) as Shape);
}

function turnParts(
  { phases }: Format,
  id: string,
  turn: (parts: readonly Part[]) => readonly Part[],
): Partial<Format> {
  return {
    phases: mapItems(phases, (phase) =>
      phase.id === id ? change(phase, { parts: turn(phase.parts) }) : phase,
    ),
  };
}

function changePhase({ phases }: Format, edit: EditOf<'phase'>): Partial<Format> {
  const { who, ...rest } = edit.change;
  const fields: Partial<Phase> = who === undefined ? rest : { ...rest, who: who ?? undefined };
  return {
    phases: mapItems(phases, (phase) =>
      phase.id === edit.id ? without(change(phase, fields)) : phase,
    ),
  };
}

function removeRole({ phases, roles }: Format, id: string): Partial<Format> {
  return {
    roles: removeItem(roles, id),
    phases: mapItems(phases, (phase) => {
      const parts = mapItems(phase.parts, (part) =>
        roleIn(part) === id ? without({ ...part, by: undefined, without: undefined }) : part,
      );
      const kept = change(phase, { parts });
      return phase.who === id ? without({ ...kept, who: undefined }) : kept;
    }),
  };
}
