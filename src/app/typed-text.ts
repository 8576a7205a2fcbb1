import type { Command } from '../domain/command';
import type { ReasonTarget } from '../domain/event';
import { type PartPlace, placeKey } from '../domain/format-run';
import type { PlayerId, RoundId, TextId } from '../domain/ids';
import { type FindPinned, keepsTextsOf } from '../domain/privacy';
import type { Session } from '../domain/session';

/** A place where someone can type. */
export type WriteTarget =
  | { readonly kind: 'reason'; readonly round: RoundId; readonly about: ReasonTarget }
  | { readonly kind: 'question'; readonly round: RoundId }
  | { readonly kind: 'closing'; readonly question: string }
  | { readonly kind: 'part'; readonly place: PartPlace }
  | { readonly kind: 'name'; readonly player: PlayerId };

/** The text that stands at a place now, or null while nothing was ever typed there. */
export function findText(session: Session, target: WriteTarget): TextId | null {
  switch (target.kind) {
    case 'reason': {
      const round = session.rounds.find((one) => one.id === target.round);
      const about = target.about;
      if (about.kind === 'pick') return round?.pickReasons[about.card] ?? null;
      return round?.draws.find((draw) => draw.id === about.draw)?.reason ?? null;
    }
    case 'question':
      return session.rounds.find((round) => round.id === target.round)?.question ?? null;
    case 'closing':
      return session.closing[target.question] ?? null;
    case 'part':
      return session.format?.texts[placeKey(target.place)] ?? null;
    case 'name':
      return session.players.find((player) => player.id === target.player)?.name ?? null;
  }
}

/** The command that puts a text at a place; `beside`: the words that stand there are not on this tablet. */
export function placeText(target: WriteTarget, text: TextId, beside: boolean): Command {
  switch (target.kind) {
    case 'reason':
      return { kind: 'write-reason', round: target.round, about: target.about, text, beside };
    case 'question':
      return { kind: 'write-question', round: target.round, text, beside };
    case 'closing':
      return { kind: 'write-closing', question: target.question, text, beside };
    case 'part':
      return { kind: 'write-part', place: target.place, text, beside };
    case 'name':
      return { kind: 'rename-player', player: target.player, name: text };
  }
}

/** Whether what is typed at a place may be written to this device (design: one rule for typed text). */
export function keepsTextAt(session: Session, target: WriteTarget, find: FindPinned): boolean {
  if (session.keepsTexts) return true;
  if (target.kind === 'question') return false;
  const round =
    target.kind === 'reason' ? session.rounds.find((one) => one.id === target.round) : undefined;
  return keepsTextsOf(session, round ?? null, find);
}
