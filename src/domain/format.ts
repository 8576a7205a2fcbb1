import type { Colour, Mode } from './card-set';

export interface FormatRole {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

/** Once for the whole table, or once for each person. */
export type Per = 'table' | 'person';

export interface TalkPart {
  readonly kind: 'talk';
}

export interface SilencePart {
  readonly kind: 'silence';
}

/** Who has which role of the format. */
export interface RolesPart {
  readonly kind: 'roles';
}

/** Each says one thing in turn. */
export interface RoundPart {
  readonly kind: 'round';
  readonly prompt: string;
  /** The role that only listens. */
  readonly without?: string | undefined;
}

export interface CardsPart {
  readonly kind: 'cards';
  /** By id. */
  readonly set: string;
  readonly mode: Mode;
  /** Only these categories, or only these cards, of the set. */
  readonly categories?: readonly string[] | undefined;
  readonly cards?: readonly string[] | undefined;
  /** A category comes back only when the others had their turn. */
  readonly eachCategoryFirst?: boolean | undefined;
}

/** A stage of the case, told to all. */
export interface StagePart {
  readonly kind: 'stage';
  readonly stage: string;
}

/** A part of the case for one player. */
export interface RolePart {
  readonly kind: 'role';
  readonly role: string;
}

export interface WritePart {
  readonly kind: 'write';
  readonly id: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly size: 'line' | 'text';
  readonly maxWords?: number | undefined;
  readonly per: Per;
  /** Stays in memory only, for the one who wrote it. */
  readonly private?: boolean | undefined;
  readonly report: boolean;
  /** `question`: stays in sight in later phases; `first-step`: the table may be greeted with it next time. */
  readonly carry?: 'first-step' | 'question' | undefined;
}

export interface CheckPart {
  readonly kind: 'check';
  readonly id: string;
  readonly label: string;
  /** The role that answers. */
  readonly by?: string | undefined;
}

/** From 0 to 10. */
export interface ScalePart {
  readonly kind: 'scale';
  readonly id: string;
  readonly label: string;
  readonly low: string;
  readonly high: string;
  readonly per: Per;
  readonly followUps: readonly string[];
}

export interface GridPart {
  readonly kind: 'grid';
  readonly id: string;
  readonly label: string;
  readonly cells: readonly { readonly id: string; readonly title: string; readonly help: string }[];
  readonly per: Per;
}

export const MOMENTS = ['voor', 'na'] as const;
export type Moment = (typeof MOMENTS)[number];

export interface TickPart {
  readonly kind: 'tick';
  readonly id: string;
  readonly label: string;
  readonly groups: readonly {
    readonly title: string;
    readonly items: readonly { readonly id: string; readonly text: string }[];
  }[];
  /** Without it: seen, or not. */
  readonly scale?:
    | {
        readonly min: number;
        readonly max: number;
        readonly low: string;
        readonly high: string;
      }
    | undefined;
  readonly moments?: readonly Moment[] | undefined;
  readonly per: Per;
  readonly private?: boolean | undefined;
}

export interface NotesPart {
  readonly kind: 'notes';
  readonly id: string;
  readonly label: string;
  readonly colours: readonly {
    readonly id: string;
    readonly name: string;
    readonly colour: Colour;
  }[];
}

/** Talking two by two, some rounds of a few minutes. */
export interface PairsPart {
  readonly kind: 'pairs';
  readonly rounds: number;
  readonly minutes: number;
  readonly question: string;
}

/** A role play that the next player takes over after some minutes. */
export interface RelayPart {
  readonly kind: 'relay';
  readonly minutes: number;
}

export type Part =
  | TalkPart
  | SilencePart
  | RolesPart
  | RoundPart
  | CardsPart
  | StagePart
  | RolePart
  | WritePart
  | CheckPart
  | ScalePart
  | GridPart
  | TickPart
  | NotesPart
  | PairsPart
  | RelayPart;

export type PartOf<Kind extends Part['kind']> = Extract<Part, { kind: Kind }>;

/** A part that leaves something behind, and so has an id. */
export type ResultPart = Extract<Part, { readonly id: string }>;

export interface Phase {
  readonly id: string;
  readonly title: string;
  /** 0: no time is set for it. */
  readonly minutes: number;
  readonly instruction: string;
  /** For who leads. */
  readonly hint?: string | undefined;
  /** The role that acts; absent: all. */
  readonly who?: string | undefined;
  /** The group may do this phase once more. */
  readonly repeat?: boolean | undefined;
  readonly parts: readonly Part[];
}

/** A guided conversation. The engine knows none by name. */
export interface Format {
  readonly format: 'werkvorm';
  readonly formatVersion: 1;
  readonly id: string;
  readonly version: number;
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  readonly source: string;
  readonly licence: string;
  readonly people: { readonly min: number; readonly max: number };
  readonly roles: readonly FormatRole[];
  readonly needs: {
    /** Ids of cases to choose from; none named: any. */
    readonly casus?: readonly string[] | undefined;
    /** Someone brings a question of their own. */
    readonly question?: boolean | undefined;
  };
  readonly agreements: readonly string[];
  /** A reminder that can be asked for. */
  readonly rules: readonly string[];
  readonly phases: readonly Phase[];
}

/** Every part that leaves something behind. */
export const listResultParts = ({ phases }: Pick<Format, 'phases'>): readonly ResultPart[] =>
  phases.flatMap(({ parts }) => parts.filter((part): part is ResultPart => 'id' in part));

/** A part by its id; undefined if the format has none. */
export const findPart = (format: Pick<Format, 'phases'>, id: string): ResultPart | undefined =>
  listResultParts(format).find((part) => part.id === id);

/** Every set that is played with, each id once. */
export const listSets = ({ phases }: Pick<Format, 'phases'>): readonly string[] => [
  ...new Set(
    phases.flatMap(({ parts }) =>
      parts.flatMap((part) => (part.kind === 'cards' ? [part.set] : [])),
    ),
  ),
];

/** What is asked in a part; empty where nothing is. */
export function askedIn(part: Part): string {
  if ('label' in part) return part.label;
  if ('prompt' in part) return part.prompt;
  return 'question' in part ? part.question : '';
}

/** Where it is kept who plays a role of the case: apart from the roles of the format, which may have the same id. */
export const casusRoleKey = (role: string): string => `casus ${role}`;

/** Every role that someone can be given: those of the format, and those of the case that are read in it. */
export const listRoleKeys = ({ phases, roles }: Pick<Format, 'phases' | 'roles'>): string[] => [
  ...roles.map(({ id }) => id),
  ...phases
    .flatMap(({ parts }) => parts)
    .flatMap((part) => (part.kind === 'role' ? [casusRoleKey(part.role)] : [])),
];
