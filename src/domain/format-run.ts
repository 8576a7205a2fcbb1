import type { CasusPin, FormatPin } from './events/pins';
import type { PlayerId, RoundId, TextId } from './ids';

export interface RunPhase {
  readonly id: string;
  /** As agreed now. */
  readonly minutes: number;
}

export interface RunNote {
  readonly part: string;
  readonly note: string;
  readonly colour: string;
}

/** How far a part is that goes by turns: a talk in pairs, a relay, a round, a form for each in turn. */
export interface PartStep {
  readonly phase: string;
  /** Its place in the phase: such a part leaves nothing behind, so it has no id. */
  readonly part: number;
  /** 0 is where it begins. */
  readonly step: number;
  /** Whose turn it is; null where nobody has it alone. */
  readonly player: PlayerId | null;
  /** When it came there: its time counts from then. */
  readonly at: number;
}

/** How far a table is in a format, and what it left there. Records go by `placeKey`. */
export interface FormatRun {
  readonly pin: FormatPin;
  readonly casus: CasusPin | null;
  /** Someone brings a question of their own. */
  readonly own: boolean;
  readonly phases: readonly RunPhase[];
  /** Minutes together, as agreed at the start. */
  readonly agreed: number;
  /** The phase the table is in, by its place. */
  readonly phase: number;
  /** Phases the table was in, each once. */
  readonly visited: readonly string[];
  /** Phases that were passed over. */
  readonly skipped: readonly string[];
  readonly enteredAt: number;
  /** Parts that are not where they begin. */
  readonly steps: readonly PartStep[];
  /** Which phase each round of cards belongs to. */
  readonly rounds: readonly { readonly round: RoundId; readonly phase: string }[];
  /** Who has which role. */
  readonly roles: Readonly<Record<string, PlayerId>>;
  readonly checks: Readonly<Record<string, boolean>>;
  readonly scales: Readonly<Record<string, number>>;
  readonly ticks: Readonly<Record<string, number>>;
  readonly notes: readonly RunNote[];
  readonly texts: Readonly<Record<string, TextId>>;
}

/** Where in a part something stands: whose it is, and which field, note or statement. */
export interface PartPlace {
  readonly part: string;
  readonly player: PlayerId | null;
  readonly slot: string | null;
}

/** One key for a place. Holds spaces, so it is never a name that objects inherit. */
export const placeKey = ({ part, player, slot }: PartPlace): string =>
  `${part} ${player ?? '-'} ${slot ?? '-'}`;

/** A statement is scored at a moment, or without one. */
export const tickSlot = (item: string, moment: string | null): string =>
  moment === null ? item : `${item} ${moment}`;

const none = <Value>(): Readonly<Record<string, Value>> => Object.create(null);

/** A format at its first phase. */
export function startRun(
  chosen: Pick<FormatRun, 'casus' | 'own' | 'phases'> & { readonly format: FormatPin },
  at: number,
): FormatRun {
  const { casus, format, own, phases } = chosen;
  return {
    pin: format,
    casus,
    own,
    phases,
    agreed: phases.reduce((sum, { minutes }) => sum + minutes, 0),
    phase: 0,
    visited: phases.slice(0, 1).map(({ id }) => id),
    skipped: [],
    enteredAt: at,
    steps: [],
    rounds: [],
    roles: none(),
    checks: none(),
    scales: none(),
    ticks: none(),
    notes: [],
    texts: none(),
  };
}

/** How far a part of the phase of now is, by its place there; undefined where it begins. */
export const findStep = (run: FormatRun, part: number): PartStep | undefined =>
  run.steps.find((one) => one.part === part && one.phase === run.phases[run.phase]?.id);

/** The round that is played now: in a format the latest one of the phase it is in, else the latest of all. */
export function currentRound<Round extends { readonly id: RoundId }>(session: {
  readonly format: FormatRun | null;
  readonly rounds: readonly Round[];
}): Round | undefined {
  const run = session.format;
  if (run === null) return session.rounds.at(-1);
  const here = run.phases[run.phase]?.id;
  const id = run.rounds.filter((one) => one.phase === here).at(-1)?.round;
  return session.rounds.find((round) => round.id === id);
}
