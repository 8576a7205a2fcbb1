import type { Format } from '../format';
import { defaultTexts } from './default-texts';
import type { Draft } from './draft';
import { findFault } from './tidy-card';
import { tidyCasus } from './tidy-casus';
import { tidyFormat } from './tidy-format';
import { tidyPart } from './tidy-part';
import { tidyFrame } from './tidy-set';
import { trimText } from './tidy-text';

/** Something that an editor shows and that is not played, or not all of it. */
export interface LeftOut {
  /** The list it stands in, as the content calls it ("cards", "stages"); of a text of the whole, its field. */
  readonly list: string;
  /** The thing in that list; null for a text of the whole. Of a part of a phase: the phase. */
  readonly id: string | null;
  /** Which part of the phase. */
  readonly at?: number | undefined;
  /** Nothing of it is played; false: a text in it is too long, or more lines than can be kept. */
  readonly whole: boolean;
}

type Tree = Readonly<Record<string, unknown>>;

/** What no one reads as a text: ids, choices, and the labels of a card. */
const NO_TEXT: ReadonlySet<string> = new Set([
  ...['id', 'format', 'kind', 'lang', 'colour', 'symbol', 'reveal', 'role', 'who', 'by', 'without'],
  ...['casus', 'set', 'stage', 'mode', 'size', 'per', 'carry', 'moments'],
]);
/** On their own they are nothing to lose, but whoever sees them in the editor expects them at the table. */
const EXPECTED: ReadonlySet<string> = new Set(['stages', 'questions', 'phases']);

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string | readonly string[] =>
  typeof value === 'string' ||
  (Array.isArray(value) && value.every((one) => typeof one === 'string'));

/** A text as it counts here: what joins its lines may be told otherwise, its words may not. */
const read = (value: string | readonly string[]): string =>
  trimText([value].flat().join('\n')).replace(/\s+/g, '');

/** Whether anything was written anywhere in it. */
function holdsText(value: unknown): boolean {
  if (isText(value)) return read(value) !== '';
  if (Array.isArray(value)) return value.some(holdsText);
  return (
    isTree(value) &&
    Object.entries(value).some(([key, inner]) => !NO_TEXT.has(key) && holdsText(inner))
  );
}

/** What names a thing in a list; a group without an id of its own goes by the first thing in it. */
function nameOf(thing: Tree): string | null {
  if (typeof thing.id === 'string') return thing.id;
  const inner = Object.values(thing).find(Array.isArray) as readonly unknown[] | undefined;
  const named = inner?.find((one) => isTree(one) && holdsText(one));
  return isTree(named) ? nameOf(named) : null;
}

type Owner = Pick<LeftOut, 'list' | 'id' | 'at'>;

function compare(made: Tree, played: Tree, of: Owner | null): readonly LeftOut[] {
  return Object.entries(made).flatMap(([key, value]): readonly LeftOut[] => {
    if (NO_TEXT.has(key)) return [];
    const kept = played[key];
    const owner = of ?? { list: key, id: null };
    if (isText(value)) {
      const words = read(value);
      const same = words === '' || (isText(kept) && read(kept) === words);
      return same ? [] : [{ ...owner, whole: false }];
    }
    if (isTree(value)) return compare(value, isTree(kept) ? kept : {}, owner);
    return Array.isArray(value) ? compareLists(key, value, kept, owner) : [];
  });
}

function compareLists(
  list: string,
  made: readonly unknown[],
  played: unknown,
  owner: Owner,
): readonly LeftOut[] {
  const kept = (Array.isArray(played) ? played : []).filter(isTree);
  return made.filter(isTree).flatMap((thing): readonly LeftOut[] => {
    const name = nameOf(thing);
    const found = kept.find((one) => nameOf(one) === name);
    // What has no place of its own on the screen belongs to what it stands in.
    const place = owner.id === null ? { list, id: name } : owner;
    if (found) return compare(thing, found, place);
    if (!EXPECTED.has(list) && !holdsText(thing)) return [];
    return [{ ...place, whole: owner.id === null }];
  });
}

/** Once each: many lost lines of one thing are still one thing to look at. */
function listOnce(all: readonly LeftOut[]): readonly LeftOut[] {
  const seen = new Set<string>();
  return all.filter(({ at, id, list }) => {
    const key = `${list}/${id}/${at}`;
    return !seen.has(key) && seen.add(key);
  });
}

/**
 * Everything that is shown in an editor but that `tidySet`, `tidyCasus` and `tidyFormat` leave out of what is
 * played, printed and handed out: in the order of the screen, each thing once. Nothing is refused for it.
 */
export function findLeftOut(draft: Draft): readonly LeftOut[] {
  switch (draft.kind) {
    case 'kaartenset': {
      const { cards, ...frame } = draft.content;
      const { cards: _, ...kept } = tidyFrame(draft.content);
      return [
        ...cards.flatMap((card): readonly LeftOut[] =>
          findFault(card) === null ? [] : [{ list: 'cards', id: card.id, whole: true }],
        ),
        ...listOnce(compare({ ...frame }, { ...kept }, null)),
      ];
    }
    case 'casus': {
      const { content } = draft;
      const kept = tidyCasus(content) ?? { ...content, stages: [] };
      return listOnce(compare({ ...content }, { ...kept }, null));
    }
    case 'werkvorm': {
      const kept = tidyFormat(draft.content) ?? { ...draft.content, phases: [] };
      return listOnce([
        ...compare({ ...draft.content, phases: [] }, { ...kept, phases: [] }, null),
        ...comparePhases(draft.content, kept),
      ]);
    }
  }
}

/** Parts have no name: each is held against what becomes of it alone. */
function comparePhases({ lang, phases }: Format, kept: Format): readonly LeftOut[] {
  const words = defaultTexts(lang);
  const roles = new Set(kept.roles.map(({ id }) => id));
  return phases.flatMap((phase): readonly LeftOut[] => {
    const { parts, ...said } = phase;
    const found = kept.phases.find(({ id }) => id === phase.id);
    if (!found) return [{ list: 'phases', id: phase.id, whole: true }];
    let played = 0;
    return [
      ...compare(said, { ...found }, { list: 'phases', id: phase.id }),
      ...parts.flatMap((part, at): readonly LeftOut[] => {
        const owner = { list: 'parts', id: phase.id, at };
        const tidy = tidyPart(part, words, roles);
        if (tidy !== null) played += 1;
        if (tidy === null || played > found.parts.length) return [{ ...owner, whole: true }];
        return compare({ ...part }, { ...tidy }, owner);
      }),
    ];
  });
}
