export const start = {
  lead: 'Kies hoe je speelt. De rest mag later.',
  open: 'Open kaarten',
  draw: 'Kaart trekken',
  casus: 'Casus',
  casusLead: 'Over welk gezin of welke persoon praten jullie?',
  noCasus: 'Zonder casus',
  noCasusHint: 'Jullie praten over iets van jezelf.',
  variant: (names: readonly string[]) =>
    names.length === 2 ? `${names[0]} of ${names[1]}?` : 'Over wie gaat het?',
  agreements: 'Spreek dit eerst af',
  rules: 'Zo speel je',
  optional: 'Mag ook later',
  table: 'Wie zitten er aan tafel?',
  before: 'Zaten jullie hier eerder?',
  newTable: 'Nieuwe tafel',
  tableOf: (day: string) => `Tafel ${day}`,
  players: 'Namen of letters',
  playersHint: 'Hoeft niet. Voornamen of letters zijn genoeg.',
  player: (number: number) => `Speler ${number}`,
  playerName: (number: number) => `Naam van speler ${number}`,
  addPlayer: (some: boolean): string => (some ? 'Nog iemand' : 'Naam toevoegen'),
  removePlayer: (name: string) => `${name} weghalen`,
  removedPlayer: (name: string) => `${name} is weg.`,
  tooMany: 'Er is plaats voor tien personen.',
  presenter: 'Wie brengt iets in?',
  noPresenter: 'Nog niemand',
  question: 'De vraag van de inbrenger',
  questionHint: 'In de ik-vorm, kort en concreet. Geen namen.',
  onlyHere: 'Blijft alleen op dit scherm.',
  keep: 'Bewaar op deze tablet',
  kept: 'Wordt op deze tablet bewaard.',
  source: 'Waar komt dit vandaan?',
  /** The way back of what is tried out from its editor. */
  toEditing: 'Terug naar bewerken',
  editing: 'Bewerken',
  leftOut: {
    kaartenset: (count: number): string =>
      count === 1
        ? '1 kaart van deze set doet niet mee'
        : `${count} kaarten van deze set doen niet mee`,
    casus: (count: number): string =>
      count === 1
        ? '1 deel van deze casus doet niet mee'
        : `${count} delen van deze casus doen niet mee`,
    werkvorm: (count: number): string =>
      count === 1
        ? '1 deel van deze werkvorm doet niet mee'
        : `${count} delen van deze werkvorm doen niet mee`,
    why: 'Er staat nog niets, of te veel. In de Werkplaats zie je bij elk wat eraan te doen is.',
    go: 'Bekijk in de Werkplaats',
  },
  gone: {
    title: 'Deze set is er niet',
    text: 'Misschien is hij weggehaald in de Werkplaats. Je andere sets staan er nog.',
  },
};
