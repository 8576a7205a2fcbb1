import { useState } from 'preact/hooks';
import { useApp } from '../../app/context';
import { LIMITS, SET_LIMITS } from '../../domain/limits';
import { Button } from '../../ui/button';
import { Chip } from '../../ui/chip';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/field';
import { List } from '../../ui/list';
import { useAppWords, useBench, useSetWords } from './bench';
import style from './dialogs.module.css';

interface TagDialogProps {
  readonly cards: readonly string[];
  readonly onClose: () => void;
}

/** Puts labels on one card or on many, and makes new ones. A label that all of them have is pressed. */
export function TagDialog({ cards, onClose }: TagDialogProps) {
  const app = useApp();
  const { bench, set } = useBench();
  const words = useSetWords().tagsOf;
  const close = useAppWords();
  const [name, setName] = useState('');
  const chosen = new Set(cards);
  const those = set.cards.filter((card) => chosen.has(card.id));
  const known = set.tags.some((tag) => tag.name.trim() === name.trim());

  function toggle(tag: string, label: string, on: boolean) {
    const done = on ? words.added : words.removed;
    bench.edit({ kind: 'tag', cards, tag, on }, { say: done(label, cards.length) });
  }

  function add() {
    const label = name.trim();
    if (label === '' || known) return;
    const id = app.services.newId();
    if (!bench.edit({ kind: 'add-tag', tag: { id, name: label } })) return;
    toggle(id, label, true);
    setName('');
  }

  return (
    <Dialog
      open
      title={words.title(cards.length)}
      onClose={onClose}
      closeLabel={close.close}
      actions={
        <Button variant="primary" onPress={onClose}>
          {words.ready}
        </Button>
      }
    >
      {set.tags.length > 0 && (
        <List class={style.chips}>
          {set.tags.map((tag) => {
            const count = those.filter(({ tags }) => tags.includes(tag.id)).length;
            const all = count === those.length;
            return (
              <li key={tag.id}>
                <Chip
                  pressed={all}
                  count={all || count === 0 ? undefined : count}
                  onPress={() => toggle(tag.id, tag.name, !all)}
                >
                  {tag.name}
                </Chip>
              </li>
            );
          })}
        </List>
      )}
      {set.tags.length < SET_LIMITS.tags && (
        <div class={style.adding} data-own-undo>
          <TextField
            label={words.add}
            hint={set.tags.length === 0 ? words.hint : undefined}
            value={name}
            onInput={setName}
            onEnter={add}
            maxLength={LIMITS.name}
          />
          <Button variant="soft" icon="plus" disabled={name.trim() === '' || known} onPress={add}>
            {words.addButton}
          </Button>
        </div>
      )}
    </Dialog>
  );
}
