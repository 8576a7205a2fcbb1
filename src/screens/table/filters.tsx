import { useMemo, useState } from 'preact/hooks';
import { useWords } from '../../app/context';
import { listUsed } from '../../domain/card-set';
import { Button } from '../../ui/button';
import { Chip } from '../../ui/chip';
import { TextField } from '../../ui/field';
import { useDesk } from './context';
import style from './open-board.module.css';
import { countByCategory, type Filter, NO_FILTER } from './view';

interface FiltersProps {
  readonly filter: Filter;
  readonly shown: number;
  readonly onFilter: (filter: Filter) => void;
}

/** By principle, by working factor, by words. */
export function Filters({ filter, shown, onFilter }: FiltersProps) {
  const { set } = useDesk();
  const words = useWords().table.open;
  const [more, setMore] = useState(filter.tag !== null || filter.words !== '');
  const counts = useMemo(() => countByCategory(set), [set]);
  const filtered = filter !== NO_FILTER;

  return (
    <div class={style.filters}>
      {/* biome-ignore lint/a11y/useSemanticElements: chips that toggle, no form field */}
      <div class={style.chips} role="group" aria-label={words.filter}>
        <Chip
          pressed={filter.category === null}
          onPress={() => onFilter({ ...filter, category: null })}
        >
          {words.all(set.cards.length)}
        </Chip>
        {listUsed(set).map((category) => (
          <Chip
            key={category.id}
            icon={category.symbol}
            colour={category.colour}
            count={counts.get(category.id) ?? 0}
            pressed={filter.category === category.id}
            onPress={() =>
              onFilter({
                ...filter,
                category: filter.category === category.id ? null : category.id,
              })
            }
          >
            <span lang={set.lang}>{category.short ?? category.name}</span>
          </Chip>
        ))}
        <Button
          variant="quiet"
          icon="filter"
          id="filter"
          expanded={more}
          onPress={() => {
            setMore(!more);
            if (more) onFilter({ ...filter, tag: null, words: '' });
          }}
        >
          {words.filter}
        </Button>
      </div>
      {more && (
        <div class={style.more}>
          <TextField
            label={words.search}
            type="search"
            value={filter.words}
            onInput={(typed) => onFilter({ ...filter, words: typed })}
          />
          {set.tags.length > 0 && (
            // biome-ignore lint/a11y/useSemanticElements: chips that toggle, no form field
            <div class={style.chips} role="group" aria-label={words.tags}>
              {set.tags.map((tag) => (
                <Chip
                  key={tag.id}
                  pressed={filter.tag === tag.id}
                  onPress={() =>
                    onFilter({ ...filter, tag: filter.tag === tag.id ? null : tag.id })
                  }
                >
                  <span lang={set.lang}>{tag.name}</span>
                </Chip>
              ))}
            </div>
          )}
        </div>
      )}
      {filtered && shown < set.cards.length && (
        <p class={style.shown} role="status">
          {words.shown(shown, set.cards.length)}
          <Button variant="quiet" size="small" rest="#filter" onPress={() => onFilter(NO_FILTER)}>
            {words.clear}
          </Button>
        </p>
      )}
    </div>
  );
}
