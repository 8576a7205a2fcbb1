import { defineConfig } from 'vitest/config';
import { contentPlugin } from './build/content-plugin';
import { workerFilePlugin } from './build/worker-file-plugin';

/** What keeps nothing between two calls: rules, files, words, content and the build. */
const RULES = '{src/{domain,files,lib,i18n,styles},build,cards,casus,scripts}/**/*.test.{ts,tsx}';

/** Sets the time zone it needs. */
const ZONE = 'src/app/days.test.ts';

export default defineConfig({
  plugins: [contentPlugin(), workerFilePlugin()],
  resolve: {
    alias: [
      { find: 'react/jsx-runtime', replacement: 'preact/jsx-runtime' },
      { find: 'react-dom', replacement: 'preact/compat' },
      { find: 'react', replacement: 'preact/compat' },
    ],
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // Properties and zip bombs take their time on a machine that does other things too.
    testTimeout: 30_000,
    environment: 'node',
    pool: 'threads',
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          include: [RULES],
          // Loading every module anew for each file took three times as long as the tests themselves; here nothing
          // but a test's own values changes, so the files can share what is loaded.
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'app', include: ['src/**/*.test.{ts,tsx}'], exclude: [RULES, ZONE] },
      },
      {
        extends: true,
        // Only a process has a time zone to set; a thread keeps the one it began with, without a word.
        test: { name: 'zone', include: [ZONE], pool: 'forks' },
      },
    ],
  },
});
