import type { Result } from '../../lib/result';
import type { Command, CommandOf, DecideEnv, Refusal } from '../command';
import { decide } from '../decide';
import type { LogEvent } from '../event';
import { evolve } from '../evolve';
import type { PlayerId, SessionId, TableId } from '../ids';
import type { Round, Session } from '../session';
import {
  FAMILY_PIN,
  FORMAT_PIN,
  findCasus,
  findFormat,
  findSet,
  SMALL_FORMAT,
  SMALL_PIN,
} from './content';

export const SESSION = 'session' as SessionId;
export const player = (name: string) => name as PlayerId;

/** Chance that always takes the first card of the pile. */
export const firstOne = () => 0;

/** What deciding needs, with ids that count up. */
export function makeEnv(prefix = 'id', random: () => number = firstOne): DecideEnv {
  let made = 0;
  return {
    now: 1000,
    random,
    newId: () => {
      made += 1;
      return `${prefix}-${made}`;
    },
    sessionId: SESSION,
    findSet,
    findCasus,
    findFormat,
  };
}

/** Starts in draw mode, on the small set and the family, with these players. */
export const startWith = (
  names: readonly string[],
  change: Partial<CommandOf<'start'>> = {},
): Command => ({
  kind: 'start',
  table: 'table' as TableId,
  seats: names.map((name) => ({ id: player(name), name: null })),
  mode: 'draw',
  set: SMALL_PIN,
  casus: FAMILY_PIN,
  ...change,
});

/** Starts the small format with these players, its phases as long as they are meant. */
export const startFormatWith = (
  names: readonly string[],
  change: Partial<CommandOf<'start-format'>> = {},
): Command => ({
  kind: 'start-format',
  table: 'table' as TableId,
  seats: names.map((name) => ({ id: player(name), name: null })),
  format: FORMAT_PIN,
  minutes: SMALL_FORMAT.phases.map(({ minutes }) => minutes),
  casus: null,
  ...change,
});

/** Plays one conversation, command by command. */
export class Play {
  session: Session | null = null;
  constructor(readonly env: DecideEnv = makeEnv()) {}

  /** Does a command and takes the event in; gives what was decided. */
  try(command: Command): Result<LogEvent, Refusal> {
    const decided = decide(this.session, command, this.env);
    if (decided.ok) this.session = evolve(this.session, decided.value);
    return decided;
  }

  /** Does commands that must not be refused; gives the last event. */
  do(...commands: readonly Command[]): LogEvent {
    let last: LogEvent | undefined;
    for (const command of commands) {
      const decided = this.try(command);
      if (!decided.ok) throw new Error(`${command.kind} was refused: ${decided.refusal}`);
      last = decided.value;
    }
    if (last === undefined) throw new Error('no command');
    return last;
  }

  /** The name of the refusal of a command; undefined if it was done. */
  refusal(command: Command): Refusal | undefined {
    const decided = this.try(command);
    return decided.ok ? undefined : decided.refusal;
  }

  get now(): Session {
    if (this.session === null) throw new Error('not started');
    return this.session;
  }

  get round(): Round {
    const round = this.now.rounds.at(-1);
    if (round === undefined) throw new Error('no round');
    return round;
  }
}

/** A conversation that just started. */
export function startPlay(
  names: readonly string[] = ['an', 'bo', 'cy'],
  change: Partial<CommandOf<'start'>> = {},
  env: DecideEnv = makeEnv(),
): Play {
  const play = new Play(env);
  play.do(startWith(names, change));
  return play;
}

/** The same conversation on another tablet, which makes ids of its own. */
export function fork(play: Play, prefix: string, random?: () => number): Play {
  const other = new Play(makeEnv(prefix, random));
  other.session = play.session;
  return other;
}
