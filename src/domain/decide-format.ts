import { ok, type Result, refuse } from '../lib/result';
import type { Command, CommandOf, DecideEnv, Refusal } from './command';
import { refuseText } from './decide-texts';
import type { EventBody } from './event';
import { type Format, findPart, listRoleKeys, type Part, type ResultPart } from './format';
import { type FormatRun, findStep, type PartPlace, placeKey, tickSlot } from './format-run';
import type { Session } from './session';
import { MAX_PLAYERS } from './table';

type Decision = Result<EventBody, Refusal>;

/** A whole day for one phase is a slip of the finger. */
export const MAX_MINUTES = 600;

const isMinutes = (minutes: number): boolean =>
  Number.isInteger(minutes) && minutes >= 0 && minutes <= MAX_MINUTES;

/** Refuses: format-unknown, casus-unknown, table-full, value-unknown (not one good time for each phase). */
export function decideStartFormat(command: CommandOf<'start-format'>, env: DecideEnv): Decision {
  const { casus, minutes, seats, table } = command;
  const format = env.findFormat(command.format.hash);
  if (format === undefined) return refuse('format-unknown');
  if (seats.length > MAX_PLAYERS) return refuse('table-full');
  if (casus !== null && env.findCasus(casus.hash) === undefined) return refuse('casus-unknown');
  if (minutes.length !== format.phases.length || !minutes.every(isMinutes)) {
    return refuse('value-unknown');
  }
  return ok({
    kind: 'format-started',
    table,
    seats,
    format: command.format,
    casus,
    own: format.needs.question === true,
    phases: format.phases.map(({ id }, at) => ({ id, minutes: minutes[at] ?? 0 })),
  });
}

export type InFormat = Extract<
  Command,
  {
    kind:
      | 'enter-phase'
      | 'change-minutes'
      | 'take-step'
      | 'give-role'
      | 'set-check'
      | 'set-scale'
      | 'set-tick'
      | 'add-note'
      | 'remove-note'
      | 'write-part';
  }
>;

/** Refuses: no-format, format-unknown, and what each command says. */
export function decideInFormat(session: Session, command: InFormat, env: DecideEnv): Decision {
  const run = session.format;
  if (run === null) return refuse('no-format');
  const format = env.findFormat(run.pin.hash);
  if (format === undefined) return refuse('format-unknown');
  switch (command.kind) {
    case 'enter-phase':
      return enterPhase(run, format, command);
    case 'change-minutes':
      return changeMinutes(run, command);
    case 'take-step':
      return takeStep(session, run, format, command);
    case 'give-role':
      return giveRole(session, run, format, command);
    case 'set-check':
      return setCheck(session, run, format, command);
    case 'set-scale':
      return setScale(session, run, format, command);
    case 'set-tick':
      return setTick(session, run, format, command);
    case 'add-note':
      return addNote(run, format, command, env);
    case 'remove-note':
      return run.notes.some(({ part, note }) => part === command.part && note === command.note)
        ? ok({ kind: 'note-removed', part: command.part, note: command.note })
        : refuse('note-unknown');
    case 'write-part':
      return writePart(session, run, format, command);
  }
}

/** Refuses: phase-unknown, unchanged (the same phase, unless it may be done once more). */
function enterPhase(run: FormatRun, format: Format, command: CommandOf<'enter-phase'>): Decision {
  const { phase, skips = false } = command;
  const at = run.phases.findIndex(({ id }) => id === phase);
  if (at < 0) return refuse('phase-unknown');
  const again = at === run.phase;
  if (again && format.phases[at]?.repeat !== true) return refuse('unchanged');
  return ok({ kind: 'phase-entered', phase, skips: skips && !again, again });
}

/** Refuses: phase-unknown, value-unknown, unchanged. */
function changeMinutes(run: FormatRun, { phase, minutes }: CommandOf<'change-minutes'>): Decision {
  const found = run.phases.find(({ id }) => id === phase);
  if (found === undefined) return refuse('phase-unknown');
  if (!isMinutes(minutes)) return refuse('value-unknown');
  if (found.minutes === minutes) return refuse('unchanged');
  return ok({ kind: 'phase-minutes-changed', phase, minutes });
}

/** How far a part can go by turns, and whether someone has the turn; null for one without turns. */
function findTurns(
  { players }: Session,
  part: Part,
): { readonly most: number; readonly people: boolean } | null {
  switch (part.kind) {
    case 'pairs':
      return { most: part.rounds + 1, people: false };
    case 'relay':
      return { most: Number.MAX_SAFE_INTEGER, people: false };
    case 'round':
      return { most: players.length, people: true };
    case 'scale':
    case 'grid':
    case 'tick':
      return part.per === 'person' ? { most: 0, people: true } : null;
    case 'cards':
    case 'check':
    case 'notes':
    case 'role':
    case 'roles':
    case 'silence':
    case 'stage':
    case 'talk':
    case 'write':
      return null;
  }
}

/** Refuses: part-unknown (it has no turns), value-unknown, player-unknown, unchanged. */
function takeStep(
  session: Session,
  run: FormatRun,
  format: Format,
  { part, player, step }: CommandOf<'take-step'>,
): Decision {
  const phase = format.phases[run.phase];
  const found = phase?.parts[part];
  const turns = found ? findTurns(session, found) : null;
  if (phase === undefined || turns === null) return refuse('part-unknown');
  if (!Number.isSafeInteger(step) || step < 0 || step > turns.most) return refuse('value-unknown');
  if (player !== null && !(turns.people && session.players.some(({ id }) => id === player))) {
    return refuse('player-unknown');
  }
  const before = findStep(run, part);
  if ((before?.step ?? 0) === step && (before?.player ?? null) === player) {
    return refuse('unchanged');
  }
  return ok({ kind: 'part-stepped', phase: phase.id, part, step, player });
}

/** Refuses: role-unknown, player-unknown, unchanged. */
function giveRole(
  session: Session,
  run: FormatRun,
  format: Format,
  { role, player }: CommandOf<'give-role'>,
): Decision {
  if (!listRoleKeys(format).includes(role)) return refuse('role-unknown');
  if (player !== null && !session.players.some(({ id }) => id === player)) {
    return refuse('player-unknown');
  }
  if ((run.roles[role] ?? null) === player) return refuse('unchanged');
  return ok({ kind: 'role-given', role, player });
}

/** The part at a place, if it is of this kind and the place is one it has. */
function findAt<Kind extends ResultPart['kind']>(
  session: Session,
  format: Format,
  { part, player }: PartPlace,
  kind: Kind,
): Result<Extract<ResultPart, { kind: Kind }>, Refusal> {
  const found = findPart(format, part);
  if (found?.kind !== kind) return refuse('part-unknown');
  if (player !== null && !session.players.some(({ id }) => id === player)) {
    return refuse('player-unknown');
  }
  return ok(found as Extract<ResultPart, { kind: Kind }>);
}

/** Refuses: part-unknown, player-unknown, unchanged. */
function setCheck(
  session: Session,
  run: FormatRun,
  format: Format,
  { place, value }: CommandOf<'set-check'>,
): Decision {
  const found = findAt(session, format, place, 'check');
  if (!found.ok) return found;
  if ((run.checks[placeKey(place)] ?? null) === value) return refuse('unchanged');
  return ok({ kind: 'check-set', ...place, value });
}

/** Refuses: part-unknown, player-unknown, value-unknown, unchanged. */
function setScale(
  session: Session,
  run: FormatRun,
  format: Format,
  { place, value }: CommandOf<'set-scale'>,
): Decision {
  const found = findAt(session, format, place, 'scale');
  if (!found.ok) return found;
  if (value !== null && !(Number.isInteger(value) && value >= 0 && value <= 10)) {
    return refuse('value-unknown');
  }
  if ((run.scales[placeKey(place)] ?? null) === value) return refuse('unchanged');
  return ok({ kind: 'scale-set', ...place, value });
}

/** Refuses: part-unknown (the part, or what is ticked in it), player-unknown, value-unknown, unchanged. */
function setTick(
  session: Session,
  run: FormatRun,
  format: Format,
  { place, value }: CommandOf<'set-tick'>,
): Decision {
  const found = findAt(session, format, place, 'tick');
  if (!found.ok) return found;
  const { groups, moments, scale = { min: 1, max: 1 } } = found.value;
  const slots = groups.flatMap(({ items }) =>
    items.flatMap(({ id }) => (moments ?? [null]).map((moment) => tickSlot(id, moment))),
  );
  if (place.slot === null || !slots.includes(place.slot)) return refuse('part-unknown');
  if (value !== null && !(Number.isInteger(value) && value >= scale.min && value <= scale.max)) {
    return refuse('value-unknown');
  }
  if ((run.ticks[placeKey(place)] ?? null) === value) return refuse('unchanged');
  return ok({ kind: 'tick-set', ...place, value });
}

/** Refuses: part-unknown, value-unknown (a colour it does not have), unchanged (that note lies there). */
function addNote(
  run: FormatRun,
  format: Format,
  command: CommandOf<'add-note'>,
  env: DecideEnv,
): Decision {
  const found = findPart(format, command.part);
  if (found?.kind !== 'notes') return refuse('part-unknown');
  if (!found.colours.some(({ id }) => id === command.colour)) return refuse('value-unknown');
  const note = command.note ?? env.newId();
  if (run.notes.some((one) => one.part === command.part && one.note === note)) {
    return refuse('unchanged');
  }
  return ok({ kind: 'note-added', part: command.part, note, colour: command.colour });
}

/** Whether something can be written in this field of a part. */
function hasField(run: FormatRun, part: ResultPart, slot: string | null): boolean {
  switch (part.kind) {
    case 'write':
      return slot === null;
    case 'grid':
      return part.cells.some(({ id }) => id === slot);
    case 'scale':
      return part.followUps.some((_, at) => String(at) === slot);
    case 'notes':
      return run.notes.some(({ part: of, note }) => of === part.id && note === slot);
    default:
      return false;
  }
}

/** Refuses: part-unknown, player-unknown, unchanged, text-present. */
function writePart(
  session: Session,
  run: FormatRun,
  format: Format,
  command: CommandOf<'write-part'>,
): Decision {
  const { place, text } = command;
  const part = findPart(format, place.part);
  if (part === undefined || !hasField(run, part, place.slot)) return refuse('part-unknown');
  if (place.player !== null && !session.players.some(({ id }) => id === place.player)) {
    return refuse('player-unknown');
  }
  const refusal = refuseText(run.texts[placeKey(place)], command);
  if (refusal) return refuse(refusal);
  return ok({ kind: 'part-written', ...place, text });
}
