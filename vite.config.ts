import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { shortClassNames } from './build/class-names';
import { contentPlugin } from './build/content-plugin';
import { headersPlugin } from './build/headers-plugin';
import { manifest } from './build/manifest';
import { sharedWorkerFile } from './build/worker-file-plugin';

// A label in every file's name makes a second build of the same sources another version, for the update tests.
const label = process.env.BUILD_LABEL ? `-${process.env.BUILD_LABEL}` : '';

export default defineConfig({
  base: './',
  plugins: [
    preact({ devToolsEnabled: false }),
    contentPlugin({ order: ['home-start', 'intervisiespel', 'annie-nanette'] }),
    headersPlugin(),
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
        globPatterns: ['**/*.{html,js,css,woff2,svg,png}'],
        // A file that is too big fails the build; leaving it out would make "works offline" a lie.
        maximumFileSizeToCacheInBytes: 1024 * 1024,
      },
    }),
  ],
  css: { modules: { generateScopedName: shortClassNames() } },
  worker: {
    format: 'es',
    plugins: () => [sharedWorkerFile()],
    rolldownOptions: { output: { entryFileNames: `assets/[name]-[hash]${label}.js` } },
  },
  build: {
    target: ['safari15.4', 'chrome100'],
    cssTarget: ['safari15.4', 'chrome100'],
    assetsInlineLimit: 0,
    // Only Safari before 17 misses modulepreload, and there the cache answers from the second visit on.
    modulePreload: { polyfill: false },
    manifest: true,
    rolldownOptions: {
      output: {
        // What the first screen needs is one file; what later screens share is one per layer. Layers import one way
        // only, so these files do too: cutting across layers made files that waited for each other.
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'], priority: 3 },
            {
              name: 'rules',
              // Not what only the Werkplaats needs: that would make everyone wait for it.
              test: /[\\/]src[\\/](lib|domain|files|app)[\\/](?!making|sheets)/,
              minShareCount: 2,
              priority: 2,
            },
            {
              // The rooms of the Werkplaats share most of what they need; one file of it is a tenth smaller.
              name: 'workshop',
              test: /[\\/]src[\\/](app[\\/]making|screens[\\/](set-editor|casus-editor|import|print|workshop|making-parts))[\\/]/,
              priority: 0,
            },
            {
              // They are alike, so together they take half of what they take apart.
              name: 'werkvormen',
              test: /virtual:content\/werkvorm\//,
              priority: 2,
            },
            {
              name: 'parts',
              test: /[\\/]src[\\/](ui|screens[\\/]casus-parts)[\\/](?!motion)/,
              minShareCount: 2,
              priority: 1,
            },
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
