import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseCardSet } from '../src/files/card-set';

export const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

/** The names of the content files in a folder: not the schema, not the list of pronouns. */
export const namesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !/schema|voornaamwoorden/.test(name))
    .map((name) => name.replace('.json', ''));

/** What the tests look at, of any kind of part; the schema says which kind has what. */
export interface Part {
  readonly kind: string;
  readonly id?: string;
  readonly label?: string;
  readonly help?: string;
  readonly prompt?: string;
  readonly question?: string;
  readonly followUps?: readonly string[];
  readonly low?: string;
  readonly high?: string;
  readonly set?: string;
  readonly categories?: readonly string[];
  readonly cards?: readonly string[];
  readonly stage?: string;
  readonly role?: string;
  readonly by?: string;
  readonly minutes?: number;
  readonly rounds?: number;
  readonly report?: boolean;
  readonly private?: boolean;
  readonly per?: string;
  readonly carry?: string;
  readonly maxWords?: number;
  readonly scale?: { readonly low: string; readonly high: string };
  readonly cells?: readonly {
    readonly id: string;
    readonly title: string;
    readonly help: string;
  }[];
  readonly colours?: readonly {
    readonly id: string;
    readonly name: string;
    readonly colour: string;
  }[];
  readonly groups?: readonly {
    readonly title: string;
    readonly items: readonly { readonly id: string; readonly text: string }[];
  }[];
}

export interface Phase {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  readonly instruction: string;
  readonly hint?: string;
  readonly who?: string;
  readonly repeat?: boolean;
  readonly parts: readonly Part[];
}

export interface Werkvorm {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly source: string;
  readonly licence: string;
  readonly people: { readonly min: number; readonly max: number };
  readonly roles: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
  }[];
  readonly needs: { readonly casus?: readonly string[] };
  readonly agreements: readonly string[];
  readonly rules: readonly string[];
  readonly phases: readonly Phase[];
}

/** Whether something is a werkvorm, by the schema that editors use. */
export const isWerkvorm = new Ajv2020({ strict: true }).compile<Werkvorm>(
  readJson('werkvormen/werkvorm.schema.json'),
);

/** Every werkvorm of the repository, with the name of its file. Throws at one that breaks the schema. */
export const werkvormen = namesIn('werkvormen').map((name): [string, Werkvorm] => {
  const file: unknown = readJson(`werkvormen/${name}.json`);
  if (!isWerkvorm(file)) throw new Error(`${name}: ${JSON.stringify(isWerkvorm.errors)}`);
  return [name, file];
});

/** Every set of the repository, by id. */
export const sets = new Map(
  namesIn('cards').flatMap((name) => {
    const set = parseCardSet(readJson(`cards/${name}.json`));
    return set.ok ? [[set.value.id, set.value]] : [];
  }),
);

/** All that happens in it, phase after phase. */
export const partsOf = ({ phases }: Pick<Werkvorm, 'phases'>): readonly Part[] =>
  phases.flatMap(({ parts }) => parts);

/** The werkvorm with this id, which has to be there. */
export function findWerkvorm(id: string): Werkvorm {
  const found = werkvormen.find(([name]) => name === id)?.[1];
  if (found === undefined) throw new Error(`no werkvorm ${id}`);
  return found;
}

/** What stands there more than once. */
export const twice = (ids: readonly string[]): readonly string[] =>
  ids.filter((id, at) => ids.indexOf(id) !== at);
