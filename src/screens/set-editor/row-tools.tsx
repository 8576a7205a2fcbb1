import { useApp } from '../../app/context';
import type { Card, Category } from '../../domain/card-set';
import { Button } from '../../ui/button';
import { useBench, useSetWords } from './bench';
import { binCards, moveCards } from './card-acts';
import { findMove, type Way } from './placing';
import style from './rows.module.css';

const WAYS = [
  ['up', 'up'],
  ['down', 'down'],
  ['start', 'top'],
  ['end', 'bottom'],
] as const satisfies readonly (readonly [Way, string])[];

export interface RowToolsProps {
  readonly card: Card;
  readonly number: number;
  readonly category: Category;
}

/** What can be done with the card that is folded out, besides typing. */
export function RowTools({ card, number, category }: RowToolsProps) {
  const app = useApp();
  const { bench, set } = useBench();
  const words = useSetWords();
  const one = new Set([card.id]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: no form here that a fieldset would be part of
    <div class={style.tools} role="group" aria-label={words.row.tools(number)} data-tools>
      <Button
        variant="soft"
        size="small"
        icon={category.symbol}
        onPress={() => {
          bench.asking.value = { kind: 'category', cards: [card.id] };
        }}
      >
        {category.name}
      </Button>
      <Button
        variant="soft"
        size="small"
        onPress={() => {
          bench.asking.value = { kind: 'tags', cards: [card.id] };
        }}
      >
        {words.row.tags(card.tags.length)}
      </Button>
      <Button
        variant="quiet"
        size="small"
        icon="trash"
        label={words.row.bin}
        onPress={() => binCards(bench, words, one, app.services.clock.now())}
      />
      <Button
        class={style.look}
        variant="quiet"
        size="small"
        icon="eye"
        onPress={() => {
          bench.asking.value = { kind: 'look' };
        }}
      >
        {words.look.open}
      </Button>
      <span class={style.ways}>
        {WAYS.map(([way, icon]) => (
          <Button
            key={way}
            variant="quiet"
            size="small"
            icon={icon}
            label={words.move[way]}
            disabled={findMove(set.cards, one, way) === undefined}
            onPress={() => moveCards(bench, words, one, way)}
          />
        ))}
      </span>
    </div>
  );
}
