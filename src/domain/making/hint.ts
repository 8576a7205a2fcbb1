import type { Misfit } from './fit';
import type { QuestionFault } from './question';

/** What could be better in a set or case that can be played as it is. `path` tells where it stands. */
export type Hint =
  | { readonly kind: 'few-cards'; readonly path: string; readonly count: number }
  /** Less than half of what the other categories have; `usual` is the one in their middle. */
  | {
      readonly kind: 'few-compared';
      readonly path: string;
      readonly count: number;
      readonly usual: number;
    }
  | { readonly kind: 'long-front'; readonly path: string; readonly words: number }
  | { readonly kind: 'question'; readonly path: string; readonly fault: QuestionFault }
  | { readonly kind: 'long-sentence'; readonly path: string; readonly sentence: string }
  | { readonly kind: 'many-long-sentences'; readonly path: string; readonly count: number }
  /** `swaps`: the plain word can stand there without any other change. */
  | {
      readonly kind: 'hard-word';
      readonly path: string;
      readonly word: string;
      readonly plain: string;
      readonly swaps: boolean;
    }
  | { readonly kind: 'same-as'; readonly path: string; readonly other: string }
  | { readonly kind: 'empty-section'; readonly path: string }
  | { readonly kind: 'empty-stage'; readonly path: string }
  | { readonly kind: 'unused'; readonly path: string }
  | ({ readonly kind: 'misfit'; readonly path: string } & Misfit)
  | { readonly kind: 'personal'; readonly path: string }
  | { readonly kind: 'bold'; readonly path: string }
  | { readonly kind: 'spaces'; readonly path: string }
  | { readonly kind: 'variant-keys'; readonly path: string }
  | { readonly kind: 'placeholder'; readonly path: string; readonly text: string }
  | { readonly kind: 'pronoun'; readonly path: string; readonly word: string }
  | { readonly kind: 'role-text-told'; readonly path: string; readonly sentence: string };

/** What a hint is about, so that those of one kind can lie together: each fault of a question is one. */
export type HintKind = Exclude<Hint['kind'], 'question'> | QuestionFault;

export const kindOfHint = (hint: Hint): HintKind =>
  hint.kind === 'question' ? hint.fault : hint.kind;

export interface Place {
  readonly path: string;
  readonly text: string;
}

/** Rules of language are about Dutch. */
export const isDutch = (lang: string): boolean => /^nl(?:-|$)/i.test(lang);
