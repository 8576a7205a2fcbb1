/** What an editor shows and play leaves out, said where it happens. */
export const leftOut = {
  title: 'What takes no part?',
  lead: 'This is in your set, case or format, but not at the table, not on paper and not in a file.',
  cards: (count: number): string =>
    count === 1 ? '1 card takes no part' : `${count} cards take no part`,
  things: (count: number): string => (count === 1 ? '1 takes no part' : `${count} take no part`),
  go: 'Go there',
  goTo: (name: string) => `Go there: ${name}`,
  more: (count: number): string => `And ${count} more.`,
  cardName: (number: number, front: string) => (front ? `${number}. ${front}` : `Card ${number}`),
  part: (kind: string, step: string) => `${kind} (${step})`,
  /** A text too long, or more lines than fit. */
  cut: 'Too long, or too many lines. What doesn’t fit is left off.',
  /** Beside a card in the list. */
  card: 'takes no part',
  ofCard: (number: number) => `Card ${number} takes no part. Read why.`,
  why: {
    'no-front': 'This card takes no part: its front is still empty.',
    picture: 'This card takes no part: there is a picture in it. A card can’t have one.',
    front: (length: number, most: number) =>
      `This card takes no part: its front has ${length} characters. There is room for ${most}.`,
    text: (length: number, most: number, section: string) =>
      `This card takes no part: ‘${section}’ has ${length} characters. There is room for ${most}.`,
    item: (length: number, most: number, section: string) =>
      `This card takes no part: a point in ‘${section}’ has ${length} characters. There is room for ${most}.`,
    items: (length: number, most: number, section: string) =>
      `This card takes no part: ‘${section}’ has ${length} points. There is room for ${most}.`,
  },
  stages: 'This part stays out for now: it has no text.',
  questions: 'These questions take no part yet: there is no question.',
  phase: 'This step takes no part yet: there is nothing in it.',
  /** On the print page, of a set of one's own. */
  onPaper: (count: number): string =>
    count === 1
      ? '1 card of this set takes no part and is not printed'
      : `${count} cards of this set take no part and are not printed`,
  onPaperText: 'They are too long, or have no front. At the set you see what can be done.',
  toSet: 'To the set',
};
