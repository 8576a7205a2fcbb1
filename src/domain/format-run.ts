import type { CasusPin, EventBody, FormatPin } from './event';
import type { PlayerId, RoundId, TextId } from './ids';
import type { Round, Session } from './session';

type Body<Kind extends EventBody['kind']> = Extract<EventBody, { kind: Kind }>;

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

/** Without a prototype: roles are named by a file. */
function withEntry<Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
  value: Value | null,
): Readonly<Record<string, Value>> {
  const next: Record<string, Value> = Object.assign(Object.create(null), record);
  if (value === null) delete next[key];
  else next[key] = value;
  return next;
}

const none = <Value>(): Readonly<Record<string, Value>> => Object.create(null);

/** A format at its first phase. */
export function startRun(body: Body<'format-started'>, at: number): FormatRun {
  const { casus, format, own, phases } = body;
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
    rounds: [],
    roles: none(),
    checks: none(),
    scales: none(),
    ticks: none(),
    notes: [],
    texts: none(),
  };
}

function enterPhase(run: FormatRun, body: Body<'phase-entered'>, at: number): FormatRun | null {
  const phase = run.phases.findIndex(({ id }) => id === body.phase);
  const left = run.phases[run.phase]?.id;
  if (phase < 0 || (phase === run.phase && !body.again)) return null;
  const skipped = run.skipped.filter((id) => id !== body.phase && id !== left);
  return {
    ...run,
    phase,
    visited: run.visited.includes(body.phase) ? run.visited : [...run.visited, body.phase],
    skipped: body.skips && left !== undefined ? [...skipped, left] : skipped,
    enteredAt: at,
  };
}

function changeMinutes(run: FormatRun, body: Body<'phase-minutes-changed'>): FormatRun | null {
  const phase = run.phases.find(({ id }) => id === body.phase);
  if (phase === undefined || phase.minutes === body.minutes) return null;
  return {
    ...run,
    phases: run.phases.map((one) =>
      one.id === body.phase ? { ...one, minutes: body.minutes } : one,
    ),
  };
}

function addNote(run: FormatRun, { part, note, colour }: Body<'note-added'>): FormatRun | null {
  if (run.notes.some((one) => one.part === part && one.note === note)) return null;
  return { ...run, notes: [...run.notes, { part, note, colour }] };
}

function removeNote(run: FormatRun, { part, note }: Body<'note-removed'>): FormatRun | null {
  const notes = run.notes.filter((one) => one.part !== part || one.note !== note);
  return notes.length === run.notes.length ? null : { ...run, notes };
}

export type FormatEventBody = Body<
  | 'phase-entered'
  | 'phase-minutes-changed'
  | 'role-given'
  | 'check-set'
  | 'scale-set'
  | 'tick-set'
  | 'note-added'
  | 'note-removed'
  | 'part-written'
>;

/** What a format looks like after this; null if it doesn't apply. */
export function applyFormat(run: FormatRun, body: FormatEventBody, at: number): FormatRun | null {
  switch (body.kind) {
    case 'phase-entered':
      return enterPhase(run, body, at);
    case 'phase-minutes-changed':
      return changeMinutes(run, body);
    case 'role-given':
      return { ...run, roles: withEntry(run.roles, body.role, body.player) };
    case 'check-set':
      return { ...run, checks: withEntry(run.checks, placeKey(body), body.value) };
    case 'scale-set':
      return { ...run, scales: withEntry(run.scales, placeKey(body), body.value) };
    case 'tick-set':
      return { ...run, ticks: withEntry(run.ticks, placeKey(body), body.value) };
    case 'note-added':
      return addNote(run, body);
    case 'note-removed':
      return removeNote(run, body);
    case 'part-written':
      return { ...run, texts: withEntry(run.texts, placeKey(body), body.text) };
  }
}

/** The round that is played now: in a format the latest one of the phase it is in, else the latest of all. */
export function currentRound(session: Session): Round | undefined {
  const run = session.format;
  if (run === null) return session.rounds.at(-1);
  const here = run.phases[run.phase]?.id;
  const id = run.rounds.filter((one) => one.phase === here).at(-1)?.round;
  return session.rounds.find((round) => round.id === id);
}
