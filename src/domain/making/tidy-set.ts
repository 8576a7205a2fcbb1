import type { CardSet, Category, Play, Section, Tag } from '../card-set';
import { LIMITS, SET_LIMITS } from '../limits';
import { defaultTexts } from './default-texts';
import { hasText, tidyCard } from './tidy-card';
import { optional, tidyCredits, tidyLang, tidyLines, tidyText } from './tidy-text';

/**
 * What can be played of a set while it is made. Cards without a front and everything else that is blank stay
 * out; what playing needs and is blank gets a plain text. Null when there is no card to play. What it gives
 * can always be read back as a set.
 */
export function tidySet(set: CardSet): CardSet | null {
  const tidy = tidyFrame(set);
  return tidy.cards.length === 0 ? null : tidy;
}

/** The same, also without a card. */
export function tidyFrame(set: CardSet): CardSet {
  const words = defaultTexts(set.lang);
  const sections = tidySections(set, words.section);
  const tags = tidyTags(set.tags);
  const kept = {
    sections: new Set(sections.map((one) => one.id)),
    tags: new Set(tags.map((one) => one.id)),
  };
  const cards = set.cards.flatMap((card) => tidyCard(card, kept) ?? []);
  return {
    format: 'kaartenset',
    formatVersion: 1,
    id: set.id,
    version: set.version,
    lang: tidyLang(set.lang),
    title: tidyText(set.title, LIMITS.title) || words.setTitle,
    ...optional('shortTitle', tidyText(set.shortTitle ?? '', LIMITS.short)),
    ...tidyCredits(set, { ...words, description: words.setDescription }),
    categories: tidyCategories(set.categories, words.category),
    tags,
    sections,
    play: tidyPlay(set.play, words),
    cards,
  };
}

function tidyCategories(
  categories: readonly Category[],
  nameOf: (number: number) => string,
): readonly Category[] {
  return categories.map(({ colour, description, id, name, short, symbol }, at) => {
    const tidyName = tidyText(name, LIMITS.name) || nameOf(at + 1);
    return {
      id,
      name: tidyName,
      ...optional('short', tidyText(short ?? '', LIMITS.short)),
      description: tidyText(description, LIMITS.description) || tidyName,
      colour,
      symbol,
    };
  });
}

function tidyTags(tags: readonly Tag[]): readonly Tag[] {
  return tags.flatMap(({ description = '', id, name }) => {
    const tidyName = tidyText(name, LIMITS.name);
    if (tidyName === '') return [];
    return [
      { id, name: tidyName, ...optional('description', tidyText(description, LIMITS.description)) },
    ];
  });
}

/** A section without a label stays where something is written in it: typed words are not to disappear. */
function tidySections({ cards, sections }: CardSet, otherwise: string): readonly Section[] {
  return sections.flatMap((section) => {
    const label = tidyText(section.label, LIMITS.name);
    if (label === '' && !cards.some((card) => hasText(card, section.id))) return [];
    return [{ ...section, label: label || otherwise }];
  });
}

function tidyPlay(play: Play, words: ReturnType<typeof defaultTexts>): Play {
  const { agreements, casus, closing, draw, open, presenter, rules } = play;
  const answers = draw.answers
    .map(({ id, label }) => ({ id, label: tidyText(label, LIMITS.name) }))
    .filter(({ label }) => label !== '');
  const questions = closing
    .map(({ id, question }) => ({ id, question: tidyText(question, SET_LIMITS.question) }))
    .filter(({ question }) => question !== '');
  return {
    open: {
      instruction: tidyText(open.instruction, SET_LIMITS.instruction) || words.open,
      pickLimit: open.pickLimit,
    },
    draw: {
      instruction: tidyText(draw.instruction, SET_LIMITS.instruction) || words.draw,
      question: tidyText(draw.question, SET_LIMITS.question) || words.question,
      answers: answers.slice(0, SET_LIMITS.answers),
      byCategory: draw.byCategory,
    },
    presenter,
    ...(casus !== undefined && { casus }),
    rules: tidyLines(rules, SET_LIMITS.item).slice(0, SET_LIMITS.rules),
    agreements: tidyLines(agreements, SET_LIMITS.item).slice(0, SET_LIMITS.agreements),
    closing: questions.slice(0, SET_LIMITS.closing),
  };
}
