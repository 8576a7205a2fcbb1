// `npm run notices`: what is built in, with version, licence and size, out of a build made for it.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runPackage } from './environment.mjs';

const folder = await mkdtemp(join(tmpdir(), 'kaarttafel-notices-'));
try {
  const args = ['build', '--configLoader', 'runner', '--outDir', folder];
  const { code, output } = await runPackage('vite/bin/vite.js', args);
  if (code !== 0) throw new Error(output);
  const list = JSON.parse(await readFile(join(folder, '.vite', 'notices.json'), 'utf8'));
  const size = (bytes) => (bytes === null ? 'built apart' : `${(bytes / 1000).toFixed(1)} kB`);
  for (const { bytes, licence, name, version } of list) {
    console.log(`${name.padEnd(48)} ${version.padEnd(12)} ${licence.padEnd(8)} ${size(bytes)}`);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
