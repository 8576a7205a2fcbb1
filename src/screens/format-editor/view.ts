import type { ToldCasus } from '../../domain/casus';
import type { Format, Part } from '../../domain/format';
import { FORMAT_LIMITS } from '../../domain/limits';

/** Names a part of a phase on the page. */
export const placeOf = (phase: string, at: number): string => `${phase}-${at}`;

/** In this order they are offered. */
export const PART_KINDS: readonly Part['kind'][] = [
  'cards',
  'write',
  'round',
  'check',
  'scale',
  'notes',
  'grid',
  'tick',
  'pairs',
  'roles',
  'silence',
  'talk',
  'stage',
  'role',
  'relay',
];

/** The part of a format that a step back or forward was about: by id, or where it stands on the page. */
export function findChangedPart(before: Format, after: Format): string | null {
  for (const list of ['phases', 'roles'] as const) {
    if (before[list] === after[list]) continue;
    const now: readonly { readonly id: string }[] = after[list];
    const changed = now.find((part, index) => part !== before[list][index]);
    return changed?.id ?? list;
  }
  if (before.agreements !== after.agreements || before.rules !== after.rules) return 'together';
  if (before.needs !== after.needs || before.people !== after.people) return 'needs';
  return before === after ? null : 'about';
}

/** How long something may take, in minutes; what a file says stays a choice. */
export function listMinutes(now: number, from = 0): readonly number[] {
  const usual = [
    ...Array.from({ length: 20 }, (_, at) => at + 1),
    ...[25, 30, 35, 40, 45, 50, 60, 75, 90, 120],
  ];
  return [...new Set([from, ...usual, now])]
    .filter((minutes) => minutes >= from)
    .sort((one, other) => one - other);
}

export const countTo = (most: number): readonly number[] =>
  Array.from({ length: most }, (_, at) => at + 1);

/** The lowest and highest mark of a list to tick, as one choice; empty: seen or not. */
export const nameRange = (scale: { readonly min: number; readonly max: number } | undefined) =>
  scale ? `${scale.min}-${scale.max}` : '';

export const RANGES = [
  { min: 1, max: 4 },
  { min: 1, max: 5 },
  { min: 1, max: 10 },
  { min: 0, max: 10 },
] as const;

/** Whether one more fits. */
export const hasRoom = {
  phase: ({ phases }: Format) => phases.length < FORMAT_LIMITS.phases,
  role: ({ roles }: Format) => roles.length < FORMAT_LIMITS.roles,
} as const;

interface Choice {
  readonly id: string;
  readonly label: string;
}

const partsOf = ({ roles, stages }: ToldCasus, kind: 'stage' | 'role'): readonly Choice[] =>
  kind === 'role'
    ? roles.map(({ id, name }) => ({ id, label: name }))
    : stages.flatMap(({ id, role, title }) => (role === undefined ? [{ id, label: title }] : []));

/** Which of the cases a format is played with. */
const isNamed = ({ needs }: Pick<Format, 'needs'>, id: string): boolean =>
  needs.casus?.length === 0 || needs.casus?.includes(id) === true;

/** Each id once; a part that not all of these cases have is told with those that do. */
function listParts(casussen: readonly ToldCasus[], kind: 'stage' | 'role'): readonly Choice[] {
  const found = new Map<string, { readonly label: string; readonly of: string[] }>();
  for (const casus of casussen) {
    for (const { id, label } of partsOf(casus, kind)) {
      const known = found.get(id);
      if (known) known.of.push(casus.title);
      else found.set(id, { label, of: [casus.title] });
    }
  }
  return [...found].map(([id, { label, of }]) => ({
    id,
    label: of.length === casussen.length ? label : `${label} · ${of.join(', ')}`,
  }));
}

/** Parts of the cases that a format is played with: those for all, or those of a role. */
export function listCasusParts(
  format: Pick<Format, 'needs'>,
  casussen: readonly ToldCasus[],
  kind: 'stage' | 'role',
): readonly Choice[] {
  const named = casussen.filter(({ id }) => isNamed(format, id));
  return listParts(named.length > 0 ? named : casussen, kind);
}

/** What a part is called that no case of the format has: by the case that does have it; null where none has. */
export function nameElsewhere(
  casussen: readonly ToldCasus[],
  kind: 'stage' | 'role',
  part: string,
): string | null {
  for (const casus of casussen) {
    const found = partsOf(casus, kind).find(({ id }) => id === part);
    if (found) return `${found.label} · ${casus.title}`;
  }
  return null;
}

/** The choices with the one that is chosen, also where that is not here. */
export const withChosen = (
  choices: readonly Choice[],
  chosen: string,
  otherwise: string,
): readonly Choice[] =>
  choices.some(({ id }) => id === chosen)
    ? choices
    : [...choices, { id: chosen, label: otherwise }];
