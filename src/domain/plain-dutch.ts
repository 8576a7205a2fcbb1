/** What makes a Dutch question closed, leading or hard to take in. */
export type QuestionFault = 'not-open' | 'asks-why' | 'offers-choice' | 'no-mark' | 'too-long';

export const MAX_QUESTION_WORDS = 18;
/** Sentences have about 15 words; a few may have one or two more. */
export const USUAL_SENTENCE_WORDS = 15;
export const MAX_SENTENCE_WORDS = 17;

const PREPOSITION = '(?:aan|bij|door|in|met|naar|om|op|over|tegen|tot|uit|van|vanaf|voor)';
const OPEN_START = new RegExp(
  `^(?:(?:${PREPOSITION} )?(?:wat|wie|welke?|hoe|hoeveel|hoelang)|waar\\p{L}*|wanneer|wiens|stel dat|${PREPOSITION} een schaal van)(?!\\p{L})`,
  'iu',
);
const WHY = /^waarom(?!\p{L})/iu;
/** After a verb of knowing, "of" means "whether". */
const OR = /(?:^|[^\p{L}])of(?!\p{L})/giu;
const WHETHER =
  /(?:^|[^\p{L}])(?:weet|weten|merkt?|merken|ziet?|zien|vraagt?|vragen|hoort?|horen)(?: (?:je|jij|jullie|ze|hij))? of(?!\p{L})/giu;

/** Counts what a reader would call words: a dash or a loose sign is none. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}

/** Cuts a text into sentences, without its bold marks. A full stop inside a number or a time does not end one. */
export function splitSentences(text: string): string[] {
  const ended =
    text.replaceAll('**', '').match(/[^\n]+?(?:[.!?…]+[’”'")]*(?=\s|$)|(?=\n)|$)/g) ?? [];
  return ended.map((sentence) => sentence.trim()).filter((sentence) => countWords(sentence) > 0);
}

/** "Rust of drukte" inside a question is fine; "of … of …", or two answers to choose from, closes it. */
function offersChoice(text: string): boolean {
  if ((text.match(OR)?.length ?? 0) > 1) return true;
  return /[:,;][^?]*?[^\p{L}]of(?!\p{L})/iu.test(text.replace(WHETHER, ''));
}

/** Lists what is wrong with a question to someone about their own work; empty when it is open and short. */
export function checkQuestion(question: string): QuestionFault[] {
  const faults: QuestionFault[] = [];
  const text = question.trim();
  const asked = splitSentences(text).filter((sentence) => /\?[’”'")]*$/.test(sentence));
  // A statement may come first ("Het lukt niet altijd. Wat doe je dan?"); what is asked has to be open.
  const starts = (asked.length > 0 ? asked : [text]).map((part) => part.replace(/^[‘“'"(]+/, ''));
  if (starts.some((start) => WHY.test(start))) faults.push('asks-why');
  else if (!starts.every((start) => OPEN_START.test(start))) faults.push('not-open');
  if (offersChoice(text)) faults.push('offers-choice');
  if (!text.endsWith('?')) faults.push('no-mark');
  if (countWords(text) > MAX_QUESTION_WORDS) faults.push('too-long');
  return faults;
}

const LITTLE_WORDS = new Set(
  (
    'aan al als bij dan dat de deze die dit doe doen door een en er ga gaan gaat heb hebben heeft het hij hoe ' +
    'hun iets in is ja je jij jou jouw kan kun kunnen met mee mij naar niet nog nu of om ons ook op over te ' +
    'tot uit van voor waar wat we wel welke wie wil word worden wordt zal ze zelf zich zijn zo zou zouden'
  ).split(' '),
);

const readWords = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => !LITTLE_WORDS.has(word)));

export interface Alike {
  readonly one: number;
  readonly other: number;
  /** Shared words as a part of all their words: 1 says the same. */
  readonly likeness: number;
}

/**
 * Finds pairs of texts, by place in the list, that share at least `least` of their words. Two shared words
 * say little ("vraag", "ouder"): then all of them have to be the same.
 */
export function findAlike(texts: readonly string[], least: number): Alike[] {
  const words = texts.map(readWords);
  const places = new Map<string, number[]>();
  const found: Alike[] = [];
  for (const [other, own] of words.entries()) {
    const shared = new Map<number, number>();
    for (const word of own) {
      const earlier = places.get(word) ?? [];
      for (const one of earlier) shared.set(one, (shared.get(one) ?? 0) + 1);
      places.set(word, [...earlier, other]);
    }
    for (const [one, same] of shared) {
      const likeness = same / ((words[one]?.size ?? 0) + own.size - same);
      if (likeness === 1 || (same > 2 && likeness >= least)) found.push({ one, other, likeness });
    }
  }
  return found;
}
