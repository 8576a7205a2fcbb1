/** What an editor shows and play leaves out, said where it happens. */
export const leftOut = {
  title: 'Wat doet niet mee?',
  lead: 'Dit staat in je set, casus of werkvorm, maar niet aan tafel, niet op papier en niet in een bestand.',
  cards: (count: number): string =>
    count === 1 ? '1 kaart doet niet mee' : `${count} kaarten doen niet mee`,
  things: (count: number): string => (count === 1 ? '1 doet niet mee' : `${count} doen niet mee`),
  go: 'Ga erheen',
  goTo: (name: string) => `Ga erheen: ${name}`,
  more: (count: number): string => `En nog ${count}.`,
  cardName: (number: number, front: string) => (front ? `${number}. ${front}` : `Kaart ${number}`),
  part: (kind: string, step: string) => `${kind} (${step})`,
  /** A text too long, or more lines than fit. */
  cut: 'Te lang, of te veel regels. Wat er niet in past, valt weg.',
  /** Beside a card in the list. */
  card: 'doet niet mee',
  ofCard: (number: number) => `Kaart ${number} doet niet mee. Lees waarom.`,
  why: {
    'no-front': 'Deze kaart doet niet mee: de voorkant is nog leeg.',
    picture: 'Deze kaart doet niet mee: er staat een plaatje in. Dat kan niet op een kaart.',
    front: (length: number, most: number) =>
      `Deze kaart doet niet mee: de voorkant heeft ${length} tekens. Er passen er ${most}.`,
    text: (length: number, most: number, section: string) =>
      `Deze kaart doet niet mee: ‘${section}’ heeft ${length} tekens. Er passen er ${most}.`,
    item: (length: number, most: number, section: string) =>
      `Deze kaart doet niet mee: een punt bij ‘${section}’ heeft ${length} tekens. Er passen er ${most}.`,
    items: (length: number, most: number, section: string) =>
      `Deze kaart doet niet mee: bij ‘${section}’ staan ${length} punten. Er passen er ${most}.`,
  },
  stages: 'Dit deel doet nog niet mee: er staat nog geen tekst.',
  questions: 'Deze vragen doen nog niet mee: er staat nog geen vraag.',
  phase: 'Deze stap doet nog niet mee: er staat nog niets in.',
  /** On the print page, of a set of one's own. */
  onPaper: (count: number): string =>
    count === 1
      ? '1 kaart van deze set doet niet mee en wordt niet afgedrukt'
      : `${count} kaarten van deze set doen niet mee en worden niet afgedrukt`,
  onPaperText: 'Ze zijn te lang, of hebben geen voorkant. Bij de set staat wat eraan te doen is.',
  toSet: 'Naar de set',
};
