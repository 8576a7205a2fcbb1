import { defineConfig } from 'vitest/config';
import { contentPlugin } from './build/content-plugin';

export default defineConfig({
  plugins: [contentPlugin()],
  resolve: {
    alias: [
      { find: 'react/jsx-runtime', replacement: 'preact/jsx-runtime' },
      { find: 'react-dom', replacement: 'preact/compat' },
      { find: 'react', replacement: 'preact/compat' },
    ],
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['{src,build,cards,casus,scripts}/**/*.test.{ts,tsx}'],
    environment: 'node',
  },
});
