import type { Plugin } from 'vite';
import { metaPolicy, writeHeaders } from './csp';

/**
 * Puts the policy into the built page and emits `_headers` beside it. Only when building: the dev server
 * needs inline scripts and styles for hot reload.
 */
export function headersPlugin(): Plugin {
  return {
    name: 'kaarttafel-headers',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy },
          injectTo: 'head-prepend',
        },
      ],
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: writeHeaders() });
    },
  };
}
