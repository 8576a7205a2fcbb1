import type { Contents } from '../../app/conversation';
import { namePlayers } from '../../app/player-names';
import type { CardSet, Category, Colour, Mode, SymbolName } from '../../domain/card-set';
import { tellCasus } from '../../domain/casus';
import type { PlayerId, RoundId, TextId } from '../../domain/ids';
import type { DrawEntry, PickEntry, Report, ReportRound } from '../../domain/report';
import type { Words } from '../../i18n/words';

export type ReportWords = Pick<Words['report'], 'player' | 'picture' | 'noCard' | 'noAnswer'>;

export interface EntryView {
  readonly key: string;
  readonly number: number;
  readonly front: string;
  readonly category: Category | undefined;
  /** Null in the open mode, where the whole table chooses. */
  readonly player: string | null;
  /** Null where the set has no answers to choose from. */
  readonly answer: string | null;
  readonly skipped: boolean;
  readonly reason: string;
  /** The reason is on this screen only. */
  readonly unkept: boolean;
}

export interface NotChosenView {
  readonly category: Category;
  readonly fronts: readonly string[];
}

export interface BarRow {
  readonly label: string;
  readonly colour: Colour;
  readonly symbol: SymbolName;
  readonly segments: readonly {
    readonly label: string;
    /** Absent for words of the app. */
    readonly lang?: string;
    readonly value: number;
  }[];
}

export interface RoundView {
  readonly id: RoundId;
  readonly mode: Mode;
  readonly setTitle: string;
  /** The language of the set; undefined if it can't be read. */
  readonly lang: string | undefined;
  readonly casusLang: string | undefined;
  readonly source: string | undefined;
  readonly casusTitle: string | null;
  /** Titles of the stages for all that this table has seen. */
  readonly read: readonly string[];
  readonly presenter: string | null;
  readonly question: string;
  readonly questionUnkept: boolean;
  readonly entries: readonly EntryView[];
  readonly notChosen: readonly NotChosenView[];
  readonly bars: readonly BarRow[];
  /** Whether the set gives answers to choose from. */
  readonly asks: boolean;
}

export interface ReportView {
  /** What the conversation was about: the case as told, else the set. */
  readonly title: string;
  /** The language of the title; undefined if what it names can't be read. */
  readonly titleLang: string | undefined;
  readonly people: readonly string[];
  readonly rounds: readonly RoundView[];
  /** A name is on this screen only. */
  readonly namesUnkept: boolean;
  readonly alsoWritten: readonly { readonly text: string; readonly unkept: boolean }[];
  /** Where the cards came from, and in which language that is said. */
  readonly sources: ReadonlyMap<string, string | undefined>;
}

type Texts = ReadonlyMap<TextId, string>;

const NONE: ReadonlySet<TextId> = new Set();
const NOTHING: ReadonlyMap<TextId, readonly string[]> = new Map();

/** A report in words: names, fronts, answers and what was typed, as far as they are at hand. */
export function viewReport(
  report: Report,
  contents: Contents,
  texts: Texts,
  words: ReportWords,
  unkept: ReadonlySet<TextId> = NONE,
  beside: ReadonlyMap<TextId, readonly string[]> = NOTHING,
): ReportView {
  const people = namePlayers(
    report.players.map(({ name }) => name && texts.get(name)),
    words.player,
  );
  const nameOf = (id: PlayerId): string => {
    const index = report.players.findIndex((player) => player.id === id);
    return people[index] ?? words.player(index + 1);
  };
  const isUnkept = (id: TextId | null) => id !== null && unkept.has(id);
  const rounds = report.rounds.map((round) => ({
    ...viewRound(round, contents, texts, nameOf, words, isUnkept),
    questionUnkept: isUnkept(round.question),
  }));
  const latest = rounds.at(-1);
  const format = report.format && contents.formats.get(report.format.hash);
  return {
    title: report.format?.title ?? latest?.casusTitle ?? latest?.setTitle ?? '',
    titleLang: report.format
      ? format?.lang
      : latest && (latest.casusTitle === null ? latest.lang : latest.casusLang),
    people,
    rounds,
    namesUnkept: report.players.some((player) => isUnkept(player.name)),
    alsoWritten: [
      ...report.alsoWritten.flatMap((id) => {
        const text = texts.get(id);
        return text ? [{ text, unkept: isUnkept(id) }] : [];
      }),
      ...report.written.flatMap((id) =>
        (beside.get(id) ?? []).map((text) => ({ text, unkept: isUnkept(id) })),
      ),
    ],
    sources: new Map(
      [
        [report.format?.source, format?.lang] as const,
        ...rounds.map(({ lang, source }) => [source, lang] as const),
      ].flatMap(([source, lang]) => (source ? [[source, lang] as const] : [])),
    ),
  };
}

function viewRound(
  round: ReportRound,
  contents: Contents,
  texts: Texts,
  nameOf: (id: PlayerId) => string,
  words: ReportWords,
  isUnkept: (id: TextId | null) => boolean,
): Omit<RoundView, 'questionUnkept'> {
  const set = contents.sets.get(round.setHash);
  const categories = new Map(set?.categories.map((one) => [one.id, one]));
  const fronts = new Map(set?.cards.map((card) => [card.id, card.front]));
  const frontOf = (card: string) => fronts.get(card) ?? words.noCard;
  const entries = round.entries.map((entry, index): EntryView => {
    const shared = {
      number: index + 1,
      front: frontOf(entry.card),
      category: categories.get(entry.category ?? ''),
      reason: readText(entry.reason, texts),
      unkept: isUnkept(entry.reason),
    };
    return entry.kind === 'pick'
      ? { ...shared, key: entry.card, player: null, answer: null, skipped: false }
      : { ...shared, ...viewDraw(entry, set, nameOf, words) };
  });
  return {
    id: round.id,
    mode: round.mode,
    setTitle: round.setTitle ?? round.setId,
    lang: set?.lang,
    casusLang: round.casus ? contents.casussen.get(round.casus.hash)?.lang : undefined,
    source: set?.source,
    casusTitle: round.casus?.title ?? null,
    read: listRead(round, contents),
    presenter: round.presenter && nameOf(round.presenter),
    question: readText(round.question, texts),
    entries,
    notChosen: round.notChosen.flatMap((group) => {
      const category = categories.get(group.category);
      return category ? [{ category, fronts: group.cards.map(frontOf) }] : [];
    }),
    asks: round.mode === 'draw' && (set?.play.draw.answers.length ?? 0) > 0,
    bars: round.entries.length === 0 ? [] : viewBars(round, set, words.picture),
  };
}

function viewDraw(
  entry: DrawEntry,
  set: CardSet | undefined,
  nameOf: (id: PlayerId) => string,
  words: ReportWords,
): Pick<EntryView, 'key' | 'player' | 'answer' | 'skipped'> {
  const asks = (set?.play.draw.answers.length ?? 0) > 0;
  return {
    key: entry.draw,
    player: entry.player && nameOf(entry.player),
    answer: entry.answerLabel ?? (asks && !entry.skipped ? words.noAnswer : null),
    skipped: entry.skipped,
  };
}

/** The first stage lies open from the start, so nobody reveals it; the log only holds the others. */
function listRead(round: ReportRound, contents: Contents): readonly string[] {
  const casus = round.casus && contents.casussen.get(round.casus.hash);
  if (!casus) return round.revealed.map((stage) => stage.title);
  const seen = new Set(round.revealed.map((stage) => stage.id));
  return tellCasus(casus, round.casus?.variant ?? null)
    .stages.filter((stage) => stage.role === undefined)
    .filter((stage, index) => index === 0 || seen.has(stage.id))
    .map((stage) => stage.title);
}

/** One row a category. A segment that is zero everywhere is left out, except the answers of the set. */
function viewBars(
  round: ReportRound,
  set: CardSet | undefined,
  words: ReportWords['picture'],
): readonly BarRow[] {
  if (!set) return [];
  const answers = set.play.draw.answers;
  const anySkipped = round.tally.some((tally) => tally.skipped > 0);
  const answered = (tally: ReportRound['tally'][number]) =>
    answers.reduce((sum, answer) => sum + (tally.byAnswer[answer.id] ?? 0), 0);
  const anyWithout = round.tally.some((tally) => tally.drawn > answered(tally));
  return round.tally.flatMap((tally) => {
    const category = set.categories.find((one) => one.id === tally.category);
    if (!category) return [];
    const drawn =
      answers.length === 0
        ? [{ label: words.drawn, value: tally.drawn }]
        : [
            ...answers.map(({ id, label }) => ({
              label,
              lang: set.lang,
              value: tally.byAnswer[id] ?? 0,
            })),
            ...(anyWithout ? [{ label: words.none, value: tally.drawn - answered(tally) }] : []),
          ];
    const skipped = anySkipped ? [{ label: words.skipped, value: tally.skipped }] : [];
    const segments =
      round.mode === 'open'
        ? [{ label: words.picked, value: tally.picked }]
        : [...drawn, ...skipped];
    const { colour, symbol } = category;
    return [{ label: category.short ?? category.name, colour, symbol, segments }];
  });
}

const readText = (id: PickEntry['reason'], texts: Texts): string =>
  (id !== null && texts.get(id)) || '';
