import { useEffect, useState } from 'preact/hooks';
import { type CardSet, MODES } from '../../domain/card-set';
import { ChoiceGroup } from '../../ui/choice';
import { Select } from '../../ui/select';
import { Switch } from '../../ui/switch';
import { TickList } from '../../ui/tick-list';
import { shorten } from '../making-parts/shorten';
import { type PartProps, usePart } from './use-part';
import { withChosen } from './view';

const WHICH = ['all', 'categories', 'cards'] as const;

/** Which cards, and how they are played. */
export function CardsForm(props: PartProps<'cards'>) {
  const { cards, categories, eachCategoryFirst, mode, set: id } = props.part;
  const { say, set, supplies } = usePart(props);
  const content = useSet(props, id);
  const which = cards ? 'cards' : categories ? 'categories' : 'all';

  function choose(next: string) {
    const [firstCategory] = content?.categories ?? [];
    const [firstCard] = content?.cards ?? [];
    set({
      categories: next === 'categories' && firstCategory ? [firstCategory.id] : undefined,
      cards: next === 'cards' && firstCard ? [firstCard.id] : undefined,
    });
  }

  return (
    <>
      <Select
        label={say.set}
        value={id}
        options={withChosen(supplies.sets, id, say.goneSet)}
        onChange={(next) => set({ set: next, categories: undefined, cards: undefined })}
      />
      <ChoiceGroup
        legend={say.mode}
        size="normal"
        options={MODES.map((one) => ({ id: one, label: say.modes[one] }))}
        value={mode}
        onChange={(next) => set({ mode: MODES.find((one) => one === next) ?? mode })}
      />
      {content && (
        <ChoiceGroup
          legend={say.which}
          size="normal"
          options={WHICH.map((one) => ({ id: one, label: say.whiches[one] }))}
          value={which}
          onChange={(next) => next !== which && choose(next)}
        />
      )}
      {content && which === 'categories' && (
        <TickList
          legend={say.categories}
          options={content.categories.map(({ id, name }) => ({ id, label: name }))}
          chosen={new Set(categories)}
          onToggle={(one) => set({ categories: toggle(categories, one) })}
        />
      )}
      {content && which === 'cards' && (
        <TickList
          legend={say.cards}
          options={content.cards.map(({ front, id }) => ({ id, label: shorten(front, 120) }))}
          chosen={new Set(cards)}
          onToggle={(one) => set({ cards: toggle(cards, one) })}
        />
      )}
      {mode === 'draw' && (
        <Switch
          label={say.eachFirst}
          hint={say.eachFirstHint}
          checked={eachCategoryFirst === true}
          onChange={(on) => set({ eachCategoryFirst: on || undefined })}
        />
      )}
    </>
  );
}

/** At least one stays: without one, all would be played. */
function toggle(chosen: readonly string[] = [], id: string): readonly string[] {
  const rest = chosen.filter((one) => one !== id);
  if (rest.length === chosen.length) return [...chosen, id];
  return rest.length === 0 ? chosen : rest;
}

/** The set with this id; undefined while it is read, and where it is not here. */
function useSet(props: PartProps<'cards'>, id: string): CardSet | undefined {
  const { library } = usePart(props).supplies;
  const [content, setContent] = useState<CardSet | undefined>();
  useEffect(() => {
    let here = true;
    setContent(undefined);
    library.findSet(id).then(
      (found) => here && setContent(typeof found === 'string' ? undefined : found.content),
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [library, id]);
  return content;
}
