import { useApp } from '../../app/context';
import { findSuccessor } from '../../lib/successor';
import { Button } from '../../ui/button';
import { useBench, useSetWords } from './bench';
import { binCards, moveCards } from './card-acts';
import { findMove } from './placing';
import style from './style.module.css';

const WAYS = [
  ['up', 'up'],
  ['down', 'down'],
  ['start', 'top'],
  ['end', 'bottom'],
] as const;

/** What can be done with all chosen cards at once. */
export function SelectFoot() {
  const app = useApp();
  const { bench, set } = useBench();
  const words = useSetWords();
  const selected = bench.selected.value;
  const cards = [...selected];
  const next = findSuccessor(
    set.cards.map(({ id }) => id),
    selected,
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: no form here that a fieldset would be part of
    <div class={style.chosen} role="group" aria-label={words.select.group}>
      <Button
        variant="quiet"
        size="small"
        icon="close"
        rest="[data-cards]"
        label={words.select.none}
        onPress={() => {
          bench.selected.value = new Set();
          bench.say(words.select.chosen(0));
        }}
      />
      <p class={style.count}>{words.select.short(selected.size)}</p>
      <Button
        variant="paper"
        size="small"
        onPress={() => {
          bench.asking.value = { kind: 'category', cards };
        }}
      >
        {words.select.toCategory}
      </Button>
      <Button
        variant="paper"
        size="small"
        onPress={() => {
          bench.asking.value = { kind: 'tags', cards };
        }}
      >
        {words.select.toTag}
      </Button>
      <span class={style.ways}>
        {WAYS.map(([way, icon]) => (
          <Button
            key={way}
            variant="paper"
            size="small"
            icon={icon}
            label={words.move[way]}
            disabled={findMove(set.cards, selected, way) === undefined}
            onPress={() => moveCards(bench, words, selected, way)}
          />
        ))}
      </span>
      <Button
        variant="paper"
        size="small"
        icon="trash"
        rest={next && `[data-row="${next}"] input`}
        onPress={() => binCards(bench, words, selected, app.services.clock.now())}
      >
        {words.select.bin}
      </Button>
    </div>
  );
}
