export const exporting = {
  title: 'Exporteer',
  one: (title: string) => `Exporteer: ${title}`,
  lead: 'Kies wat je wilt meegeven. Meer dan één? Dan komt het samen in één zip-bestand.',
  choose: 'Wat geef je mee?',
  format: 'Waarvoor is het?',
  formats: {
    json: { label: 'Voor een andere tablet', detail: 'Kaartenset-bestand (JSON)' },
    xlsx: { label: 'Voor Excel', detail: 'Excel-bestand (xlsx)' },
    csv: { label: 'Voor een ander programma', detail: 'CSV, opent ook in Excel' },
  },
  back: 'Alle drie kun je later weer importeren. Er gaat niets verloren.',
  mine: { title: 'Van jou', all: 'Alles van mij', none: 'Jij hebt hier nog niets gemaakt.' },
  shipped: {
    title: 'Van de app',
    summary: 'Dit staat al op elke tablet met Kaarttafel.',
  },
  chosen: (count: number) => `${count} gekozen`,
  zip: (count: number) => `${count} bestanden in één zip. Zo importeer je ze ook weer.`,
  own: {
    casus: 'Een casus gaat mee als bestand van Kaarttafel (JSON).',
    werkvorm: 'Een werkvorm gaat mee als bestand van Kaarttafel (JSON).',
  },
  needed: {
    kaartenset: (title: string) => `${title} gaat ook mee: de set heeft dat nodig.`,
    werkvorm: (title: string) => `${title} gaat ook mee: de werkvorm heeft dat nodig.`,
    several: (title: string) => `${title} gaat ook mee: dat hoort erbij.`,
  },
  missing: (title: string) =>
    `${title} hoort erbij, maar kan niet mee: dat is nog niet af, of niet te lezen.`,
  missingUnknown: {
    kaartenset: 'Er hoort een set bij die hier niet (meer) staat. Die gaat niet mee.',
    casus: 'Er hoort een casus bij die hier niet (meer) staat. Die gaat niet mee.',
    werkvorm: 'Er hoort een werkvorm bij die hier niet (meer) staat. Die gaat niet mee.',
  },
  how: 'Op de andere tablet: open Kaarttafel, ga naar Werkplaats en tik op Importeer. Kies daar dit bestand.',
  file: (name: string) => `Het bestand heet: ${name}`,
  making: 'Even klaarmaken …',
  failed: 'Klaarmaken lukte niet. Er is niets veranderd. Probeer een ander bestand.',
  nothing: 'Kies eerst iets.',
  save: 'Bewaar op deze tablet',
  unopened: 'Exporteren lukte niet. Er is niets weg. Probeer het nog eens.',
  share: 'Deel',
};
