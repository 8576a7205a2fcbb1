import type { CardSet } from './card-set';
import type { CasusPin, LogEvent } from './event';
import type { ContentHash } from './ids';
import type { SessionSummary } from './record';
import type { Round, Session } from './session';

export interface SummaryFacts {
  /** The set of the latest round; undefined if it can't be read. */
  readonly set: CardSet | undefined;
  readonly casusTitle: string | null;
  readonly binned: boolean;
  readonly changedAt: number;
  readonly keepUntil: number;
}

function readPins(event: LogEvent): ContentHash[] {
  const casus = (pin: CasusPin | null) => (pin === null ? [] : [pin.hash]);
  switch (event.kind) {
    case 'started':
    case 'round-started':
      return [event.start.set.hash, ...casus(event.start.casus)];
    case 'casus-chosen':
      return casus(event.casus);
    default:
      return [];
  }
}

function countDone(round: Round | undefined): number {
  if (round === undefined) return 0;
  if (round.mode === 'open') return round.picks.length;
  const played = round.draws.filter((draw) => !draw.skipped && draw.pass === round.pass);
  return new Set(played.map((draw) => draw.card)).size;
}

/** What lists show of a conversation. Undone pins count too: a redo may need them. */
export function summarise(session: Session, facts: SummaryFacts): SessionSummary {
  const round = session.rounds.at(-1);
  return {
    id: session.id,
    table: session.table,
    startedAt: session.startedAt,
    changedAt: facts.changedAt,
    closed: session.closedAt !== null,
    binned: facts.binned,
    mode: round?.mode ?? 'open',
    setId: round?.set.id ?? '',
    setTitle: facts.set?.title ?? round?.set.id ?? '',
    casusTitle: facts.casusTitle,
    done: countDone(round),
    total: facts.set?.cards.length ?? 0,
    pins: [...new Set(session.log.flatMap(readPins))],
    keepUntil: facts.keepUntil,
  };
}
