import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { type Browser, chromium, type Page } from 'playwright/test';
import { chromiumLaunch } from '../../scripts/browsers.mjs';

/** A browser of our own that keeps its profile, and can be killed as a flat battery would. */
export interface Killable {
  readonly page: Page;
  /** Ends every process of it at once, with nothing said beforehand. */
  kill(): Promise<void>;
}

/** What a browser starts beside the page, and this one can do without. */
const light = [
  '--headless',
  '--disable-extensions',
  '--disable-default-apps',
  '--disable-breakpad',
  '--mute-audio',
  '--no-default-browser-check',
];

/**
 * Starts Chromium on a profile folder; without `light` the whole browser, with all that it writes down. Throws when it
 * does not come up.
 */
export async function startKillable(
  profile: string,
  options: { readonly light: boolean } = { light: true },
): Promise<Killable> {
  const { args, executablePath } = chromiumLaunch(options);
  const child = spawn(
    executablePath,
    [...args, ...light, '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'],
    // A group of its own, so that its children go with it.
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const end = () => {
    if (child.pid !== undefined && child.signalCode === null) process.kill(-child.pid, 'SIGKILL');
  };
  // Also when this run is ended half-way: nobody else knows of this browser.
  process.once('exit', end);
  const kill = async () => {
    const gone = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : null;
    end();
    await gone;
    process.off('exit', end);
  };
  try {
    const browser = await chromium.connectOverCDP(await readAddress(child));
    return { page: await firstPage(browser), kill };
  } catch (error) {
    await kill();
    throw error;
  }
}

async function readAddress(child: ChildProcess): Promise<string> {
  if (!child.stderr) throw new Error('the browser has no output');
  for await (const line of createInterface(child.stderr)) {
    const [, address] = /DevTools listening on (ws:\S+)/.exec(line) ?? [];
    if (address) {
      child.stderr.resume();
      return address;
    }
  }
  throw new Error('the browser did not start');
}

async function firstPage(browser: Browser): Promise<Page> {
  const [context] = browser.contexts();
  if (!context) throw new Error('the browser has no window');
  return context.pages()[0] ?? context.newPage();
}
