import type { Card, CardSet } from '../../domain/card-set';
import type { SetDraft } from '../../domain/making/draft';
import { findLeftOut, type LeftOut } from '../../domain/making/left-out';
import { type CardFault, findFault } from '../../domain/making/tidy-card';
import type { MakingWords } from '../../i18n/words';
import type { OutThing } from '../making-parts/left-out';
import { shorten } from '../making-parts/shorten';
import type { Bench } from './bench';

/** The parts of a set besides its cards, each folded away under a name. */
export const PANEL_NAMES = ['about', 'categories', 'sections', 'play', 'tags'] as const;
export type PanelName = (typeof PANEL_NAMES)[number];

type LeftOutWords = MakingWords['leftOut'];

/** Under which name the part stands in which something is left out. */
export function findPanel({ list }: Pick<LeftOut, 'list'>): PanelName {
  if (list === 'answers' || list === 'closing') return 'play';
  return PANEL_NAMES.find((name) => name === list) ?? 'about';
}

/** Why a card is not played, in words; null where it is, and where nothing was written. */
export function sayFault(
  card: Card,
  sections: CardSet['sections'],
  { why }: LeftOutWords,
): string | null {
  const fault = findFault(card);
  return fault && tell(fault, sections, why);
}

function tell(fault: CardFault, sections: CardSet['sections'], why: LeftOutWords['why']): string {
  switch (fault.kind) {
    case 'no-front':
    case 'picture':
      return why[fault.kind];
    case 'front':
      return why.front(fault.length, fault.most);
    default: {
      const label = sections.find(({ id }) => id === fault.section)?.label.trim() ?? '';
      return why[fault.kind](fault.length, fault.most, label);
    }
  }
}

/** Everything of a set that is not played, with the way to it: cards, and the parts in which a text is cut. */
export function listOut(
  bench: Pick<Bench, 'go' | 'panel'>,
  draft: SetDraft,
  words: Pick<MakingWords, 'leftOut' | 'setEditor'>,
): { readonly cards: readonly OutThing[]; readonly texts: readonly OutThing[] } {
  const { content } = draft;
  const places = new Map(content.cards.map((card, at) => [card.id, { card, at }]));
  const panels = new Set<PanelName>();
  const cards: OutThing[] = [];
  for (const out of findLeftOut(draft)) {
    const place = out.list === 'cards' && out.id !== null ? places.get(out.id) : undefined;
    if (place === undefined) {
      panels.add(findPanel(out));
      continue;
    }
    const { at, card } = place;
    cards.push({
      name: words.leftOut.cardName(at + 1, shorten(card.front)),
      why: sayFault(card, content.sections, words.leftOut) ?? '',
      go: () => bench.go(card.id),
    });
  }
  return {
    cards,
    texts: [...panels].map((name) => ({
      name: words.setEditor.panels[name],
      why: words.leftOut.cut,
      go: () => {
        bench.panel.value = name;
      },
    })),
  };
}
