import { defineConfig } from 'vitest/config';
import { contentPlugin } from './build/content-plugin';
import { workerFilePlugin } from './build/worker-file-plugin';

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
    include: ['{src,build,cards,casus,scripts}/**/*.test.{ts,tsx}'],
    environment: 'node',
  },
});
