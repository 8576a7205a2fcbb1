import { capitalise } from '../../lib/capital';

/** A word that many people have to think about, and one that they use themselves. */
export interface HardWord {
  readonly word: string;
  /** Nothing where no plain word fits everywhere. */
  readonly plain: string;
  /** Whether one can take the other's place in any sentence as it is. */
  readonly swaps: boolean;
}

/** Never inflected, so that one can always stand where the other stood. */
const SWAPS: Readonly<Record<string, string>> = {
  aangezien: 'omdat',
  aanvangen: 'beginnen',
  adequaat: 'goed',
  adequate: 'goede',
  alsmede: 'en',
  alsook: 'en ook',
  conform: 'volgens',
  cruciale: 'heel belangrijke',
  derhalve: 'daarom',
  desalniettemin: 'toch',
  dermate: 'zo',
  dikwijls: 'vaak',
  doorgaans: 'meestal',
  empathisch: 'meelevend',
  empathische: 'meelevende',
  enigszins: 'een beetje',
  essentiële: 'heel belangrijke',
  eveneens: 'ook',
  exploreren: 'onderzoeken',
  indien: 'als',
  inzake: 'over',
  louter: 'alleen',
  middels: 'met',
  mits: 'alleen als',
  nochtans: 'toch',
  omtrent: 'over',
  reeds: 'al',
  teneinde: 'om',
  tevens: 'ook',
  tezamen: 'samen',
  thans: 'nu',
  uitsluitend: 'alleen',
  veelal: 'vaak',
  verifiëren: 'controleren',
  wellicht: 'misschien',
  zelfredzaam: 'zelfstandig',
  zelfredzaamheid: 'zelfstandigheid',
  zelfredzame: 'zelfstandige',
};

/** Several words that are one. */
const PHRASES: Readonly<Record<string, string>> = {
  'door middel van': 'met',
  'met betrekking tot': 'over',
  'te allen tijde': 'altijd',
  'ten aanzien van': 'over',
  'ten behoeve van': 'voor',
  'ten gevolge van': 'door',
};

/** The plain word has another article, or the verb falls apart: a person has to look. */
const DIFFERS: Readonly<Record<string, string>> = {
  alvorens: 'voordat',
  ambivalent: 'twijfelend',
  ambivalentie: 'twijfel',
  casuïstiek: 'voorbeelden',
  cliëntsysteem: 'het gezin',
  commitment: 'inzet',
  competentie: 'wat je kunt',
  competenties: 'wat je kunt',
  complex: 'ingewikkeld',
  complexe: 'ingewikkelde',
  cliënt: 'de ander',
  cliënten: 'de mensen',
  coping: 'omgaan met',
  copingstrategie: 'manier van omgaan met',
  cruciaal: 'heel belangrijk',
  draagvlak: 'steun',
  echter: 'maar',
  essentieel: 'heel belangrijk',
  gezinssysteem: 'het gezin',
  handelingsverlegen: 'niet weten wat je moet doen',
  interventie: 'aanpak',
  interventies: 'aanpak',
  multidisciplinair: 'met verschillende vakken',
  optimaal: 'zo goed mogelijk',
  optimale: 'zo goed mogelijke',
  outreachend: 'naar mensen toe gaan',
  parentificatie: 'een kind dat voor zijn ouder zorgt',
  participatie: 'meedoen',
  problematiek: 'problemen',
  problematieken: 'problemen',
  'psycho-educatie': 'uitleg',
  randvoorwaarden: 'wat er eerst nodig is',
  stakeholders: 'wie erbij horen',
  systeem: 'het gezin, familie en vrienden',
  systeemgericht: 'met het hele gezin',
  systeemgerichte: 'met het hele gezin',
  vraagverheldering: 'de vraag duidelijk maken',
};

/** Verbs by the form after "ik"; the others follow from it. */
const VERBS: Readonly<Record<string, string>> = {
  communiceer: 'praten',
  concretiseer: 'duidelijk maken',
  continueer: 'doorgaan',
  escaleer: 'uit de hand lopen',
  evalueer: 'terugkijken',
  faciliteer: 'mogelijk maken',
  implementeer: 'invoeren',
  initieer: 'beginnen',
  intervenieer: 'ingrijpen',
  optimaliseer: 'beter maken',
  participeer: 'meedoen',
  reflecteer: 'nadenken',
  stagneer: 'vastlopen',
};

/** From "escaleer": escaleert, escaleren, escaleerde, escaleerden, geëscaleerd. */
function listForms(first: string): string[] {
  const root = first.slice(0, -3);
  const many = `${root}${root.endsWith('i') ? 'ë' : 'e'}ren`;
  const past = first.replace(/^e/, 'ë').replace(/^i/, 'ï');
  return [first, `${first}t`, many, `${first}de`, `${first}den`, `ge${past}d`];
}

/** "Ergens over communiceren" is praten too, but "iets communiceren" is not: only where "met" stands by. */
const TALKING = new Map(
  listForms('communiceer').map((word, at) => [
    word,
    ['praat', 'praat', 'praten', 'praatte', 'praatten', 'gepraat'][at] ?? '',
  ]),
);
const WITH = /(?:^|[^\p{L}])met(?!\p{L})/iu;

const HARD = new Map<string, HardWord>();
for (const [word, plain] of Object.entries(SWAPS)) HARD.set(word, { word, plain, swaps: true });
for (const [word, plain] of Object.entries(DIFFERS)) HARD.set(word, { word, plain, swaps: false });
for (const [first, plain] of Object.entries(VERBS)) {
  for (const word of listForms(first)) HARD.set(word, { word, plain, swaps: false });
}

const PHRASE = new RegExp(`(?:${Object.keys(PHRASES).join('|')})(?!\\p{L})`, 'giu');
/** "Indien nodig" is a set phrase: "als nodig" is no Dutch. */
const SET_PHRASE = /indien (?:nodig|mogelijk|gewenst)(?!\p{L})/iu;

/** None of the words is shorter. Dutch letters by their codes: over thousands of texts that counts. */
const LONG_WORD = /[a-zA-ZÀ-ÿ-]{4,}/g;
const PHRASE_END = /(?:middel|aanzien|behoeve|gevolge) van|betrekking tot|allen tijde/i;

/** Every word of a text that has a plainer one, each once, as it stands there. */
export function findHardWords(text: string): HardWord[] {
  const found = new Map<string, HardWord>();
  for (const word of text.match(LONG_WORD) ?? []) {
    const hard = HARD.get(word) ?? HARD.get(word.toLowerCase());
    if (hard === undefined) continue;
    const lower = word.toLowerCase();
    const talking = WITH.test(text) ? TALKING.get(lower) : undefined;
    const swaps = hard.swaps && !SET_PHRASE.test(text);
    found.set(lower, talking ? { word, plain: talking, swaps: true } : { ...hard, word, swaps });
  }
  if (PHRASE_END.test(text)) {
    for (const [word] of text.matchAll(PHRASE)) {
      const plain = PHRASES[word.toLowerCase()];
      if (plain) found.set(word.toLowerCase(), { word, plain, swaps: true });
    }
  }
  return [...found.values()];
}

/** The text with the plain word wherever the hard one stood, capitals kept. */
export function swapHardWord(text: string, { word, plain }: HardWord): string {
  return text.replace(new RegExp(`(^|[^\\p{L}-])${word}(?![\\p{L}-])`, 'giu'), (found, before) => {
    const capital = /^\p{Lu}/u.test(found.slice(String(before).length));
    return `${before}${capital ? capitalise(plain) : plain}`;
  });
}
