import { type Format, listResultParts, type Part } from '../format';
import { FORMAT_LIMITS as MAX } from '../limits';
import { areApart, isGoodId } from './item-list';

const isWhole = (number: number, min: number, max: number): boolean =>
  Number.isInteger(number) && number >= min && number <= max;

const areGoodIds = (ids: readonly string[] = []): boolean => ids.every(isGoodId);

/** Whether what lies within one part can be read back: its numbers, and its ids each once. */
function partHolds(part: Part): boolean {
  switch (part.kind) {
    case 'cards':
      return isGoodId(part.set) && areGoodIds(part.categories) && areGoodIds(part.cards);
    case 'stage':
      return isGoodId(part.stage);
    case 'role':
      return isGoodId(part.role);
    case 'write':
      return part.maxWords === undefined || isWhole(part.maxWords, 1, MAX.words);
    case 'grid':
      return areApart(part.cells);
    case 'tick':
      return (
        areApart(part.groups.flatMap(({ items }) => items)) &&
        (part.scale === undefined ||
          (isWhole(part.scale.min, 0, 9) && isWhole(part.scale.max, 1, 10)))
      );
    case 'notes':
      return areApart(part.colours);
    case 'pairs':
      return isWhole(part.rounds, 1, MAX.pairs) && isWhole(part.minutes, 1, MAX.minutes);
    case 'relay':
      return isWhole(part.minutes, 1, MAX.minutes);
    default:
      return true;
  }
}

/** The role of the format that a part names. */
export function roleIn(part: Part): string | undefined {
  if (part.kind === 'check') return part.by;
  return part.kind === 'round' ? part.without : undefined;
}

/** Whether every id in a format is there once, every role it names is there, and its numbers are no nonsense. */
export function formatHolds(format: Format): boolean {
  const { needs, people, phases, roles } = format;
  const known = new Set(roles.map(({ id }) => id));
  const knows = (role: string | undefined) => role === undefined || known.has(role);
  return (
    areApart(roles) &&
    areApart(phases) &&
    areApart(listResultParts(format)) &&
    areGoodIds(needs.casus) &&
    [people.min, people.max].every((count) => isWhole(count, 1, MAX.people)) &&
    phases.every(
      ({ minutes, parts, who }) =>
        isWhole(minutes, 0, MAX.minutes) &&
        knows(who) &&
        parts.every((part) => partHolds(part) && knows(roleIn(part))),
    )
  );
}
