import { backups } from './backups';
import { count } from './count';

export const reports = {
  title: 'Verslagen',
  lead: 'Alle gesprekken van deze tablet, per tafel.',
  tableOf: (day: string) => `Tafel ${day}`,
  who: (names: string) => `Met ${names}`,
  players: (number: number) => count(number, 'speler', 'spelers'),
  others: (number: number) => count(number, 'ander', 'anderen'),
  open: 'Open',
  closed: 'Klaar',
  goOn: 'Ga verder',
  report: 'Verslag',
  keepUntil: (day: string) => `Na ${day} vraagt de app of dit weg mag`,
  expired: (day: string) => `De bewaartijd was tot ${day}`,
  due: {
    title: (number: number) =>
      number === 1
        ? 'De bewaartijd van één gesprek is om'
        : `De bewaartijd van ${number} gesprekken is om`,
    text: 'Er gaat niets vanzelf weg. Bekijk ze eerst. Wissen kun je daarna nog even ongedaan maken.',
    keep: '30 dagen langer',
  },
  rename: {
    button: 'Naam veranderen',
    of: (table: string) => `Naam van ${table} veranderen`,
    label: 'Naam van deze tafel',
    hint: 'Mag leeg. Een naam wordt op deze tablet bewaard.',
    save: 'Bewaar',
    saved: 'De naam is bewaard.',
    failed: 'De naam is niet bewaard. Probeer het nog eens.',
  },
  remove: {
    one: (title: string) => `Wis ${title}`,
    choose: 'Selecteren',
    stop: 'Stop met kiezen',
    pick: (title: string) => `Kies ${title}`,
    chosen: (number: number) =>
      number === 0 ? 'Nog niets gekozen' : `${count(number, 'gesprek', 'gesprekken')} gekozen`,
    button: (number: number) => `Wis ${count(number, 'gesprek', 'gesprekken')}`,
    done: (number: number) => `${count(number, 'gesprek', 'gesprekken')} gewist.`,
    undo: 'Ongedaan maken',
    back: (number: number): string =>
      number === 1 ? 'Het gesprek is weer terug.' : 'De gesprekken zijn weer terug.',
    failed: 'Wissen is niet gelukt. Alles staat er nog. Probeer het nog eens.',
    backFailed: 'Terughalen is niet gelukt. Probeer het nog eens.',
    backGone: (number: number): string =>
      number === 1
        ? 'Terughalen kan niet meer: het gesprek is intussen in een ander venster gewist.'
        : `${number} gesprekken kunnen niet meer terug: ze zijn intussen in een ander venster gewist.`,
  },
  empty: {
    title: 'Hier komen jullie gesprekken',
    text: 'Als jullie een gesprek beginnen, staat het hier. Je kunt het later teruglezen, afdrukken of ermee verder gaan.',
    start: 'Kies een set',
  },
  unreachable: {
    title: 'De verslagen kunnen nu niet open',
    text: 'De tablet geeft de gesprekken even niet. Er is niets weggegooid.',
  },
  damaged: {
    title: 'Niet te openen',
    text: 'Een deel van deze gesprekken is beschadigd. Er is niets weggegooid. Bewaar ze als bestand en laat dat zien aan iemand die je helpt.',
    name: (number: number) => `Beschadigd gesprek ${number}`,
    newer: (number: number) => `Gesprek ${number}, gemaakt met een nieuwere versie`,
    save: 'Bewaar zoals het is',
    saveOf: (name: string) => `Bewaar zoals het is: ${name}`,
    things: {
      title: 'Beschadigde gegevens',
      text: 'Dit kan de app niet lezen. De rest werkt gewoon. Bewaar het als bestand en laat dat zien aan iemand die je helpt. Of wis het.',
      kinds: {
        shelf: 'Iets uit de Werkplaats',
        drafts: 'Iets uit de Werkplaats dat nog niet af is',
        versions: 'Een eerdere versie uit de Werkplaats',
        content: 'Kaarten, een casus of een werkvorm',
        tables: 'De gegevens van een tafel',
        texts: 'Een getypte tekst',
      },
      name: (kind: string, number: number) => `${kind} (${number})`,
      wipe: 'Wis dit',
      wipeOf: (name: string) => `Wis: ${name}`,
      sure: (name: string) => `${name} wissen?`,
      gone: 'Dit haal je niet meer terug.',
      confirm: 'Wis dit voorgoed',
      wiped: (name: string) => `${name} is gewist.`,
      failed: 'Wissen is niet gelukt. Het staat er nog. Probeer het nog eens.',
    },
  },
  ...backups,
};
