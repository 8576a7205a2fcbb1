import { capitalise, decapitalise } from '../../lib/capital';

const ABLE = /^(?:kun|kan|kunnen|kunt|zou|zouden|wil|willen|wilt|ga|gaan|gaat|moet|moeten)$/;
const ASKED = `(?:heb|hebben|had|zie|zien|merk|merken|voel|voelen|doe|doen|mis|missen|weet|leer|leerde|hoor|horen|wil|willen|kun|kan|kunnen|zou|zouden|ga|gaan|moet|moeten|is|ben|vind|zoek|verwacht|verwachten|denk|neem|maak|krijg|deed|zag|merkte|voelde|kon|wilde)`;
const YOU = '(?:je|jij|jullie|u|er|ze|hij|het)';
const SOME = new RegExp(
  `^(${ASKED}) (${YOU})((?: (?:al|er|hier|daar|nu|nog|dan|hierover|daarover|hierin|daarin))*)(?: (${'met|aan|bij|van|voor|door|op|naar|over|tegen'}))? (iets|iemand|ergens) ([^,]+)$`,
  'iu',
);
/** What keeps "iets" in its place: "iets leuks", "iets wat …". */
const TIED =
  /^(?:\p{L}+s|meer|minder|wat|dat|die|om|te|voor|over|van|aan|met|in|uit|op|tegen|beter|nieuw|waar)(?!\p{L})/iu;
const NOT_TOLD =
  /(?:^|[^\p{L}])(?:niet|geen|nooit|ooit|weleens|wel eens|of|als|omdat|dat|alleen|even|eens|iets|iemand|ergens|goed|ook|al|nog|weer|liever|beter|gewoon|toch)(?!\p{L})/iu;
const SOFT = / (?:misschien|eigenlijk|wel|eventueel)(?!\p{L})/giu;
const GRADES =
  'bang belangrijk benieuwd betrokken bezorgd blij boos duidelijk eerlijk eenzaam fijn gelukkig gemakkelijk ' +
  'gemotiveerd gespannen haalbaar handig lastig leuk makkelijk moe moeilijk nerveus nieuwsgierig ' +
  'nodig nuttig onrustig ontspannen onzeker opgelucht prettig rustig spannend sterk streng tevreden ' +
  'trots veilig verdrietig verrast vertrouwd waardevol zeker zelfstandig zinvol zwaar';
const GRADE = `(${GRADES.replaceAll(' ', '|')})`;
const AFTER =
  '(?: ((?:met|over|in|op|aan|bij|van|voor|om|na|tijdens|nu|hier|daar|hiermee|daarmee|hierover|daarover|dat)(?: [^,]+)?))?';
const HOW = [
  new RegExp(
    `^(ben|bent|is|was|zijn|waren|blijf|werd|word|voel|voelde) (je je|jij je|jullie je|je|jij|jullie|u|hij|ze|zij|het|dit|dat|we) (?:heel |erg |echt |wel |nu )?${GRADE}${AFTER}$`,
    'iu',
  ),
  new RegExp(
    `^(vind|vond|vinden|vindt) ((?:je|jij|jullie|u) (?:het|dit|dat|zoiets)) (?:heel |erg |echt |ook )?${GRADE}${AFTER}$`,
    'iu',
  ),
];
const INFINITIVE = /^(?:\p{L}{2,}en|doen|gaan|zien|staan|slaan|zijn)$/u;
const NO_INFINITIVE =
  /^(?:alleen|beneden|binnen|boven|buiten|dingen|even|iedereen|kinderen|mensen|morgen|open|samen|tegen|tussen|vrienden|woorden|problemen|afspraken|dagen|weken|jaren|zorgen|redenen|regels|eigen)$/;

/**
 * Who is asked to tell or give something is invited, not asked for a way: "Hoe kun je daar een voorbeeld van
 * geven?" is no Dutch that anyone says.
 */
const TELLS =
  /(?:^|[^\p{L}])(?:geven|noemen|opnoemen|benoemen|vertellen|beschrijven|omschrijven|uitleggen|toelichten|zeggen|aangeven|aanwijzen|samenvatten|herhalen|delen|verwoorden|tonen|laten (?:zien|horen|weten)|schetsen|voorlezen|bedenken|herinneren|voorstellen|zien|horen|begrijpen)$/iu;

const LUKT = /^lukt het ((?:je )?om [^,]+)$/iu;
const GAAT = /^gaat het goed(?: (met [^,]+|thuis|op [^,]+|nu))?$/iu;
const LAST = /^(heb|had) (je|jij|jullie|u) (?:veel |vaak )?last van ([^,]+)$/iu;
const EVER =
  /^(heb|hebben|had|ben|was) (je|jij|jullie|u) (?:wel ?eens|al eens|ooit) ([^,]*(?:ge|be|ver|ont|her|mis)\p{L}+(?:d|t|en))$/iu;

/** Questions that have a usual open form of their own. */
function askAsUsual(asked: string): string | null {
  const went = GAAT.exec(asked);
  if (went !== null) return `Hoe gaat het${went[1] ? ` ${went[1]}` : ''}?`;
  const lukt = LUKT.exec(asked);
  if (lukt !== null) return `Hoe goed lukt het ${lukt[1]}?`;
  const [, had, who, done = ''] = EVER.exec(asked) ?? [];
  // How often, and not when: "never" must stay an answer.
  if (had !== undefined && !NOT_TOLD.test(done))
    return `Hoe vaak ${decapitalise(had)} ${who} ${done}?`;
  const [, verb, subject, what] = LAST.exec(asked) ?? [];
  return verb === undefined ? null : `Hoeveel last ${decapitalise(verb)} ${subject} van ${what}?`;
}

/** "Ben je tevreden over dit gesprek?" as "Hoe tevreden ben je over dit gesprek?" */
function askHow(asked: string): string | null {
  for (const pattern of HOW) {
    const [, verb, subject, grade, after] = pattern.exec(asked) ?? [];
    if (verb === undefined) continue;
    return `Hoe ${grade} ${decapitalise(verb)} ${subject}${after ? ` ${after}` : ''}?`;
  }
  return null;
}

/** "Heb je iets geprobeerd?" as "Wat heb je geprobeerd?"; so with iemand (wie) and ergens (waar). */
function askWhat(asked: string): string | null {
  const [, verb = '', subject = '', between = '', by, some = '', rest = ''] =
    SOME.exec(asked) ?? [];
  if (verb === '' || NOT_TOLD.test(rest)) return null;
  const kind = some.toLowerCase();
  if (kind === 'iemand') {
    // "Is er iemand die …", "kan iemand …": who it is, is not what is asked.
    if (TIED.test(rest) && by === undefined) return null;
    const who = by === undefined ? 'Wie' : `${capitalise(by)} wie`;
    return `${who} ${decapitalise(verb)} ${subject}${between} ${rest}?`;
  }
  if (by !== undefined) return null;
  if (kind === 'ergens') {
    return /(?:aan|bij|in|mee|naar|op|over|tegen|van|voor|om)(?: \p{L}+)?$/u.test(rest)
      ? `Waar ${decapitalise(verb)} ${subject}${between} ${rest}?`
      : null;
  }
  if (/(?:^| )er$/.test(between)) {
    // "Kun je er iets aan doen?": what belongs together goes together.
    const [, part, verbs] = /^(aan|mee|over|van|tegen|voor|in|uit) (\p{L}+)$/u.exec(rest) ?? [];
    if (part === undefined) return null;
    return `Wat ${decapitalise(verb)} ${subject}${between.replace(/ er$/, '')} er${part} ${verbs}?`;
  }
  // "Heb je iets aan deze kaart?": only with a verb behind it does "wat" keep what was meant.
  const tied = TIED.test(rest) && !/^aan (?:hem|haar|jezelf|de|je|het)/.test(rest);
  return tied ? null : `Wat ${decapitalise(verb)} ${subject}${between} ${rest}?`;
}

/** "Kun je dat uitleggen?" as "Hoe kun je dat uitleggen?" */
function askInWhatWay(asked: string): string | null {
  const often = /^(\p{L}+) (je|jij|jullie|u) (?:heel )?(vaak|lang|goed) (.+)$/iu.exec(asked);
  if (often !== null) {
    const [, verb = '', subject = '', measure = '', rest = ''] = often;
    return NOT_TOLD.test(rest) ? null : `Hoe ${measure} ${decapitalise(verb)} ${subject} ${rest}?`;
  }
  const [, verb = '', subject = '', rest = ''] =
    /^(\p{L}+) (je|jij|jullie|u) ([^,]+)$/iu.exec(asked.replace(SOFT, '')) ?? [];
  // "Dat" before a single verb points at something; before more it may begin a clause.
  if (!ABLE.test(decapitalise(verb)) || NOT_TOLD.test(rest.replace(/^dat (?=\S+$)/i, '')))
    return null;
  const words = rest.split(' ');
  const last = words[words.length - 1] ?? '';
  if (!INFINITIVE.test(last) || NO_INFINITIVE.test(last) || TELLS.test(rest)) return null;
  // "Wil je koken?" asks for a wish, not for a way.
  if (words.length === 1 && /^(?:wil|ga|zou)/i.test(verb)) return null;
  return `Hoe ${decapitalise(verb)} ${subject} ${rest}?`;
}

/** A closed question made open, where that is sure to be good Dutch and to ask about the same; else null. */
export function openUp(sentence: string): string | null {
  if (!sentence.endsWith('?')) return null;
  const asked = sentence.slice(0, -1).trim();
  return askAsUsual(asked) ?? askHow(asked) ?? askWhat(asked) ?? askInWhatWay(asked);
}
