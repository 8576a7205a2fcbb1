import type { Plugin } from 'vite';

const ASKED = 'virtual:worker-file';
const SOURCE = 'src/sheet-worker.ts';

/**
 * Makes the worker that reads files part of the app's own build, so that it shares files with the screens: Vite would
 * build it apart, with a second copy of everything both need. `virtual:worker-file` gives its address.
 */
export function workerFilePlugin(): Plugin {
  let file = '';
  let isBuild = false;
  return {
    name: 'kaarttafel-worker-file',
    configResolved({ command }) {
      isBuild = command === 'build';
    },
    buildStart() {
      if (!isBuild) return;
      // What it exports stays, since a page that can't start a worker imports this same file.
      file = this.emitFile({
        type: 'chunk',
        id: SOURCE,
        name: 'sheet-worker',
        preserveSignature: 'strict',
      });
    },
    resolveId: (id) => (id === ASKED ? `\0${ASKED}` : undefined),
    load(id) {
      if (id !== `\0${ASKED}`) return undefined;
      return isBuild
        ? `export default import.meta.ROLLUP_FILE_URL_${file};`
        : `export { default } from '/${SOURCE}?worker&url';`;
    },
  };
}
