/** The form of a verb before "je" and after it: "doe je", "je doet". Verbs that aren't here get no fix. */
const WITH_T =
  'accepteer begin bel blijf breng denk drink durf geef geloof gebruik grijp haal help hoef hoop hoor huil ' +
  'kies kijk klaag kom krijg lach leer leg lees lijk loop luister maak merk mis neem noem ontwijk probeer ' +
  'reageer schrijf schrik slaap speel spreek stel stop stuur trek twijfel vertel voel volg vraag weiger ' +
  'werk wijs zeg zoek zwijg';
const SAME =
  'praat laat weet zit moet eet sluit wacht verwacht kan mag zou was had deed ging dacht zei koos vond voelde ' +
  'bleef nam liet vroeg kwam gaf wilde kon zag werd stond reageerde maakte werkte zocht begon stopte wist moest';
const FORMS = new Map<string, string>([
  ...WITH_T.split(' ').map((verb) => [verb, `${verb}t`] as const),
  ...SAME.split(' ').map((verb) => [verb, verb] as const),
  ['ben', 'bent'],
  ['doe', 'doet'],
  ['ga', 'gaat'],
  ['heb', 'hebt'],
  ['hou', 'houdt'],
  ['houd', 'houdt'],
  ['kun', 'kunt'],
  ['sta', 'staat'],
  ['vermijd', 'vermijdt'],
  ['vind', 'vindt'],
  ['word', 'wordt'],
  ['zie', 'ziet'],
]);
/** Verbs that say enough alone. */
const ALONE = new Set('huil klaag lach reageer schrik stop twijfel wacht zwijg'.split(' '));
const TELLS = /^(?:denk|dacht|geloof|hoop|merk|vertel|verwacht|vind|vond|voel|weet|zeg|zei)/;
const HELPS =
  /^(?:kun|kunt|kunnen|kan|kon|moet|moeten|moest|mag|mogen|zou|zouden|ga|gaan|gaat|laat|laten|blijf|blijven|wilde|wil|willen)$/;
const NO_PARTICLE =
  /^(?:ben|bent|is|zijn|was|waren|heb|heeft|hebben|had|kun|kunt|kunnen|kan|kon|moet|moeten|moest|mag|mogen|zou|zouden|wil|wilde|willen)$/;
const PARTICLE =
  /^(?:aan|af|binnen|door|mee|na|neer|om|op|over|tegen|terug|toe|uit|vast|vol|voor|weg)$/;
const INFINITIVE = /^(?:\p{L}{2,}en|doen|gaan|zien|staan|slaan)$/u;
const NO_INFINITIVE =
  /^(?:alleen|beneden|binnen|boven|buiten|dingen|even|iedereen|kinderen|mensen|morgen|open|ouders|samen|tegen|tussen|vrienden|woorden|problemen|afspraken|dagen|weken|jaren|zorgen)$/;
const WANTED = /^(?:dit|dat|het|hem|haar|niet|zo|graag|liever|nu|geen|deze|altijd|steeds)$/;
const SUBJECTS = /^(?:je|jij|jullie|u|hij|ze|zij|het|we|wij|ik|iemand|dit)$/;
const CLAUSE = /^(?:als|omdat|wanneer|terwijl|toen|zodra|voordat|nadat|zonder)$/;
/** Words after which the order can't be told for sure. */
const UNSURE = /^(?:en|of|maar|die|wat|hoe|wie|waar|want|er|daar|hier|dat)$/;
const BEGINS_CLAUSE = /^(?:je|jij|hij|ze|zij|het|de|een|er|we|wij|mensen|jouw|mijn|iemand|dit)$/;

/** Where the rest of a sentence begins that stays behind the verb; null when that can't be told. */
function findTail(words: readonly string[], verb: string): number | null {
  for (const [at, word] of words.entries()) {
    if (words[at - 1]?.endsWith(',') || CLAUSE.test(word)) return at;
    if (word === 'om' && words.indexOf('te', at) > at) return at;
    if (word === 'dat') {
      const next = words[at + 1] ?? '';
      if (TELLS.test(verb) && BEGINS_CLAUSE.test(next)) return at;
      if (TELLS.test(verb) && words.length > at + 2) return null;
    } else if (UNSURE.test(word)) return null;
  }
  return words.length;
}

function placeVerb(words: readonly string[], inverted: string, verb: string): string[] {
  const last = words[words.length - 1] ?? '';
  const before = words[words.length - 2] ?? '';
  const helped = HELPS.test(inverted) && !NO_INFINITIVE.test(last);
  if ((helped || before === 'te') && INFINITIVE.test(last)) {
    const two =
      before === 'te' || /^(?:willen|kunnen|moeten|gaan|laten|mogen|blijven)$/.test(before);
    const at = words.length - (two ? 2 : 1);
    return [...words.slice(0, at), verb, ...words.slice(at)];
  }
  if (PARTICLE.test(last) && !NO_PARTICLE.test(inverted)) {
    return [...words.slice(0, -1), `${last}${verb}`];
  }
  return [...words, verb];
}

/**
 * "Waarom doe je dit?" as "Wat maakt dat je dit doet?": the verb goes to its place at the end. Null for
 * whatever is not sure to come out as good Dutch.
 */
export function softenWhy(sentence: string): string | null {
  const [, why = '', inverted = '', subject = '', rest = ''] =
    /^(waarom) (\p{L}+) (\p{L}+)((?: [\p{L}\p{N}’'-]+,?)*)\?$/iu.exec(sentence) ?? [];
  if (why === '' || !SUBJECTS.test(subject)) return null;
  const you = subject === 'je' || subject === 'jij';
  const words = rest.split(' ').filter((word) => word !== '');
  // "Wil je collega" is about someone else, "wil je dit" is not.
  const wants = inverted === 'wil' && WANTED.test(words[0] ?? '') ? 'wilt' : undefined;
  const verb = you ? (FORMS.get(inverted) ?? wants) : inverted;
  if (verb === undefined || (subject === 'jullie' && !inverted.endsWith('n'))) return null;
  if (words.length === 0 && !(you && ALONE.has(inverted)) && subject !== 'dit') return null;
  const tail = findTail(words, inverted);
  if (tail === null) return null;
  const head = words.slice(0, tail);
  // "…, denk je?": what stands before a comma keeps it.
  const comma = head[head.length - 1]?.endsWith(',') ? ',' : '';
  const placed = placeVerb(
    head.map((word) => word.replace(/,$/, '')),
    inverted,
    verb,
  );
  const asked = why.startsWith('W') ? 'Wat' : 'wat';
  const said = [...placed.slice(0, -1), `${placed[placed.length - 1]}${comma}`];
  return `${[asked, 'maakt', 'dat', subject, ...said, ...words.slice(tail)].join(' ')}?`;
}
