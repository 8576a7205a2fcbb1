import { tellCasus } from '../domain/casus';
import { currentRound } from '../domain/format-run';
import type { Session } from '../domain/session';
import type { SummaryFacts } from '../domain/summary';
import type { Contents } from './conversation';

/** What the summary of a conversation needs of what it was played with. */
export function summaryFacts(
  session: Session,
  { casussen, formats, sets }: Contents,
): Pick<SummaryFacts, 'set' | 'format' | 'casusTitle'> {
  const round = currentRound(session);
  const pin = round?.casus ?? session.format?.casus ?? null;
  const casus = pin && casussen.get(pin.hash);
  return {
    set: round && sets.get(round.set.hash),
    format: session.format ? formats.get(session.format.pin.hash) : undefined,
    casusTitle: casus ? tellCasus(casus, pin.variant).title : null,
  };
}
