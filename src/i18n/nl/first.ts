/** What the first screen says; part of the first bundle, so keep it small. */
export const first = {
  app: {
    name: 'Kaarttafel',
    skip: 'Ga naar de inhoud',
    back: 'Terug',
    close: 'Sluit',
    cancel: 'Laat maar',
    home: 'Naar het begin',
    loading: 'Even de kaarten pakken …',
    undo: 'Ongedaan maken',
    retry: 'Probeer opnieuw',
    broken: {
      title: 'Dit scherm kon niet openen',
      text: 'Je gesprekken staan er nog. Ga naar het begin of probeer het opnieuw.',
    },
    unknown: {
      title: 'Hier is niets te vinden',
      text: 'Dit adres bestaat niet (meer). Wat op deze tablet bewaard is, staat er nog.',
    },
  },
  home: {
    question: 'Waar praten jullie vandaag over?',
    lead: 'Kies een set. Je zit zo aan tafel.',
    cards: (count: number) => (count === 1 ? '1 kaart' : `${count} kaarten`),
    ownSets: 'Eigen sets',
    resume: 'Verder waar je was',
    resumeAll: (count: number) =>
      count === 1 ? 'Nog 1 ander gesprek open' : `Nog ${count} andere gesprekken open`,
    card: (done: number, total: number) => `kaart ${done} van ${total}`,
    picked: (count: number) => (count === 1 ? '1 kaart gekozen' : `${count} kaarten gekozen`),
    noCard: 'nog geen kaart',
    offlineReady: 'Klaar voor offline. Alles blijft op deze tablet.',
    offlinePreparing: 'Alles blijft op deze tablet. De kaarten worden klaargezet voor offline …',
    offlineNever: 'Alles blijft op deze tablet. Deze browser kan niet zonder internet openen.',
    step: (number: number, total: number) => `stap ${number} van ${total}`,
    formats: 'Werkvormen',
    reports: 'Verslagen',
    workshop: 'Werkplaats',
    settings: 'Instellingen',
    install: 'Zet Kaarttafel op je beginscherm. Dan blijft alles beter bewaard.',
    installHow: 'Zo doe je dat',
    today: 'vandaag',
    yesterday: 'gisteren',
  },
  store: {
    memory: {
      title: 'Deze browser bewaart nu niets',
      text: 'Misschien staat privé browsen aan. Jullie kunnen gewoon praten. Bewaar het gesprek als bestand voor je dit venster sluit.',
    },
    readOnly: {
      title: 'Deze gegevens zijn van een nieuwere versie',
      text: 'Je kunt alles lezen, maar nu niets bewaren. Sluit alle vensters van Kaarttafel en open de app opnieuw.',
    },
    blocked: {
      title: 'Kaarttafel staat nog open in een ander venster',
      text: 'Sluit dat venster. Hier gaat het dan vanzelf verder.',
    },
    missing: {
      title: 'De gesprekken van deze tablet zijn weg',
      text: 'De browser heeft ze gewist, niet de app. Heb je een reservekopie? Zet die dan terug.',
      restore: 'Reservekopie terugzetten',
      dismiss: 'Begin opnieuw',
    },
    expired: {
      title: (count: number) =>
        count === 1
          ? 'De bewaartijd van één gesprek is om'
          : `De bewaartijd van ${count} gesprekken is om`,
      text: (names: string, more: number) =>
        `${names}${more > 0 ? ` en nog ${more}` : ''}. Er gaat niets vanzelf weg.`,
      look: 'Bekijk eerst',
      keep: '30 dagen langer',
    },
  },
  update: {
    title: 'Er is een nieuwe versie',
    text: 'Bijwerken duurt een paar tellen. Je gesprekken blijven staan.',
    now: 'Werk nu bij',
    later: 'Later',
  },
};
