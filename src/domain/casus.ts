import { capitalise, decapitalise } from '../lib/capital';

/** One way to tell a case: the name and the pronouns that go with it. */
export interface Variant {
  readonly id: string;
  readonly label: string;
  readonly values: Readonly<Record<string, string>>;
}

export interface Role {
  readonly id: string;
  readonly name: string;
  /** As in "Geef de tablet aan wie … speelt". */
  readonly short: string;
}

export interface Stage {
  readonly id: string;
  readonly title: string;
  /** Only for the player of this role; without it, for all. */
  readonly role?: string | undefined;
  readonly text: readonly string[];
}

export interface QuestionGroup {
  readonly id: string;
  readonly title: string;
  readonly items: readonly string[];
}

/** A family or person to talk about. Its texts may hold `{placeholders}`; `tellCasus` fills them in. */
export interface Casus {
  readonly format: 'casus';
  readonly formatVersion: 1;
  readonly id: string;
  readonly version: number;
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  readonly source: string;
  readonly licence: string;
  /** Its maker says that nobody in it exists, so what a table types about it may be kept (design: typed text). */
  readonly invented?: boolean | undefined;
  readonly variants: readonly Variant[];
  readonly roles: readonly Role[];
  readonly stages: readonly Stage[];
  readonly questions: readonly QuestionGroup[];
}

/** A case with every placeholder filled in, for one variant. */
export type ToldCasus = Omit<Casus, 'variants'>;

/**
 * Fills in the placeholders of one text. `{hij}` gives the value, `{Hij}` the same with a capital.
 * A placeholder without a value stays as it is: the content checks find those before anyone sees them.
 */
export function fillIn(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{([^{}]+)\}/g, (whole, key: string) => {
    if (Object.hasOwn(values, key)) return values[key] ?? whole;
    const lower = decapitalise(key);
    const value = Object.hasOwn(values, lower) ? values[lower] : undefined;
    return value === undefined ? whole : capitalise(value);
  });
}

/**
 * Tells a case in one variant: same shape, every text filled in.
 * An unknown or missing variant gives the first one; a case without variants is returned as written.
 */
export function tellCasus(casus: Casus, variantId: string | null): ToldCasus {
  const variant = casus.variants.find((one) => one.id === variantId) ?? casus.variants[0];
  const tell = (text: string) => fillIn(text, variant?.values ?? {});
  const { variants: _, ...rest } = casus;
  return {
    ...rest,
    title: tell(casus.title),
    description: tell(casus.description),
    roles: casus.roles.map((role) => ({ ...role, name: tell(role.name), short: tell(role.short) })),
    stages: casus.stages.map((stage) => ({
      ...stage,
      title: tell(stage.title),
      text: stage.text.map(tell),
    })),
    questions: casus.questions.map((group) => ({
      ...group,
      title: tell(group.title),
      items: group.items.map(tell),
    })),
  };
}
