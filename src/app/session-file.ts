import type { ContentHash, SessionId, TableId, TextId } from '../domain/ids';
import { namesOf } from '../domain/merge';
import { liveNames, liveTypedTexts } from '../domain/privacy';
import type { Backup, ContentRecord, Place, SessionSummary, TextRecord } from '../domain/record';
import type { Session } from '../domain/session';
import { summarise } from '../domain/summary';
import type { Table } from '../domain/table';
import { joinById, wordsIn } from '../domain/wordings';
import { writeBackup } from '../files/backup';
import type { App } from './app';
import type { Contents, Conversation } from './conversation';
import { handOut } from './file-handing';
import { keepFrom } from './home';
import type { SaveOutcome } from './services';
import { summaryFacts } from './summary-facts';

/** What may go along in a file: only what is ticked. */
export interface FileChoice {
  /** The name of the table; without it nobody knows whose conversation it is. */
  readonly table: boolean;
  /** Of the people who sat there. */
  readonly names: boolean;
  readonly texts: boolean;
}

/** As the dialog opens: whose conversation it is, and nothing about people. */
export const FIRST_CHOICE: FileChoice = { table: true, names: false, texts: false };

/** Everything a file of one conversation is made of. */
export interface SessionSource {
  readonly session: Session;
  readonly contents: Contents;
  /** Typed text at hand, also what stays on this screen only, with what it was written after. */
  readonly texts: ReadonlyMap<TextId, TextRecord>;
  readonly table: Table | undefined;
  readonly place: Place | null;
  /** As it is stored; null for one that was never written. */
  readonly summary: SessionSummary | null;
}

/**
 * Gathers what the file needs, before the tap that makes it: the share sheet of iOS only opens from the
 * tap itself. What can't be read from this device is made from what is open.
 */
export async function gatherSession(app: App, conversation: Conversation): Promise<SessionSource> {
  await conversation.settled();
  const open = {
    session: conversation.session.peek(),
    contents: conversation.contents.peek(),
    texts: conversation.records(),
    place: conversation.place.peek(),
  };
  try {
    const store = await app.openStore();
    const { table } = open.session;
    const [stored, tables, read] = await Promise.all([
      store.readTexts([open.session.id, table]),
      store.listTables(),
      store.readSession(open.session.id),
    ]);
    const summary = read.status === 'found' ? read.session.summary : null;
    // Without this the name of the table is missing: conversations only know their players.
    const texts = joinById([...open.texts.values(), ...stored]);
    return { ...open, texts, table: tables.find((one) => one.id === table), summary };
  } catch {
    return { ...open, table: undefined, summary: null };
  }
}

/**
 * Makes the file of one conversation. Names and typed texts are in it only if ticked; sets and cases
 * always are. What was undone and could only come back by a redo stays out.
 */
export function makeSessionFile(source: SessionSource, choice: FileChoice, now: number): Backup {
  const { contents, place, session } = source;
  const seats = session.players.map(({ id, name }) => ({ id, name }));
  return {
    format: 'gesprek',
    formatVersion: 1,
    madeAt: now,
    // Who sat there in other conversations is not part of this one.
    tables: [makeTable(source, seats)],
    sessions: [summariseSource(source, now)],
    events: session.log,
    texts: chooseTexts(source, choice),
    places: place ? [place] : [],
    content: listContent(contents),
    shelf: [],
    drafts: [],
    versions: [],
    tombstones: [],
    damaged: [],
  };
}

/** Hands the file to the user, from a tap. */
export function handOutSession(
  app: App,
  source: SessionSource,
  choice: FileChoice,
  way: 'save' | 'share',
): Promise<SaveOutcome> {
  const now = app.services.clock.now();
  const body = writeBackup(makeSessionFile(source, choice, now));
  return handOut(app, { name: nameFile('gesprek', now), type: 'application/json', body }, { way });
}

/** A stored thing that can't be opened, handed out as it is, from a tap. */
export function handOutRaw(app: App, raw: unknown): Promise<SaveOutcome> {
  const name = nameFile('beschadigd', app.services.clock.now());
  return handOut(app, { name, type: 'application/json', body: printRaw(raw) });
}

/** "kaarttafel-gesprek-2026-11-22.json": the day as it is on this device. */
export function nameFile(
  kind: 'gesprek' | 'reservekopie' | 'reservekopie-op-slot' | 'beschadigd',
  now: number,
): string {
  const at = new Date(now);
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `kaarttafel-${kind}-${day}.json`;
}

/** A stored thing that can't be opened, as it is, for someone to look at. Never throws. */
export function printRaw(raw: unknown): string {
  const met = new Set<unknown>();
  const plain = (_: string, part: unknown) => (typeof part === 'bigint' ? String(part) : part);
  const once = (key: string, part: unknown) => {
    if (typeof part === 'object' && part !== null && met.has(part)) return '…';
    met.add(part);
    return plain(key, part);
  };
  for (const print of [plain, once]) {
    try {
      return `${JSON.stringify(raw, print, 2) ?? String(raw)}\n`;
    } catch {
      // The first time it was a cycle: then each thing is written once.
    }
  }
  return `${Object.prototype.toString.call(raw)}\n`;
}

function makeTable({ session, table }: SessionSource, seats: Table['seats']): Table {
  if (!table) return { id: session.table, name: null, createdAt: session.startedAt, seats };
  const { cameWith: _, ...rest } = table;
  return { ...rest, seats };
}

function summariseSource({ contents, session, summary }: SessionSource, now: number) {
  return summarise(session, {
    ...summaryFacts(session, contents),
    binned: false,
    changedAt: summary?.changedAt ?? now,
    keepUntil: summary?.keepUntil ?? keepFrom(now),
  });
}

function chooseTexts(source: SessionSource, choice: FileChoice): TextRecord[] {
  const { session, table, texts } = source;
  const names = [
    ...(choice.table && table ? namesOf(table) : []),
    ...(choice.names ? liveNames(session) : []),
  ];
  const chosen = new Map<TextId, SessionId | TableId>();
  if (choice.texts) for (const id of liveTypedTexts(session)) chosen.set(id, session.id);
  for (const id of names) chosen.set(id, session.table);
  return [...chosen].flatMap(([id, owner]) => {
    const text = texts.get(id);
    return text && wordsIn(text).length > 0 ? [{ ...text, owner }] : [];
  });
}

function listContent({ casussen, formats, sets }: Contents): ContentRecord[] {
  const record = (kind: ContentRecord['kind'], all: ReadonlyMap<ContentHash, unknown>) =>
    [...all].map(([hash, content]) => ({ hash, kind, content }));
  return [
    ...record('kaartenset', sets),
    ...record('casus', casussen),
    ...record('werkvorm', formats),
  ];
}
