import fc from 'fast-check';
import type { Command } from '../command';
import type { TextId } from '../ids';
import type { Session } from '../session';
import { SMALL_FORMAT, SMALL_PIN } from './content';
import { type Play, player } from './play';

/** What a table does next in the small format, by numbers. */
export type FormatMove = readonly [string, number, number];

export const anyFormatMove: fc.Arbitrary<FormatMove> = fc.tuple(
  fc.constantFrom(
    ...['next', 'next', 'back', 'skip', 'longer', 'undo', 'undo', 'redo', 'jump', 'role'],
    ...['check', 'scale', 'tick', 'note', 'away', 'write', 'grid', 'cards', 'draw', 'answer'],
    ...['step', 'step', 'form', 'again', 'nowhere', 'close', 'reopen', 'sit out'],
  ),
  fc.nat(9),
  fc.nat(9),
);

const NOWHERE = { part: 'geen', player: null, slot: null };

/** The command a move stands for, in this session. */
export function toFormatCommand(
  session: Session,
  [name, a, b]: FormatMove,
  newText: () => TextId,
): Command {
  const run = session.format;
  const { phases } = SMALL_FORMAT;
  const here = run?.phase ?? 0;
  const phaseAt = (at: number) => phases[at]?.id ?? 'nergens';
  const who = player(['an', 'bo', 'cy', 'niemand'][a % 4] ?? 'an');
  const text = b === 0 ? null : newText();
  switch (name) {
    case 'back':
      return { kind: 'enter-phase', phase: phaseAt(here - 1) };
    case 'skip':
      return { kind: 'enter-phase', phase: phaseAt(here + 1), skips: true };
    case 'jump':
      return { kind: 'enter-phase', phase: phaseAt(a) };
    case 'again':
      return { kind: 'enter-phase', phase: phaseAt(here) };
    case 'longer': {
      const minutes = run?.phases[here]?.minutes ?? 0;
      return { kind: 'change-minutes', phase: phaseAt(here), minutes: minutes + b - 2 };
    }
    case 'role':
      return {
        kind: 'give-role',
        role: ['inbrenger', 'begeleider', 'tovenaar'][b % 3] ?? '',
        player: who,
      };
    case 'check':
      return {
        kind: 'set-check',
        place: { part: 'helder', player: null, slot: null },
        value: [true, false, null][b % 3] ?? null,
      };
    case 'scale':
      return { kind: 'set-scale', place: { part: 'hoe', player: who, slot: null }, value: a + b };
    case 'tick':
      return {
        kind: 'set-tick',
        place: { part: 'gezien', player: who, slot: ['open voor', 'doel na', 'open'][b % 3] ?? '' },
        value: a,
      };
    case 'note':
      return { kind: 'add-note', part: 'briefjes', colour: 'samen', note: `n${b}` };
    case 'away':
      return { kind: 'remove-note', part: 'briefjes', note: `n${b}` };
    case 'write':
      return {
        kind: 'write-part',
        place: { part: a % 2 ? 'vraag' : 'stap', player: null, slot: null },
        text,
      };
    case 'grid':
      return {
        kind: 'write-part',
        place:
          a % 2
            ? { part: 'bloem', player: null, slot: 'zaad' }
            : { part: 'briefjes', player: null, slot: `n${a}` },
        text,
      };
    case 'cards':
      return { kind: 'start-round', mode: 'draw', set: SMALL_PIN, casus: null };
    case 'draw':
      return { kind: 'draw' };
    case 'answer':
      return { kind: 'skip' };
    case 'step':
      return { kind: 'take-step', part: 3 + (a % 4), step: b % 6, player: a % 2 ? who : null };
    case 'form':
      return { kind: 'take-step', part: a % 2, step: 0, player: who };
    case 'nowhere':
      return { kind: 'set-scale', place: NOWHERE, value: 3 };
    case 'close':
      return { kind: 'close' };
    case 'reopen':
      return { kind: 'reopen' };
    case 'sit out':
      return { kind: 'sit-out', player: who };
    case 'undo':
      return { kind: 'undo' };
    case 'redo':
      return { kind: 'redo' };
    default:
      return { kind: 'enter-phase', phase: phaseAt(here + 1) };
  }
}

/** Plays moves as far as they are not refused; tells of each what came of it. */
export function playFormatMoves(
  play: Play,
  moves: readonly FormatMove[],
  check: (before: Session, command: Command, done: boolean) => void = () => undefined,
  prefix = 'g',
): Play {
  let texts = 0;
  for (const move of moves) {
    const before = play.now;
    const command = toFormatCommand(before, move, () => {
      texts += 1;
      return `text-${prefix}-${texts}` as TextId;
    });
    check(before, command, play.try(command).ok);
  }
  return play;
}
