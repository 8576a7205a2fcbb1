// Where the engines are. An installed browser comes first, Playwright's own download second: that one can't be had
// everywhere. An address in the environment wins over both.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, firefox } from 'playwright';

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function onPath(names) {
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const file = join(folder, name);
      if (folder !== '' && existsSync(file)) return file;
    }
  }
  return undefined;
}

const SHELLS = ['chromium-headless-shell', 'chrome-headless-shell'];

const firstThatExists = (files) => files.find((file) => file !== undefined && existsSync(file));

/** The path of a Chromium or Chrome, or undefined. */
export function findChromium() {
  return firstThatExists([
    process.env.CHROMIUM_PATH,
    onPath(['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    chromium.executablePath(),
    findShell(),
  ]);
}

/** The same engine without a browser's own windows around it, or undefined. */
export const findShell = () => onPath(SHELLS);

/** The path of a Firefox with what Playwright needs to drive it, or undefined. */
export function findFirefox() {
  const installed = firstThatExists([
    process.env.FIREFOX_PATH,
    onPath(['firefox-esr', 'firefox']),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ]);
  if (installed !== undefined) return { channel: 'moz-firefox', executablePath: installed };
  return existsSync(firefox.executablePath()) ? {} : undefined;
}

/**
 * What Playwright needs to launch Chromium; `light`: without what surrounds the pages, where that is installed, which
 * makes the journeys a quarter faster. Throws when there is none.
 */
export function chromiumLaunch({ light = false } = {}) {
  const shell = light && process.env.CHROMIUM_PATH === undefined ? findShell() : undefined;
  const executablePath = shell ?? findChromium();
  if (executablePath === undefined) throw new Error('No Chromium or Chrome found.');
  return { executablePath, args: quiet };
}

/** WebKit's driver, the browser it starts and a display to start it on, or undefined. */
export function findWebKit() {
  const driver = onPath(['WebKitWebDriver']);
  const display = onPath(['Xvfb']);
  if (driver === undefined || (display === undefined && process.env.DISPLAY === undefined)) return;
  const browser = firstThatExists([process.env.MINIBROWSER_PATH, ...packagedMiniBrowsers()]);
  return browser === undefined ? undefined : { driver, browser, display };
}

function packagedMiniBrowsers() {
  try {
    const packages = execFileSync('dpkg-query', ['-S', '*/MiniBrowser'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return packages.split('\n').map((line) => line.slice(line.indexOf(': ') + 2));
  } catch {
    return [];
  }
}

/** True on Debian as root, where the engines can be installed as packages. */
export function canInstallPackages() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^(ID|ID_LIKE)=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
}
