import { useApp, useWords } from '../../app/context';
import { findOpenDraw } from '../../domain/draw-rules';
import type { PlayerId } from '../../domain/ids';
import { whoseTurn } from '../../domain/turns';
import { Button } from '../../ui/button';
import { List } from '../../ui/list';
import { useDesk } from './context';
import style from './menu.module.css';
import { TypedTogether, Typing } from './typing';
import { useNameRow } from './use-name-row';

/** Who sits at the table: names, order, sitting out, whose turn. */
export function PeoplePart() {
  const { act, nameOf, round, session } = useDesk();
  const app = useApp();
  const words = useWords();
  const { people } = words.table;
  const turn = whoseTurn(session, round);
  // While a card lies on the table, whose turn it is draws the next one.
  const has = findOpenDraw(round) ? people.isNext : people.hasTurn;
  const order = session.players.map((player) => player.id);

  const { add, onEnter, room, row, sample } = useNameRow<HTMLElement>();

  const move = (index: number, by: -1 | 1) => {
    const next = [...order];
    const [moved] = next.splice(index, 1);
    if (!moved) return;
    next.splice(index + by, 0, moved);
    const done = act({ kind: 'change-order', order: next as PlayerId[] });
    if (done) app.say(people.place(nameOf(moved), index + by + 1));
  };

  return (
    <div class={style.people}>
      <p>{session.players.length === 0 ? people.none : people.lead}</p>
      <TypedTogether target={sample}>
        <List ordered class={style.seats} listRef={row}>
          {session.players.map((player, index) => {
            const name = nameOf(player.id);
            return (
              <li key={player.id} class={style.seat} data-present={player.present}>
                <Typing
                  target={{ kind: 'name', player: player.id }}
                  label={people.name(index + 1)}
                  placeholder={words.table.player(index + 1)}
                  hideLabel
                  line
                  onEnter={() => onEnter(index)}
                />
                <div class={style.seatTools}>
                  <Button
                    variant={player.id === turn ? 'primary' : 'soft'}
                    pressed={player.id === turn}
                    disabled={!player.present}
                    label={player.id === turn ? has.of(name) : people.give(name)}
                    onPress={() => {
                      if (act({ kind: 'give-turn', player: player.id }))
                        app.say(words.table.turn(name));
                    }}
                  >
                    {player.id === turn ? has.short : people.giveShort}
                  </Button>
                  <Button
                    variant="quiet"
                    icon="up"
                    label={people.up(name)}
                    disabled={index === 0}
                    onPress={() => move(index, -1)}
                  />
                  <Button
                    variant="quiet"
                    icon="down"
                    label={people.down(name)}
                    disabled={index === order.length - 1}
                    onPress={() => move(index, 1)}
                  />
                  <Button
                    variant="quiet"
                    icon={player.present ? 'person-off' : 'person-add'}
                    label={player.present ? people.sitOut(name) : people.comeBack(name)}
                    pressed={!player.present}
                    onPress={() => {
                      const kind = player.present ? 'sit-out' : 'return-player';
                      const said = player.present ? people.sitOut(name) : people.comeBack(name);
                      if (act({ kind, player: player.id })) app.say(said);
                    }}
                  />
                </div>
              </li>
            );
          })}
        </List>
      </TypedTogether>
      {room ? (
        <Button variant="soft" icon="plus" onPress={add}>
          {people.add(session.players.length > 0)}
        </Button>
      ) : (
        <p>{words.start.tooMany}</p>
      )}
    </div>
  );
}
