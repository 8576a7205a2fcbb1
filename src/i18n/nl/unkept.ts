/** What was typed, by kind: how many names, questions and other texts. */
export interface Typed {
  readonly names: number;
  readonly questions: number;
  readonly others: number;
}

/** "de namen, de vraag en wat jullie opschreven" */
export const nameTyped = ({ names, questions, others }: Typed): string => {
  const parts = [
    names > 0 && (names === 1 ? 'de naam' : 'de namen'),
    questions > 0 && (questions === 1 ? 'de vraag' : 'de vragen'),
    others > 0 && 'wat jullie opschreven',
  ].filter((part): part is string => part !== false);
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}`;
};

export const unkept = {
  mark: 'niet bewaard',
  title: 'Bewaren jullie dit gesprek?',
  lead: (what: Typed) =>
    `Dit is nog niet bewaard: ${nameTyped(what)}. Het staat alleen op dit scherm.`,
  keep: 'Bewaar op deze tablet',
  keepHint: 'Je vindt het terug bij Verslagen. Na 30 dagen vraagt de app of het weg mag.',
  file: 'Bewaar als bestand',
  fileHint: 'Deze browser bewaart zelf niets. Zet aan wat er mee mag.',
  print: 'Afdrukken',
  printHint: 'Dan hebben jullie het op papier.',
  only: 'Alleen nu',
  onlyHint: 'Lees het samen door. Daarna is de tekst weg. De kaarten blijven.',
  leaveHint: 'De tekst gaat weg. De kaarten blijven.',
  stay: 'Blijf hier',
  agreed: (what: Typed) => `Dit is niet bewaard: ${nameTyped(what)}.`,
  kept: 'Dit gesprek staat nu op deze tablet.',
  keptHint: 'Je vindt het terug bij Verslagen. Na 30 dagen vraagt de app of het weg mag.',
  lost: (what: Typed) => `De kaarten zijn terug. Dit is niet bewaard: ${nameTyped(what)}.`,
  lostReport: (what: Typed) =>
    `Dit is hier niet bewaard: ${nameTyped(what)}. De kaarten staan er wel.`,
};
