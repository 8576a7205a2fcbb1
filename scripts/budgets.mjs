// What a build must hold to: two byte budgets, nothing left out of the cache, nothing above the browser floor.
// `node scripts/budgets.mjs [folder]` prints the results and fails when one is broken.
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { scanScript, scanStyle } from './floor.mjs';

/** In bytes: the first script gzipped, all that offline use needs in brotli. */
export const budgets = { firstScript: 25_000, everything: 450_000 };
const packed = new Set(['.css', '.html', '.js', '.json', '.svg', '.txt', '.webmanifest']);
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** These files and what they import statically. */
function withImports(files, manifest) {
  const seen = new Set();
  const visit = (key) => {
    if (seen.has(key)) return;
    seen.add(key);
    for (const imported of manifest[key].imports ?? []) visit(imported);
  };
  for (const file of files) visit(Object.keys(manifest).find((key) => manifest[key].file === file));
  return [...seen].map((key) => manifest[key].file);
}

/** The scripts that the page names, and all that comes with them. */
const findFirstScripts = (page, manifest) =>
  withImports(
    [...page.matchAll(/<script[^>]+src="\.\/([^"]+)"/g)].map(([, file]) => file),
    manifest,
  );

/** What the worker that reads files takes along of the first screen: it has no page to show that on. */
const findScreensInWorker = (manifest) =>
  withImports([manifest['src/sheet-worker.ts'].file], manifest).filter((file) =>
    /\/first-/.test(file),
  );

/** Chunks that import each other in a circle: what one needs may not be there yet when it runs. */
function findCircles(manifest) {
  const circles = [];
  const done = new Set();
  const visit = (key, above) => {
    if (above.includes(key)) circles.push([...above.slice(above.indexOf(key)), key].join(' → '));
    else if (!done.has(key)) {
      for (const imported of manifest[key].imports ?? []) visit(imported, [...above, key]);
      done.add(key);
    }
  };
  for (const key of Object.keys(manifest)) visit(key, []);
  return circles;
}

async function listFiles(folder) {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .map((file) => file.slice(folder.length + 1).replaceAll('\\', '/'))
    .filter((file) => !/(^|\/)[._]/.test(file));
}

/** Checks a built folder; each check says what it measured. */
export async function checkBuild(folder) {
  const read = (file) => readFile(join(folder, file));
  const manifest = JSON.parse(await readFile(join(folder, '.vite/manifest.json'), 'utf8'));
  const files = await listFiles(folder);

  let first = 0;
  const page = String(await read('index.html'));
  for (const file of findFirstScripts(page, manifest)) first += gzipSync(await read(file)).length;

  let everything = 0;
  for (const file of files) {
    const body = await read(file);
    everything += packed.has(extname(file)) ? brotliCompressSync(body).length : body.length;
  }

  const worker = await readFile(join(folder, 'sw.js'), 'utf8');
  const left = files.filter((file) => file !== 'sw.js' && !worker.includes(`"${file}"`));
  const circles = findCircles(manifest);
  const screens = findScreensInWorker(manifest);
  const above = [];
  for (const file of files) {
    const scan = { '.js': scanScript, '.css': scanStyle }[extname(file)];
    if (scan) above.push(...scan(String(await read(file))).map((what) => `${file}: ${what}`));
  }

  return [
    {
      name: 'first script',
      ok: first <= budgets.firstScript,
      detail: `${kilobytes(first)} gzip of ${kilobytes(budgets.firstScript)}`,
    },
    {
      name: 'everything for offline use',
      ok: everything <= budgets.everything,
      detail: `${kilobytes(everything)} brotli of ${kilobytes(budgets.everything)}`,
    },
    {
      name: 'every file in the cache list',
      ok: left.length === 0,
      detail: left.join(', ') || `${files.length} files`,
    },
    {
      name: 'no chunks in a circle',
      ok: circles.length === 0,
      detail: circles.join(', ') || 'none',
    },
    {
      name: 'a reading worker without screens',
      ok: screens.length === 0,
      detail: screens.join(', ') || 'none',
    },
    {
      name: 'one self-contained worker',
      ok: !worker.includes('importScripts'),
      detail: 'no importScripts',
    },
    {
      name: 'browser floor',
      ok: above.length === 0,
      detail: above.join('\n') || 'nothing above Safari 15.4 and Chrome 100',
    },
  ];
}

if (import.meta.url === pathToFileURL(resolve(process.argv[1] ?? '')).href) {
  const checks = await checkBuild(resolve(process.argv[2] ?? 'dist'));
  for (const { name, ok, detail } of checks) {
    console.log(`${ok ? 'ok    ' : 'FAILED'} ${name}: ${detail}`);
  }
  if (checks.some(({ ok }) => !ok)) process.exitCode = 1;
}
