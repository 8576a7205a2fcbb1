import type { CardSet } from './card-set';
import { type LogEvent, rowOf } from './event';
import type { ContentPin } from './events/pins';
import type { Format } from './format';
import { currentRound } from './format-run';
import type { ContentHash } from './ids';
import type { SessionSummary } from './record';
import type { Round, Session } from './session';

export interface SummaryFacts {
  /** The set of the latest round; undefined if it can't be read. */
  readonly set: CardSet | undefined;
  /** The format it is guided by; undefined without one, or if it can't be read. */
  readonly format?: Format | undefined;
  readonly casusTitle: string | null;
  readonly binned: boolean;
  readonly changedAt: number;
  readonly keepUntil: number;
}

/** Every set, case and format that a log refers to. Runs after each act, over the whole log. */
export function readPins(log: readonly LogEvent[]): ContentPin[] {
  const pins = new Map<ContentHash, ContentPin>();
  for (const event of log) {
    for (const pin of rowOf(event.kind).pins?.(event) ?? NO_PINS) pins.set(pin.hash, pin);
  }
  return [...pins.values()];
}

const NO_PINS: readonly ContentPin[] = [];

function countDone(round: Round | undefined): number {
  if (round === undefined) return 0;
  if (round.mode === 'open') return round.picks.length;
  const played = new Set<string>();
  for (const draw of round.draws) {
    if (!draw.skipped && draw.pass === round.pass) played.add(draw.card);
  }
  return played.size;
}

/** What lists show of a conversation. Undone pins count too: a redo may need them. */
export function summarise(session: Session, facts: SummaryFacts): SessionSummary {
  const round = currentRound(session);
  const run = session.format;
  const progress = run
    ? {
        format: run.pin.id,
        setId: run.pin.id,
        setTitle: facts.format?.title ?? run.pin.id,
        done: run.phase + 1,
        total: run.phases.length,
      }
    : {
        setId: round?.set.id ?? '',
        setTitle: facts.set?.title ?? round?.set.id ?? '',
        done: countDone(round),
        total: facts.set?.cards.length ?? 0,
      };
  return {
    id: session.id,
    table: session.table,
    startedAt: session.startedAt,
    changedAt: facts.changedAt,
    closed: session.closedAt !== null,
    binned: facts.binned,
    mode: round?.mode ?? 'open',
    casusTitle: facts.casusTitle,
    ...progress,
    pins: readPins(session.log).map(({ hash }) => hash),
    keepUntil: facts.keepUntil,
  };
}
