import type { SessionRead } from '../domain/store';
import { parseEvent } from '../files/event';
import { groupBy, isBinned, type RawSession, readField, readStored } from './stored';
import type { Reader } from './transaction';

/** Every conversation that lies here, the bin left out, each with whether it can be read. */
export type Inventory = ReadonlyMap<string, SessionRead>;

type EventRead = ReturnType<typeof parseEvent>;

/** Events by conversation, each with what was made of it. */
function groupEvents(all: readonly { readonly event: unknown; readonly read: EventRead }[]) {
  const groups = new Map<string, { readonly events: unknown[]; readonly read: EventRead[] }>();
  for (const { event, read } of all) {
    const session = String(readField(event, 'session'));
    const group = groups.get(session) ?? { events: [], read: [] };
    group.events.push(event);
    group.read.push(read);
    groups.set(session, group);
  }
  return groups;
}

/** Groups what lies in the stores by conversation, also records whose summary is gone. */
export async function takeInventory(reader: Reader): Promise<Inventory> {
  const [summaries, events, texts, places] = await Promise.all([
    reader.all('sessions'),
    reader.parts('events', (part) => part.map((event) => ({ event, read: parseEvent(event) }))),
    reader.all('texts'),
    reader.all('places'),
  ]);
  const eventsOf = groupEvents(events.flat());
  const textsOf = groupBy(texts, 'owner');
  const placeOf = groupBy(places, 'session');
  const summaryOf = groupBy(summaries, 'id');
  const inventory = new Map<string, SessionRead>();
  for (const id of new Set([...summaryOf.keys(), ...eventsOf.keys()])) {
    const raw: RawSession = {
      summary: summaryOf.get(id)?.[0],
      events: eventsOf.get(id)?.events ?? [],
      texts: textsOf.get(id) ?? [],
      place: placeOf.get(id)?.[0],
    };
    if (!isBinned(raw.summary)) inventory.set(id, readStored(raw, eventsOf.get(id)?.read));
  }
  return inventory;
}
