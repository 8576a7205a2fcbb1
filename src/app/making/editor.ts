import type { ReadonlySignal } from '@preact/signals';
import type { CasusEdit } from '../../domain/making/casus-edit';
import type { CasusDraft, FormatDraft, SetDraft } from '../../domain/making/draft';
import type { FormatEdit } from '../../domain/making/format-edit';
import type { SetEdit } from '../../domain/making/set-edit';
import type { WriteState } from '../write-queue';

/** A set, case or format, open for making in this tab. Every edit is shown at once and written behind that. */
export interface Editor<Draft, Edit> {
  readonly draft: ReadonlySignal<Draft>;
  readonly writing: ReadonlySignal<WriteState>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  /** True once it can be played as it is: then the list, the start screen and the exports have it too. */
  readonly playable: ReadonlySignal<boolean>;
  /** True once another tab took it over: what is changed here after that goes nowhere, so nothing changes. */
  readonly lost: ReadonlySignal<boolean>;
  /** `apart`: a step of its own, also right after typing in the same field. */
  edit(edit: Edit, apart?: boolean): void;
  undo(): void;
  redo(): void;
  retry(): void;
  /** Resolves when everything was written, or failed and waits. */
  settled(): Promise<void>;
  /** Lets another tab make changes. */
  close(): void;
}

export type SetEditor = Editor<SetDraft, SetEdit>;
export type CasusEditor = Editor<CasusDraft, CasusEdit>;
export type FormatEditor = Editor<FormatDraft, FormatEdit>;

/** Why it can't be opened for making. shipped: it came with the app, so it can only be copied. */
export type EditorRefusal = 'gone' | 'damaged' | 'shipped' | 'elsewhere' | 'other';
