/** What is said of every file that goes out, whatever is in it. */
export const fileOut = {
  asked: (name: string) => `De browser is gevraagd om ${name} te bewaren. Kijk bij je downloads.`,
  shared: (name: string) => `${name} is doorgegeven aan de app die je koos.`,
  notThere: 'Niet gevonden?',
  title: 'Staat het bestand er?',
  notKept: 'Het bestand is niet bewaard',
  failed: (name: string) =>
    `${name} kon niet naar buiten. In de app is er niets weg. Probeer het nog eens, of kies een andere manier.`,
  check: (name: string) =>
    `De browser is gevraagd om ${name} te bewaren. Of dat gelukt is, kan de app niet zien. Kijk bij je downloads.`,
  checkShared: (name: string) =>
    `${name} is doorgegeven. Of het ook bewaard is, kan de app niet zien. Kijk in de app die je koos.`,
  embedded:
    'Je hebt Kaarttafel geopend in een andere app. Daar komen bestanden vaak niet aan. Open Kaarttafel in een gewone browser, zoals Chrome of Safari, of kies hieronder een andere manier.',
  yes: 'Ja, het staat er',
  again: 'Nee, nog eens',
  retry: 'Nog eens',
  share: 'Deel',
  copy: 'Kopieer als tekst',
  copied: 'Gekopieerd. Plak het in een mail of een notitie, en bewaar dat.',
  copyFailed: 'Kopiëren mag hier niet. Er is niets gekopieerd.',
};
