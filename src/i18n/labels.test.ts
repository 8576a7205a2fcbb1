import { expect, it } from 'vitest';
import { guiding as enGuiding } from './en/guiding';
import { table as enTable } from './en/table';
import { guiding } from './nl/guiding';
import { table } from './nl/table';

/** What a guided round of cards has to press, all on one screen. */
const labels = (guided: typeof guiding, cards: typeof table) => [
  guided.run.next,
  guided.run.back,
  guided.run.skip,
  guided.run.done,
  guided.run.longer,
  guided.run.more,
  guided.run.overview,
  guided.run.hint,
  guided.run.rules,
  guided.parts.nextSpeaker,
  guided.parts.relayNext,
  guided.timer.start,
  cards.draw.skip,
  cards.undo,
  cards.redo,
  cards.card.across,
];

it.each([
  ['nl', guiding, table],
  ['en', enGuiding, enTable],
] as const)(
  'no button of a guided round is named as the beginning of another (%s)',
  (_, guided, cards) => {
    const all = labels(guided, cards).map((label) => label.toLowerCase());
    const alike = all.flatMap((one, at) =>
      all
        .filter((other, place) => place !== at && `${other} `.startsWith(`${one} `))
        .map((other) => [one, other]),
    );
    expect(alike).toEqual([]);
  },
);
