import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { useApp, useWords } from '../../app/context';
import type { Conversation } from '../../app/conversation';
import type { Card, CardSet, Category } from '../../domain/card-set';
import { type Casus, type ToldCasus, tellCasus } from '../../domain/casus';
import type { Command } from '../../domain/command';
import type { PlayerId } from '../../domain/ids';
import type { Round, Session } from '../../domain/session';

/** The conversation on the table, with what its latest round is played with. */
export interface Desk {
  readonly conversation: Conversation;
  readonly session: Session;
  readonly round: Round;
  readonly set: CardSet;
  readonly casus: ToldCasus | null;
  /** Klaar was said: cards lie still until *Ga verder*. */
  readonly closed: boolean;
  /** Does it, and says so when it can't be done. */
  act(command: Command): boolean;
  nameOf(player: PlayerId): string;
  categoryOf(card: Card): Category;
  findCard(id: string): Card | undefined;
}

export const DeskContext = createContext<Conversation | null>(null);

/** What the parts of the table work with; follows every change of the conversation. */
export function useDesk(): Desk {
  const conversation = useContext(DeskContext);
  const app = useApp();
  const words = useWords().table;
  if (conversation === null) throw new Error('no conversation around this part');
  const session = conversation.session.value;
  const contents = conversation.contents.value;
  const round = session.rounds.at(-1);
  const set = round && contents.sets.get(round.set.hash);
  if (!round || !set) throw new Error('a conversation without its set');
  return {
    conversation,
    session,
    round,
    set,
    // Asked for where it is used: a part that shows no names need not follow every letter that is typed.
    get casus() {
      const casus = round.casus && contents.casussen.get(round.casus.hash);
      return casus ? tell(casus, round.casus?.variant ?? null) : null;
    },
    closed: session.closedAt !== null,
    act(command) {
      const refusal = conversation.act(command);
      if (refusal !== null) app.say(words.refusal);
      return refusal === null;
    },
    nameOf(id) {
      const index = session.players.findIndex((player) => player.id === id);
      const text = session.players[index]?.name;
      return (text && conversation.texts.value.get(text)) || words.player(index + 1);
    },
    categoryOf: (card) => findCategory(set, card),
    findCard: (id) => set.cards.find((card) => card.id === id),
  };
}

/** Each telling is made once: it is the same until another case or name is chosen. */
const told = new WeakMap<Casus, Map<string | null, ToldCasus>>();

function tell(casus: Casus, variant: string | null): ToldCasus {
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
