import { countWords, splitSentences } from '../plain-dutch';

/** What makes a Dutch question closed, leading or hard to take in. */
export type QuestionFault =
  | 'not-open'
  | 'asks-why'
  | 'offers-choice'
  | 'two-questions'
  | 'hidden-advice'
  | 'no-mark'
  | 'too-long';

export const MAX_QUESTION_WORDS = 18;

const PREPOSITION =
  '(?:aan|achter|bij|binnen|buiten|dankzij|door|in|langs|met|na|naar|naast|om|onder|op|over|per|rond|sinds|tegen|tijdens|tot|tussen|uit|van|vanaf|vanuit|via|volgens|voor|zonder)';
const ASKING = `(?:${PREPOSITION} )?(?:wat|wie|welke?|hoe|hoeveel|hoelang|hoever|hoeverre|hoezeer|hoezo|wanneer)|waar\\p{L}*|wiens`;
const OPEN_START = new RegExp(
  `^(?:${ASKING}|stel dat|${PREPOSITION} een schaal van)(?!\\p{L})`,
  'iu',
);
/** What comes before the question itself: "En wat …", "Als het lukt, wat …". */
const LINK = /^(?:en|maar|dus|of|nou|dan) (?=\p{L})/iu;
const AFTER_PAUSE = new RegExp(`[,:;–—] (?:dan )?(?:${ASKING})(?!\\p{L})`, 'iu');
const ANYWHERE = new RegExp(`(?:^|[^\\p{L}])(?:${ASKING})(?!\\p{L})`, 'iu');
const WHY = /^waarom(?!\p{L})/iu;
/** Asks for a story without being a question: as open as can be, and without a mark. */
const INVITES =
  /^(?:vertel|beschrijf|noem|teken|schets|stel je voor|denk (?:eens )?(?:aan|terug)|kijk (?:eens )?terug|bedenk|omschrijf|geef een voorbeeld)(?!\p{L})/iu;
/** A verb, then whom or what it is about: "Heb je …", "Lukt het …". A word that joins clauses is no verb. */
const VERB_FIRST =
  /^(?!(?:als|zodra|toen|omdat|terwijl|nadat|voordat|hoewel|zoals|volgens|zonder|met|van|voor|dat|vertel|zeg|daar|hier|dan|nu|soms|want)(?!\p{L}))\p{L}+ (?:je|jij|jullie|u|we|wij|ze|zij|hij|het|er|dit|dat|iemand|iets)(?!\p{L})/iu;
/** After a verb of knowing, "of" means "whether". */
const OR = /(?:^|[^\p{L}])of(?!\p{L})/giu;
const WHETHER =
  /(?:^|[^\p{L}])(?:weet|weten|merkt?|merken|ziet?|zien|vraagt?|vragen|hoort?|horen)(?: (?:je|jij|jullie|ze|hij))? of(?!\p{L})/giu;
/** "boos, bang of moe" only sums up; "wat wil je, rust of drukte?" weighs one against the other. */
const WEIGHED = [
  /[:;][^?]*?[^\p{L}]of(?!\p{L})/iu,
  /, (?:liever )?of(?!\p{L})/iu,
  /[^\p{L}](?:je|jij|jullie|u|hij|ze|zij|het|dit|dat|hem|haar|meer|meest|liever|liefst|eerst|eerder),[^?]*?[^\p{L}]of(?!\p{L})/iu,
  /,(?: \p{L}+){3,} of(?!\p{L})/iu,
];

const YOU = '(?:je|jij|jullie|u)';
const HIDDEN = [
  `^(?:heb|had|hebben|hebt|heeft) ${YOU} .*(?:geprobeerd|overwogen|gedacht) (?:om|eraan)(?!\\p{L})`,
  `^(?:heb|had|hebben|hebt|heeft) ${YOU} er .*gedacht om(?!\\p{L})`,
  `^(?:heb|had|hebben|hebt|heeft) ${YOU} (?:ooit |weleens |wel eens |al |al eens |ook )?overwogen(?!\\p{L})`,
  `^(?:zou|zouden|kun|kan|kunnen|kunt|moet|moeten) (?:${YOU}|het|dat) niet (?:gewoon |misschien |eens |toch )?(?:beter|liever|eens|gewoon|eerst|handiger|verstandiger|goed zijn|fijn zijn|helpen)(?!\\p{L})`,
  `^waarom (?:ga|gaan|probeer|proberen|vraag|vragen|zeg|zeggen|neem|nemen|bel|bellen|praat|praten|doe|doen|stop|stoppen|begin|beginnen|kies|kiezen|laat|laten|maak|maken|zoek|zoeken|geef|geven|vertel|vertellen) ${YOU} (?:dan )?niet \\p{L}`,
  `^(?:is|was) het (?:niet|misschien) (?:een idee|handig|handiger|beter|slim|slimmer|verstandig|goed|tijd)(?!\\p{L})`,
  '^is het een idee(?!\\p{L})',
  `^wat als ${YOU} (?:eens|gewoon|nou|nu eens)(?!\\p{L})`,
  `^${YOU} (?:moet|moeten|kunt|kan|kunnen|zou|zouden) (?:toch |misschien )?(?:gewoon|beter|het beste?|eens)(?!\\p{L})`,
  `^(?:denk|denken|denkt|vind|vinden|vindt) ${YOU} (?:ook )?niet dat(?!\\p{L})`,
];
const HIDES = new RegExp(HIDDEN.join('|'), 'iu');

const SECOND = new RegExp(
  `^(.+?),? (?:en|maar) ((?:${ASKING}))((?: [\\p{L}’']+)(?: [\\p{L}’']+)?)`,
  'iu',
);
/** After one of these the verb has yet to come: "en wat je dan doet" tells, "en wat doe je dan" asks. */
const SUBJECT =
  /^(?:je|jij|jullie|u|we|wij|ze|zij|hij|het|er|dit|dat|de|een|iemand|iets|niet|dan|nu|mijn|jouw|die|deze|ik|jou|hen|ons|onze|nodig)$/iu;
const MEASURE = /^(?:vaak|lang|ver|goed|snel|veel|graag|erg|groot|ernstig|sterk|moeilijk)$/iu;

const unquote = (text: string) => text.replace(/^[‘“'"(]+/, '');

/** Whether a question mark ends it, within quotes or not. */
export const asks = (sentence: string): boolean => /\?[’”'")]*$/.test(sentence);

/** The question itself, without "En" or a quote before it. */
export const stripLink = (sentence: string): string => unquote(sentence).replace(LINK, '');

/** Whether it begins as an open question does. */
export const startsOpen = (sentence: string): boolean => OPEN_START.test(stripLink(sentence));

export const startsWithVerb = (sentence: string): boolean =>
  !startsOpen(sentence) && VERB_FIRST.test(stripLink(sentence));

export const invites = (text: string): boolean => INVITES.test(unquote(text.trim()));

/** A text that begins as an open question and goes on as a question: "Wat wil je", but not "Wat je zegt, blijft hier". */
export function looksAsked(text: string): boolean {
  const [first = '', second = '', third = ''] = stripLink(text).split(/[^\p{L}’']+/u);
  if (!startsOpen(text) || /^stel$/i.test(first)) return false;
  if (/^welke?$/i.test(first)) return !SUBJECT.test(third);
  return !SUBJECT.test(second);
}

/** "Lukt het niet? Wat doe je dan?" is one question: the first part is a condition. */
const isCondition = (sentence: string, next: string | undefined): boolean =>
  next !== undefined &&
  startsWithVerb(sentence) &&
  startsOpen(next) &&
  /[^\p{L}]dan(?!\p{L})/iu.test(next);

const MORE = /^(?:en )?wat nog meer\?$/i;

/** What is asked in a text, sentence by sentence. */
export function listAsked(text: string): string[] {
  const asked = splitSentences(text).filter(asks);
  if (asked.length < 2) return asked;
  return asked.filter((one, at) => !isCondition(one, asked[at + 1]) && !MORE.test(one));
}

/**
 * Two questions in one sentence ("Wat voel je en wat doe je dan?"), each able to stand alone; null when
 * there is one, or when it can't be told for sure.
 */
export function splitTwo(sentence: string): readonly [string, string] | null {
  if (!/ (?:en|maar) /.test(sentence)) return null;
  const match = SECOND.exec(sentence);
  const [, before = '', asking = '', rest = ''] = match ?? [];
  if (match === null || countWords(before) < 3 || !startsOpen(before)) return null;
  const [next = '', then = ''] = rest.trim().split(' ');
  // "Wat werkt wel en wat werkt niet?" looks at one thing from two sides.
  if (before.split(' ').includes(next)) return null;
  if (SUBJECT.test(next)) return null;
  const counted = /(?:welke?|hoeveel)$/i.test(asking) || MEASURE.test(next);
  if (counted && SUBJECT.test(then)) return null;
  if (then === '' && !/\p{L}/u.test(sentence.slice(match[0].length))) return null;
  const start = match[0].length - asking.length - rest.length;
  return [`${before}?`, sentence.slice(start)];
}

/** "Rust of drukte" inside a question is fine; "of … of …", or two answers to choose from, closes it. */
function offersChoice(asked: string): boolean {
  if (!asked.includes('of')) return false;
  if ((asked.match(OR)?.length ?? 0) > 1) return true;
  const weighed = asked.replace(WHETHER, '');
  return WEIGHED.some((pattern) => pattern.test(weighed));
}

function isOpen(sentence: string): boolean {
  if (startsOpen(sentence) || invites(sentence)) return true;
  if (AFTER_PAUSE.test(sentence)) return true;
  return !startsWithVerb(sentence) && ANYWHERE.test(sentence);
}

export const hidesAdvice = (sentence: string): boolean => HIDES.test(stripLink(sentence));

/**
 * Lists what is wrong with a question to someone about their own work; empty when it is open and short.
 * `to` one person: two questions in a sentence are told of too. A group may well weigh two sides at once.
 */
export function checkQuestion(question: string, to: 'one' | 'group' = 'group'): QuestionFault[] {
  const faults: QuestionFault[] = [];
  const text = question.trim();
  const asked = listAsked(text);
  // A statement may come first ("Het lukt niet altijd. Wat doe je dan?"); what is asked has to be open.
  const starts = asked.length > 0 ? asked : [text];
  if (asked.some(hidesAdvice)) faults.push('hidden-advice');
  else if (starts.some((start) => WHY.test(stripLink(start)))) faults.push('asks-why');
  // Without a mark and without the order of a question it tells something: that is said once.
  else if ((asked.length > 0 || startsWithVerb(text)) && !starts.every(isOpen)) {
    faults.push('not-open');
  }
  if (starts.some(offersChoice)) faults.push('offers-choice');
  const two = asked.length > 1 || (to === 'one' && asked.some((one) => splitTwo(one) !== null));
  if (two) faults.push('two-questions');
  if (asked.length === 0 && !invites(text)) faults.push('no-mark');
  if (countWords(text) > MAX_QUESTION_WORDS) faults.push('too-long');
  return faults;
}
