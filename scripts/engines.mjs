// Makes sure that the browser tests have something to run in, before any of them starts.
import { existsSync } from 'node:fs';
import {
  canInstallPackages,
  findChromium,
  findFirefox,
  findShell,
  findWebKit,
} from './browsers.mjs';
import { run, runPackage } from './environment.mjs';

const found = () => ({ chromium: findChromium(), firefox: findFirefox(), webkit: findWebKit() });
const packages = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

async function installPackages(names) {
  const [command, ...first] = process.getuid?.() === 0 ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  console.log(`Installing ${names.join(', ')} …`);
  await run(command, [...first, 'update'], { env });
  const args = ['install', '-y', '--no-install-recommends', ...names];
  const { code, output } = await run(command, [...first, ...args], { env });
  if (code !== 0) console.error(`${output}\napt-get could not install ${names.join(', ')}.`);
}

/**
 * Finds the engines. What is missing is installed as Debian packages, as root or in CI; elsewhere Playwright may
 * download a Chromium when there is none at all. Resolves with what is there in the end.
 */
export async function prepareEngines({ ci }) {
  const missing = Object.entries(found())
    .filter(([, place]) => place === undefined)
    .flatMap(([name]) => packages[name]);
  const mayInstall = canInstallPackages() || (ci && existsSync('/usr/bin/apt-get'));
  // Apart: a Debian that does not have it can do without.
  if (mayInstall && findShell() === undefined) await installPackages(['chromium-headless-shell']);
  if (missing.length === 0) return found();

  if (mayInstall) await installPackages(missing);
  else if (found().chromium === undefined) {
    console.log('No Chromium or Chrome found; trying Playwright’s own download …');
    await runPackage('playwright/cli.js', ['install', 'chromium'], { timeout: 180_000 });
  }
  return found();
}

export const whatToInstall =
  'No browser to test in: install Chrome or Chromium (Debian: apt install chromium firefox-esr webkit2gtk-driver xvfb), or name one in CHROMIUM_PATH.';
