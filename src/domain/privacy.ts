import type { Casus } from './casus';
import { type CasusPin, type LogEvent, rowOf } from './event';
import type { Mention } from './events/row';
import type { ContentHash, TextId } from './ids';
import type { Round, Session } from './session';
import { readUndo } from './undo';

/** A case by its pin, as it is played here; undefined where it can't be read. */
export type FindPinned = (hash: ContentHash) => Pick<Casus, 'invented'> | undefined;

/** A case that came with the app, or one whose maker says that it is invented. */
const isInvented = (casus: CasusPin | null, find: FindPinned): boolean =>
  casus !== null && (casus.shipped || find(casus.hash)?.invented === true);

/** In a format: about an invented case, and no question of someone's own. */
const isInventedRun = ({ format }: Session, find: FindPinned): boolean =>
  format === null || (isInvented(format.casus, find) && !format.own);

/** An invented case, and no question of the table's own. */
const isInventedRound = (round: Round, find: FindPinned): boolean =>
  isInvented(round.casus, find) && round.question === null;

/**
 * Whether typed text may be stored: the table asked for it, or the round is about an invented case.
 * Without a round (closing answers, names): only if every round is.
 */
export function keepsTextsOf(session: Session, round: Round | null, find: FindPinned): boolean {
  if (session.keepsTexts) return true;
  if (!isInventedRun(session, find)) return false;
  return round === null
    ? session.rounds.every((one) => isInventedRound(one, find))
    : isInventedRound(round, find);
}

/** The texts an event mentions. */
const readMentions = (event: LogEvent): readonly Mention[] =>
  rowOf(event.kind).texts?.(event) ?? NO_MENTIONS;

const NO_MENTIONS: readonly Mention[] = [];

/**
 * Places that are gone because what they belong to was undone (the draw, the pick, the round, the joining), with the
 * number of the event that undid it.
 */
function readUndonePlaces(session: Session): ReadonlyMap<string, number> {
  const { undone } = readUndo(session.log, session.id);
  const gone = new Map<string, number>();
  // This runs at every drawing of a table; naming each draw of a long log would be felt.
  if (undone.size === 0) return gone;
  const undoneAt = new Map<string, number>();
  for (const event of session.log) if (event.kind === 'undone') undoneAt.set(event.target, event.n);
  const standing = new Set<string>();
  for (const event of session.log) {
    const place = rowOf(event.kind).opens?.(event);
    if (place === undefined) continue;
    if (undone.has(event.id))
      gone.set(place, Math.max(gone.get(place) ?? 0, undoneAt.get(event.id) ?? 0));
    else standing.add(place);
  }
  // A card that was picked twice, and once undone, was still picked.
  for (const place of standing) gone.delete(place);
  return gone;
}

const NO_TEXTS: readonly TextId[] = [];

/** The typed texts the state shows, names and those of undone picks left out. */
function readShownTexts(session: Session, gone: ReadonlyMap<string, number>): (TextId | null)[] {
  const ofRound = (round: Round): (TextId | null)[] => [
    round.question,
    ...round.draws.flatMap((draw) => draw.reason ?? NO_TEXTS),
    ...Object.entries(round.pickReasons).map(([card, text]) =>
      gone.has(`pick ${round.id} ${card}`) ? null : text,
    ),
  ];
  const parts = Object.entries(session.format?.texts ?? {});
  return [
    ...session.rounds.flatMap(ofRound),
    ...Object.values(session.closing),
    ...parts.map(([key, text]) => (gone.has(`part ${key}`) ? null : text)),
  ];
}

/**
 * Typed texts by what events say, in order. One tablet never puts a second text where one stands
 * (`decide` refuses it), so two in one place come from two tablets that could not know: both are kept. What was undone
 * goes with what was written about it before; what came after can only be of a tablet that did not know, and is kept.
 */
function readWrittenTexts(session: Session, gone: ReadonlyMap<string, number>): (TextId | null)[] {
  const { undone } = readUndo(session.log, session.id);
  const written = new Map<string, TextId[]>();
  for (const event of session.log) {
    if (undone.has(event.id)) continue;
    for (const { place, text, isName } of readMentions(event)) {
      if (isName || event.n < (gone.get(place) ?? 0)) continue;
      const before = written.get(place) ?? [];
      written.set(place, text === null ? [] : [...before, text]);
    }
  }
  return [...written.values()].flat();
}

const listTexts = (texts: readonly (TextId | null)[]): TextId[] => [
  ...new Set(texts.filter((text) => text !== null)),
];

/**
 * Texts that live events refer to, names left out, each once. Not live: texts about something that was
 * undone, and texts of a place that was emptied after.
 */
export function liveTypedTexts(session: Session): TextId[] {
  const gone = readUndonePlaces(session);
  return listTexts([...readShownTexts(session, gone), ...readWrittenTexts(session, gone)]);
}

/**
 * Names that live events gave to players, each once, those that are in use first. One tablet writes a name over and
 * over in one text, so a second one comes from a tablet that did not know the first: both are kept.
 */
export function liveNames(session: Session): TextId[] {
  const { undone } = readUndo(session.log, session.id);
  const given = new Map<string, TextId[]>();
  for (const event of session.log) {
    if (undone.has(event.id)) continue;
    for (const { isName, place, text } of readMentions(event)) {
      if (!isName) continue;
      given.set(place, text === null ? [] : [...(given.get(place) ?? []), text]);
    }
  }
  return listTexts([...session.players.map(({ name }) => name), ...[...given.values()].flat()]);
}

/** Every text that live events refer to: typed ones and names. */
export function liveTexts(session: Session): TextId[] {
  return listTexts([...liveNames(session), ...liveTypedTexts(session)]);
}

/** Texts that stand where people see them now, names too: what another one came beside is not among them. */
function shownTexts(session: Session): TextId[] {
  const names = session.players.map((player) => player.name);
  return listTexts([...names, ...readShownTexts(session, readUndonePlaces(session))]);
}

/** How many typed texts there are of each kind. */
export interface TypedKinds {
  readonly names: number;
  readonly questions: number;
  readonly others: number;
}

/** Counts those live texts that are meant, to say what they are without a word of them. */
export function countTyped(session: Session, isMeant: (text: TextId) => boolean): TypedKinds {
  return countKinds(session, liveTexts(session).filter(isMeant));
}

/** Counts the places that have a text whose words are not here. */
export function countLost(session: Session, isHere: (text: TextId) => boolean): TypedKinds {
  return countKinds(
    session,
    shownTexts(session).filter((text) => !isHere(text)),
  );
}

const NONE: TypedKinds = { names: 0, questions: 0, others: 0 };

function countKinds(session: Session, meant: readonly TextId[]): TypedKinds {
  // A table asks at every drawing, and nearly always about nothing: that must not cost a walk through the log.
  if (meant.length === 0) return NONE;
  const names = new Set<TextId>(liveNames(session));
  const questions = new Set(session.rounds.map((round) => round.question));
  const ofNames = meant.filter((text) => names.has(text)).length;
  const ofQuestions = meant.filter((text) => questions.has(text)).length;
  return {
    names: ofNames,
    questions: ofQuestions,
    others: meant.length - ofNames - ofQuestions,
  };
}

/**
 * Texts the log mentions that no live event refers to: to erase when the conversation is closed.
 * Never names: those belong to the table, and its other conversations may use them.
 */
export function deadTexts(session: Session): TextId[] {
  const live = new Set<TextId | null>(liveTypedTexts(session));
  const mentions = session.log.flatMap(readMentions).filter((one) => !one.isName);
  return listTexts(mentions.map((one) => one.text)).filter((text) => !live.has(text));
}
