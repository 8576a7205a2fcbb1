import type { CardSet } from '../../domain/card-set';
import type { Advice } from '../../domain/making/advice';
import type { Hint } from '../../domain/making/hint';
import type { MakingWords } from '../../i18n/words';
import { assertNever } from '../../lib/assert-never';

export interface ToldAdvice {
  readonly title: string;
  /** What it does at the table. */
  readonly why: string;
  /** On the button; absent where there is nothing to take over. */
  readonly fixLabel?: string | undefined;
  /** What would stand there; two texts where one becomes two cards. */
  readonly preview?: readonly string[] | undefined;
}

type AdviceWords = MakingWords['advice'];
type Said = { readonly title: string; readonly why: string; readonly fix?: string };
type Looked = Pick<CardSet, 'cards'> & Partial<Pick<CardSet, 'categories' | 'sections' | 'tags'>>;

function sayUnused(path: string, { unused }: AdviceWords): Said {
  if (path.startsWith('categories[')) return unused.category;
  if (path.startsWith('tags[')) return unused.tag;
  if (path.startsWith('roles[')) return unused.role;
  return { title: unused.phrase.title, why: `‘${path}’. ${unused.phrase.why}` };
}

function say(hint: Hint, words: AdviceWords, set: Looked | undefined): Said {
  switch (hint.kind) {
    case 'few-cards':
      return { ...words.fewCards, title: words.fewCards.title(hint.count) };
    case 'few-compared':
      return { ...words.fewCompared, title: words.fewCompared.title(hint.count, hint.usual) };
    case 'long-front':
      return { ...words.longFront, title: words.longFront.title(hint.words) };
    case 'question':
      return words.question[hint.fault];
    case 'long-sentence':
      return words.longSentence;
    case 'many-long-sentences':
      return { ...words.manyLong, title: words.manyLong.title(hint.count) };
    case 'hard-word': {
      const { title, why, fix } = words.hardWord;
      const { word, plain } = hint;
      return { title: title(word), why: why(plain), fix: fix(word, plain) };
    }
    case 'same-as': {
      const { title, why, whyUnseen } = words.sameAs;
      const other = findFront(hint.other, set);
      return { title, why: other === undefined ? whyUnseen : why(other) };
    }
    case 'empty-section':
      return words.emptySection;
    case 'empty-stage':
      return words.emptyStage;
    case 'unused':
      return sayUnused(hint.path, words);
    case 'misfit':
      return { title: words.misfit.title[hint.on][hint.side], why: words.misfit.why[hint.on] };
    case 'personal':
      return words.personal;
    case 'bold':
      return words.bold;
    case 'spaces':
      return words.spaces;
    case 'variant-keys':
      return words.variantKeys;
    case 'placeholder':
      return { title: words.placeholder.title, why: words.placeholder.why(hint.text) };
    case 'pronoun':
      return { ...words.pronoun, title: words.pronoun.title(hint.word) };
    case 'role-text-told':
      return { title: words.roleTextTold.title, why: words.roleTextTold.why(hint.sentence) };
    default:
      return assertNever(hint);
  }
}

function findFront(path: string, set: Looked | undefined): string | undefined {
  const [, at] = /^cards\[(\d+)\]/.exec(path) ?? [];
  return at === undefined ? undefined : set?.cards[Number(at)]?.front;
}

/** What to look at where a card or set has several of it: the category, the label, the part of the back. */
function findPlace(path: string, set: Looked | undefined): string | undefined {
  const [, list, at] = /^(categories|tags)\[(\d+)\]/.exec(path) ?? [];
  if (list === 'categories') return set?.categories?.[Number(at)]?.name;
  if (list === 'tags') return set?.tags?.[Number(at)]?.name;
  const [, section] = /^cards\[\d+\]\.back\.([^.[]+)/.exec(path) ?? [];
  return set?.sections?.find(({ id }) => id === section)?.label;
}

/**
 * Says an advice in words: what there is to see, why it matters at the table and, where a change was worked
 * out, what the button says and what would stand there. With the `set` that was looked over, a double is
 * shown by its text, and a category, a label or a part of the back is named.
 */
export function describeAdvice(
  { hint, fix }: Advice,
  words: MakingWords['advice'],
  set?: Looked | undefined,
): ToldAdvice {
  const { title: what, why, fix: fixLabel } = say(hint, words, set);
  const place = findPlace(hint.path, set)?.trim();
  const title = place ? `${place} · ${what}` : what;
  if (fix === undefined) return { title, why };
  const preview = fix.kind === 'split' ? [fix.first, fix.second] : [fix.text];
  return { title, why, fixLabel, preview };
}
