import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { useApp, useWords } from '../../app/context';
import type { Conversation } from '../../app/conversation';
import { namePlayers } from '../../app/player-names';
import type { Card, CardSet, Category } from '../../domain/card-set';
import { type Casus, type ToldCasus, tellCasus } from '../../domain/casus';
import type { Command } from '../../domain/command';
import { findCardsPart, narrowSet } from '../../domain/format-cards';
import { currentRound } from '../../domain/format-run';
import type { PlayerId } from '../../domain/ids';
import type { Round, Session } from '../../domain/session';

/** The conversation on the table, with or without cards. */
export interface Talk {
  readonly conversation: Conversation;
  readonly session: Session;
  /** Klaar was said: all lies still until *Ga verder*. */
  readonly closed: boolean;
  /** Does it, and says so when it can't be done. */
  act(command: Command): boolean;
  nameOf(player: PlayerId): string;
}

/** The same, with what its round of now is played with. */
export interface Desk extends Talk {
  readonly round: Round;
  readonly set: CardSet;
  readonly casus: ToldCasus | null;
  categoryOf(card: Card): Category;
  findCard(id: string): Card | undefined;
}

export const DeskContext = createContext<Conversation | null>(null);

/** What every part of a conversation works with; follows every change of it. */
export function useTalk(): Talk {
  const conversation = useContext(DeskContext);
  const app = useApp();
  const words = useWords().table;
  if (conversation === null) throw new Error('no conversation around this part');
  const session = conversation.session.value;
  return {
    conversation,
    session,
    closed: session.closedAt !== null,
    act(command) {
      const refusal = conversation.act(command);
      if (refusal !== null) app.say(words.refusal);
      return refusal === null;
    },
    nameOf(id) {
      const index = session.players.findIndex((player) => player.id === id);
      const texts = conversation.texts.value;
      const typed = session.players.map(({ name }) => name && texts.get(name));
      return namePlayers(typed, words.player)[index] ?? words.player(index + 1);
    },
  };
}

/** What the parts of the table work with. */
export function useDesk(): Desk {
  const talk = useTalk();
  const { conversation, session } = talk;
  const contents = conversation.contents.value;
  const round = currentRound(session);
  const whole = round && contents.sets.get(round.set.hash);
  if (!round || !whole) throw new Error('a conversation without its set');
  const format = session.format ? contents.formats.get(session.format.pin.hash) : undefined;
  const set = narrowSet(whole, findCardsPart(session, format, round));
  return {
    ...talk,
    round,
    set,
    // Asked for where it is used: a part that shows no names need not follow every letter that is typed.
    get casus() {
      const casus = round.casus && contents.casussen.get(round.casus.hash);
      return casus ? tell(casus, round.casus?.variant ?? null) : null;
    },
    categoryOf: (card) => findCategory(set, card),
    findCard: (id) => set.cards.find((card) => card.id === id),
  };
}

/** Each telling is made once: it is the same until another case or name is chosen. */
const told = new WeakMap<Casus, Map<string | null, ToldCasus>>();

/** A case told in one way. */
export function tell(casus: Casus, variant: string | null): ToldCasus {
  const variants = told.get(casus) ?? new Map<string | null, ToldCasus>();
  told.set(casus, variants);
  const known = variants.get(variant) ?? tellCasus(casus, variant);
  variants.set(variant, known);
  return known;
}

function findCategory(set: CardSet, card: Card): Category {
  const found = set.categories.find((category) => category.id === card.category);
  if (!found) throw new Error(`card ${card.id} without a category`);
  return found;
}
