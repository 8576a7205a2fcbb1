import { fold } from '../../lib/fold';

/** What a column of a form says of who filled it in. `machine`: what the form wrote down by itself. */
export type PersonalKind = 'name' | 'age' | 'mail' | 'phone' | 'address' | 'when' | 'machine';

export interface FormHeader {
  readonly kind: PersonalKind;
  /**
   * `form`: a set has no such column; `asked`: a person is addressed ("Wat is je naam?"), and a card may do so too;
   * `person`: a word for a person, which says who it was only above names; `common`: a set may well have it.
   */
  readonly weight: 'form' | 'asked' | 'person' | 'common';
}

const whole = (...words: readonly string[]): RegExp => new RegExp(`^(?:${words.join('|')})$`);

const FORM: readonly (readonly [PersonalKind, RegExp])[] = [
  [
    'mail',
    whole(
      'e-?mail',
      'e-?mail[ -]?adress?e?n?',
      'e-?mail[ -]?address',
      'mail(?:adres)?',
      'adresse (?:e-?mail|mail|de messagerie|electronique)',
      'courriel',
    ),
  ],
  [
    'phone',
    whole(
      'tel\\.?(?:efoon|ephone)?(?:[ -]?(?:nummer|nr\\.?))?',
      'telefon(?:nummer)?',
      'rufnummer',
      'handy(?:nummer)?',
      'mobilnummer',
      'mobiel(?:e?[ -]?(?:telefoon)?nummer)?',
      '06[ -]?nummer',
      'gsm(?:[ -]?nummer)?',
      'whatsapp(?:[ -]?nummer)?',
      '(?:mobile |cell |tele)?phone(?: number)?',
      'mobile(?: number)?',
      'numero de (?:telephone|portable|gsm)',
    ),
  ],
  [
    'address',
    whole(
      '(?:home |post|postal |woon|street )?(?:adres|address)',
      '(?:post)?adresse(?: postale)?',
      'anschrift',
      'straat(?:naam)?',
      'huisnummer',
      'postcode',
      'post(?:al)? code',
      'zip(?: code)?',
      'plz',
      'postleitzahl',
      'code postal',
      'woonplaats',
      'wohnort',
    ),
  ],
  [
    'age',
    whole('geboortedatum', 'date of birth', 'birth ?date', 'geburtsdatum', 'date de naissance'),
  ],
  [
    'name',
    whole(
      '(?:volledige|hele) naam',
      'full name',
      'vollstandiger name',
      'nom complet',
      'voor-? ?en achternaam',
      'vor-? ?und (?:nach|zu)name',
      'nom (?:et|,) ?prenom',
      'first and last name',
      'achternaam',
      'last name',
      'surname',
      'family name',
      'nachname',
      'familienname',
      'nom de famille',
      'gebruikersnaam',
      'user ?name',
      'benutzername',
      "nom d'utilisateur",
      '(?:ingezonden|ingevuld|ingediend|ingebracht|ingestuurd|aangeleverd|gesteld|gestuurd|verzonden) door',
      '(?:submitted|sent|asked|answered|completed|filled (?:in|out)) by',
      '(?:eingereicht|ausgefullt|gesendet|gestellt) von',
      '(?:soumis|envoye|rempli|pose)e? par',
    ),
  ],
  [
    'when',
    whole(
      'tijdstempel',
      'time ?stamp',
      'zeitstempel',
      'horodateur',
      '(?:begin|start|eind)tijd',
      '(?:start|end|completion) ?time',
      '(?:start|end|fertigstellungs)zeit',
      'heure de (?:debut|fin)',
      'tijd van voltooi(?:en|ing)',
      'voltooiingstijd',
      'tijd(?:stip)? van laatste wijziging',
      'last modified time',
      '(?:zeit(?:punkt)?) der letzten anderung',
      'heure de la derniere modification',
      'submi(?:tted(?: at| on)?|ssion (?:date|time))',
      'created at',
      '(?:ingezonden|ingevuld|ingediend|verzonden) op',
      '(?:eingereicht|ausgefullt) am',
      '(?:soumis|envoye) le',
      'datum (?:ingezonden|gestart|laatste actie|abgeschickt|gestartet|letzte aktivitat)',
      'date (?:submitted|started|last action)',
      'date de (?:soumission|lancement|la derniere action)',
    ),
  ],
  [
    'machine',
    whole(
      'ip-?(?: ?adress?e?| ?address)',
      'adresse ip',
      'bsn',
      'rijksregisternummer',
      '(?:student|leerling|personeels|matrikel)(?:en)?nummer',
      '(?:student|employee) (?:number|id)',
      'token',
      'toegangscode',
      'access code',
      'zugangs(?:code|schlussel)',
      "code d'acces",
      '(?:response|respondent|collector) id',
      'antwoord-? ?id',
      'antwort-? ?id',
      'id de la reponse',
      'seed',
      '(?:last page|laatste pagina|letzte seite|derniere page)',
      '(?:start language|begintaal|start-?sprache|langue de depart)',
      '(?:referrer|verwijzende|weiterleitungs-?) ?url',
    ),
  ],
];

const COMMON: readonly (readonly [PersonalKind, RegExp])[] = [
  [
    'name',
    whole('(?:voor-?|roep)?naam', '(?:first |given )?name', '(?:vor|ruf)name', 'nom', 'prenom'),
  ],
  ['age', whole('leeftijd', 'age', 'alter')],
  ['when', whole('datum', 'date', 'tijd', 'time', 'zeit', 'heure')],
];

const PEOPLE =
  'deelne(?:mer|emster)|inzender|indiener|invuller|vraagsteller|contactpersoon|afzender|cursist|leerling|student|medewerker|collega|respondent|participante?|sender|teilnehmer(?:in)?|absender|repondante?|expediteur';
const PERSON = whole(`(?:${PEOPLE})s?`);
/** "Naam van de deelnemer", "Participant's name". */
const OWNED_BEHIND = new RegExp(
  ` (?:(?:van|of|der|des|du|de) )?(?:de |het |the |la |l')?(?:${PEOPLE})s?$`,
);
const OWNED_BEFORE = new RegExp(`^(?:${PEOPLE})(?:'?s)?[ -]?(?=naam|name|e-?mail)`);

const ASKS_NAME = whole(
  'hoe heet (?:je|jij|u)',
  'wie (?:ben|bent) (?:je|jij|u)',
  'what are you called',
  'who are you',
  'wie hei(?:ss|ß)en sie',
  'wie hei(?:ss|ß)t du',
  'comment (?:vous appelez-vous|tu t.appelles|t.appelles-tu)',
);
const ASKS_HOME = whole(
  'waar woon (?:je|jij)',
  'waar woont u',
  'where do you live',
  'wo wohnen sie',
  'wo wohnst du',
  'ou habitez-vous',
);
const ASKS_AGE = whole(
  'hoe oud (?:ben|bent) (?:je|jij|u)',
  'how old are you',
  'wie alt (?:sind sie|bist du)',
  'quel age avez-vous',
);

/** "Op welk e-mailadres kunnen we je bereiken". */
const WHICH =
  /^(?:(?:op|via|onder|met|at|on|unter|sous|a) )?(?:welke?|which|what|welche[mnrs]?|quel(?:le)?) (.+?) (?:kan|kunnen|mogen|mag|ben|bent|can|may|do|konnen|kann|pouvons)\b.*$/;
/** "Wat is", "vul in", "please enter": what stands before the thing that is asked. */
const FRAME =
  /^(?:wat (?:is|zijn) |what(?:'?s| is| are) |was ist |wie (?:ist|lautet|sind) |quel(?:le)?s? (?:est|sont) |(?:vul|geef|noteer|typ|schrijf)(?: hier)? |(?:mag ik|mogen we) |(?:please )?(?:enter|provide|give|fill in|type|write|state) |may (?:i|we) have |bitte |(?:geben sie|gib|nennen sie) |veuillez |(?:indique[rz]|entre[rz]|saisi(?:r|ssez)|donne[rz]) )+/;
const POSSESSIVE =
  /^(?:je|jouw|jullie|uw|your|ihr(?:e[nr]?)?|deine?[nr]?|votre|vos|ton|ta|tes) (?:eigen |own )?/;
const POLITE =
  /(?:,? (?:s\.?v\.?p\.?|alsjeblieft|alstublieft|graag|please|bitte|in|an|ein|hier|here))+$/;
const NUMBERING = /^\[?(?:[a-z]{1,2}\d{1,3}(?:[a-z]{1,2}\d{1,3})?|\d{1,3})[\].):]+ */;
const AND = / ?(?:[,/&+]| (?:en|and|und|et|of|or|oder|ou) ) ?/;

const strip = (header: string): string =>
  fold(header)
    .replace(/ ?[([][^)\]]*[)\]]/g, (found, at: number) => (at === 0 ? found : ''))
    .replace(/^[*"' ]+/, '')
    .replace(NUMBERING, '')
    .replace(/[\s:*.?!…"']+$/, '')
    .replace(POLITE, '');

const find = (
  kinds: readonly (readonly [PersonalKind, RegExp])[],
  words: string,
): PersonalKind | undefined => kinds.find(([, names]) => names.test(words))?.[0];

function readCore(core: string, asked: boolean): FormHeader | undefined {
  const form = find(FORM, core);
  if (form) return { kind: form, weight: asked ? 'asked' : 'form' };
  const common = find(COMMON, core);
  if (common) {
    return { kind: common, weight: asked && common !== 'when' ? 'asked' : 'common' };
  }
  return PERSON.test(core) ? { kind: 'name', weight: 'person' } : undefined;
}

/**
 * Reads a header as forms write it in Dutch, English, German and French: as a word ("E-mailadres"), as a question ("1. What
 * is your name?"), or as several in one ("Naam en telefoonnummer"). Undefined where it says nothing of who filled it in.
 */
export function readFormHeader(header: string): FormHeader | undefined {
  if (header.length > 120) return undefined;
  const words = strip(header);
  const which = WHICH.exec(words)?.[1];
  if (ASKS_NAME.test(words)) return { kind: 'name', weight: 'asked' };
  if (ASKS_HOME.test(words)) return { kind: 'address', weight: 'asked' };
  if (ASKS_AGE.test(words)) return { kind: 'age', weight: 'asked' };
  const unframed = (which ?? words).replace(FRAME, '');
  const mine = unframed.replace(POSSESSIVE, '');
  const bare = mine.replace(/^(?:(?:de|het|the|le|la) |l')/, '');
  const owned = bare.replace(OWNED_BEFORE, '').replace(OWNED_BEHIND, '');
  const core = owned === '' ? bare : owned;
  const asked = which !== undefined || unframed !== words || mine !== unframed || core !== bare;
  const read = readCore(core, asked);
  if (read) return read;
  const parts = core.split(AND).map((part) => readCore(part.replace(POSSESSIVE, ''), asked));
  if (parts.length < 2 || parts.some((part) => part === undefined)) return undefined;
  return parts.find((part) => part?.weight !== 'common') ?? parts[0];
}
