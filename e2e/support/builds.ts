import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runPackage } from '../../scripts/environment.mjs';

/** Two versions of the app from the same sources: in B every file has another name, as after a real change. */
export type Build = 'a' | 'b';

const variable = (build: Build): string => `E2E_BUILD_${build.toUpperCase()}`;

/** The folder a build stands in. Refuses before the set-up has run. */
export function buildFolder(build: Build): string {
  const folder = process.env[variable(build)];
  if (folder === undefined) throw new Error(`build ${build} was not made`);
  return folder;
}

async function makeBuild(folder: string, label: string): Promise<void> {
  const { code, output } = await runPackage(
    'vite/bin/vite.js',
    ['build', '--configLoader', 'runner', '--outDir', folder],
    {
      env: { BUILD_LABEL: label },
    },
  );
  if (code !== 0) throw new Error(`the build for the browser tests failed:\n${output}`);
}

/** Makes both builds before the first test; a build that is there already, named in the environment, is used as it is. */
export default async function setUp(): Promise<() => Promise<void>> {
  const home = await mkdtemp(join(tmpdir(), 'kaarttafel-e2e-'));
  for (const build of ['a', 'b'] as const) {
    if (process.env[variable(build)] !== undefined) continue;
    const folder = join(home, build);
    await makeBuild(folder, build === 'a' ? '' : build);
    process.env[variable(build)] = folder;
  }
  return () => rm(home, { recursive: true, force: true });
}
