/** What the bundler tells of a module. */
interface Module {
  readonly importedIds: readonly string[];
  readonly dynamicallyImportedIds: readonly string[];
}

interface Graph {
  getModuleInfo(id: string): Module | null;
}

/** Screens that are opened one after the other, by what stands in their path: what only they need is one file. */
const ROOMS: readonly (readonly [name: string, test: RegExp])[] = [
  ['workshop', /\/src\/screens\/(set-editor|casus-editor|format-editor|import|print|workshop)\//],
  ['guided', /\/src\/screens\/(formats|format-start|guided)\//],
  ['kept', /\/src\/screens\/(report|reports|settings)\//],
  ['out', /\/src\/files\/sheets\/(csv|zip-out|workbook-out)\.ts/],
  // Files that are alike take half together of what they take apart.
  ['casussen', /virtual:content\/casus\//],
  ['werkvormen', /virtual:content\/(werkvorm\/|formats$)/],
];

/**
 * What several rooms need is one file a layer. Layers import one way only, so these files do too: cutting across layers
 * made files that waited for each other. Of rules, the worker that reads files needs `sheets` too.
 */
const LAYERS: readonly (readonly [name: string, test: RegExp])[] = [
  ['sheets', /\/src\/(domain\/making|files\/sheets)\//],
  ['rules', /\/src\/(lib|domain|files)\/|\/valibot\/|@oxc-project/],
  ['services', /\/src\/app\//],
  ['parts', /\/src\/(ui|screens\/(casus-parts|making-parts))\//],
];

const plain = (id: string): string => id.replaceAll('\\', '/');

function closeOver(start: string, next: (id: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    open.push(...next(id));
  }
  return found;
}

/** By module: what is loaded by itself and brings it along. */
function findBringers(entries: readonly string[], graph: Graph): Map<string, string[]> {
  const imports = (id: string) => graph.getModuleInfo(id)?.importedIds ?? [];
  const asked = (id: string) => graph.getModuleInfo(id)?.dynamicallyImportedIds ?? [];
  const all = entries.map((entry) => closeOver(entry, (id) => [...imports(id), ...asked(id)]));
  const starts = new Set([...entries, ...all.flatMap((ids) => [...ids].flatMap(asked))]);
  const bringers = new Map<string, string[]>();
  for (const start of starts) {
    for (const id of closeOver(start, imports)) {
      bringers.set(id, [...(bringers.get(id) ?? []), start]);
    }
  }
  return bringers;
}

/**
 * Says in which file of the build a module goes; null leaves it to the bundler. What the first screen needs is one file,
 * but for its rules: the worker that reads files shares those, and has no screen.
 */
export function nameChunks(root: string): (id: string, graph: Graph) => string | null {
  const main = `${plain(root)}/src/main.tsx`;
  const worker = `${plain(root)}/src/sheet-worker.ts`;
  let bringers: Map<string, string[]> | undefined;
  return (id, graph) => {
    bringers ??= findBringers([main, worker], graph);
    const starts = bringers.get(id) ?? [];
    const path = plain(id);
    const layer = LAYERS.find(([, test]) => test.test(path))?.[0] ?? null;
    if (starts.includes(main)) return layer === 'rules' ? 'base' : 'first';
    const room = ROOMS.find(([, test]) => starts.every((start) => test.test(plain(start))))?.[0];
    if (room !== undefined && starts.length > 0) return room;
    if (starts.length < 2) return null;
    // Storage keeps what is being made, so some rules of making are everybody's.
    const isMaking = (start: string) => start === worker || ROOMS[0]?.[1].test(plain(start));
    return layer === 'sheets' && !starts.every(isMaking) ? 'rules' : layer;
  };
}
