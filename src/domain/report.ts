import type { CardSet, ClosingQuestion, Mode } from './card-set';
import { type Casus, tellCasus } from './casus';
import type { Format } from './format';
import type { ContentHash, EventId, PlayerId, RoundId, SessionId, TableId, TextId } from './ids';
import { liveNames, liveTypedTexts } from './privacy';
import { listReportTexts, type ReportFormat, reportFormat } from './report-format';
import { groupNotChosen, type NotChosen, type Tally, tallyRound } from './report-tally';
import type { Draw, Pick, Player, Round, Session } from './session';

export interface DrawEntry {
  readonly kind: 'draw';
  readonly draw: EventId;
  readonly card: string;
  /** Null if the set can't be read. */
  readonly category: string | null;
  readonly player: PlayerId | null;
  readonly answer: string | null;
  /** The words of the answer; its id if the set can't be read. */
  readonly answerLabel: string | null;
  readonly reason: TextId | null;
  readonly skipped: boolean;
  readonly at: number;
}

export interface PickEntry {
  readonly kind: 'pick';
  readonly card: string;
  readonly category: string | null;
  readonly reason: TextId | null;
  readonly at: number;
}

export interface ReportRound {
  readonly id: RoundId;
  readonly mode: Mode;
  readonly startedAt: number;
  readonly setId: string;
  readonly setHash: ContentHash;
  readonly setTitle: string | null;
  readonly casus: ReportCasus | null;
  readonly presenter: PlayerId | null;
  readonly question: TextId | null;
  /** Stages for all that were revealed; what one role read is never in a report. */
  readonly revealed: readonly { readonly id: string; readonly title: string }[];
  readonly entries: readonly (DrawEntry | PickEntry)[];
  readonly notChosen: readonly NotChosen[];
  readonly tally: readonly Tally[];
}

export interface ReportCasus {
  readonly id: string;
  readonly hash: ContentHash;
  readonly variant: string | null;
  /** As told ("Johanna"); null if the case can't be read. */
  readonly title: string | null;
}

export interface ReportClosing extends ClosingQuestion {
  readonly text: TextId | null;
}

/** What a conversation produced, as plain data. Typed texts are named by id. */
export interface Report {
  readonly session: SessionId;
  readonly table: TableId;
  readonly startedAt: number;
  readonly closedAt: number | null;
  readonly players: readonly Player[];
  readonly rounds: readonly ReportRound[];
  /** Null for cards alone. */
  readonly format: ReportFormat | null;
  readonly closing: readonly ReportClosing[];
  /** "Ook opgeschreven": texts that are kept but have no place above, such as the reason of a card taken back. */
  readonly alsoWritten: readonly TextId[];
  /** Texts beside which another tablet may have written something: all that may be in a report. */
  readonly written: readonly TextId[];
}

type FindSet = (hash: ContentHash) => CardSet | undefined;
type FindFormat = (hash: ContentHash) => Format | undefined;
type FindCasus = (hash: ContentHash) => Casus | undefined;

function findCategory(set: CardSet | undefined, card: string): string | null {
  return set?.cards.find((one) => one.id === card)?.category ?? null;
}

function reportDraw(draw: Draw, set: CardSet | undefined): DrawEntry {
  const { id, card, player, answer, reason, skipped, at } = draw;
  const known = set?.play.draw.answers.find((one) => one.id === answer);
  return {
    kind: 'draw',
    draw: id,
    card,
    category: findCategory(set, card) ?? draw.category,
    player,
    answer,
    answerLabel: known?.label ?? answer,
    reason,
    skipped,
    at,
  };
}

function reportPick(pick: Pick, round: Round, set: CardSet | undefined): PickEntry {
  const { card, at } = pick;
  const category = findCategory(set, card);
  return { kind: 'pick', card, category, reason: round.pickReasons[card] ?? null, at };
}

function reportRound(
  round: Round,
  set: CardSet | undefined,
  casus: Casus | undefined,
): ReportRound {
  const told = casus && tellCasus(casus, round.casus?.variant ?? null);
  const forAll = told?.stages.filter((stage) => stage.role === undefined) ?? [];
  return {
    id: round.id,
    mode: round.mode,
    startedAt: round.startedAt,
    setId: round.set.id,
    setHash: round.set.hash,
    setTitle: set?.title ?? null,
    casus: round.casus && {
      id: round.casus.id,
      hash: round.casus.hash,
      variant: round.casus.variant,
      title: told?.title ?? null,
    },
    presenter: round.presenter,
    question: round.question,
    revealed: forAll
      .filter((stage) => round.revealed.includes(stage.id))
      .map(({ id, title }) => ({ id, title })),
    entries: [
      ...round.picks.map((pick) => reportPick(pick, round, set)),
      ...round.draws.map((draw) => reportDraw(draw, set)),
    ],
    notChosen: set === undefined ? [] : groupNotChosen(round, set),
    tally: set === undefined ? [] : tallyRound(round, set),
  };
}

/** The closing questions of all sets that were played, those of the last one first, each id once. */
function reportClosing(session: Session, findSet: FindSet): ReportClosing[] {
  const asked = new Map<string, ClosingQuestion>();
  for (const round of [...session.rounds].reverse()) {
    for (const one of findSet(round.set.hash)?.play.closing ?? []) {
      if (!asked.has(one.id)) asked.set(one.id, one);
    }
  }
  const all = [...asked.values()].map(({ id, question }) => ({
    id,
    question,
    text: session.closing[id] ?? null,
  }));
  // A format closes in its own way; asking all that again would be too much.
  return session.format === null ? all : all.filter(({ text }) => text !== null);
}

/** Texts that the format wants in no report. */
function listUnreported(session: Session, format: Format | undefined): readonly TextId[] {
  const silent = new Set(
    format?.phases.flatMap(({ parts }) =>
      parts.flatMap((part) => (part.kind === 'write' && !part.report ? [part.id] : [])),
    ),
  );
  return Object.entries(session.format?.texts ?? {}).flatMap(([key, text]) =>
    silent.has(key.split(' ')[0] ?? '') ? [text] : [],
  );
}

/** Makes the report of a conversation, at any time. Content that can't be found leaves its words out, not the rest. */
export function makeReport(
  session: Session,
  findSet: FindSet,
  findCasus: FindCasus,
  findFormat: FindFormat = () => undefined,
): Report {
  const run = session.format;
  const format = reportFormat(session, run ? findFormat(run.pin.hash) : undefined);
  const rounds = session.rounds.map((round) =>
    reportRound(
      round,
      findSet(round.set.hash),
      round.casus ? findCasus(round.casus.hash) : undefined,
    ),
  );
  const closing = reportClosing(session, findSet);
  const unreported = new Set<TextId>(
    listUnreported(session, run ? findFormat(run.pin.hash) : undefined),
  );
  const written = liveTypedTexts(session).filter((text) => !unreported.has(text));
  const inUse = new Set(session.players.map((player) => player.name));
  const shown = new Set<TextId | null>([
    ...rounds.flatMap((round) => [round.question, ...round.entries.map((entry) => entry.reason)]),
    ...closing.map((one) => one.text),
    ...listReportTexts(format),
  ]);
  return {
    session: session.id,
    table: session.table,
    startedAt: session.startedAt,
    closedAt: session.closedAt,
    players: session.players,
    rounds,
    format,
    closing,
    alsoWritten: [
      ...written.filter((text) => !shown.has(text)),
      // What someone was called on a tablet that did not know the name in use.
      ...liveNames(session).filter((name) => !inUse.has(name)),
    ],
    written,
  };
}
