import { useState } from 'preact/hooks';
import { useApp } from '../../../app/context';
import { type Category, COLOURS, SYMBOLS } from '../../../domain/card-set';
import { LIMITS, SET_LIMITS } from '../../../domain/limits';
import { Button } from '../../../ui/button';
import { Disclosure } from '../../../ui/disclosure';
import { TextField } from '../../../ui/field';
import { List } from '../../../ui/list';
import { PictureChoice } from '../../../ui/picture-choice';
import { OrderButtons } from '../../making-parts/order-buttons';
import { useBench, useSetWords } from '../bench';
import { countByCategory } from '../view';
import style from './panels.module.css';
import { RemoveCategory } from './remove-category';
import { suggestLook } from './suggest';

/** The kinds of cards: name, description, colour and symbol, in the order of the table. */
export function CategoriesPanel() {
  const app = useApp();
  const { set, edit } = useBench();
  const words = useSetWords().categories;
  const [open, setOpen] = useState<string | null>(null);
  const [added, setAdded] = useState<string | null>(null);
  const [removing, setRemoving] = useState<Category | null>(null);
  const counts = countByCategory(set.cards);
  const { categories } = set;

  function add() {
    const id = app.services.newId();
    const category = { id, name: '', description: '', ...suggestLook(categories) };
    if (edit({ kind: 'add-category', category })) {
      setOpen(id);
      setAdded(id);
    }
  }

  return (
    <div class={style.form}>
      <List class={style.parts}>
        {categories.map((category, index) => (
          <li key={category.id} data-colour={category.colour}>
            <Disclosure
              title={category.name || words.nameless}
              summary={words.count(counts.get(category.id) ?? 0)}
              open={open === category.id}
              onToggle={(now) => {
                if (now) setOpen(category.id);
                else setOpen((before) => (before === category.id ? null : before));
              }}
            >
              {open === category.id && (
                <>
                  <CategoryForm category={category} isNew={category.id === added} />
                  <div class={style.actions}>
                    <OrderButtons
                      name={category.name}
                      index={index}
                      count={categories.length}
                      onMove={(to) => edit({ kind: 'move-category', id: category.id, to })}
                    />
                    <Button
                      variant="quiet"
                      size="small"
                      icon="trash"
                      disabled={categories.length === 1}
                      onPress={() => setRemoving(category)}
                    >
                      {words.remove}
                    </Button>
                  </div>
                </>
              )}
            </Disclosure>
          </li>
        ))}
      </List>
      {categories.length < SET_LIMITS.categories && (
        <Button class={style.add} variant="soft" icon="plus" onPress={add}>
          {words.add}
        </Button>
      )}
      {removing && <RemoveCategory category={removing} onClose={() => setRemoving(null)} />}
    </div>
  );
}

interface CategoryFormProps {
  readonly category: Category;
  /** Who asked for one more can type its name at once. */
  readonly isNew: boolean;
}

function CategoryForm({ category, isNew }: CategoryFormProps) {
  const { edit } = useBench();
  const words = useSetWords().categories;
  const { id, colour, symbol } = category;
  const change = (part: Partial<Omit<Category, 'id'>>) =>
    edit({ kind: 'category', id, change: part });
  return (
    <>
      <TextField
        label={words.name}
        value={category.name}
        maxLength={LIMITS.name}
        onInput={(name) => change({ name })}
        fieldRef={isNew ? focusField : undefined}
      />
      <TextField
        label={words.short}
        hint={words.shortHint}
        value={category.short ?? ''}
        maxLength={LIMITS.short}
        onInput={(text) => change({ short: text === '' ? undefined : text })}
      />
      <TextField
        multiline
        label={words.description}
        value={category.description}
        maxLength={LIMITS.description}
        onInput={(description) => change({ description })}
      />
      <PictureChoice
        legend={words.colour}
        value={colour}
        pictures={COLOURS.map((one) => ({
          id: one,
          label: words.colours[one],
          icon: symbol,
          colour: one,
        }))}
        onChange={(next) => change({ colour: next })}
      />
      <PictureChoice
        legend={words.symbol}
        value={symbol}
        pictures={SYMBOLS.map((one) => ({ id: one, label: words.symbols[one], icon: one, colour }))}
        onChange={(next) => change({ symbol: next })}
      />
    </>
  );
}

function focusField(field: HTMLElement | null): void {
  field?.focus();
}
