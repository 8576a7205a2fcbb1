import { useWords } from '../../app/context';
import type { Card, Category } from '../../domain/card-set';
import { TurnableCard } from '../../ui/turnable-card';
import { useDesk } from './context';
import { ReadAloud } from './read-aloud';
import { readSide } from './view';

interface BigCardProps {
  readonly card: Card;
  readonly category: Category;
  readonly motionKey: string;
  readonly position?: string | undefined;
  readonly heading?: boolean | undefined;
}

/** The card everybody looks at. Its side, its asked sections and its direction are remembered. */
export function BigCard({ card, category, motionKey, heading, position }: BigCardProps) {
  const { conversation, round, set } = useDesk();
  const words = useWords().table.card;
  const place = conversation.place.value;
  const here = place?.round === round.id ? place : null;
  const side = here?.side ?? 'front';
  const shown = here?.shown ?? [];
  return (
    <div>
      <TurnableCard
        card={card}
        category={category}
        lang={set.lang}
        sections={set.sections}
        side={side}
        shown={shown}
        across={here?.across ?? false}
        motionKey={motionKey}
        position={position}
        heading={heading}
        onTurn={() => conversation.look({ side: side === 'front' ? 'back' : 'front' })}
        onShow={(section) => conversation.look({ shown: [...shown, section] })}
        words={{ turn: words.turn, turnBack: words.turnBack, showSection: (label) => label }}
      />
      <ReadAloud text={readSide(set, card, side, shown)} lang={set.lang} />
    </div>
  );
}
