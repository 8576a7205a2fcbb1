import type { Format, FormatRole, Part, PartOf, Phase } from '../format';

/** What can be changed of a format as a whole. */
export type FormatAbout = Pick<Format, 'title' | 'description' | 'lang' | 'source' | 'licence'>;

/** What can be changed of a phase. A role of null means that all act. */
export type PhaseChange = Partial<
  Pick<Phase, 'title' | 'minutes' | 'instruction' | 'hint' | 'repeat'>
> & { readonly who?: string | null };

/** The fields of one kind of part; an optional one that is undefined goes. Its id stays what it is. */
export type PartChange<Kind extends Part['kind']> = Kind extends Part['kind']
  ? Partial<Omit<PartOf<Kind>, 'kind' | 'id'>>
  : never;

/** A change to the part at a place in a phase, if that is of this kind. */
type PartEdit = {
  [Kind in Part['kind']]: {
    readonly kind: 'part';
    readonly phase: string;
    readonly at: number;
    readonly of: Kind;
    readonly change: PartChange<Kind>;
    /** The field that is typed in; without it something was chosen. */
    readonly typing?: string | undefined;
  };
}[Part['kind']];

/** One change a trainer makes to a format; one step of undo. One that does not apply changes nothing. */
export type FormatEdit =
  | { readonly kind: 'about'; readonly change: Partial<FormatAbout> }
  | { readonly kind: 'people'; readonly change: Partial<Format['people']> }
  /** Cases of undefined: it is played with any, or with none. */
  | { readonly kind: 'needs'; readonly change: Format['needs'] }
  /** One agreement or rule a line. */
  | { readonly kind: 'lines'; readonly of: 'agreements' | 'rules'; readonly text: string }
  | { readonly kind: 'add-role'; readonly role: FormatRole }
  | { readonly kind: 'role'; readonly id: string; readonly change: Partial<Omit<FormatRole, 'id'>> }
  /** What this role did, all do from now on. */
  | { readonly kind: 'remove-role'; readonly id: string }
  | { readonly kind: 'add-phase'; readonly phase: Phase; readonly at: number }
  | { readonly kind: 'phase'; readonly id: string; readonly change: PhaseChange }
  | { readonly kind: 'remove-phase'; readonly id: string }
  | { readonly kind: 'move-phase'; readonly id: string; readonly to: number }
  | { readonly kind: 'add-part'; readonly phase: string; readonly part: Part }
  | PartEdit
  | { readonly kind: 'remove-part'; readonly phase: string; readonly at: number }
  | {
      readonly kind: 'move-part';
      readonly phase: string;
      readonly at: number;
      readonly to: number;
    };
