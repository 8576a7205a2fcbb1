import { apply, type Start, startDraft } from './apply';
import { openSession, sealSession } from './draft';
import type { LogEvent } from './event';
import type { EventId } from './ids';
import { chooseEvent, compareEvents, orderLog } from './order';
import type { Session } from './session';
import { isStep, readUndo } from './undo';

/**
 * Folds the log of one conversation, in whatever order its events come in, into its state.
 * Null if no event started it. Events that don't apply, or belong to another conversation, are passed over.
 */
export function foldLog(events: readonly LogEvent[]): Session | null {
  const log = orderLog(events);
  const start = log.find(
    (event): event is Start => event.kind === 'started' || event.kind === 'format-started',
  );
  if (start === undefined) return null;
  const { undone, redo, ignored } = readUndo(log, start.session);
  const passedOver: LogEvent[] = [];
  let undoable: EventId | null = null;
  const draft = startDraft(start);
  for (const event of log) {
    if (event === start || undone.has(event.id)) continue;
    const isUndoing = event.kind === 'undone' || event.kind === 'redone';
    const applies =
      compareEvents(event, start) > 0 &&
      event.session === start.session &&
      (isUndoing ? !ignored.has(event.id) : apply(draft, event));
    if (!applies) passedOver.push(event);
    else if (isStep(event.kind)) undoable = event.id;
  }
  return {
    ...sealSession(draft),
    log,
    passedOver,
    undoable,
    redoable: redo.at(-1) ?? null,
    highest: log.at(-1)?.n ?? 0,
  };
}

/** Adds one event at the end, without looking back. */
function append(session: Session, event: LogEvent): Session {
  const belongs = event.session === session.id;
  const draft = openSession(session);
  const applies = belongs && apply(draft, event);
  const isNewStep = belongs && isStep(event.kind);
  return {
    ...(applies ? sealSession(draft) : session),
    log: [...session.log, event],
    passedOver: applies ? session.passedOver : [...session.passedOver, event],
    undoable: applies && isNewStep ? event.id : session.undoable,
    redoable: isNewStep ? null : session.redoable,
    highest: event.n,
  };
}

/**
 * Adds one event to a session, wherever it belongs in the log. Without a session only a start gives one:
 * an event that comes before its start is not remembered, so a whole log goes through `foldLog`.
 */
export function evolve(session: Session | null, event: LogEvent): Session | null {
  if (session === null) return foldLog([event]);
  const known = session.log.find((one) => one.id === event.id);
  if (known !== undefined && chooseEvent(known, event) === known) return session;
  const last = session.log.at(-1);
  const isNext = known === undefined && last !== undefined && compareEvents(last, event) < 0;
  const isUndoing = event.kind === 'undone' || event.kind === 'redone';
  return isNext && !isUndoing ? append(session, event) : foldLog([...session.log, event]);
}
