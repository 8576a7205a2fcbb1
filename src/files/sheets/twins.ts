import type { CardSet } from '../../domain/card-set';
import { fold } from '../../lib/fold';
import { OTHER } from './categories';
import { readTitle } from './file-title';
import type { FileReading } from './reading';

/** A file of a zip with what stands in it. */
interface Held {
  readonly reading: FileReading;
  readonly set: CardSet;
  readonly texts: ReadonlySet<string>;
  /** Equal for two sets with the same cards. */
  readonly key: string;
}

function setOf(reading: FileReading): CardSet | null {
  if (reading.status === 'set') return reading.set;
  return reading.status === 'sheet' ? reading.reading.set : null;
}

const backOf = (back: CardSet['cards'][number]['back']): string[] => Object.values(back).flat();

function hold(reading: FileReading): Held | undefined {
  const set = setOf(reading);
  if (set === null) return undefined;
  const names = new Map(set.categories.map(({ id, name }) => [id, fold(name)]));
  const cards = set.cards.map(({ back, category, front }) =>
    [names.get(category) ?? '', front, ...backOf(back)].map(fold),
  );
  const texts = new Set(cards.flat());
  return { reading, set, texts, key: JSON.stringify(cards.sort()) };
}

/** A page of one card as note tools write it beside their table: a title, and under it "Name: value". */
function isPageOf(page: Held, table: Held): boolean {
  if (page.reading.status !== 'sheet' || table === page) return false;
  const { layout } = page.reading.reading;
  if (layout !== 'markdown' && layout !== 'lines') return false;
  const fronts = new Set(table.set.cards.map(({ front }) => fold(front)));
  const texts = [...page.texts].filter((text) => text !== fold(OTHER));
  const isKnown = (text: string) =>
    table.texts.has(text) || table.texts.has(text.replace(/^[^:]{1,60}:\s*/, ''));
  return texts.some((text) => fronts.has(text)) && texts.every(isKnown);
}

/** The one that is kept of two: our own file before a table, then the shortest name. */
const isBetter = (one: Held, other: Held): boolean => {
  const isOwn = ({ reading }: Held) => reading.status === 'set';
  if (isOwn(one) !== isOwn(other)) return isOwn(one);
  return one.reading.name.length < other.reading.name.length;
};

/**
 * Of files in a zip that hold the same cards, as note tools write them, leaves one (fault 42). The others are named with
 * the one that stays. Sets of our own are never left out: they hold more than their cards.
 */
export function dropTwins(readings: readonly FileReading[]): readonly FileReading[] {
  const held = readings.flatMap((reading) => hold(reading) ?? []);
  const best = new Map<string, Held>();
  for (const one of held) {
    const other = best.get(one.key);
    if (other === undefined || isBetter(one, other)) best.set(one.key, one);
  }
  const tables = [...best.values()];
  const findTwin = (one: Held): Held | undefined => {
    if (one.reading.status === 'set') return undefined;
    const same = best.get(one.key);
    if (same === undefined || same === one) return tables.find((table) => isPageOf(one, table));
    return findTwin(same) ?? same;
  };
  const twinOf = new Map<FileReading, FileReading>();
  for (const one of held) {
    const twin = findTwin(one);
    if (twin !== undefined) twinOf.set(one.reading, twin.reading);
  }
  return readings
    .filter((reading) => !twinOf.has(reading))
    .map((reading) => {
      const twins = readings
        .filter((one) => twinOf.get(one) === reading)
        .map(({ name }) => readTitle(name, null));
      return twins.length > 0 ? { ...reading, twins } : reading;
    });
}
