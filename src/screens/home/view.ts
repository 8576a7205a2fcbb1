import type { SessionSummary } from '../../domain/record';
import type { FirstWords } from '../../i18n/words';

/** How far a conversation is, in words: "kaart 7 van 40" or "2 kaarten gekozen". */
export function describeProgress(
  session: Pick<SessionSummary, 'mode' | 'done' | 'total' | 'format'>,
  words: Pick<FirstWords['home'], 'card' | 'picked' | 'noCard' | 'step'>,
): string {
  if (session.format) return words.step(session.done, session.total);
  if (session.done === 0) return words.noCard;
  return session.mode === 'draw'
    ? words.card(session.done, session.total)
    : words.picked(session.done);
}
