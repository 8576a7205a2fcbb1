import type { CardSet } from '../../domain/card-set';
import type { Casus } from '../../domain/casus';
import type { Needed } from '../../domain/content-needs';
import type { Format } from '../../domain/format';
import type { FileRefusal } from '../refusal';

export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'mac-roman',
  'cp850',
  'cp437',
  'windows-1250',
] as const;
export type Encoding = (typeof ENCODINGS)[number];

export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** How a file is read: a table, a table with a category in each column, one question a line, a Markdown list, or what Anki wrote. */
export const LAYOUTS = ['table', 'columns', 'lines', 'markdown', 'anki'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** What a column holds. A section is one that the set has, or a new one named by the column's header. */
export type ColumnRole =
  | { readonly as: 'front' }
  | { readonly as: 'category' }
  | { readonly as: 'tags' }
  | { readonly as: 'section'; readonly label: string }
  /** The card's own id, as our export writes it: so that a changed text is a change and not another card. */
  | { readonly as: 'id' }
  /** Everything of the set that is not a card, as our export writes it. */
  | { readonly as: 'settings' }
  | { readonly as: 'ignore' };

/** Guesses that a person put right. What is left out is guessed. */
export interface ReadChoices {
  readonly encoding?: Encoding | undefined;
  readonly layout?: Layout | undefined;
  readonly delimiter?: Delimiter | undefined;
  /** Name of the sheet in a workbook. */
  readonly sheet?: string | undefined;
  /** All sheets in sight as one table. */
  readonly together?: boolean | undefined;
  /** Take along rows, columns and sheets that are hidden. */
  readonly hidden?: boolean | undefined;
  /** Whether a row without a category belongs to the one named above it. */
  readonly fillDown?: boolean | undefined;
  /** Whether questions on the back wait until someone asks for them; so where nobody says it. */
  readonly later?: boolean | undefined;
  /** Whether the columns that say who filled in a form come along on the back. */
  readonly personal?: boolean | undefined;
  /** Zero-based row of the header; null where there is none. */
  readonly headerRow?: number | null | undefined;
  readonly columns?: readonly ColumnRole[] | undefined;
  readonly title?: string | undefined;
  /** Lines that are no card but a title or a remark come in as cards all the same. */
  readonly asides?: boolean | undefined;
  /** Name of the one file in a zip that is read, to read it again with other choices; all of them without. */
  readonly entry?: string | undefined;
}

/** What happens to a row that is not simply a card. */
export type RowProblem =
  | 'no-front'
  | 'front-too-long'
  | 'text-too-long'
  /** The name of a category, label or part of the back was cut. */
  | 'name-too-long'
  | 'no-category'
  | 'double'
  | 'too-many-cells'
  /** There are more columns with text than a card has parts. */
  | 'too-many-columns'
  /** A line of one cell, that reads on from the row above. */
  | 'joined-line'
  /** A line of one cell, in a table of more. */
  | 'loose-line'
  | 'too-many-categories'
  | 'too-many-tags'
  | 'too-many-items'
  | 'over-limit'
  /** A quotation mark was opened and never closed: the line was read as it stands. */
  | 'open-quote'
  /** A letter could not be read, or was read otherwise than the rest of the file. */
  | 'odd-letter'
  /** A line beside the list or the questions: a title, or a remark. */
  | 'aside'
  | 'footnote'
  /** A picture, or a link to one: version 1 of a set has none. */
  | 'image'
  /** A cell holds a date: a spreadsheet makes one of "1-2" by itself. */
  | 'date'
  /** A formula has no outcome. */
  | 'cell-error'
  /** The cell with the settings of the set can't be read any more: the rows are read without it. */
  | 'settings';

/** `left-out`: no card comes of it; `changed`: it comes in, but not as it was; `kept`: it comes in as it is. */
export interface RowNote {
  /** One-based, as a spreadsheet counts. */
  readonly row: number;
  /** Set where several sheets are read together. */
  readonly sheet?: string | undefined;
  /** The row's text, shortened, to recognise it by. */
  readonly text: string;
  readonly problem: RowProblem;
  readonly outcome: 'left-out' | 'changed' | 'kept';
}

export interface Column {
  /** Its header, or null where there is none. */
  readonly header: string | null;
  readonly role: ColumnRole;
  /** The first few texts in it. */
  readonly samples: readonly string[];
}

export interface PersonalColumns {
  readonly columns: readonly { readonly at: number; readonly name: string }[];
  readonly taken: boolean;
}

/** What of a workbook or document is read, and what stays behind, in numbers. */
export interface BookFacts {
  /** The names of the sheets that are read together; none where one sheet is read. */
  readonly together: readonly string[];
  /** Sheets in sight that are not read, and their rows with text. */
  readonly others: { readonly sheets: number; readonly rows: number };
  /** What is hidden in it, and whether that comes along. */
  readonly hidden: {
    readonly rows: number;
    readonly columns: number;
    readonly sheets: number;
    readonly taken: boolean;
  };
  readonly pictures: number;
  /** Remarks beside cells. */
  readonly comments: number;
  /** Paragraphs of a document that belong to no list or table. */
  readonly paragraphs: number;
}

/** What a table of any kind was taken for, and what would come in. Nothing of it was stored. */
export interface SheetReading {
  /** A text, or a file of Excel, of LibreOffice and the like, or of Word. */
  readonly source: 'text' | 'workbook' | 'opendocument' | 'word';
  /** Null for what is no text. */
  readonly encoding: Encoding | null;
  readonly layout: Layout;
  /** Null where the layout has none. */
  readonly delimiter: Delimiter | null;
  readonly sheets: readonly string[];
  readonly sheet: string | null;
  /** Null for a text. */
  readonly book: BookFacts | null;
  /** Rows without a category below one that has it, and whether they belong to it; null where there are none. */
  readonly blanks: { readonly rows: number; readonly filled: boolean } | null;
  /** The columns of questions that became parts of the back, and whether those wait to be asked for; null where there are none. */
  readonly questions: { readonly labels: readonly string[]; readonly later: boolean } | null;
  readonly headerRow: number | null;
  /** The first rows as they stand in the file, to point at the header. */
  readonly head: readonly (readonly string[])[];
  readonly columns: readonly Column[];
  /** Null when no card comes of it as it is read now. */
  readonly set: CardSet | null;
  readonly rows: number;
  readonly notes: readonly RowNote[];
  /** The columns that say who filled in a form, and whether they come along all the same; null where there are none. */
  readonly personal: PersonalColumns | null;
  /** Whether each column may well be a category of its own: it can be read so. */
  readonly perColumn: boolean;
  /** How many cells held HTML that became plain text. */
  readonly html: number;
  /** How many hidden characters were taken out. */
  readonly stripped: number;
}

/** What a file looks like that is no set of cards. */
export const LOOKALIKES = [
  'image',
  'pdf',
  'word',
  'presentation',
  'old-excel',
  'pages',
  'numbers',
  'anki-package',
  'audio-or-video',
  'web-page',
  'bank-statement',
  'other-tool',
  'program',
  'encrypted',
  'binary',
] as const;
export type Lookalike = (typeof LOOKALIKES)[number];

export type ReadRefusal =
  | FileRefusal
  | { readonly kind: 'looks-like'; readonly what: Lookalike }
  /** A zip that would grow too big, or holds too much. */
  | {
      readonly kind: 'zip-too-big';
      readonly limit: number;
      readonly of: 'bytes' | 'entries' | 'depth';
    }
  | { readonly kind: 'damaged' }
  /** Reading it took so long that it was ended. */
  | { readonly kind: 'too-slow' }
  | { readonly kind: 'no-rows' };

/** What one file, or one file in a zip, turned out to be. */
export type FileReading = {
  readonly name: string;
  /** The other files of the same zip that hold nothing else, by the titles they would have. */
  readonly twins?: readonly string[] | undefined;
} & (
  | { readonly status: 'sheet'; readonly reading: SheetReading }
  | {
      readonly status: 'set';
      readonly set: CardSet;
      readonly stripped: number;
      /** What it was handed out with, by title. */
      readonly needed: readonly Needed[];
    }
  | { readonly status: 'casus'; readonly casus: Casus; readonly stripped: number }
  | {
      readonly status: 'format';
      readonly format: Format;
      readonly stripped: number;
      readonly needed: readonly Needed[];
    }
  /** A conversation or a backup: those are put back elsewhere. */
  | { readonly status: 'conversation' }
  | { readonly status: 'refused'; readonly refusal: ReadRefusal }
);

/** A file as it is handed in. */
export interface RawFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Told while reading: how much of it is done, from 0 to 1. */
export type OnProgress = (part: number) => void;
