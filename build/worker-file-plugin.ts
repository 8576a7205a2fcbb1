import type { Plugin } from 'vite';

/**
 * Keeps what a worker's file exports, which Vite leaves out: where a page can't start the worker, it imports that same
 * file, so that its code is fetched and cached once.
 */
export function sharedWorkerFile(): Plugin {
  return {
    name: 'kaarttafel-worker-file',
    options: (given) => ({ ...given, preserveEntrySignatures: 'exports-only' }),
  };
}
