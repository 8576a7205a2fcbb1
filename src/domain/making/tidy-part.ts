import type { Part, PartOf } from '../format';
import { LIMITS, FORMAT_LIMITS as MAX } from '../limits';
import type { defaultTexts } from './default-texts';
import { optional, tidyLines, tidyText } from './tidy-text';

type Defaults = ReturnType<typeof defaultTexts>;

/** What can be played of one part; null as long as what it can't do without is not written. */
export function tidyPart(
  part: Part,
  words: Defaults,
  roles: ReadonlySet<string> = new Set(),
): Part | null {
  switch (part.kind) {
    case 'round': {
      const { without, ...rest } = part;
      const prompt = tidyText(part.prompt, MAX.line);
      const listens = without !== undefined && roles.has(without) ? { without } : {};
      return prompt === '' ? null : { ...rest, prompt, ...listens };
    }
    case 'pairs': {
      const question = tidyText(part.question, MAX.line);
      return question === '' ? null : { ...part, question };
    }
    case 'cards':
      return tidyCards(part);
    case 'write':
    case 'check':
    case 'scale':
    case 'grid':
    case 'tick':
    case 'notes': {
      const label = tidyText(part.label, MAX.label);
      return label === '' ? null : tidyResult({ ...part, label }, words, roles);
    }
    default:
      return part;
  }
}

function tidyCards({ cards, categories, ...part }: PartOf<'cards'>): Part {
  return {
    ...part,
    ...(categories?.length && { categories: categories.slice(0, MAX.ids) }),
    ...(cards?.length && { cards: cards.slice(0, MAX.ids) }),
  };
}

function tidyResult(
  part: PartOf<'write' | 'check' | 'scale' | 'grid' | 'tick' | 'notes'>,
  words: Defaults,
  roles: ReadonlySet<string>,
): Part | null {
  switch (part.kind) {
    case 'write': {
      const { help = '', ...rest } = part;
      return { ...rest, ...optional('help', tidyText(help, MAX.help)) };
    }
    case 'check': {
      const { by, ...rest } = part;
      return by !== undefined && roles.has(by) ? { ...rest, by } : rest;
    }
    case 'scale':
      return {
        ...part,
        ...tidyEnds(part, words),
        followUps: tidyLines(part.followUps, MAX.line).slice(0, MAX.followUps),
      };
    case 'grid': {
      const cells = part.cells.flatMap(({ help, id, title }) => {
        const said = tidyText(help, MAX.help);
        const named = tidyText(title, LIMITS.title) || tidyText(said, LIMITS.title);
        return named === '' ? [] : [{ id, title: named, help: said || named }];
      });
      return cells.length === 0 ? null : { ...part, cells: cells.slice(0, MAX.cells) };
    }
    case 'tick':
      return tidyTicks(part, words);
    case 'notes': {
      const colours = part.colours.flatMap((one) => {
        const name = tidyText(one.name, LIMITS.name);
        return name === '' ? [] : [{ ...one, name }];
      });
      return colours.length === 0 ? null : { ...part, colours: colours.slice(0, MAX.colours) };
    }
  }
}

function tidyEnds(ends: { readonly low: string; readonly high: string }, words: Defaults) {
  return {
    low: tidyText(ends.low, LIMITS.name) || words.low,
    high: tidyText(ends.high, LIMITS.name) || words.high,
  };
}

function tidyTicks({ moments, scale, ...part }: PartOf<'tick'>, words: Defaults): Part | null {
  const groups = part.groups.flatMap((group) => {
    const items = group.items.flatMap(({ id, text }) => {
      const said = tidyText(text, MAX.line);
      return said === '' ? [] : [{ id, text: said }];
    });
    if (items.length === 0) return [];
    const title = tidyText(group.title, LIMITS.title) || tidyText(part.label, LIMITS.title);
    return [{ title, items: items.slice(0, MAX.items) }];
  });
  if (groups.length === 0) return null;
  const ends = scale && {
    ...tidyEnds(scale, words),
    min: Math.min(scale.min, scale.max - 1),
    max: scale.max,
  };
  return {
    ...part,
    groups: groups.slice(0, MAX.groups),
    ...(ends && { scale: ends }),
    ...(moments?.length && { moments: [...new Set(moments)] }),
  };
}
