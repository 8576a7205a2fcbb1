import type { Draft, RoundDraft } from './draft';
import type { CasusPin, EventBody } from './event';
import type { PlayerId, TextId } from './ids';

type Body<Kind extends EventBody['kind']> = Extract<EventBody, { kind: Kind }>;

export const isSameCasus = (a: CasusPin | null, b: CasusPin | null): boolean =>
  a?.hash === b?.hash && a?.id === b?.id && a?.variant === b?.variant && a?.shipped === b?.shipped;

function chooseCasus(round: RoundDraft, casus: CasusPin | null): boolean {
  if (isSameCasus(round.casus, casus)) return false;
  // Another name for the same person keeps what was told; another case starts untold.
  if (round.casus?.id !== casus?.id) {
    round.revealed = [];
    round.rolesRead = [];
  }
  round.casus = casus;
  return true;
}

function revealStage(round: RoundDraft, stage: string): boolean {
  if (round.casus === null || round.revealed.includes(stage)) return false;
  round.revealed.push(stage);
  return true;
}

function readRole(round: RoundDraft, role: string): boolean {
  if (round.casus === null) return false;
  if (!round.rolesRead.includes(role)) round.rolesRead.push(role);
  return true;
}

function namePresenter(draft: Draft, round: RoundDraft, player: PlayerId | null): boolean {
  if (!round.hasPresenter || round.presenter === player) return false;
  if (player !== null && !draft.players.some((one) => one.id === player)) return false;
  round.presenter = player;
  return true;
}

function giveTurn(draft: Draft, round: RoundDraft, player: PlayerId): boolean {
  if (round.mode !== 'draw' || round.turnGiven === player) return false;
  if (!draft.players.some((one) => one.id === player && one.present)) return false;
  round.turnGiven = player;
  return true;
}

function writeReason(round: RoundDraft, body: Body<'reason-written'>): boolean {
  if (body.about.kind === 'pick') return setText(round.reasons, body.about.card, body.text);
  const at = round.drawAt.get(body.about.draw);
  const draw = at === undefined ? undefined : round.draws[at];
  if (at === undefined || draw === undefined) return false;
  round.draws[at] = { ...draw, reason: body.text };
  return true;
}

/** Puts a text in its place, or empties the place. */
export function setText(places: Map<string, TextId>, place: string, text: TextId | null): true {
  if (text === null) places.delete(place);
  else places.set(place, text);
  return true;
}

export type RoundBody = Body<
  | 'casus-chosen'
  | 'stage-revealed'
  | 'role-read'
  | 'presenter-named'
  | 'question-written'
  | 'turn-given'
  | 'reason-written'
>;

/** Applies what happens in a round, its cards aside. False if it doesn't apply; then nothing was changed. */
export function applyRound(draft: Draft, round: RoundDraft, body: RoundBody): boolean {
  switch (body.kind) {
    case 'casus-chosen':
      return chooseCasus(round, body.casus);
    case 'stage-revealed':
      return revealStage(round, body.stage);
    case 'role-read':
      return readRole(round, body.role);
    case 'presenter-named':
      return namePresenter(draft, round, body.player);
    case 'question-written':
      round.question = body.text;
      return true;
    case 'turn-given':
      return giveTurn(draft, round, body.player);
    case 'reason-written':
      return writeReason(round, body);
  }
}
