import { useEffect, useRef } from 'preact/hooks';
import type { Notice } from '../../app/app';
import { useApp, useFirstWords, useWords } from '../../app/context';
import { namePlayers } from '../../app/player-names';
import { FIELD_LIMITS } from '../../domain/limits';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { List } from '../../ui/list';
import { useFieldRow } from '../use-field-row';
import style from './style.module.css';
import { hasRoom, type Person, putBack } from './view';

interface PeopleFieldsProps {
  readonly people: readonly Person[];
  /** Names are kept on this device only with an invented case, or when the table said so. */
  readonly keeps: boolean;
  readonly onPeople: (
    people: readonly Person[] | ((now: readonly Person[]) => readonly Person[]),
  ) => void;
}

/** Names or initials, if anyone wants them; of one table, so each has its own by `key`. */
export function PeopleFields(props: PeopleFieldsProps) {
  const { people, keeps, onPeople } = props;
  const app = useApp();
  const words = useWords().start;
  const names = namePlayers(
    people.map(({ name }) => name),
    words.player,
  );

  const room = hasRoom(people);
  const { undo } = useFirstWords().app;
  const offer = useRef<Notice | null>(null);
  const withdraw = () => {
    if (offer.current && app.notice.peek() === offer.current) app.notice.value = null;
  };

  // Another table, or another person in the last place: who was taken away can't come back here.
  useEffect(() => withdraw, []);
  useEffect(() => {
    if (!room) withdraw();
  }, [room]);

  function remove(person: Person, at: number) {
    onPeople(people.filter((one) => one !== person));
    offer.current = {
      message: words.removedPlayer(names[at] ?? words.player(at + 1)),
      action: { label: undo, run: () => onPeople((now) => putBack(now, person, at)) },
    };
    app.notice.value = offer.current;
  }

  const { add, onEnter, row } = useFieldRow<HTMLElement>(
    people.map(({ name }) => name),
    room ? () => onPeople([...people, { key: app.services.newId(), seat: null, name: '' }]) : null,
  );

  return (
    <fieldset class={style.block}>
      <legend>{words.table}</legend>
      <p class={style.hint}>
        {words.playersHint} {people.length > 0 && !keeps && words.onlyHere}
      </p>
      <List ordered class={style.people} listRef={row}>
        {people.map((person, index) => (
          <li key={person.key}>
            <TextField
              label={words.playerName(index + 1)}
              hideLabel
              placeholder={words.player(index + 1)}
              maxLength={FIELD_LIMITS.name}
              entersNext
              onEnter={() => onEnter(index)}
              value={person.name}
              onInput={(name) =>
                onPeople(people.map((one) => (one === person ? { ...one, name } : one)))
              }
            />
            <Button
              variant="quiet"
              icon="close"
              once
              label={words.removePlayer(names[index] ?? words.player(index + 1))}
              onPress={() => remove(person, index)}
            />
          </li>
        ))}
      </List>
      {room ? (
        <Button variant="soft" icon="plus" onPress={add}>
          {words.addPlayer(people.length > 0)}
        </Button>
      ) : (
        <p class={style.hint}>{words.tooMany}</p>
      )}
    </fieldset>
  );
}
