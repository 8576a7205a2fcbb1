import fc from 'fast-check';
import type { Command } from '../command';
import { EVENT_KINDS, type EventKind, type LogEvent } from '../event';
import type { IdName } from '../events/field';
import { type EventHead, HEAD } from '../events/row';
import type { EventId, PlayerId, SessionId, TextId } from '../ids';
import { mergeLogs } from '../merge';
import type { Session } from '../session';
import { versionOf } from '../upcast';
import { anyBody, anyOf, type Pools } from './arbitrary-fields';
import { FAMILY_PIN, OWN_PIN, PRESENTER_PIN, SMALL_PIN } from './content';
import { anyFormatMove, type FormatMove, playFormatMoves } from './format-moves';
import { fork, makeEnv, Play, SESSION, startFormatWith, startWith } from './play';

/** Laws try many logs: on a busy machine they take their time, and that is no fault. */
export const LAW = { timeout: 60_000 };

// Small pools, so that events meet: the same card twice, an undo of something that isn't there.
const IDS: Readonly<Record<IdName, number>> = {
  'content-hash': 2,
  event: 40,
  player: 12,
  round: 3,
  session: 1,
  table: 1,
  text: 12,
};
const REFS: Readonly<Record<string, readonly string[]>> = {
  card: ['a', 'b', 'c', 'd', '__proto__'],
  question: ['cards', '__proto__'],
  role: ['mother', 'inbrenger', '__proto__'],
  phase: ['question', 'cards', 'look'],
  part: ['briefjes', 'hoe'],
  slot: ['x', 'y'],
  note: ['x', 'y'],
};

const WILD: Pools = {
  id: (of) => fc.integer({ min: 1, max: IDS[of] }).map((at) => `${of[0]}${at}`),
  ref: (of) => fc.constantFrom(...(REFS[of] ?? [`${of}-1`, `${of}-2`])),
  count: (min) => fc.integer({ min, max: 3 }),
  moment: fc.integer({ min: 0, max: 9 }),
  longest: 4,
};

const stamped = (kind: EventKind, n: fc.Arbitrary<number>): fc.Arbitrary<LogEvent> =>
  fc
    .tuple(
      anyOf<EventHead>(HEAD, WILD),
      n,
      anyBody(kind, WILD),
      fc.oneof(
        { weight: 20, arbitrary: fc.constant(SESSION) },
        { weight: 1, arbitrary: fc.constant('other' as SessionId) },
      ),
    )
    .map(([head, at, body, session]) => ({
      ...head,
      ...body,
      session,
      n: at,
      v: versionOf(kind),
    }));

const anyStart = fc.constantFrom<EventKind>('started', 'format-started');
const anyKind = fc.constantFrom(...EVENT_KINDS);

/** Any log: events that don't apply, ids used twice, undos of nothing, other conversations' events. */
export const wildLog: fc.Arbitrary<LogEvent[]> = fc
  .tuple(
    anyStart.chain((kind) => stamped(kind, fc.constant(1))),
    fc.array(
      anyKind.chain((kind) => stamped(kind, fc.integer({ min: 1, max: 30 }))),
      { maxLength: 60 },
    ),
  )
  .map(([first, rest]) => [{ ...first, session: SESSION, id: 'first' as EventId }, ...rest]);

/** What somebody does next, by numbers: `toCommand` makes it fit the session. */
export type Move = readonly [string, number, number];

export const anyMove: fc.Arbitrary<Move> = fc.tuple(
  fc.constantFrom(
    ...['draw', 'draw', 'draw', 'draw in', 'skip', 'skip', 'answer', 'answer', 'reshuffle'],
    ...['pick', 'pick', 'pick over', 'replace', 'unpick', 'undo', 'undo', 'redo', 'redo'],
    ...['join', 'sit out', 'return', 'order', 'turn', 'presenter', 'question', 'rename'],
    ...['reason', 'pick reason', 'closing', 'round', 'casus', 'stage', 'role', 'keep'],
    ...['close', 'reopen', 'reopen'],
  ),
  fc.nat(9),
  fc.nat(9),
);

const CARDS = ['a', 'b', 'c', 'd', 'q1', 'q2', 'q3'];

/** The command a move stands for, in this session. */
export function toCommand(session: Session, [name, a, b]: Move, newText: () => TextId): Command {
  const people = session.players.map((one) => one.id);
  const who = people[a % Math.max(1, people.length)] ?? ('nobody' as PlayerId);
  const draws = session.rounds.flatMap((one) => one.draws);
  const drawn = draws[a % Math.max(1, draws.length)]?.id ?? ('none' as EventId);
  const picks = session.rounds.at(-1)?.picks ?? [];
  const picked = picks[b % Math.max(1, picks.length)]?.card ?? 'none';
  const wanted = CARDS[a % CARDS.length] ?? 'a';
  const written = b === 0 ? null : newText();
  switch (name) {
    case 'draw in':
      return { kind: 'draw', category: a % 2 ? 'warm' : 'cool' };
    case 'skip':
      return b % 2 ? { kind: 'skip' } : { kind: 'skip', draw: drawn };
    case 'answer':
      return { kind: 'answer', draw: drawn, answer: [null, 'yes', 'no'][b % 3] ?? null };
    case 'reshuffle':
      return { kind: 'reshuffle' };
    case 'pick':
      return { kind: 'pick', card: wanted };
    case 'pick over':
      return { kind: 'pick', card: wanted, over: true };
    case 'replace':
      return { kind: 'pick', card: wanted, replaces: picked };
    case 'unpick':
      return { kind: 'unpick', card: picked };
    case 'undo':
      return { kind: 'undo' };
    case 'redo':
      return { kind: 'redo' };
    case 'join':
      return { kind: 'join-player', name: written };
    case 'sit out':
      return { kind: 'sit-out', player: who };
    case 'return':
      return { kind: 'return-player', player: who };
    case 'order':
      return { kind: 'change-order', order: [...people].sort().slice(a % 3) };
    case 'turn':
      return { kind: 'give-turn', player: who };
    case 'presenter':
      return { kind: 'name-presenter', player: b % 3 === 0 ? null : who };
    case 'question':
      return { kind: 'write-question', text: written };
    case 'rename':
      return { kind: 'rename-player', player: who, name: written };
    case 'reason':
      return { kind: 'write-reason', about: { kind: 'draw', draw: drawn }, text: written };
    case 'pick reason':
      return { kind: 'write-reason', about: { kind: 'pick', card: picked }, text: written };
    case 'closing':
      return { kind: 'write-closing', question: a % 2 ? 'cards' : 'home', text: written };
    case 'round':
      return {
        kind: 'start-round',
        mode: a % 2 ? 'open' : 'draw',
        set: b % 3 ? SMALL_PIN : PRESENTER_PIN,
        casus: b % 2 ? FAMILY_PIN : null,
      };
    case 'casus':
      return { kind: 'choose-casus', casus: [FAMILY_PIN, OWN_PIN, null][a % 3] ?? null };
    case 'stage':
      return { kind: 'reveal-stage', stage: ['intake', 'behaviour', 'part'][a % 3] ?? 'intake' };
    case 'role':
      return { kind: 'read-role', role: 'mother' };
    case 'keep':
      return { kind: 'keep-texts' };
    case 'close':
      return { kind: 'close' };
    case 'reopen':
      return { kind: 'reopen' };
    default:
      return { kind: 'draw' };
  }
}

/** Plays moves as far as they are not refused. */
export function playMoves(play: Play, moves: readonly Move[], prefix: string): Play {
  let texts = 0;
  for (const one of moves) {
    const newText = () => {
      texts += 1;
      return `text-${prefix}-${texts}` as TextId;
    };
    play.try(toCommand(play.now, one, newText));
  }
  return play;
}

const moves = (maxLength: number) => fc.array(anyMove, { maxLength, size: 'max' });
const formatMoves = (maxLength: number) => fc.array(anyFormatMove, { maxLength, size: 'max' });

/** Chance that can be repeated: the same seed gives the same game. */
function makeChance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A conversation as a table would play it, in either mode. */
export const playedGame: fc.Arbitrary<Play> = fc
  .tuple(fc.constantFrom('open' as const, 'draw' as const), moves(60), fc.nat())
  .map(([mode, list, seed]) => {
    const play = new Play(makeEnv('m', makeChance(seed)));
    play.do(startWith(['an', 'bo', 'cy'], { mode }));
    return playMoves(play, list, 'm');
  });

const playGuided = (play: Play, list: readonly FormatMove[], prefix: string) =>
  playFormatMoves(play, list, undefined, prefix);

/** A guided conversation, from phase to phase. */
export const guidedGame: fc.Arbitrary<Play> = fc
  .tuple(formatMoves(60), fc.nat())
  .map(([list, seed]) => {
    const play = new Play(makeEnv('m', makeChance(seed)));
    play.do(startFormatWith(['an', 'bo', 'cy']));
    return playGuided(play, list, 'm');
  });

/** Two tablets that went on apart from the same conversation. */
const forked = <Move>(
  game: fc.Arbitrary<Play>,
  anyMoves: fc.Arbitrary<readonly Move[]>,
  go: (play: Play, moves: readonly Move[], prefix: string) => Play,
): fc.Arbitrary<readonly [Play, Play]> =>
  fc.tuple(game, anyMoves, anyMoves).map(([base, left, right]) => {
    const a = go(fork(base, 'left'), left, 'left');
    const b = go(
      fork(base, 'right', () => 0.99),
      right,
      'right',
    );
    return [a, b] as const;
  });

/** Two tablets, with cards alone or in a format. */
export const forkedGame: fc.Arbitrary<readonly [Play, Play]> = fc.oneof(
  forked(playedGame, moves(25), playMoves),
  forked(guidedGame, formatMoves(25), playGuided),
);

/** Any of these: a played log, a guided one, a merged one, a wild one. */
export const anyLog: fc.Arbitrary<readonly LogEvent[]> = fc.oneof(
  playedGame.map((play) => play.now.log),
  guidedGame.map((play) => play.now.log),
  forkedGame.map(([a, b]) => mergeLogs(a.now.log, b.now.log)),
  wildLog,
);
