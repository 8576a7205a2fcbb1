import { looksPersonal } from '../personal';

/** Organisations, places and methods: two capitals in a row, but nobody's name. */
const NOBODY =
  /(?:Veilig Thuis|Home-Start \p{Lu}\p{Ll}+|Human Dynamics|Den (?:Haag|Bosch|Helder)|Rode Kruis|Tweede Kamer|Eerste Kamer|Burgerlijk Wetboek|Triple P|Oranje Fonds|Leger des Heils|(?:Nieuw|Noord|Zuid|Oost|West)[- ]\p{Lu}\p{Ll}+|Autoriteit Persoonsgegevens|Jeugdzorg Nederland|Eigen Kracht)/gu;
/** Words that begin a sentence with a capital of its own: "Bel Annie", "Wat Nanette wil". */
const BEGINS =
  /(^|[.!?:…]\s+|[\n‘“"'(-]\s*)(Aan|Als|Begin|Bel|Bij|Bied|Daarna|Dan|Dat|De|Denk|Dit|Doe|Door|Een|Eerst|En|Ga|Geef|Gelukkig|Haal|Heb|Heeft|Help|Het|Hoe|Houd|In|Is|Kan|Kies|Kijk|Kom|Kun|Laat|Leer|Leg|Luister|Maak|Maar|Mag|Met|Misschien|Moeder|Na|Naar|Neem|Nodig|Noem|Nu|Oma|Om|Ook|Op|Opa|Over|Pak|Praat|Schrijf|Soms|Speel|Spreek|Stel|Straks|Teken|Terwijl|Toen|Tot|Van|Vader|Vandaag|Vertel|Volgens|Voor|Vraag|Waar|Waarom|Wacht|Wanneer|Wat|Welke|Weet|Wie|Wijs|Wil|Zeg|Zet|Zie|Zijn|Zoals|Zodra|Zoek|Zonder|Zorg|Zou)(?=\s)/gu;

/** What every one of them has; most texts have none of it. */
const MAYBE = /[\d@]|\p{Ll}\s\p{Lu}/u;

/** Whether a text of a set or case looks as if it holds someone real: a full name, a date, a number. */
export function namesPerson(text: string): boolean {
  if (!MAYBE.test(text) || !looksPersonal(text)) return false;
  return looksPersonal(
    text
      .replaceAll('**', '')
      .replace(NOBODY, '…')
      .replace(BEGINS, (_, before: string, word: string) => `${before}${word.toLowerCase()}`),
  );
}
