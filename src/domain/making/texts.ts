import type { Card, CardSet } from '../card-set';
import type { Casus } from '../casus';
import type { Place } from './hint';

/** Every text of a card, with where it stands on it. */
export function listCardTexts({ front, back }: Card): Place[] {
  const places: Place[] = [{ path: 'front', text: front }];
  for (const [section, text] of Object.entries(back)) {
    const path = `back.${section}`;
    if (typeof text === 'string') places.push({ path, text });
    else text.forEach((item, at) => void places.push({ path: `${path}[${at}]`, text: item }));
  }
  return places;
}

/** What a set tells people besides its cards, with where it stands. Source and licence are left out. */
export function listSetTexts(set: CardSet): Place[] {
  const { play } = set;
  const places: Place[] = [
    { path: 'description', text: set.description },
    { path: 'play.open.instruction', text: play.open.instruction },
    { path: 'play.draw.instruction', text: play.draw.instruction },
    { path: 'play.draw.question', text: play.draw.question },
  ];
  const add = (texts: readonly (string | undefined)[], path: (at: number) => string) => {
    for (const [at, text] of texts.entries()) {
      if (text !== undefined) places.push({ path: path(at), text });
    }
  };
  add(
    set.categories.map(({ description }) => description),
    (at) => `categories[${at}].description`,
  );
  add(
    set.tags.map(({ description }) => description),
    (at) => `tags[${at}].description`,
  );
  add(play.rules, (at) => `play.rules[${at}]`);
  add(play.agreements, (at) => `play.agreements[${at}]`);
  add(
    play.closing.map(({ question }) => question),
    (at) => `play.closing[${at}].question`,
  );
  return places;
}

/** Every text of a case that people read, with where it stands; only those for all with `public`. */
export function listCasusTexts(casus: Casus, shown: 'all' | 'public' | 'roles'): Place[] {
  const places: Place[] = [];
  const add = (path: string, text: string) => places.push({ path, text });
  if (shown !== 'roles') {
    add('title', casus.title);
    add('description', casus.description);
    for (const [at, role] of casus.roles.entries()) {
      add(`roles[${at}].name`, role.name);
      add(`roles[${at}].short`, role.short);
    }
    for (const [at, group] of casus.questions.entries()) {
      add(`questions[${at}].title`, group.title);
      for (const [item, text] of group.items.entries())
        add(`questions[${at}].items[${item}]`, text);
    }
  }
  for (const [at, stage] of casus.stages.entries()) {
    const secret = stage.role !== undefined;
    // A title stands in the list of steps, so everybody sees it.
    if (shown !== 'roles') add(`stages[${at}].title`, stage.title);
    if (shown !== 'all' && secret !== (shown === 'roles')) continue;
    for (const [line, text] of stage.text.entries()) add(`stages[${at}].text[${line}]`, text);
  }
  return places;
}
