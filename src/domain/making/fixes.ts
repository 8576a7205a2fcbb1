import { capitalise, decapitalise } from '../../lib/capital';
import { splitSentences } from '../plain-dutch';
import type { Fix } from './advice';
import { balanceBold, closeSpaces } from './balance';
import { swapHardWord } from './hard-words';
import type { Hint } from './hint';
import { openUp } from './open-fix';
import {
  asks,
  checkQuestion,
  hidesAdvice,
  listAsked,
  looksAsked,
  type QuestionFault,
  splitTwo,
  startsOpen,
  startsWithVerb,
  stripLink,
} from './question';
import { checkText, readSentences } from './text-rules';
import { softenWhy } from './why-fix';

/** Rewords the first asked sentence of which `reword` makes something; what stands around it stays. */
function rewordAsked(text: string, reword: (sentence: string) => string | null): string | null {
  for (const sentence of listAsked(text)) {
    const bare = stripLink(sentence).replace(/[’”'")]+$/, '');
    const link = sentence.slice(0, sentence.indexOf(bare));
    const better = reword(capitalise(bare));
    const at = text.indexOf(sentence);
    // A sentence with bold inside does not stand in the text as it was read.
    if (better === null || at < 0 || !sentence.endsWith('?')) continue;
    const whole = `${link}${/\p{L}/u.test(link) ? decapitalise(better) : better}`;
    return text.slice(0, at) + whole + text.slice(at + sentence.length);
  }
  return null;
}

function addMark(text: string): string | null {
  const last = splitSentences(text).pop() ?? '';
  if (
    asks(last) ||
    !(looksAsked(last) || startsWithVerb(last) || /^(?:stel dat|op een schaal)/i.test(last))
  )
    return null;
  const bare = text.trimEnd().replace(/[.!…]+$/, '');
  return /[\p{L}\p{N}]$/u.test(bare) ? `${bare}?` : null;
}

function rewordQuestion(text: string, fault: QuestionFault): string | null {
  switch (fault) {
    case 'asks-why':
      return rewordAsked(text, softenWhy);
    case 'not-open':
      return rewordAsked(text, (one) => (startsOpen(one) || hidesAdvice(one) ? null : openUp(one)));
    case 'no-mark':
      return addMark(text);
    default:
      return null;
  }
}

/** Two questions on one card as two texts; what was said before them stays with the first. Null when not sure. */
export function splitQuestions(text: string): readonly [string, string] | null {
  const asked = listAsked(text);
  if (text.includes('**') || asked.length > 2) return null;
  const [one = '', two] = asked;
  if (two === undefined) {
    const parts = splitTwo(one);
    if (parts === null) return null;
    const at = text.indexOf(one);
    return [text.slice(0, at) + parts[0], capitalise(parts[1]) + text.slice(at + one.length)];
  }
  const at = text.indexOf(two);
  const between = text.slice(text.indexOf(one) + one.length, at).trim();
  if (between !== '' || !startsOpen(two)) return null;
  return [text.slice(0, at).trim(), capitalise(stripLink(text.slice(at)))];
}

/** A hint without its place: the same fault in two texts has the same name. */
function nameFault(hint: Hint): string {
  if (hint.kind === 'question') return `question/${hint.fault}`;
  return 'word' in hint ? `${hint.kind}/${hint.word.toLowerCase()}` : hint.kind;
}

/** All that could be said of a text alone; as a question where the hint takes it for one. */
function listFaults(text: string, { kind }: Hint): readonly string[] {
  const place = { path: '', text };
  const asked = kind === 'question' ? checkQuestion(text, 'one') : [];
  return [
    ...asked.map((fault) => nameFault({ kind: 'question', path: '', fault })),
    ...checkText(place, true).map(nameFault),
    ...readSentences([place]).hints.map(nameFault),
  ];
}

/** Works out the change that a hint about this text asks for; nothing where a person has to think. */
export function findFix(hint: Hint, path: string, text: string): Fix | undefined {
  // A change that helps one thing and spoils another is none: what is offered passes the rules it came from.
  const helps = (better: string): boolean => {
    const before = new Set(listFaults(text, hint));
    const own = nameFault(hint);
    return listFaults(better, hint).every((left) => left !== own && before.has(left));
  };
  const replace = (better: string | null): Fix | undefined =>
    better === null || better === text || !helps(better)
      ? undefined
      : { kind: 'replace', path, text: better };
  switch (hint.kind) {
    case 'question': {
      const { fault } = hint;
      if (fault === 'two-questions') {
        const parts = path.endsWith('front') ? splitQuestions(text) : null;
        if (parts === null) return undefined;
        const [first, second] = parts;
        return helps(first) && helps(second) ? { kind: 'split', path, first, second } : undefined;
      }
      return replace(rewordQuestion(text, fault));
    }
    case 'hard-word': {
      const { word, plain, swaps } = hint;
      return swaps ? replace(swapHardWord(text, { word, plain, swaps })) : undefined;
    }
    case 'bold':
      return replace(balanceBold(text));
    case 'spaces':
      return replace(closeSpaces(text));
    default:
      return undefined;
  }
}
