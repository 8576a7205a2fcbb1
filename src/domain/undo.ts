import { EVENTS, type EventKind, type LogEvent } from './event';
import type { EventId, SessionId } from './ids';

/** Whether *Ongedaan maken* can name this kind of event. */
export const isStep = (kind: EventKind): boolean => EVENTS[kind].step;

export interface UndoReading {
  /** Events that were undone and not redone. */
  readonly undone: ReadonlySet<EventId>;
  /** What can be redone; the last one is the one to redo first. */
  readonly redo: readonly EventId[];
  /** `undone` and `redone` events that name something they can't. */
  readonly ignored: ReadonlySet<EventId>;
}

const NOTHING_UNDONE: UndoReading = { undone: new Set(), redo: [], ignored: new Set() };

/**
 * Reads which events of an ordered log are undone. Looks only at the order and at what is named, never at
 * whether a step applied: otherwise undoing one event could bring another undo to life.
 */
export function readUndo(log: readonly LogEvent[], session: SessionId): UndoReading {
  // Most logs are long and hold neither.
  if (!log.some(({ kind }) => kind === 'undone' || kind === 'redone')) return NOTHING_UNDONE;
  const steps = new Set<EventId>();
  const undone = new Set<EventId>();
  const ignored = new Set<EventId>();
  let redo: EventId[] = [];
  for (const event of log) {
    if (event.session !== session) continue;
    if (event.kind === 'undone') {
      if (steps.has(event.target) && !undone.has(event.target)) {
        undone.add(event.target);
        redo.push(event.target);
      } else ignored.add(event.id);
    } else if (event.kind === 'redone') {
      const at = redo.lastIndexOf(event.target);
      if (at >= 0) {
        redo.splice(at, 1);
        undone.delete(event.target);
      } else ignored.add(event.id);
    } else if (isStep(event.kind)) {
      steps.add(event.id);
      redo = [];
    }
  }
  return { undone, redo, ignored };
}
