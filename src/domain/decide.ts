import { ok, type Result, refuse } from '../lib/result';
import type { Command, DecideEnv, Refusal } from './command';
import {
  decideAnswer,
  decideDraw,
  decidePick,
  decideReshuffle,
  decideSkip,
  decideUnpick,
} from './decide-cards';
import { decideInFormat, decideStartFormat, type InFormat } from './decide-format';
import {
  decideCasus,
  decidePresenter,
  decideRole,
  decideStage,
  decideStart,
  decideStartRound,
} from './decide-round';
import {
  decideGiveTurn,
  decideJoin,
  decideOrder,
  decidePresence,
  decideRename,
} from './decide-table';
import { decideClosing, decideQuestion, decideReason } from './decide-texts';
import type { EventBody, LogEvent } from './event';
import { findCardsPart, narrowSet } from './format-cards';
import { currentRound } from './format-run';
import type { EventId } from './ids';
import type { Round, Session } from './session';
import { versionOf } from './upcast';

/** Typing goes on after *Klaar*: the closing questions are answered in the report. */
const AFTER_CLOSING: ReadonlySet<Command['kind']> = new Set<Command['kind']>([
  'write-question',
  'write-reason',
  'write-closing',
  'write-part',
  'rename-player',
  'keep-texts',
  'close',
  'reopen',
]);

/**
 * Decides what a command does: the one event to add to the log, or the name of why not.
 * Changes nothing itself. An event it gives applies when it is evolved onto the same session.
 */
export function decide(
  session: Session | null,
  command: Command,
  env: DecideEnv,
): Result<LogEvent, Refusal> {
  const decided = decideBody(session, command, env);
  if (!decided.ok) return decided;
  return ok({
    ...decided.value,
    id: env.newId() as EventId,
    session: session?.id ?? env.sessionId,
    v: versionOf(decided.value.kind),
    n: (session?.highest ?? 0) + 1,
    at: env.now,
  });
}

function decideBody(
  session: Session | null,
  command: Command,
  env: DecideEnv,
): Result<EventBody, Refusal> {
  if (command.kind === 'start') {
    return session === null ? decideStart(command, env) : refuse('already-started');
  }
  if (command.kind === 'start-format') {
    return session === null ? decideStartFormat(command, env) : refuse('already-started');
  }
  if (session === null) return refuse('not-started');
  if (session.closedAt !== null && !AFTER_CLOSING.has(command.kind)) return refuse('closed');
  return decideWithin(session, command, env);
}

/** What needs no cards on the table. */
function decideWithin(
  session: Session,
  command: Exclude<Command, { kind: 'start' | 'start-format' }>,
  env: DecideEnv,
): Result<EventBody, Refusal> {
  switch (command.kind) {
    case 'start-round':
      return decideStartRound(command, env);
    case 'join-player':
      return decideJoin(session, command, env);
    case 'rename-player':
      return decideRename(session, command);
    case 'sit-out':
    case 'return-player':
      return decidePresence(session, command);
    case 'change-order':
      return decideOrder(session, command);
    case 'write-closing':
      return decideClosing(session, command, env);
    case 'keep-texts':
      return session.keepsTexts ? refuse('unchanged') : ok({ kind: 'texts-kept' });
    case 'close':
      return session.closedAt === null ? ok({ kind: 'closed' }) : refuse('closed');
    case 'reopen':
      return session.closedAt === null ? refuse('not-closed') : ok({ kind: 'reopened' });
    case 'undo':
      return session.undoable === null
        ? refuse('nothing-to-undo')
        : ok({ kind: 'undone', target: session.undoable });
    case 'redo':
      return session.redoable === null
        ? refuse('nothing-to-redo')
        : ok({ kind: 'redone', target: session.redoable });
    case 'enter-phase':
    case 'change-minutes':
    case 'take-step':
    case 'give-role':
    case 'set-check':
    case 'set-scale':
    case 'set-tick':
    case 'add-note':
    case 'remove-note':
    case 'write-part':
      return decideInFormat(session, command, env);
    default: {
      const round = currentRound(session) ?? session.rounds.at(-1);
      return round === undefined ? refuse('no-round') : decideOnCards(session, round, command, env);
    }
  }
}

type OnCards = Exclude<
  Command,
  {
    kind:
      | 'start'
      | 'start-format'
      | 'start-round'
      | 'join-player'
      | 'rename-player'
      | 'sit-out'
      | 'return-player'
      | 'change-order'
      | 'write-closing'
      | 'keep-texts'
      | 'close'
      | 'reopen'
      | 'undo'
      | 'redo'
      | InFormat['kind'];
  }
>;

/** What is done in a round of cards: with those of the set that the format plays with, if it is one's. */
function decideOnCards(
  session: Session,
  round: Round,
  command: OnCards,
  given: DecideEnv,
): Result<EventBody, Refusal> {
  const format = session.format ? given.findFormat(session.format.pin.hash) : undefined;
  const part = findCardsPart(session, format, round);
  const env: DecideEnv = {
    ...given,
    findSet: (hash) => {
      const set = given.findSet(hash);
      return set && hash === round.set.hash ? narrowSet(set, part) : set;
    },
  };
  switch (command.kind) {
    case 'choose-casus':
      return decideCasus(round, command, env);
    case 'reveal-stage':
      return decideStage(round, command, env);
    case 'read-role':
      return decideRole(round, command, env);
    case 'name-presenter':
      return decidePresenter(session, round, command);
    case 'write-question':
      return decideQuestion(session, round, command);
    case 'give-turn':
      return decideGiveTurn(session, round, command);
    case 'pick':
      return decidePick(round, command, env);
    case 'unpick':
      return decideUnpick(round, command);
    case 'draw':
      return decideDraw(session, round, command, env, part?.eachCategoryFirst);
    case 'skip':
      return decideSkip(session, round, command);
    case 'answer':
      return decideAnswer(session, command, env);
    case 'reshuffle':
      return decideReshuffle(round);
    case 'write-reason':
      return decideReason(session, round, command);
  }
}
