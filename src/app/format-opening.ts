import type { Format } from '../domain/format';
import type { SessionId } from '../domain/ids';
import type { App } from './app';
import {
  beginConversation,
  type ChosenCasus,
  listSeats,
  pinCasus,
  recordsOf,
  type StartChoice,
  seatTable,
} from './conversation-opening';
import type { Found } from './library';

export interface FormatChoice extends Pick<StartChoice, 'table' | 'players' | 'keep'> {
  readonly format: Found<Format>;
  /** One for each phase. */
  readonly minutes: readonly number[];
  readonly casus: ChosenCasus | null;
  /** By role: the place in `players` of who has it. */
  readonly roles: ReadonlyMap<string, number>;
}

/** Starts a guided conversation. Gives its id. */
export function startFormat(app: App, choice: FormatChoice): SessionId {
  const { casus, format, keep, minutes } = choice;
  const seating = seatTable(app.services, choice);
  const conversation = beginConversation(
    app,
    seating,
    {
      kind: 'start-format',
      table: seating.table.id,
      seats: listSeats(seating),
      format: { id: format.content.id, hash: format.hash },
      minutes,
      casus: casus && pinCasus(casus),
    },
    {
      sets: new Map(),
      casussen: new Map(casus ? [[casus.hash, casus.content]] : []),
      formats: new Map([[format.hash, format.content]]),
    },
    { keep, records: recordsOf(null, casus, format) },
  );
  for (const [role, at] of choice.roles) {
    const player = seating.people[at]?.id;
    if (player) conversation.act({ kind: 'give-role', role, player });
  }
  return conversation.id;
}
