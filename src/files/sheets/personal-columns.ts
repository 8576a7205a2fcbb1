import { fold } from '../../lib/fold';

type Rows = readonly (readonly string[])[];

/** What forms call the columns that say who answered, and when. */
const PERSONAL =
  /^(?:(?:uw|je|jouw|your|ihre?|votre) )?(?:e-?mail(?:[ -]?adress?e?|[ -]?address)?|mail(?:adres)?|adresse (?:e-?)?mail|courriel|tel(?:\.|efoon|ephone)?(?:[ -]?nummer| number)?|telefoonnummer|telefon(?:nummer)?|numero de telephone|mobiel(?:e?[ -]?nummer)?|gsm(?:[ -]?nummer)?|(?:mobile |cell ?)?phone(?: number)?|(?:home |post|woon)?adres|address|adresse|anschrift|straat|postcode|postal code|zip code|woonplaats|geboortedatum|date of birth|gebruikersnaam|user ?name|ip-?(?: ?adres| ?address)|bsn|rijksregisternummer|tijdstempel|timestamp|zeitstempel|horodateur|begintijd|starttijd|start ?time|startzeit|heure de debut|eindtijd|end ?time|completion time|tijd van voltooi(?:en|ing)|voltooiingstijd|fertigstellungszeit|heure de fin|tijd(?:stip)? van laatste wijziging|last modified time|submitted(?: at| on)?|submission (?:date|time)|(?:ingezonden|ingevuld|verzonden) op)$/;

/** These say so only beside one of those: a set may well have a name or a date on its cards. */
const MAYBE =
  /^(?:(?:uw|je|jouw|your|ihr|votre) )?(?:(?:volledige )?naam|(?:full )?name|voor-? ?(?:en achter)?naam|achternaam|roepnaam|first name|last name|surname|vorname|nachname|nom|prenom|datum|date|tijd|time)$/;

const CONTENTS: readonly RegExp[] = [
  /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i,
  /^(?:\d{1,4}[-/.]){2}\d{1,4},?[ T]\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?(?: ?(?:GMT|UTC|CET|Z).*)?$/i,
  /^(?:\+|00|0\d)[\d ()./-]{8,18}$/,
];

const isFilled = (cell: string | undefined): cell is string => /\S/.test(cell ?? '');

function holdsPersonal(rows: Rows, column: number): boolean {
  const cells = rows.map((row) => row[column]).filter(isFilled);
  return CONTENTS.some((kind) => {
    const found = cells.filter((cell) => kind.test(cell.trim())).length;
    return found > 0 && found >= cells.length * 0.8;
  });
}

const nameOf = (cell: string | undefined): string => fold(cell ?? '').replace(/[\s:*.]+$/, '');

/** Whether a header is one that a form gives to who answered, or when. */
export const isPersonalHeader = (header: string): boolean => PERSONAL.test(nameOf(header));

/**
 * The columns of a form's answers that say who gave them: name, address, e-mail, phone, time. None where nothing
 * would be left to make a card of.
 */
export function findPersonalColumns(
  header: readonly string[],
  rows: Rows,
  width: number,
): ReadonlySet<number> {
  const columns = Array.from({ length: width }, (_, at) => at);
  const sure = columns.filter(
    (at) => isPersonalHeader(header[at] ?? '') || holdsPersonal(rows, at),
  );
  const maybe = columns.filter((at) => MAYBE.test(nameOf(header[at])));
  const found = new Set(sure.length === 0 ? [] : [...sure, ...maybe]);
  const left = columns.filter((at) => !found.has(at) && rows.some((row) => isFilled(row[at])));
  return left.length === 0 ? new Set() : found;
}
