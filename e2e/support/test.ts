import {
  test as base,
  type ConsoleMessage,
  expect,
  type Page,
  type Request,
} from 'playwright/test';
import { serve } from '../../scripts/serve.mjs';
import { type Build, buildFolder } from './builds';

export { expect } from 'playwright/test';

/** A server of this test's own: it can really be stopped, go on at the same address, and get a new version. */
export interface TestServer {
  readonly url: string;
  /** Every path that was fetched, in order. */
  readonly requests: readonly string[];
  /** Paths that answer 404 from now on though they exist. */
  readonly missing: Set<string>;
  /** Nothing answers any more; the browser's own complaints about that are expected from here on. */
  stop(): Promise<void>;
  start(): Promise<void>;
  deploy(build: Build): void;
}

/** Console errors, broken policies, errors of the page and requests to other hosts. A test ends with none. */
export class Problems {
  readonly #found: string[] = [];
  readonly #allowed: RegExp[] = [];

  note(text: string): void {
    this.#found.push(text);
  }

  /** Says that complaints like this are part of what the test does. */
  allow(pattern: RegExp): void {
    this.#allowed.push(pattern);
  }

  list(): readonly string[] {
    return this.#found.filter((text) => !this.#allowed.some((pattern) => pattern.test(text)));
  }
}

/**
 * Tag of a journey whose outcome hangs on no engine: what it walks are rules, words or content, on ways that other
 * journeys walk in each engine. It runs in Chromium alone.
 */
export const ONCE = '@once';

interface Options {
  /** The folder of the host the app is served from, with slashes. */
  basePath: string;
  /** A second copy of the app on the same host. */
  otherPath: string | undefined;
}

interface Fixtures {
  server: TestServer;
  problems: Problems;
}

/** What browsers say when a server is gone or a file is not there. */
const unreachable =
  /ERR_CONNECTION|ERR_INTERNET|ERR_FAILED|ERR_EMPTY_RESPONSE|NetworkError|Failed to (fetch|load resource)|status of 404/;

function reportViolations(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    console.error(`policy violated: ${event.effectiveDirective} ${event.blockedURI}`);
  });
}

export const test = base.extend<Options & Fixtures>({
  basePath: ['/', { option: true }],
  otherPath: [undefined, { option: true }],

  // biome-ignore lint/correctness/noEmptyPattern: the runner reads what a fixture needs from this pattern
  problems: async ({}, use) => use(new Problems()),

  server: async ({ basePath, otherPath, problems }, use) => {
    const server = await serve({
      folder: buildFolder('a'),
      base: basePath,
      otherBase: otherPath,
    });
    let running = true;
    await use({
      ...server,
      async stop() {
        problems.allow(unreachable);
        running = false;
        await server.stop();
      },
      async start() {
        running = true;
        await server.start();
      },
      deploy: (build) => server.deploy(buildFolder(build)),
    });
    if (running) await server.stop();
  },

  baseURL: async ({ server }, use) => use(server.url),

  context: async ({ context, server, problems }, use) => {
    const { origin } = new URL(server.url);
    await context.addInitScript(reportViolations);
    context.on('request', (request: Request) => {
      const url = new URL(request.url());
      const own = url.origin === origin || url.protocol === 'data:' || url.protocol === 'blob:';
      if (!own) problems.note(`request to another host: ${request.url()}`);
    });
    context.on('console', (message: ConsoleMessage) => {
      if (message.type() === 'error') problems.note(`console: ${message.text()}`);
    });
    context.on('weberror', (error) => problems.note(`page error: ${error.error().message}`));
    await use(context);
    expect(problems.list(), 'errors, violations and foreign requests').toEqual([]);
  },
});

/** Waits until the screen can be used. */
export const untilReady = (page: Page): Promise<void> =>
  expect(page.locator('html')).toHaveAttribute('data-ready', /.*/);

/** Waits until the app says that everything is in the cache. */
export const untilOffline = (page: Page): Promise<void> =>
  expect(page.locator('html')).toHaveAttribute('data-offline-ready', /.*/, { timeout: 25_000 });

/** Stops the server for real, and tells the browser that there is no network: two faults in one. */
export async function goOffline(page: Page, server: TestServer): Promise<void> {
  await server.stop();
  await page.context().setOffline(true);
}
