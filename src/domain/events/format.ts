import { type FormatRun, placeKey } from '../format-run';
import { count, flag, id, nullable, ref } from './field';
import { formatEvent } from './row';

/** The fields of a `PartPlace`. */
const place = { part: ref('part'), player: nullable(id('player')), slot: nullable(ref('slot')) };

/** Without a prototype: roles are named by a file. */
function withEntry<Value>(
  entries: Readonly<Record<string, Value>>,
  key: string,
  value: Value | null,
): Readonly<Record<string, Value>> {
  const next: Record<string, Value> = Object.assign(Object.create(null), entries);
  if (value === null) delete next[key];
  else next[key] = value;
  return next;
}

function enterPhase(
  run: FormatRun,
  { again, at, phase: id, skips }: { again: boolean; at: number; phase: string; skips: boolean },
): FormatRun | null {
  const phase = run.phases.findIndex((one) => one.id === id);
  const left = run.phases[run.phase]?.id;
  if (phase < 0 || (phase === run.phase && !again)) return null;
  const skipped = run.skipped.filter((one) => one !== id && one !== left);
  return {
    ...run,
    phase,
    visited: run.visited.includes(id) ? run.visited : [...run.visited, id],
    skipped: skips && left !== undefined ? [...skipped, left] : skipped,
    enteredAt: at,
    // A phase that is entered begins, its parts too.
    steps: run.steps.filter((one) => one.phase !== id),
  };
}

/** What happens in a format: where the table is in it, and what it leaves there. */
export const FORMAT_EVENTS = {
  'phase-entered': formatEvent({
    since: 2,
    step: true,
    fields: {
      phase: ref('phase'),
      /** The phase that was left is passed over. */
      skips: flag,
      /** The same phase once more. */
      again: flag,
    },
    apply: enterPhase,
  }),
  'phase-minutes-changed': formatEvent({
    since: 2,
    step: true,
    fields: { phase: ref('phase'), minutes: count() },
    apply(run, { minutes, phase }) {
      const found = run.phases.find((one) => one.id === phase);
      if (found === undefined || found.minutes === minutes) return null;
      const phases = run.phases.map((one) => (one.id === phase ? { ...one, minutes } : one));
      return { ...run, phases };
    },
  }),
  /** Where the table is in a part that goes by turns. No step: the time that went by is not taken back. */
  'part-stepped': formatEvent({
    since: 3,
    step: false,
    fields: {
      phase: ref('phase'),
      part: count(),
      step: count(),
      player: nullable(id('player')),
    },
    apply(run, { at, part, phase, player, step }) {
      if (!run.phases.some((one) => one.id === phase)) return null;
      const others = run.steps.filter((one) => one.part !== part || one.phase !== phase);
      const isBegin = step === 0 && player === null;
      return { ...run, steps: isBegin ? others : [...others, { phase, part, step, player, at }] };
    },
  }),
  'role-given': formatEvent({
    since: 2,
    step: true,
    fields: { role: ref('role'), player: nullable(id('player')) },
    apply: (run, { player, role }) => ({ ...run, roles: withEntry(run.roles, role, player) }),
  }),
  'check-set': formatEvent({
    since: 2,
    step: true,
    fields: { ...place, value: nullable(flag) },
    apply: (run, event) => ({
      ...run,
      checks: withEntry(run.checks, placeKey(event), event.value),
    }),
  }),
  'scale-set': formatEvent({
    since: 2,
    step: true,
    fields: { ...place, value: nullable(count()) },
    apply: (run, event) => ({
      ...run,
      scales: withEntry(run.scales, placeKey(event), event.value),
    }),
  }),
  'tick-set': formatEvent({
    since: 2,
    step: true,
    fields: { ...place, value: nullable(count()) },
    apply: (run, event) => ({ ...run, ticks: withEntry(run.ticks, placeKey(event), event.value) }),
  }),
  'note-added': formatEvent({
    since: 2,
    step: true,
    fields: { part: ref('part'), note: ref('note'), colour: ref('colour') },
    apply(run, { colour, note, part }) {
      if (run.notes.some((one) => one.part === part && one.note === note)) return null;
      return { ...run, notes: [...run.notes, { part, note, colour }] };
    },
    opens: ({ note, part }) => `part ${placeKey({ part, player: null, slot: note })}`,
  }),
  'note-removed': formatEvent({
    since: 2,
    step: true,
    fields: { part: ref('part'), note: ref('note') },
    apply(run, { note, part }) {
      const notes = run.notes.filter((one) => one.part !== part || one.note !== note);
      return notes.length === run.notes.length ? null : { ...run, notes };
    },
  }),
  'part-written': formatEvent({
    since: 2,
    step: false,
    fields: { ...place, text: nullable(id('text')) },
    apply: (run, event) => ({ ...run, texts: withEntry(run.texts, placeKey(event), event.text) }),
    texts: (event) => [{ place: `part ${placeKey(event)}`, text: event.text, isName: false }],
  }),
};
