import { join, sep } from 'node:path';
import type { Plugin } from 'vite';
import {
  type Content,
  FOLDERS,
  readContent,
  renderFormats,
  renderIndex,
  renderItem,
} from './content';

const NAME = 'virtual:content';
// The zero byte keeps other plugins away from modules that are no files.
const RESOLVED = `\0${NAME}`;

/**
 * Serves `virtual:content`: the sets, cases and formats in this repository, read by the same door as files that
 * people hand in, so that a bad one fails the build. Ids in `order` come first, the rest by alphabet.
 */
export function contentPlugin({ order = [] }: { order?: readonly string[] } = {}): Plugin {
  let root = process.cwd();
  let content: Content | undefined;
  const current = () => {
    content ??= readContent(root, order);
    return content;
  };
  const isOurs = (path: string) =>
    path.endsWith('.json') &&
    FOLDERS.some((folder) => path.startsWith(join(root, folder).split(sep).join('/')));

  return {
    name: 'kaarttafel-content',
    configResolved(config) {
      root = config.root;
    },
    buildStart() {
      content = undefined;
      current();
    },
    resolveId(id) {
      return id === NAME || id.startsWith(`${NAME}/`) ? `\0${id}` : undefined;
    },
    load(id) {
      if (id === RESOLVED) return renderIndex(current());
      if (id === `${RESOLVED}/formats`) return renderFormats(current());
      if (id.startsWith(`${RESOLVED}/`)) {
        return renderItem(current(), id.slice(RESOLVED.length + 1));
      }
      return undefined;
    },
    configureServer(server) {
      server.watcher.add(FOLDERS.map((folder) => join(root, folder)));
      server.watcher.on('all', (_, path) => {
        if (!isOurs(path.split(sep).join('/'))) return;
        content = undefined;
        for (const module of server.moduleGraph.idToModuleMap.values()) {
          if (module.id?.startsWith(RESOLVED)) server.moduleGraph.invalidateModule(module);
        }
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
