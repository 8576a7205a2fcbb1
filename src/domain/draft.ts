import type { RoundStart } from './events/pins';
import type { EventId, PlayerId, RoundId, TextId } from './ids';
import type { Draw, Pick as PickedCard, Player, Round, State } from './state';
import { MAX_PLAYERS } from './table';

type Writable<Shape> = { -readonly [Key in keyof Shape]: Shape[Key] };

/** A round while it is being folded: written in place, so that folding a log stays linear. */
export interface RoundDraft
  extends Writable<Omit<Round, 'revealed' | 'rolesRead' | 'picks' | 'pickReasons' | 'draws'>> {
  revealed: string[];
  rolesRead: string[];
  picks: PickedCard[];
  reasons: Map<string, TextId>;
  draws: Draw[];
  /** Where each draw stands in `draws`. */
  drawAt: Map<EventId, number>;
  /** Where the latest draw of each card of this pass stands in `draws`. */
  latestInPass: Map<string, number>;
}

/** A session while it is being folded. Rounds are opened when first written to; the others stay as they are. */
export interface Draft
  extends Writable<
    Pick<State, 'id' | 'table' | 'startedAt' | 'keepsTexts' | 'closedAt' | 'format'>
  > {
  players: Player[];
  rounds: Round[];
  roundAt: Map<RoundId, number>;
  opened: Map<number, RoundDraft>;
  closing: Map<string, TextId>;
}

/** Opens a round for writing. The round itself is not touched. */
function openRound(round: Round): RoundDraft {
  const { pickReasons, ...rest } = round;
  const draft: RoundDraft = {
    ...rest,
    revealed: [...round.revealed],
    rolesRead: [...round.rolesRead],
    picks: [...round.picks],
    reasons: new Map(Object.entries(pickReasons)),
    draws: [],
    drawAt: new Map(),
    latestInPass: new Map(),
  };
  for (const draw of round.draws) addDraw(draft, draw);
  return draft;
}

/** Texts by a key that a file chose: without a prototype, so that a card named `constructor` has no reason. */
function sealTexts(texts: ReadonlyMap<string, TextId>): Readonly<Record<string, TextId>> {
  const sealed: Record<string, TextId> = Object.create(null);
  for (const [key, text] of texts) sealed[key] = text;
  return sealed;
}

function sealRound(draft: RoundDraft): Round {
  const { reasons, drawAt: _, latestInPass: __, ...rest } = draft;
  return { ...rest, pickReasons: sealTexts(reasons) };
}

/** Adds a draw to a round and to its indexes. */
export function addDraw(draft: RoundDraft, draw: Draw): void {
  const at = draft.draws.push(draw) - 1;
  draft.drawAt.set(draw.id, at);
  if (draw.pass === draft.pass) draft.latestInPass.set(draw.card, at);
}

/** Opens a session for writing. The session itself is not touched. */
export function openSession(session: State): Draft {
  return {
    id: session.id,
    table: session.table,
    startedAt: session.startedAt,
    keepsTexts: session.keepsTexts,
    closedAt: session.closedAt,
    format: session.format,
    players: [...session.players],
    rounds: [...session.rounds],
    roundAt: new Map(session.rounds.map((round, at) => [round.id, at])),
    opened: new Map(),
    closing: new Map(Object.entries(session.closing)),
  };
}

/** Turns a draft into plain data. The draft may not be used after this. */
export function sealSession(draft: Draft): State {
  const { roundAt: _, opened, ...rest } = draft;
  for (const [at, round] of opened) rest.rounds[at] = sealRound(round);
  return { ...rest, closing: sealTexts(draft.closing) };
}

/** The round to write to; undefined if the session has none with this id. */
export function writeRound(draft: Draft, id: RoundId): RoundDraft | undefined {
  const at = draft.roundAt.get(id);
  if (at === undefined) return undefined;
  const known = draft.opened.get(at);
  if (known !== undefined) return known;
  const round = draft.rounds[at];
  if (round === undefined) return undefined;
  const opened = openRound(round);
  draft.opened.set(at, opened);
  return opened;
}

/**
 * What a new round takes over: when only the mode or the set is switched, the table goes on with the same
 * case or question. The same mode and set again means a next subject, and starts clean.
 */
function readCarryOver(last: RoundDraft | undefined, start: RoundStart) {
  const goesOn =
    last !== undefined &&
    last.casus?.id === start.casus?.id &&
    last.casus?.hash === start.casus?.hash &&
    (last.mode !== start.mode || last.set.hash !== start.set.hash);
  return {
    revealed: goesOn ? [...last.revealed] : [],
    rolesRead: goesOn ? [...last.rolesRead] : [],
    presenter: goesOn && start.presenter ? last.presenter : null,
    question: goesOn ? last.question : null,
  };
}

/** Adds a round to the draft. False if it already has one with this id. */
export function addRound(draft: Draft, start: RoundStart, at: number): boolean {
  if (draft.roundAt.has(start.round)) return false;
  const last = draft.rounds.at(-1);
  const round: Round = {
    id: start.round,
    mode: start.mode,
    set: start.set,
    casus: start.casus,
    limit: start.limit,
    hasPresenter: start.presenter,
    ...readCarryOver(last && writeRound(draft, last.id), start),
    picks: [],
    pickReasons: sealTexts(new Map()),
    draws: [],
    pass: 0,
    turnGiven: null,
    startedAt: at,
  };
  draft.roundAt.set(round.id, draft.rounds.push(round) - 1);
  const phase = draft.format?.phases[draft.format.phase]?.id;
  if (draft.format && phase !== undefined) {
    const rounds = [...draft.format.rounds, { round: round.id, phase }];
    draft.format = { ...draft.format, rounds };
  }
  return true;
}

/** Adds a player at the end of the order. False if the table is full or the player sits there already. */
export function addPlayer(draft: Draft, id: PlayerId, name: TextId | null): boolean {
  if (draft.players.length >= MAX_PLAYERS || draft.players.some((one) => one.id === id))
    return false;
  draft.players.push({ id, name, present: true });
  return true;
}

/** Puts a text in its place, or empties the place. */
export function setText(places: Map<string, TextId>, place: string, text: TextId | null): true {
  if (text === null) places.delete(place);
  else places.set(place, text);
  return true;
}
