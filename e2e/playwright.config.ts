import { defineConfig, type PlaywrightTestProject } from 'playwright/test';
import { chromiumLaunch, findChromium, findFirefox } from '../scripts/browsers.mjs';

// Also shows what a service worker fetches, so that "no other host" counts for it too.
process.env.PW_EXPERIMENTAL_SERVICE_WORKER_NETWORK_EVENTS = '1';

// Things move in the two journeys that are about cards; elsewhere moving only costs the machine time.
const tablet = {
  viewport: { width: 768, height: 1024 },
  locale: 'nl-NL',
  reducedMotion: 'reduce',
  // What can't be pressed is said where it happens, and not when the whole journey runs out of time.
  actionTimeout: 20_000,
} as const;
const firefox = findFirefox();

const projects: PlaywrightTestProject[] = [];
if (findChromium() !== undefined) {
  projects.push({
    name: 'chromium',
    use: {
      ...tablet,
      browserName: 'chromium',
      hasTouch: true,
      launchOptions: chromiumLaunch({ light: true }),
    },
  });
}
if (firefox !== undefined) {
  projects.push({
    name: 'firefox',
    grepInvert: /@once/,
    use: {
      ...tablet,
      browserName: 'firefox',
      ...(firefox.channel && { channel: firefox.channel }),
      launchOptions: {
        ...(firefox.executablePath && { executablePath: firefox.executablePath }),
        // Two cores carry two browsers: fewer processes waiting in advance, and fewer frames that nobody looks at.
        firefoxUserPrefs: {
          'dom.ipc.processPrelaunch.enabled': false,
          'fission.autostart': false,
          'layout.frame_rate': 20,
        },
      },
    },
  });
}

export default defineConfig({
  testDir: '.',
  testMatch: '*.e2e.ts',
  outputDir: '../test-results',
  globalSetup: './support/builds.ts',
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  // Shared machines stall at times: a second try is allowed there, and said in the result.
  retries: process.env.CI === undefined ? 0 : 1,
  workers: 2,
  timeout: 60_000,
  // A run that hangs ends as a failure and not as silence.
  globalTimeout: 2_100_000,
  expect: { timeout: 10_000 },
  reporter: process.env.E2E_REPORT
    ? [['json', { outputFile: process.env.E2E_REPORT }], ['line']]
    : 'list',
  projects,
});
