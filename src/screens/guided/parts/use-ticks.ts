import { readPrivateNotes } from '../../../app/private-notes';
import type { Moment, PartOf } from '../../../domain/format';
import { placeKey, tickSlot } from '../../../domain/format-run';
import type { PlayerId } from '../../../domain/ids';
import { useRun } from '../use-run';

export interface Ticks {
  read(item: string, moment: Moment | null): number | undefined;
  set(item: string, moment: Moment | null, value: number | null): void;
}

/** What is ticked: in the log of the conversation, or in the memory of this page for a list of one's own. */
export function useTicks(part: PartOf<'tick'>, player: PlayerId | null): Ticks {
  const { act, closed, conversation, run } = useRun();
  const notes = readPrivateNotes(conversation.id);
  const place = (item: string, moment: Moment | null) => ({
    part: part.id,
    player,
    slot: tickSlot(item, moment),
  });
  if (!part.private || notes.isShared(part.id, player)) {
    return {
      read: (item, moment) => run.ticks[placeKey(place(item, moment))],
      set(item, moment, value) {
        if (!closed) act({ kind: 'set-tick', place: place(item, moment), value });
      },
    };
  }
  return {
    read: (item, moment) => {
      const value = notes.read(placeKey(place(item, moment)));
      return value === undefined ? undefined : Number(value);
    },
    set: (item, moment, value) =>
      notes.write(placeKey(place(item, moment)), value === null ? undefined : String(value)),
  };
}
