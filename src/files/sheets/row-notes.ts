import { shorten } from '../refusal';
import type { RowNote, RowProblem } from './reading';

/** What happened to the rows, in the order of the rows. A row is told of a problem once. */
export interface RowNotes {
  add(at: number, problem: RowProblem, outcome: RowNote['outcome']): void;
  /** The same, with other words shown than the row's own. */
  addText(
    at: number,
    words: readonly string[],
    problem: RowProblem,
    outcome: RowNote['outcome'],
  ): void;
  list(): RowNote[];
}

/** Keeps notes on rows; `read` gives the cells of a row that are shown with it, to recognise it by. */
export function createNotes(read: (at: number) => readonly string[]): RowNotes {
  const notes: RowNote[] = [];
  const rows: RowNotes = {
    add: (at, problem, outcome) => rows.addText(at, read(at), problem, outcome),
    addText(at, words, problem, outcome) {
      const row = at + 1;
      for (let before = notes.length - 1; before >= 0 && notes[before]?.row === row; before -= 1) {
        if (notes[before]?.problem === problem) return;
      }
      const cells = words.map((cell) => cell.replace(/\s+/g, ' ').trim());
      const text = shorten(cells.filter((cell) => cell !== '').join(' · ')) ?? '';
      notes.push({ row, text, problem, outcome });
    },
    list: () => notes.sort((one, other) => one.row - other.row),
  };
  return rows;
}
