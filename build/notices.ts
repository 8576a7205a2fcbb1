import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Of one package that is built in, or of the typeface. */
export interface Notice {
  readonly name: string;
  readonly version: string;
  /** As its package says: "MIT". */
  readonly licence: string;
  /** Its own notice, whole. */
  readonly text: string;
}

/** What the service worker is made of; the plugin of the service worker builds it apart, so its files can't be asked. */
const APART = ['workbox-precaching'];
/** Its file lies in `src/styles`, cut down to the letters in use. */
const TYPEFACE = '@fontsource-variable/atkinson-hyperlegible-next';

/** "/x/node_modules/@preact/signals/dist/a.js" is of "@preact/signals"; undefined for a file of our own. */
export function packageOf(file: string): string | undefined {
  const path = file.replaceAll('\\', '/');
  const at = path.lastIndexOf('/node_modules/');
  if (at < 0) return undefined;
  const [scope = '', name = ''] = path.slice(at + '/node_modules/'.length).split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}

const readPackage = (root: string, name: string) =>
  JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')) as {
    readonly version: string;
    readonly license?: string;
    readonly dependencies?: Readonly<Record<string, string>>;
  };

/** A package and all it needs at run time. */
function withNeeded(root: string, name: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(name)) return found;
  found.add(name);
  for (const needed of Object.keys(readPackage(root, name).dependencies ?? {})) {
    withNeeded(root, needed, found);
  }
  return found;
}

function readNotice(root: string, name: string): Notice {
  const { license, version } = readPackage(root, name);
  const folder = join(root, 'node_modules', name);
  const file = readdirSync(folder).find((one) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(one));
  // MIT and ISC ask that the notice goes along: a build without one is not handed out.
  if (file === undefined || license === undefined) throw new Error(`${name}: no licence notice`);
  return { name, version, licence: license, text: readFileSync(join(folder, file), 'utf8').trim() };
}

/** The notices that must go along with a build of these packages, by name. Throws where a package has none. */
export function collectNotices(root: string, builtIn: Iterable<string>): readonly Notice[] {
  const apart = APART.flatMap((name) => [...withNeeded(root, name)]);
  const names = new Set([...builtIn, ...apart, TYPEFACE]);
  return [...names].sort().map((name) => readNotice(root, name));
}

/** All of them as one text for people. */
export const printNotices = (notices: readonly Notice[]): string =>
  notices
    .map(({ licence, name, text, version }) => `${name} ${version} · ${licence}\n\n${text}\n`)
    .join(`\n${'-'.repeat(60)}\n\n`);
