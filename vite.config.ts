import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { nameChunks } from './build/chunks';
import { shortClassNames } from './build/class-names';
import { contentPlugin } from './build/content-plugin';
import { headersPlugin } from './build/headers-plugin';
import { manifest } from './build/manifest';
import { noticesPlugin } from './build/notices-plugin';
import { workerFilePlugin } from './build/worker-file-plugin';

// A label in every file's name makes a second build of the same sources another version, for the update tests.
const label = process.env.BUILD_LABEL ? `-${process.env.BUILD_LABEL}` : '';

export default defineConfig({
  base: './',
  plugins: [
    preact({ devToolsEnabled: false }),
    contentPlugin({ order: ['home-start', 'intervisiespel', 'annie-nanette'] }),
    headersPlugin(),
    noticesPlugin(import.meta.dirname),
    workerFilePlugin(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src',
      filename: 'sw.ts',
      registerType: 'prompt',
      injectRegister: null,
      manifest,
      injectManifest: {
        rollupFormat: 'iife',
        // The web manifest is added by the plugin itself.
        globPatterns: ['**/*.{html,js,css,woff2,svg,png,txt}'],
        // A file that is too big fails the build; leaving it out would make "works offline" a lie.
        maximumFileSizeToCacheInBytes: 1024 * 1024,
      },
    }),
  ],
  css: { modules: { generateScopedName: shortClassNames() } },
  worker: { format: 'es' },
  build: {
    target: ['safari15.4', 'chrome100'],
    cssTarget: ['safari15.4', 'chrome100'],
    assetsInlineLimit: 0,
    // Only Safari before 17 misses modulepreload, and there the cache answers from the second visit on.
    modulePreload: { polyfill: false },
    manifest: true,
    // Takes seconds where the default takes none, and leaves five kB less for every tablet to fetch and to keep.
    minify: 'terser',
    terserOptions: { ecma: 2020, module: true, compress: { passes: 3 } },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: nameChunks(import.meta.dirname), includeDependenciesRecursively: false },
          ],
        },
        entryFileNames: `assets/[name]-[hash]${label}.js`,
        chunkFileNames: `assets/[name]-[hash]${label}.js`,
        assetFileNames: `assets/[name]-[hash]${label}[extname]`,
      },
    },
    reportCompressedSize: false,
  },
});
