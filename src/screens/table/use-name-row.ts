import { MAX_PLAYERS } from '../../domain/table';
import { useFieldRow } from '../use-field-row';
import { useTalk } from './context';

/** The names of a conversation as a row to type in: one after another, with one more as long as there is room. */
export function useNameRow<Row extends HTMLElement>() {
  const { act, conversation, session } = useTalk();
  const targets = session.players.map(({ id }) => ({ kind: 'name', player: id }) as const);
  const room = session.players.length < MAX_PLAYERS;
  const row = useFieldRow<Row>(
    targets.map((target) => conversation.readText(target)),
    room ? () => act({ kind: 'join-player', name: null }) : null,
  );
  /** All are kept alike, so one tells for all; null where nobody has a name to type yet. */
  return { ...row, room, sample: targets[0] ?? null };
}
