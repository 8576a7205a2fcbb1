import type { Plugin } from 'vite';
import { collectNotices, packageOf, printNotices } from './notices';

/** The text that *Instellingen* shows. */
export const NOTICES_FILE = 'licenties.txt';

/**
 * Puts the notices of everything that is built in beside it, as their licences ask; `.vite/notices.json` says what
 * that is and how large, for `npm run notices`. The build fails where a package has no notice.
 */
export function noticesPlugin(root: string): Plugin {
  return {
    name: 'kaarttafel-notices',
    configureServer({ middlewares }) {
      middlewares.use(`/${NOTICES_FILE}`, (_, response) => {
        response.setHeader('Content-Type', 'text/plain; charset=utf-8');
        response.end(printNotices(collectNotices(root, [])));
      });
    },
    generateBundle(_, bundle) {
      const sizes = new Map<string, number>();
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [file, { renderedLength }] of Object.entries(chunk.modules)) {
          const name = packageOf(file);
          if (name !== undefined) sizes.set(name, (sizes.get(name) ?? 0) + renderedLength);
        }
      }
      const notices = collectNotices(root, sizes.keys());
      const list = notices.map(({ licence, name, version }) => ({
        name,
        version,
        licence,
        // Before it is made small; null for what is built apart.
        bytes: sizes.get(name) ?? null,
      }));
      this.emitFile({ type: 'asset', fileName: NOTICES_FILE, source: printNotices(notices) });
      this.emitFile({
        type: 'asset',
        fileName: '.vite/notices.json',
        source: JSON.stringify(list, null, 2),
      });
    },
  };
}
