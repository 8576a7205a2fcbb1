import { useState } from 'preact/hooks';
import { useApp } from '../../../app/context';
import { LIMITS, SET_LIMITS } from '../../../domain/limits';
import { Button } from '../../../ui/button';
import { TextField } from '../../../ui/field';
import { List } from '../../../ui/list';
import { useBench, useSetWords } from '../bench';
import style from './panels.module.css';

/** Words that cut across the categories. Optional: most sets do without. */
export function TagsPanel() {
  const app = useApp();
  const { set, edit } = useBench();
  const words = useSetWords().tags;
  const [name, setName] = useState('');
  const known = set.tags.some((tag) => tag.name.trim() === name.trim());

  function add() {
    if (name.trim() === '' || known) return;
    const tag = { id: app.services.newId(), name: name.trim() };
    if (edit({ kind: 'add-tag', tag }, { say: words.added(tag.name) })) setName('');
  }

  return (
    <div class={style.form}>
      <p class={style.lead}>{words.lead}</p>
      <List class={style.tags}>
        {set.tags.map((tag, index) => {
          const count = set.cards.filter(({ tags }) => tags.includes(tag.id)).length;
          return (
            <li class={style.tag} key={tag.id}>
              <TextField
                label={words.name(index + 1)}
                hideLabel
                value={tag.name}
                maxLength={LIMITS.name}
                onInput={(text) => edit({ kind: 'rename-tag', id: tag.id, name: text })}
              />
              <span class={style.used}>{words.count(count)}</span>
              <Button
                variant="quiet"
                size="small"
                icon="trash"
                label={words.remove(tag.name)}
                onPress={() => {
                  edit({ kind: 'remove-tag', id: tag.id }, { tell: words.removed(tag.name) });
                }}
              />
            </li>
          );
        })}
      </List>
      {set.tags.length < SET_LIMITS.tags && (
        <div class={style.tag} data-own-undo>
          <TextField
            label={words.add}
            value={name}
            maxLength={LIMITS.name}
            onInput={setName}
            onEnter={add}
          />
          <Button variant="soft" icon="plus" disabled={name.trim() === '' || known} onPress={add}>
            {words.addButton}
          </Button>
        </div>
      )}
    </div>
  );
}
