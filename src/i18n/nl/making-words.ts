/** What is said alike of a set, a case and a format; `what` is one of them: "casus". */
export const refusedWords = (what: string) => ({
  gone: {
    title: `Deze ${what} is er niet (meer)`,
    text: 'Hij is weggegooid, of hij staat op een andere tablet. In de prullenbak van de Werkplaats kun je kijken of hij daar ligt.',
  },
  damaged: {
    title: `Deze ${what} is niet te lezen`,
    text: 'Een deel ervan is beschadigd. Er is niets weggegooid. In de Werkplaats kun je hem als bestand bewaren.',
  },
  shipped: {
    title: `Deze ${what} hoort bij de app`,
    text: 'Zelf kun je hem niet veranderen. Maak een kopie. Daarin mag alles.',
  },
  elsewhere: {
    title: `Deze ${what} is elders open`,
    text: 'In een ander venster ben je hiermee bezig. Wil je hier verder, dan stopt het daar. Alles is bewaard.',
  },
  other: {
    title: `De ${what} kon niet open`,
    text: 'Wat bewaard is, staat er nog. Probeer het opnieuw.',
  },
  here: 'Hier verder',
  copy: 'Maak een kopie',
  workshop: 'Naar de Werkplaats',
  copyFailed: {
    full: 'De tablet is vol. Er is geen kopie gemaakt. Maak ruimte en probeer het opnieuw.',
    newer:
      'Nu kan er niets bewaard worden. Sluit alle vensters van Kaarttafel en open de app opnieuw.',
    insecure: 'Dit kan alleen op een beveiligd adres, dat begint met https.',
    other: 'Een kopie maken lukte niet. Er is niets veranderd. Probeer het opnieuw.',
  },
});

export const failedWords = (what: string) => ({
  title: 'Bewaren lukt nu niet',
  text: `Wat je maakte, staat nog op dit scherm. Probeer het opnieuw, of bewaar de ${what} als bestand.`,
  full: `De tablet is vol. Wat je maakte, staat nog op dit scherm. Maak ruimte, of bewaar de ${what} als bestand.`,
  gone: `Deze ${what} staat niet meer in de Werkplaats. Hij is gewist, of de browser heeft hem weggehaald. Wat je hier ziet, kun je nog bewaren als bestand.`,
  retry: 'Probeer opnieuw',
  file: 'Bewaar als bestand',
});
