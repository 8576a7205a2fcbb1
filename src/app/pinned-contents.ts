import type { ContentHash } from '../domain/ids';
import type { Session } from '../domain/session';
import type { Contents } from './conversation';
import type { ContentRefusal, Library } from './library';

/** Every set, case and format the conversation pins; null when one of them can't be read. */
export async function readContents(
  library: Library,
  { log }: Pick<Session, 'log'>,
): Promise<Contents | null> {
  const setPins = new Set<ContentHash>();
  const casusPins = new Set<ContentHash>();
  const formatPins = new Set<ContentHash>();
  for (const event of log) {
    const start = event.kind === 'started' || event.kind === 'round-started' ? event.start : null;
    const choice = event.kind === 'casus-chosen' || event.kind === 'format-started' ? event : start;
    const casus = choice?.casus ?? null;
    if (event.kind === 'format-started') formatPins.add(event.format.hash);
    if (start) setPins.add(start.set.hash);
    if (casus) casusPins.add(casus.hash);
  }
  const [sets, casussen, formats] = await Promise.all([
    readPinned(setPins, library.readSet),
    readPinned(casusPins, library.readCasus),
    readPinned(formatPins, library.readFormat),
  ]);
  return sets && casussen && formats && { sets, casussen, formats };
}

async function readPinned<Content>(
  pins: ReadonlySet<ContentHash>,
  read: (pin: ContentHash) => Promise<Content | ContentRefusal>,
): Promise<ReadonlyMap<ContentHash, Content> | null> {
  const contents = new Map<ContentHash, Content>();
  const isRefused = (found: Content | ContentRefusal): found is ContentRefusal =>
    found === 'gone' || found === 'damaged';
  const each = async (pin: ContentHash) => [pin, await read(pin)] as const;
  for (const [pin, found] of await Promise.all([...pins].map(each))) {
    if (isRefused(found)) return null;
    contents.set(pin, found);
  }
  return contents;
}
