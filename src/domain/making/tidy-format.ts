import type { Format, FormatRole, Phase } from '../format';
import { LIMITS, FORMAT_LIMITS as MAX } from '../limits';
import { defaultTexts } from './default-texts';
import { roleIn } from './format-check';
import { tidyPart } from './tidy-part';
import { optional, tidyCredits, tidyLang, tidyLines, tidyText } from './tidy-text';

/**
 * What can be played of a format while it is made: the phases in which something is said or done. Null when
 * there is none. What it gives can always be read back as a format.
 */
export function tidyFormat(format: Format): Format | null {
  const { agreements, id, lang, needs, people, rules, title, version } = format;
  const words = defaultTexts(lang);
  const roles = tidyRoles(format, words);
  const known = new Set(roles.map((role) => role.id));
  const phases = format.phases
    .flatMap((phase, at) => tidyPhase(phase, at + 1, words, known))
    .slice(0, MAX.phases);
  if (phases.length === 0) return null;
  return {
    format: 'werkvorm',
    formatVersion: 1,
    id,
    version,
    lang: tidyLang(lang),
    title: tidyText(title, LIMITS.title) || words.formatTitle,
    ...tidyCredits(format, { ...words, description: words.formatDescription }),
    people: { min: Math.min(people.min, people.max), max: Math.max(people.min, people.max) },
    roles,
    needs: {
      ...(needs.casus !== undefined && { casus: needs.casus.slice(0, MAX.casus) }),
      ...(needs.question !== undefined && { question: needs.question }),
    },
    agreements: tidyLines(agreements, MAX.line).slice(0, MAX.lines),
    rules: tidyLines(rules, MAX.line).slice(0, MAX.lines),
    phases,
  };
}

type Defaults = ReturnType<typeof defaultTexts>;

/** A role without a name stays as long as a phase or a question is meant for it. */
function tidyRoles({ phases, roles }: Format, words: Defaults): readonly FormatRole[] {
  const used = new Set(phases.flatMap(({ parts, who }) => [who, ...parts.map(roleIn)]));
  return roles.slice(0, MAX.roles).flatMap((role, at) => {
    const name = tidyText(role.name, LIMITS.name);
    const description = tidyText(role.description, MAX.role);
    if (name === '' && description === '' && !used.has(role.id)) return [];
    return [
      {
        id: role.id,
        name: name || words.role(at + 1),
        description: description || words.roleDescription,
      },
    ];
  });
}

function tidyPhase(
  { hint = '', id, instruction, minutes, parts, repeat, title, who }: Phase,
  number: number,
  words: Defaults,
  roles: ReadonlySet<string>,
): readonly Phase[] {
  const said = tidyText(instruction, MAX.instruction);
  const named = tidyText(title, LIMITS.title);
  const played = parts.flatMap((part) => tidyPart(part, words, roles) ?? []);
  if (said === '' && named === '' && played.length === 0) return [];
  return [
    {
      id,
      title: named || words.phase(number),
      minutes,
      instruction: said || words.instruction,
      ...optional('hint', tidyText(hint, MAX.hint)),
      ...(who !== undefined && roles.has(who) && { who }),
      ...(repeat === true && { repeat }),
      parts: played.slice(0, MAX.parts),
    },
  ];
}
