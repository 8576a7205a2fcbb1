import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CardSet } from '../src/domain/card-set';
import { type Casus, tellCasus } from '../src/domain/casus';
import { type Format, listSets } from '../src/domain/format';
import { totalMinutes } from '../src/domain/format-time';
import { readIncoming } from '../src/files/incoming';
import { canonicalText } from '../src/files/json-text';

export const FOLDERS = ['cards', 'casus', 'werkvormen'] as const;

/** Not content: the schemas, and the list of pronouns that a reviewer let stand. */
const isContent = (name: string) =>
  name.endsWith('.json') && !name.endsWith('.schema.json') && name !== 'voornaamwoorden.json';

export interface Content {
  readonly sets: readonly CardSet[];
  readonly casussen: readonly Casus[];
  readonly formats: readonly Format[];
  /** Sets that are a way in of their own; the others are played in a format. */
  readonly ways: readonly string[];
}

/** SHA-256 in hex, the same that the app computes for a set that is brought in. */
export const hashOf = (item: CardSet | Casus | Format): string =>
  createHash('sha256').update(canonicalText(item)).digest('hex');

function inOrder<Item extends { readonly id: string }>(
  items: readonly Item[],
  order: readonly string[],
): Item[] {
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...items].sort(
    (one, other) => place(one.id) - place(other.id) || one.id.localeCompare(other.id),
  );
}

/**
 * Sorts texts of files into sets, cases and formats, the ids in `order` first.
 * Throws, to fail the build, with file and refusal when one is not good, and when two share an id.
 */
export function sortContent(
  files: Readonly<Record<string, string>>,
  order: readonly string[],
): Content {
  const sets: CardSet[] = [];
  const casussen: Casus[] = [];
  const formats: Format[] = [];
  const fail = (path: string, why: unknown) => new Error(`${path}: ${JSON.stringify(why)}`);
  for (const [path, text] of Object.entries(files)) {
    const read = readIncoming(text);
    if (!read.ok) throw fail(path, read.refusal);
    if ('stripped' in read.value && read.value.stripped > 0) {
      throw fail(path, { hiddenCharacters: read.value.stripped });
    }
    const item = read.value.kind === 'kaartenset' ? read.value.set : undefined;
    const told = read.value.kind === 'casus' ? read.value.casus : undefined;
    const guide = read.value.kind === 'werkvorm' ? read.value.format : undefined;
    const id = (item ?? told ?? guide)?.id;
    if (id === undefined) throw fail(path, { format: read.value.kind });
    // One file, one id: so two files can never claim the same.
    if (!path.endsWith(`/${id}.json`)) throw fail(path, { id });
    if (item !== undefined) sets.push(item);
    if (told !== undefined) casussen.push(told);
    if (guide !== undefined) formats.push(guide);
  }
  for (const { id, play } of sets) {
    if (play.casus !== undefined && !casussen.some((one) => one.id === play.casus)) {
      throw fail(`cards/${id}.json`, { 'play.casus': play.casus });
    }
  }
  for (const format of formats) {
    const fault = findMissing(format, sets, casussen);
    if (fault) throw fail(`werkvormen/${format.id}.json`, fault);
  }
  return {
    sets: inOrder(sets, order),
    casussen: inOrder(casussen, order),
    formats: inOrder(formats, order),
    ways: listWays(sets, formats, order),
  };
}

/** A set that only formats play, and that nobody gave a place, would crowd the first screen. */
function listWays(
  sets: readonly CardSet[],
  formats: readonly Format[],
  order: readonly string[],
): readonly string[] {
  const guided = new Set(formats.flatMap(listSets));
  return sets.map(({ id }) => id).filter((id) => order.includes(id) || !guided.has(id));
}

/** What a format points at and is not there. */
function findMissing(
  format: Format,
  sets: readonly CardSet[],
  casussen: readonly Casus[],
): object | undefined {
  for (const id of listSets(format)) if (!sets.some((set) => set.id === id)) return { set: id };
  for (const id of format.needs.casus ?? []) {
    if (!casussen.some((casus) => casus.id === id)) return { casus: id };
  }
  for (const part of format.phases.flatMap(({ parts }) => parts)) {
    if (part.kind !== 'cards') continue;
    const set = sets.find((one) => one.id === part.set);
    const category = part.categories?.find((id) => !set?.categories.some((one) => one.id === id));
    const card = part.cards?.find((id) => !set?.cards.some((one) => one.id === id));
    if (category !== undefined || card !== undefined) return { set: part.set, category, card };
  }
  return undefined;
}

/** Reads everything in `cards/`, `casus/` and `werkvormen/` under `root`. */
export function readContent(root: string, order: readonly string[]): Content {
  const paths = FOLDERS.flatMap((folder) =>
    listFolder(join(root, folder))
      .filter(isContent)
      .map((name) => `${folder}/${name}`),
  );
  const texts = paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]);
  return sortContent(Object.fromEntries(texts), order);
}

/** A folder of which nothing was made yet is empty. */
const listFolder = (folder: string): readonly string[] =>
  existsSync(folder) ? readdirSync(folder) : [];

/** The item as source text, with one more field that loads the rest of it. */
const withLoad = (item: object, module: string): string =>
  `${JSON.stringify(item).slice(0, -1)},load:()=>import(${JSON.stringify(module)}).then((m)=>m.default)}`;

/** The module that lists what came with the app; the cards themselves are loaded when asked for. */
export function renderIndex({ sets, casussen, ways }: Content): string {
  const listed = sets.map((set) => {
    const { id, title, description, lang } = set;
    const item = {
      id,
      title,
      shortTitle: set.shortTitle ?? title,
      description,
      lang,
      count: set.cards.length,
      hash: hashOf(set),
      categories: set.categories.map((one) => ({
        id: one.id,
        colour: one.colour,
        symbol: one.symbol,
      })),
      way: ways.includes(id),
    };
    return withLoad(item, `virtual:content/kaartenset/${id}`);
  });
  const told = casussen.map((casus) => {
    const { title, description } = tellCasus(casus, null);
    const item = {
      id: casus.id,
      title,
      description,
      lang: casus.lang,
      hash: hashOf(casus),
      variants: casus.variants.map(({ id, label }) => ({
        id,
        label,
        title: tellCasus(casus, id).title,
      })),
    };
    return withLoad(item, `virtual:content/casus/${casus.id}`);
  });
  return `export const sets = [${listed.join(',\n')}];\nexport const casussen = [${told.join(',\n')}];\n`;
}

/** The module that lists the formats: apart, so that the first screen does not carry it. */
export function renderFormats({ formats }: Content): string {
  const listed = formats.map((format) => {
    const { id, title, description, lang, people, phases } = format;
    const item = {
      id,
      title,
      description,
      lang,
      hash: hashOf(format),
      minutes: totalMinutes(phases),
      people,
    };
    return withLoad(item, `virtual:content/werkvorm/${id}`);
  });
  return `export default [${listed.join(',\n')}];\n`;
}

/** The module of one set, case or format, by the last part of its name ("casus/johan"); undefined for no such. */
export function renderItem(content: Content, name: string): string | undefined {
  const [kind, id] = name.split('/');
  const items = { kaartenset: content.sets, casus: content.casussen, werkvorm: content.formats }[
    kind as 'kaartenset' | 'casus' | 'werkvorm'
  ];
  const item = items?.find((one) => one.id === id);
  if (item === undefined) return undefined;
  // Browsers read JSON text about twice as fast as the same thing written as an object.
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(item))});\n`;
}
