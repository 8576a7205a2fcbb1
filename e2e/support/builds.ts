import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, runPackage } from '../../scripts/environment.mjs';

/** Two versions of the app: in B every file has another name and every Home-Start card has another front. */
export type Build = 'a' | 'b';

/** What each front of Home-Start begins with in B. */
export const CHANGED = 'Anders in B: ';

const variable = (build: Build): string => `E2E_BUILD_${build.toUpperCase()}`;

/** The folder a build stands in. Refuses before the set-up has run. */
export function buildFolder(build: Build): string {
  const folder = process.env[variable(build)];
  if (folder === undefined) throw new Error(`build ${build} was not made`);
  return folder;
}

const SOURCES = [
  'build',
  'cards',
  'casus',
  'werkvormen',
  'index.html',
  'package.json',
  'public',
  'src',
];
const CONFIGS = ['app', 'base', 'node', 'rules', 'worker'].map((name) => `tsconfig.${name}.json`);

/** Copies the sources and changes the cards, so that B has other content for real. */
async function copyChanged(folder: string): Promise<void> {
  await mkdir(folder);
  for (const name of [...SOURCES, ...CONFIGS, 'tsconfig.json', 'vite.config.ts']) {
    await cp(join(root, name), join(folder, name), { recursive: true });
  }
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const file = join(folder, 'cards', 'home-start.json');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replaceAll('"front": "', `"front": "${CHANGED}`));
}

async function makeBuild(sources: string, folder: string, label: string): Promise<void> {
  const { code, output } = await runPackage(
    'vite/bin/vite.js',
    ['build', sources, '--configLoader', 'runner', '--outDir', folder],
    { env: { BUILD_LABEL: label } },
  );
  if (code !== 0) throw new Error(`the build for the browser tests failed:\n${output}`);
}

async function make(build: Build, home: string): Promise<void> {
  if (build === 'a') return makeBuild(root, join(home, 'a'), '');
  const sources = join(home, 'sources');
  await rm(sources, { recursive: true, force: true });
  await copyChanged(sources);
  return makeBuild(sources, join(home, 'b'), build);
}

/**
 * Makes both builds before the first test; a build that is there already, named in the environment, is used as it is.
 * `E2E_BUILDS` names a folder where they stay, so that the next engine finds them.
 */
export default async function setUp(): Promise<() => Promise<void>> {
  const kept = process.env.E2E_BUILDS;
  const home = kept ?? (await mkdtemp(join(tmpdir(), 'kaarttafel-e2e-')));
  for (const build of ['a', 'b'] as const) {
    if (process.env[variable(build)] !== undefined) continue;
    const folder = join(home, build);
    // The service worker is the last file of a build: all of it is there.
    if (!existsSync(join(folder, 'sw.js'))) await make(build, home);
    process.env[variable(build)] = folder;
  }
  return async () => {
    if (kept === undefined) await rm(home, { recursive: true, force: true });
  };
}
