import type { Format, Moment, Phase, ResultPart } from './format';
import { type FormatRun, placeKey, tickSlot } from './format-run';
import type { ContentHash, PlayerId, TextId } from './ids';
import type { Session } from './session';

export interface ReportText {
  readonly player: PlayerId | null;
  readonly text: TextId;
}

export interface ReportTick {
  readonly text: string;
  /** By moment; without moments under null. */
  readonly scores: readonly { readonly moment: Moment | null; readonly value: number }[];
}

/** What a part left behind. */
export type ReportPart =
  | {
      readonly kind: 'write';
      readonly id: string;
      readonly label: string;
      readonly texts: readonly ReportText[];
    }
  | {
      readonly kind: 'check';
      readonly id: string;
      readonly label: string;
      readonly value: boolean;
    }
  | {
      readonly kind: 'scale';
      readonly id: string;
      readonly label: string;
      readonly scores: readonly { readonly player: PlayerId | null; readonly value: number }[];
      readonly followUps: readonly (ReportText & { readonly question: string })[];
    }
  | {
      readonly kind: 'grid';
      readonly id: string;
      readonly label: string;
      readonly cells: readonly { readonly title: string; readonly texts: readonly ReportText[] }[];
    }
  | {
      readonly kind: 'tick';
      readonly id: string;
      readonly label: string;
      readonly lists: readonly {
        readonly player: PlayerId | null;
        readonly ticks: readonly ReportTick[];
      }[];
    }
  | {
      readonly kind: 'notes';
      readonly id: string;
      readonly label: string;
      readonly colours: readonly { readonly name: string; readonly texts: readonly TextId[] }[];
    };

export interface ReportPhase {
  readonly id: string;
  readonly title: string;
  readonly skipped: boolean;
  readonly parts: readonly ReportPart[];
}

/** What a guided conversation produced. */
export interface ReportFormat {
  readonly id: string;
  readonly hash: ContentHash;
  /** Null if the format can't be read. */
  readonly title: string | null;
  readonly source: string | null;
  readonly minutes: number;
  /** Phases that left something, and those that were passed over. */
  readonly phases: readonly ReportPhase[];
}

/** Whose a place may be: the table's first, then each player's. */
const owners = (session: Session): readonly (PlayerId | null)[] => [
  null,
  ...session.players.map(({ id }) => id),
];

function listTexts(
  session: Session,
  { texts }: FormatRun,
  part: string,
  slot: string | null,
): readonly ReportText[] {
  return owners(session).flatMap((player) => {
    const text = texts[placeKey({ part, player, slot })];
    return text === undefined ? [] : [{ player, text }];
  });
}

function reportTicks(
  session: Session,
  { ticks }: FormatRun,
  { groups, id, moments }: Extract<ResultPart, { kind: 'tick' }>,
) {
  return owners(session).flatMap((player) => {
    const ticked = groups.flatMap(({ items }) =>
      items.flatMap((item): ReportTick[] => {
        const scores = (moments ?? [null]).flatMap((moment) => {
          const value = ticks[placeKey({ part: id, player, slot: tickSlot(item.id, moment) })];
          return value === undefined ? [] : [{ moment, value }];
        });
        return scores.length === 0 ? [] : [{ text: item.text, scores }];
      }),
    );
    return ticked.length === 0 ? [] : [{ player, ticks: ticked }];
  });
}

/** What one part left, or undefined for nothing. */
function reportPart(session: Session, run: FormatRun, part: ResultPart): ReportPart | undefined {
  const { id, label } = part;
  const some = <Shape extends ReportPart>(made: Shape, found: readonly unknown[]) =>
    found.length === 0 ? undefined : made;
  switch (part.kind) {
    case 'write': {
      if (!part.report) return undefined;
      const texts = listTexts(session, run, id, null);
      return some({ kind: 'write', id, label, texts }, texts);
    }
    case 'check': {
      const value = run.checks[placeKey({ part: id, player: null, slot: null })];
      return value === undefined ? undefined : { kind: 'check', id, label, value };
    }
    case 'scale': {
      const scores = owners(session).flatMap((player) => {
        const value = run.scales[placeKey({ part: id, player, slot: null })];
        return value === undefined ? [] : [{ player, value }];
      });
      const followUps = part.followUps.flatMap((question, at) =>
        listTexts(session, run, id, String(at)).map((one) => ({ ...one, question })),
      );
      return some({ kind: 'scale', id, label, scores, followUps }, [...scores, ...followUps]);
    }
    case 'grid': {
      const cells = part.cells
        .map((cell) => ({ title: cell.title, texts: listTexts(session, run, id, cell.id) }))
        .filter(({ texts }) => texts.length > 0);
      return some({ kind: 'grid', id, label, cells }, cells);
    }
    case 'tick': {
      const lists = reportTicks(session, run, part);
      return some({ kind: 'tick', id, label, lists }, lists);
    }
    case 'notes': {
      const colours = part.colours
        .map((colour) => ({
          name: colour.name,
          texts: run.notes
            .filter((note) => note.part === id && note.colour === colour.id)
            .flatMap(
              ({ note }) => run.texts[placeKey({ part: id, player: null, slot: note })] ?? [],
            ),
        }))
        .filter(({ texts }) => texts.length > 0);
      return some({ kind: 'notes', id, label, colours }, colours);
    }
  }
}

function reportPhase(session: Session, run: FormatRun, phase: Phase): ReportPhase {
  const { id, parts, title } = phase;
  return {
    id,
    title,
    skipped: run.skipped.includes(id),
    parts: parts.flatMap((part) => ('id' in part ? (reportPart(session, run, part) ?? []) : [])),
  };
}

/** What the format of a conversation left; null without one. */
export function reportFormat(session: Session, format: Format | undefined): ReportFormat | null {
  const run = session.format;
  if (run === null) return null;
  const phases = format?.phases.map((phase) => reportPhase(session, run, phase)) ?? [];
  return {
    id: run.pin.id,
    hash: run.pin.hash,
    title: format?.title ?? null,
    source: format?.source ?? null,
    minutes: run.phases.reduce((sum, { minutes }) => sum + minutes, 0),
    phases: phases.filter(({ parts, skipped }) => skipped || parts.length > 0),
  };
}

/** Every text that a report of a format shows. */
export function listReportTexts(report: ReportFormat | null): readonly TextId[] {
  const of = (texts: readonly ReportText[]) => texts.map(({ text }) => text);
  const parts = report?.phases.flatMap((phase) => phase.parts) ?? [];
  return parts.flatMap((part) => {
    switch (part.kind) {
      case 'write':
        return of(part.texts);
      case 'scale':
        return of(part.followUps);
      case 'grid':
        return part.cells.flatMap(({ texts }) => of(texts));
      case 'notes':
        return part.colours.flatMap(({ texts }) => texts);
      default:
        return [];
    }
  });
}
