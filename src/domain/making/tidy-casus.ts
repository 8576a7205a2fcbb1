import type { Casus, Role, Stage, Variant } from '../casus';
import { CASUS_LIMITS, LIMITS } from '../limits';
import { defaultTexts } from './default-texts';
import { joinParagraphs } from './edit-casus';
import { tidyCredits, tidyLang, tidyLines, tidyText, trimText } from './tidy-text';

/**
 * What can be played of a case while it is made: the stages that have a text. Null when there is none. What
 * it gives can always be read back as a case.
 */
export function tidyCasus(casus: Casus): Casus | null {
  const words = defaultTexts(casus.lang);
  const stages = tidyStages(casus.stages, words.stage);
  if (stages.length === 0) return null;
  const { id, invented, lang, questions, roles, title, variants, version } = casus;
  return {
    format: 'casus',
    formatVersion: 1,
    id,
    version,
    lang: tidyLang(lang),
    title: tidyText(title, LIMITS.title) || words.casusTitle,
    ...tidyCredits(casus, { ...words, description: words.casusDescription }),
    // Only when it is so: versions from before there was such a field can read all others.
    ...(invented && { invented }),
    variants: tidyVariants(variants, words.variant),
    roles: tidyRoles(roles, stages, words.role),
    stages,
    questions: questions.flatMap((group) => {
      const items = tidyLines(group.items, CASUS_LIMITS.item).slice(0, CASUS_LIMITS.items);
      if (items.length === 0) return [];
      const heading = tidyText(group.title, CASUS_LIMITS.heading) || words.questions;
      return [{ id: group.id, title: heading, items }];
    }),
  };
}

function tidyStages(
  stages: readonly Stage[],
  nameOf: (number: number) => string,
): readonly Stage[] {
  return stages.flatMap((stage, at) => {
    const text = trimText(joinParagraphs(stage.text))
      .split(/\n[^\S\n]*\n\s*/)
      .flatMap(splitParagraph)
      .map((paragraph) => tidyText(paragraph, CASUS_LIMITS.paragraph))
      .filter((paragraph) => paragraph !== '')
      .slice(0, CASUS_LIMITS.paragraphs);
    if (text.length === 0) return [];
    const title = tidyText(stage.title, CASUS_LIMITS.heading) || nameOf(at + 1);
    return [{ ...stage, title, text }];
  });
}

/** A paragraph that is too long goes on in the next one, at a space where there is one. */
function splitParagraph(text: string): readonly string[] {
  const parts: string[] = [];
  let left = [...text];
  while (left.length > CASUS_LIMITS.paragraph) {
    const space = left.lastIndexOf(' ', CASUS_LIMITS.paragraph);
    const end = space > 0 ? space : CASUS_LIMITS.paragraph;
    parts.push(left.slice(0, end).join(''));
    left = left.slice(end);
  }
  return [...parts, left.join('')];
}

/** A role stays as long as a stage is meant for it: without it, all would read what is for one. */
function tidyRoles(
  roles: readonly Role[],
  stages: readonly Stage[],
  nameOf: (number: number) => string,
): readonly Role[] {
  return roles.flatMap((role, at) => {
    const name = tidyText(role.name, CASUS_LIMITS.roleName);
    const short = tidyText(role.short, CASUS_LIMITS.roleShort);
    const used = stages.some((stage) => stage.role === role.id);
    if (name === '' && short === '' && !used) return [];
    const known = name || short || nameOf(at + 1);
    return [{ id: role.id, name: known, short: short || tidyText(known, CASUS_LIMITS.roleShort) }];
  });
}

/** A value that is left open is left out: its placeholder then shows as it is, and the checks point at it. */
function tidyVariants(
  variants: readonly Variant[],
  nameOf: (number: number) => string,
): readonly Variant[] {
  return variants.flatMap((variant, at) => {
    const filled = Object.entries(variant.values)
      .map(([key, value]) => [key, tidyText(value, CASUS_LIMITS.value)] as const)
      .filter(([, value]) => value !== '');
    const values = Object.fromEntries(filled);
    const label = tidyText(variant.label, LIMITS.name);
    if (label === '' && filled.length === 0) return [];
    const [first] = filled;
    const otherwise = tidyText(values.naam ?? first?.[1] ?? '', LIMITS.name);
    return [{ id: variant.id, label: label || otherwise || nameOf(at + 1), values }];
  });
}
