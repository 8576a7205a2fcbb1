import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { headersPlugin } from './build/headers-plugin';
import { manifest } from './build/manifest';

export default defineConfig({
  base: './',
  plugins: [
    preact({ devToolsEnabled: false }),
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
  build: {
    target: ['safari15.4', 'chrome100'],
    cssTarget: ['safari15.4', 'chrome100'],
    assetsInlineLimit: 0,
    // Only Safari before 17 misses modulepreload, and there the cache answers from the second visit on.
    modulePreload: { polyfill: false },
    manifest: true,
    reportCompressedSize: false,
  },
});
