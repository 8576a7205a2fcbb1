import type { SessionRead } from '../domain/store';
import { groupBy, isBinned, type RawSession, readStored } from './stored';
import type { Reader } from './transaction';

/** Every conversation that lies here, the bin left out, each with whether it can be read. */
export type Inventory = ReadonlyMap<string, SessionRead>;

/** Groups what lies in the stores by conversation, also records whose summary is gone. */
export async function takeInventory(reader: Reader): Promise<Inventory> {
  const [summaries, events, texts, places] = await Promise.all([
    reader.all('sessions'),
    reader.all('events'),
    reader.all('texts'),
    reader.all('places'),
  ]);
  const eventsOf = groupBy(events, 'session');
  const textsOf = groupBy(texts, 'owner');
  const placeOf = groupBy(places, 'session');
  const summaryOf = groupBy(summaries, 'id');
  const inventory = new Map<string, SessionRead>();
  for (const id of new Set([...summaryOf.keys(), ...eventsOf.keys()])) {
    const raw: RawSession = {
      summary: summaryOf.get(id)?.[0],
      events: eventsOf.get(id) ?? [],
      texts: textsOf.get(id) ?? [],
      place: placeOf.get(id)?.[0],
    };
    if (!isBinned(raw.summary)) inventory.set(id, readStored(raw));
  }
  return inventory;
}
