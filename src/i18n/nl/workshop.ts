export const workshop = {
  title: 'Werkplaats',
  lead: 'Hier staan alle kaartensets en casussen. Bekijk ze, deel ze als bestand, of haal er een bij.',
  sets: 'Kaartensets',
  casussen: 'Casussen',
  shipped: 'meegeleverd',
  own: 'eigen',
  cards: (count: number) => (count === 1 ? '1 kaart' : `${count} kaarten`),
  parts: (count: number) => (count === 1 ? '1 deel' : `${count} delen`),
  roles: (count: number) => (count === 1 ? '1 rol' : `${count} rollen`),
  version: (version: number) => `versie ${version}`,
  source: 'Bron',
  licence: (licence: string) => `Licentie: ${licence}`,
  look: 'Bekijk de kaarten',
  lookCasus: 'Bekijk de casus',
  play: 'Speel',
  save: 'Bewaar als bestand',
  remove: 'Verwijder',
  loading: 'Even de sets pakken …',
  removed: (title: string) => `${title} is verwijderd.`,
  saved: 'Het bestand is opgeslagen.',
  shared: 'Het bestand is gedeeld.',
  saveFailed: 'Opslaan als bestand lukte niet. De set staat hier nog.',
  damaged: {
    title: 'Niet te lezen',
    text: 'Een deel hiervan is beschadigd. Er is niets weggegooid. Bewaar het als bestand en laat het aan iemand zien.',
    gone: 'De inhoud hiervan is weg. Heb je het bestand nog? Importeer het dan opnieuw.',
  },
  more: (count: number) => (count === 1 ? 'Toon nog 1 kaart' : `Toon nog ${count} kaarten`),
  variant: 'Welke naam?',
  questions: 'Vragen om over te praten',
  trainers: {
    title: 'Alleen voor trainers: de rollen',
    hint: 'Speel je straks zelf mee? Lees dit dan niet.',
  },
  import: {
    button: 'Importeer',
    title: 'Een set of casus erbij halen',
    lead: 'Kies een of meer bestanden. Je ziet eerst wat erin zit. Er wordt pas iets bewaard als jij dat wilt.',
    reading: (name: string) => `${name} lezen …`,
    done: (ready: number, refused: number): string =>
      [
        ready > 0 &&
          (ready === 1 ? '1 bestand kun je overnemen' : `${ready} bestanden kun je overnemen`),
        refused > 0 && (refused === 1 ? '1 bestand niet' : `${refused} bestanden niet`),
      ]
        .filter(Boolean)
        .join(', '),
    files: 'Gekozen bestanden',
    file: (name: string) => `Bestand: ${name}`,
    kinds: { kaartenset: 'Kaartenset', casus: 'Casus' },
    stripped: (count: number) =>
      count === 1
        ? '1 onzichtbaar teken is weggehaald.'
        : `${count} onzichtbare tekens zijn weggehaald.`,
    take: 'Overnemen',
    update: 'Bijwerken',
    beside: 'Naast elkaar',
    cancel: 'Annuleren',
    close: 'Sluit',
    shippedCopy:
      'Deze hoort al bij de app. Die blijft zoals hij is. Dit bestand komt er als eigen kopie naast.',
    known: (title: string) => `Je hebt deze al: ${title}.`,
    same: 'Er is niets veranderd.',
    versions: (here: number, file: number) =>
      `Hier staat versie ${here}. In het bestand zit versie ${file}.`,
    older: 'Let op: het bestand is ouder dan wat hier staat.',
    changes: (added: number, removed: number, changed: number) =>
      [
        added > 0 && (added === 1 ? '1 kaart erbij' : `${added} kaarten erbij`),
        removed > 0 && (removed === 1 ? '1 kaart weg' : `${removed} kaarten weg`),
        changed > 0 && (changed === 1 ? '1 kaart veranderd' : `${changed} kaarten veranderd`),
      ]
        .filter(Boolean)
        .join(', '),
    otherwise: 'De kaarten zijn gelijk. Iets anders is veranderd, zoals de uitleg.',
    casusChanged: 'De tekst is veranderd.',
    talks: 'Gesprekken die er al zijn, houden hun eigen kaarten.',
    taken: (title: string) => `${title} staat nu bij jouw sets.`,
    takenCasus: (title: string) => `${title} staat nu bij jouw casussen.`,
    updated: (title: string) => `${title} is bijgewerkt.`,
    undone: 'Teruggedraaid.',
    undoFailed: 'Terugdraaien lukte niet.',
    conversation: {
      title: 'Dit is een gesprek of een reservekopie',
      text: 'Die zet je terug bij Verslagen. Hier is niets mee gedaan.',
      link: 'Naar Verslagen',
    },
    failed: {
      full: 'De tablet is vol. Er is niets bewaard. Maak ruimte en probeer het opnieuw.',
      newer:
        'Nu kan er niets bewaard worden. Sluit alle vensters van Kaarttafel en open de app opnieuw.',
      insecure: 'Dit kan alleen op een beveiligd adres, dat begint met https.',
      other: 'Bewaren lukte niet. Er is niets veranderd. Probeer het opnieuw.',
    },
  },
};
