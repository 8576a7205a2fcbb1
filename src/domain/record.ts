import type { Mode } from './card-set';
import type { LogEvent } from './event';
import type { ContentHash, EventId, RoundId, SessionId, TableId, TextId } from './ids';
import type { DraftRecord } from './making/draft';
import type { Table } from './table';

/** Typed text: reasons, names, questions, half-typed ones included. Erasable apart from the log. */
export interface TextRecord {
  readonly id: TextId;
  /**
   * The conversation it belongs to, or the table for names. It is erased together with its owner, and nobody else's:
   * the same id under another owner is another text.
   */
  readonly owner: SessionId | TableId;
  readonly body: string;
  /** Counts what was written; `wordings.ts` says what becomes of copies of the same text that meet. */
  readonly revision: number;
  /** Who wrote the body: one opened page. Records from before there were writers have none. */
  readonly writer?: string | undefined;
  /** How far of each writer this was written after: what it may take the place of. */
  readonly seen?: Readonly<Record<string, number>> | undefined;
  /** What others wrote in the same place without knowing the body, nor it them. */
  readonly beside?: readonly Wording[] | undefined;
}

/** One body, by who wrote it, at which of their writings. */
export interface Wording {
  readonly writer: string;
  readonly revision: number;
  readonly body: string;
}

/** What lists need to know of a conversation without reading its log. Holds no typed text. */
export interface SessionSummary {
  readonly id: SessionId;
  readonly table: TableId;
  readonly startedAt: number;
  readonly changedAt: number;
  readonly closed: boolean;
  /** In the bin: hidden, gone for good at the next start unless it is taken back. */
  readonly binned: boolean;
  readonly mode: Mode;
  readonly setId: string;
  readonly setTitle: string;
  /** Told title of the case ("Johanna"); null without one. */
  readonly casusTitle: string | null;
  /** Cards drawn or picked in the latest round, and how many the set has. */
  readonly done: number;
  readonly total: number;
  /** The format it is guided by, by id: then set, done and total tell of that and its phases. */
  readonly format?: string | undefined;
  /** Every set and case that the log pins. */
  readonly pins: readonly ContentHash[];
  /** After this moment (ms) the app asks: wipe, or 30 days longer. */
  readonly keepUntil: number;
}

/** Where a table was looking: to go on at the exact card and side. No step, no truth. */
export interface Place {
  readonly session: SessionId;
  readonly round: RoundId;
  /** The card brought forward (open) or the draw looked at. */
  readonly card: string | null;
  readonly draw: EventId | null;
  readonly side: 'front' | 'back';
  /** On-demand sections that were asked for on this card. */
  readonly shown: readonly string[];
  /** Turned towards the other side of the table. */
  readonly across: boolean;
}

/** A set, case or format as it was played, kept as long as a conversation refers to it. */
export interface ContentRecord {
  readonly hash: ContentHash;
  readonly kind: 'kaartenset' | 'casus' | 'werkvorm';
  /** The parsed set, case or format. */
  readonly content: unknown;
}

/** A set, case or format that a trainer made or brought in. */
export interface ShelfItem {
  readonly id: string;
  readonly kind: ContentRecord['kind'];
  readonly hash: ContentHash;
  readonly title: string;
  readonly changedAt: number;
  /** In the bin; after this moment (ms) the app asks whether it may go. */
  readonly askAt?: number | undefined;
}

/** One place in the Werkplaats. */
export type ShelfRef = Pick<ShelfItem, 'kind' | 'id'>;

/** The one text by which a place is told from any other; `splitRefKey` reads it back. */
export const refKey = ({ id, kind }: ShelfRef): string => `${kind}/${id}`;

/** The place that a `refKey` says. */
export function splitRefKey(key: string): ShelfRef {
  const at = key.indexOf('/');
  return { kind: key.slice(0, at) as ShelfRef['kind'], id: key.slice(at + 1) };
}

/** An earlier version of something in the Werkplaats, whole, to go back to or to compare with. */
export interface KeptVersion extends ShelfRef {
  /** Counts up within one place: the newest is the highest. */
  readonly n: number;
  readonly hash: ContentHash;
  readonly title: string;
  readonly keptAt: number;
  /** Others may have it: it was handed out from here, or came in here. */
  readonly shared: boolean;
  /** The parsed set, case or format. */
  readonly content: unknown;
}

/** A version before it has its place in the row. */
export type NewVersion = Omit<KeptVersion, 'kind' | 'id' | 'n'>;

/** So many versions of one thing are kept. */
export const MOST_VERSIONS = 10;

/** A set, case or format in the bin, played or only begun. */
export type BinnedPiece = ShelfRef & { readonly title: string; readonly askAt: number };

export interface StoredSession {
  readonly summary: SessionSummary;
  readonly events: readonly LogEvent[];
  readonly texts: readonly TextRecord[];
  readonly place: Place | null;
}

/** Everything one device holds, or (as `gesprek`) one conversation: the bridge between devices. */
export interface Backup {
  readonly format: 'reservekopie' | 'gesprek';
  readonly formatVersion: 1;
  readonly madeAt: number;
  readonly tables: readonly Table[];
  readonly sessions: readonly SessionSummary[];
  readonly events: readonly LogEvent[];
  readonly texts: readonly TextRecord[];
  readonly places: readonly Place[];
  readonly content: readonly ContentRecord[];
  readonly shelf: readonly ShelfItem[];
  /** What was being made; backups from before there was a workshop have none. */
  readonly drafts: readonly DraftRecord[];
  /** Earlier versions of what is on the shelf; backups from before they were kept have none. */
  readonly versions: readonly KeptVersion[];
  readonly tombstones: readonly SessionId[];
  /** What could not be read, as it was. */
  readonly damaged: readonly unknown[];
}
