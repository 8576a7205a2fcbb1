// What `npm start` and `npm test` need before anything else: a Node that is new enough, and the packages of the lockfile.
import { spawn } from 'node:child_process';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Ends the process with a plain message when Node is too old. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(
    `Kaarttafel needs Node 20.19 or newer; this is Node ${process.versions.node}. See https://nodejs.org/`,
  );
  process.exit(1);
}

/** Runs a command and resolves with its exit code and output; after `timeout` milliseconds it is ended. */
export function run(command, args, { env = {}, shell = false, timeout } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      // What is captured is printed later, perhaps into a log file: no colours in it.
      env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1', ...env },
      shell,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(timeout && { timeout }),
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    }
    child.once('error', (error) => resolve({ code: 1, output: `${output}${error.message}\n` }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs the program of an installed package with this same Node. */
export const runPackage = (file, args, options) =>
  run(process.execPath, [join('node_modules', file), ...args], options);

/** True when every package of the lockfile is there in its own version. */
async function isInstalled() {
  const read = async (file) => JSON.parse(await readFile(join(root, file), 'utf8')).packages;
  try {
    const [wanted, found] = await Promise.all([
      read('package-lock.json'),
      read('node_modules/.package-lock.json'),
    ]);
    return Object.entries(wanted).every(
      ([path, { version, optional }]) =>
        path === '' || optional === true || found[path]?.version === version,
    );
  } catch {
    return false;
  }
}

/** Installs from the lockfile where needed. Resolves with false when that failed, after saying why. */
export async function install() {
  if (await isInstalled()) return true;
  console.log('Installing packages from the lockfile …');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  const { code, output } = npm
    ? await run(process.execPath, [npm, ...args])
    : await run('npm', args, { shell: process.platform === 'win32' });
  if (code !== 0) console.error(`${output}\nnpm ci failed; the lines above say why.`);
  return code === 0;
}

/** When the newest of these files or folders changed, in milliseconds. */
export async function newestChange(paths) {
  const times = await Promise.all(
    paths.map(async (path) => {
      const full = join(root, path);
      const info = await stat(full).catch(() => undefined);
      if (info === undefined) return 0;
      if (!info.isDirectory()) return info.mtimeMs;
      return newestChange((await readdir(full)).map((name) => join(path, name)));
    }),
  );
  return Math.max(0, ...times);
}
