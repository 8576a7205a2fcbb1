// `npm run shots`: every screen at the sizes of the design, to be looked at. It walks where the journeys walk.
import { join } from 'node:path';
import { defineConfig } from 'playwright/test';
import { chromiumLaunch } from '../scripts/browsers.mjs';
import { root } from '../scripts/environment.mjs';

// The command builds first; what stands there is what is looked at.
process.env.E2E_BUILD_A ??= join(root, 'dist');
process.env.E2E_BUILD_B ??= join(root, 'dist');

const looks = [
  { name: 'upright', width: 768, height: 1024 },
  { name: 'sideways', width: 1024, height: 768 },
  { name: 'phone', width: 360, height: 740 },
  { name: 'dark', width: 768, height: 1024, dark: true },
  { name: 'large-text', width: 768, height: 1024, large: true },
];

export default defineConfig({
  testDir: '.',
  testMatch: 'shots.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 300_000,
  reporter: 'list',
  projects: looks.map(({ name, width, height, dark = false, large = false }) => ({
    name,
    metadata: { large },
    use: {
      actionTimeout: 15_000,
      browserName: 'chromium' as const,
      launchOptions: chromiumLaunch({ light: true }),
      viewport: { width, height },
      colorScheme: dark ? ('dark' as const) : ('light' as const),
      reducedMotion: 'reduce' as const,
      hasTouch: true,
      locale: 'nl-NL',
    },
  })),
});
