import type { Part } from '../../domain/format';
import type { FormatEdit, PartChange } from '../../domain/making/format-edit';
import { useBench, useFormatWords } from './bench';

/** A part with where it lies. */
export interface PartProps<Kind extends Part['kind'] = Part['kind']> {
  readonly phase: string;
  readonly at: number;
  readonly part: Extract<Part, { kind: Kind }>;
}

/** How a part is changed. `typing` names the field that is typed in: typing on is one step of undo. `tell` offers the way back. */
export function usePart<Kind extends Part['kind']>({ at, part, phase }: PartProps<Kind>) {
  const { edit, format, supplies } = useBench();
  const words = useFormatWords();
  const set = (change: PartChange<Kind>, typing?: string, tell?: string) =>
    edit({ kind: 'part', phase, at, of: part.kind, change, typing } as FormatEdit, tell);
  return { format, lang: format.lang, set, supplies, words, say: words.fields };
}
