import { SEAL_ROUNDS } from '../lib/sealed';

/*
 * How long, how many, how large: everything that comes from a file or a database, or is typed, has its bounds here.
 * What people make (sets, cases, formats) is refused beyond them, with the place; what the app keeps for itself is read
 * as near as it can be (see `files/scalar.ts`), so that what an older version let in still opens.
 */

const MEGABYTE = 1024 * 1024;

/** Bytes of a file. */
export const FILE_LIMITS = {
  /** A set or case that is bigger is no set of texts. */
  content: 5 * MEGABYTE,
  /** Years of conversations: what this app wrote as a backup, it must be able to read back. */
  backup: 50 * MEGABYTE,
} as const;

/** Moments that a clock can tell: from 1970 to the end of the year 9999, far within what a `Date` can hold. */
export const MOMENTS = { first: 0, last: 253_402_300_799_999 } as const;

/** Rounds of PBKDF2 in a locked file: fewer would be too easy to guess, more would keep a tablet busy for minutes. */
export const SEAL_LIMITS = { rounds: SEAL_ROUNDS, mostRounds: 10_000_000 } as const;

/** What is kept of conversations, tables and what lies on the shelf. */
export const RECORD_LIMITS = {
  /** Whatever is counted with: cards, phases, minutes, a place in a list. */
  count: 1_000_000,
  /** Places in a log and revisions count on from what a file says; this leaves room to do so for ever. */
  order: 2 ** 40,
  /** A title that lists show; the whole one is in the set or the case. */
  title: 300,
  /** A text that someone typed; no field takes more than a fifth of it. */
  body: 20_000,
  /** Times that a conversation was opened to type in one text. */
  writers: 10_000,
  /** Seats at a table, phases in a row: lists inside one record. */
  list: 100,
  /** Sets, cases and formats that one conversation refers to. */
  pins: 5000,
  /** Conversations in one file: one a day for a quarter of a century. */
  sessions: 10_000,
  tables: 10_000,
} as const;

/** What fits in the fields where people type, in characters. */
export const FIELD_LIMITS = {
  text: 4000,
  question: 300,
  name: 40,
  tableName: 60,
  passphrase: 200,
  label: 80,
  minutes: 3,
  people: 2,
} as const;

/** A set or case while it is made: far more than anyone types, so that a file can't hand in without end. */
export const DRAFT_LIMITS = {
  text: 20_000,
  /** A text may be all line ends. */
  lines: 20_001,
  bin: 10_000,
} as const;

/** How much a set may hold. Lengths count characters as people do. */
export const SET_LIMITS = {
  cards: 5000,
  categories: 24,
  tags: 60,
  sections: 12,
  answers: 12,
  rules: 40,
  agreements: 40,
  closing: 20,
  pickLimit: 20,
  tagsPerCard: 20,
  items: 30,
  front: 400,
  text: 2000,
  item: 600,
  question: 400,
  instruction: 2000,
} as const;

/** How much a case may hold. */
export const CASUS_LIMITS = {
  variants: 12,
  roles: 12,
  stages: 40,
  groups: 40,
  paragraphs: 60,
  paragraph: 3000,
  items: 60,
  item: 600,
  value: 200,
  roleName: 120,
  roleShort: 80,
  heading: 160,
} as const;

/** How much a format may hold. */
export const FORMAT_LIMITS = {
  people: 40,
  roles: 12,
  role: 400,
  casus: 20,
  lines: 40,
  line: 400,
  phases: 30,
  parts: 20,
  minutes: 240,
  instruction: 600,
  hint: 1000,
  label: 200,
  help: 400,
  followUps: 12,
  cells: 16,
  groups: 20,
  items: 40,
  colours: 8,
  ids: 200,
  pairs: 12,
  words: 500,
} as const;

/** What a set and a case have in common. */
export const LIMITS = {
  id: 64,
  title: 120,
  short: 40,
  name: 80,
  description: 1000,
  source: 2000,
  licence: 400,
  version: 1_000_000,
} as const;
