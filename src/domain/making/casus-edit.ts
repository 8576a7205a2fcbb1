import type { Casus, QuestionGroup, Role, Stage, Variant } from '../casus';
import type { AsideEdit } from './aside';

/** What can be changed of a case as a whole. */
export type CasusAbout = Pick<
  Casus,
  'title' | 'description' | 'invented' | 'lang' | 'source' | 'licence'
>;

/** One change a trainer makes to a case; one step of undo. One that does not apply changes nothing. */
export type CasusEdit =
  | AsideEdit
  | { readonly kind: 'about'; readonly change: Partial<CasusAbout> }
  | { readonly kind: 'add-stage'; readonly stage: Stage; readonly at: number }
  /** Text as one string; a blank line begins a new paragraph. A role of null makes it a part for all. */
  | {
      readonly kind: 'stage';
      readonly id: string;
      readonly change: {
        readonly title?: string;
        readonly text?: string;
        readonly role?: string | null;
      };
    }
  | { readonly kind: 'remove-stage'; readonly id: string }
  | { readonly kind: 'move-stage'; readonly id: string; readonly to: number }
  | { readonly kind: 'add-role'; readonly role: Role }
  | { readonly kind: 'role'; readonly id: string; readonly change: Partial<Omit<Role, 'id'>> }
  /** Its stages go with it: what was for one player only must not become visible to all. */
  | { readonly kind: 'remove-role'; readonly id: string }
  | { readonly kind: 'add-variant'; readonly variant: Variant }
  /** A value that is new in one variant is new, and empty, in all of them. */
  | {
      readonly kind: 'variant';
      readonly id: string;
      readonly change: { readonly label?: string; readonly values?: Variant['values'] };
    }
  | { readonly kind: 'remove-variant'; readonly id: string }
  | { readonly kind: 'add-questions'; readonly group: QuestionGroup }
  | {
      readonly kind: 'questions';
      readonly id: string;
      /** One question a line. */
      readonly change: { readonly title?: string; readonly items?: string };
    }
  | { readonly kind: 'remove-questions'; readonly id: string }
  | { readonly kind: 'move-questions'; readonly id: string; readonly to: number };
