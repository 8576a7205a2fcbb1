import type { Format, Moment, PartOf } from '../../domain/format';
import type { FormatRun, PartStep } from '../../domain/format-run';
import type { Player } from '../../domain/session';

/** How many words a text has. */
export const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** The role of who brings the question: that of the phase it is written in, or of who says that it is clear. */
export function findBringer({ phases }: Pick<Format, 'phases'>): string | undefined {
  const phase = phases.find(({ parts }) =>
    parts.some((part) => part.kind === 'write' && part.carry === 'question'),
  );
  const check = phase?.parts.find((part) => part.kind === 'check');
  return phase?.who ?? (check?.kind === 'check' ? check.by : undefined);
}

/** Who is here without any role: what a role means that was given to nobody, such as the participants. */
export function listOthers(
  roles: FormatRun['roles'],
  players: readonly Player[],
): readonly Player[] {
  const given = new Set(Object.values(roles));
  return players.filter(({ id, present }) => present && !given.has(id));
}

/** Who speaks in a round, in turn: all who are here, but not who has the role that only listens. */
export function listSpeakers(
  { without }: Pick<PartOf<'round'>, 'without'>,
  roles: FormatRun['roles'],
  players: readonly Player[],
): readonly Player[] {
  const listens = without === undefined ? undefined : roles[without];
  return players.filter(({ id, present }) => present && id !== listens);
}

/**
 * Who of these speaks now, by place; past the last once all spoke. Someone who left passes the turn on, and who comes
 * in after that speaks last.
 */
export function findTurn(
  speakers: readonly Player[],
  now: Pick<PartStep, 'step' | 'player'> | undefined,
): number {
  const known = speakers.findIndex(({ id }) => id === now?.player);
  return known >= 0 ? known : (now?.step ?? 0);
}

/** The statements that were scored, highest first; the latest moment counts. Equal ones keep their order. */
export function rankItems(
  { groups, moments }: Pick<PartOf<'tick'>, 'groups' | 'moments'>,
  read: (item: string, moment: Moment | null) => number | undefined,
): readonly { readonly id: string; readonly text: string; readonly value: number }[] {
  const order: readonly (Moment | null)[] = moments ? [...moments].reverse() : [null];
  return groups
    .flatMap(({ items }) => items)
    .flatMap(({ id, text }) => {
      const moment = order.find((one) => read(id, one) !== undefined);
      const value = moment === undefined ? undefined : read(id, moment);
      return value === undefined ? [] : [{ id, text, value }];
    })
    .sort((one, other) => other.value - one.value);
}

/** A list as plain text, for the one whose it is to take along. */
export function writeTicks(
  { groups, label, moments }: Pick<PartOf<'tick'>, 'groups' | 'label' | 'moments'>,
  read: (item: string, moment: Moment | null) => number | undefined,
  words: Readonly<Record<Moment, string>>,
): string {
  const lines = groups.flatMap(({ items, title }) => [
    '',
    title,
    ...items.map(({ id, text }) => {
      const scores = (moments ?? [null]).flatMap((moment) => {
        const value = read(id, moment);
        return value === undefined ? [] : [moment ? `${words[moment]} ${value}` : String(value)];
      });
      return `${text}: ${scores.join(', ') || '-'}`;
    }),
  ]);
  return `${[label, ...lines].join('\n')}\n`;
}
