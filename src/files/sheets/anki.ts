import { readRows } from './delimiter';
import { BACK_LABEL, type LayoutRows } from './layout-rows';
import type { ColumnRole, Delimiter } from './reading';

const DIRECTIVE =
  /^#((?:tags|deck|notetype|guid) column|separator|html|columns|tags|deck|notetype|guid):(.*)$/i;

const SEPARATORS = new Map<string, Delimiter>([
  ['tab', '\t'],
  ['comma', ','],
  ['semicolon', ';'],
  ['pipe', '|'],
  [',', ','],
  [';', ';'],
  ['|', '|'],
]);

interface Export {
  readonly said: ReadonlyMap<string, string>;
  readonly body: string;
}

function readDirectives(text: string): Export {
  const said = new Map<string, string>();
  let body = text.replace(/^\uFEFF/, '');
  for (;;) {
    const line = /^[^\r\n]*/.exec(body)?.[0] ?? '';
    const [, name, value = ''] = DIRECTIVE.exec(line) ?? [];
    if (name === undefined) return { said, body };
    said.set(name.toLowerCase(), value);
    body = body.slice(line.length).replace(/^\r?\n|^\r/, '');
  }
}

/** Whether a text begins as Anki begins its exports. */
export const isAnki = (text: string): boolean => DIRECTIVE.test(text.split(/[\r\n]/, 1)[0] ?? '');

/** The sign that an Anki export says its columns are parted by; a tab when it does not say. */
export function findAnkiSeparator(text: string): Delimiter {
  const said = readDirectives(text).said.get('separator') ?? '';
  return SEPARATORS.get(said.trim().toLowerCase()) ?? '\t';
}

/** Sounds can't come along, and of a gap in a sentence the words do. */
const cleanField = (cell: string): string =>
  cell
    .replace(/\[sound:[^\]]{0,200}\]/g, '')
    .replace(/\{\{c\d+::([^{}]*?)(?:::[^{}]*)?\}\}/g, '$1');

/** Tags have spaces between them, so a space inside one is written as a dash below. */
const writeTags = (cell: string): string =>
  cell
    .split(/\s+/)
    .filter((tag) => tag !== '')
    .map((tag) => tag.replaceAll('_', ' '))
    .join(', ');

/** Decks lie in decks: what all have in common is no category. */
function nameDecks(decks: readonly string[]): string[] {
  const paths = decks.map((deck) => deck.split('::').map((part) => part.trim()));
  const first = paths[0] ?? [];
  let shared = 0;
  while (
    shared < first.length - 1 &&
    paths.every((path) => path[shared] === first[shared] && path.length > shared + 1)
  ) {
    shared += 1;
  }
  return paths.map((path) => path.slice(shared).join(' – '));
}

const placeOf = (said: Export['said'], name: string): number =>
  Number(said.get(`${name} column`) ?? 0) - 1;

/**
 * Reads the text that Anki exports: what its first lines say of the columns, decks as categories, tags.
 * The first field is the front of a card, the others its back.
 */
export function readAnki(text: string, delimiter?: Delimiter | undefined): LayoutRows {
  const { said, body } = readDirectives(text);
  const separator = delimiter ?? findAnkiSeparator(text);
  const [tags, deck] = [placeOf(said, 'tags'), placeOf(said, 'deck')];
  const ignored = [placeOf(said, 'guid'), placeOf(said, 'notetype')];
  const written = readRows(body, separator).filter((row) => row.some((cell) => cell !== ''));
  const header = said.has('columns')
    ? (readRows(said.get('columns') ?? '', separator)[0] ?? [])
    : [];
  const width = written.reduce((most, row) => Math.max(most, row.length), header.length);
  const decks = nameDecks(written.map((row) => row[deck] ?? ''));
  const rows = written.map((row, at) =>
    row.map((cell, place) => {
      if (place === tags) return writeTags(cell);
      return place === deck ? (decks[at] ?? '') : cleanField(cell);
    }),
  );
  let fields = 0;
  const columns = Array.from({ length: width }, (_, place): ColumnRole => {
    if (place === tags) return { as: 'tags' };
    if (place === deck) return { as: 'category' };
    if (ignored.includes(place)) return { as: 'ignore' };
    fields += 1;
    if (fields === 1) return { as: 'front' };
    const label = header[place]?.trim() || BACK_LABEL;
    return {
      as: 'section',
      label: fields > 2 && label === BACK_LABEL ? `${label} ${fields - 1}` : label,
    };
  });
  const html = /true/i.test(said.get('html') ?? 'true');
  return header.length > 0
    ? { rows: [header, ...rows], headerRow: 0, columns, html }
    : { rows, headerRow: null, columns, html };
}
