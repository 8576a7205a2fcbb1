import type { ContentPin } from '../domain/events/pins';
import type { ContentHash } from '../domain/ids';
import type { Session } from '../domain/session';
import { readPins } from '../domain/summary';
import type { Contents } from './conversation';
import type { ContentRefusal, Library } from './library';

/** Every set, case and format the conversation pins; null when one of them can't be read. */
export async function readContents(
  library: Library,
  { log }: Pick<Session, 'log'>,
): Promise<Contents | null> {
  const all = readPins(log);
  const of = (kind: ContentPin['kind']) =>
    all.flatMap((pin) => (pin.kind === kind ? [pin.hash] : []));
  const [sets, casussen, formats] = await Promise.all([
    readPinned(of('kaartenset'), library.readSet),
    readPinned(of('casus'), library.readCasus),
    readPinned(of('werkvorm'), library.readFormat),
  ]);
  return sets && casussen && formats && { sets, casussen, formats };
}

async function readPinned<Content>(
  pins: readonly ContentHash[],
  read: (pin: ContentHash) => Promise<Content | ContentRefusal>,
): Promise<ReadonlyMap<ContentHash, Content> | null> {
  const contents = new Map<ContentHash, Content>();
  const isRefused = (found: Content | ContentRefusal): found is ContentRefusal =>
    found === 'gone' || found === 'damaged';
  const each = async (pin: ContentHash) => [pin, await read(pin)] as const;
  for (const [pin, found] of await Promise.all(pins.map(each))) {
    if (isRefused(found)) return null;
    contents.set(pin, found);
  }
  return contents;
}
