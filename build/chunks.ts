/** What a group of chunks is told of a module by the bundler. */
interface Context {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

const RULES = /[\\/]src[\\/](lib|domain|files)[\\/]/;

/** Every module that comes with this one. */
function findAll(id: string, context: Context): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (module: string) => {
    if (found.has(module)) return;
    found.add(module);
    for (const imported of context.getModuleInfo(module)?.importedIds ?? []) visit(imported);
  };
  visit(id);
  return found;
}

/**
 * The files of a build, those that come first claim their modules first. What the first screen needs is one file, but
 * for its rules: the worker that reads files shares those, and has no screen. What later screens share is one file a
 * layer. Layers import one way only, so these files do too: cutting across layers made files that waited for each other.
 */
export function chunkGroups(root: string) {
  let first: ReadonlySet<string> | undefined;
  const isFirst = (id: string, context: Context): boolean => {
    first ??= findAll(`${root}/src/main.tsx`, context);
    return first.has(id);
  };
  const groups = [
    {
      name: (id: string, context: Context) =>
        RULES.test(id) && isFirst(id, context) ? 'base' : null,
      debugName: 'base',
    },
    {
      name: (id: string, context: Context) => (isFirst(id, context) ? 'first' : null),
      debugName: 'first',
    },
    {
      // Not what only the Werkplaats needs: that would make everyone wait for it.
      name: 'rules',
      test: /[\\/]src[\\/](lib|domain|files)[\\/](?!making|sheets)/,
      minShareCount: 2,
    },
    {
      // What reads files and what changes them: the worker needs no more than this.
      name: 'sheets',
      test: /[\\/]src[\\/](domain[\\/]making|files[\\/]sheets)[\\/]/,
      minShareCount: 2,
    },
    { name: 'services', test: /[\\/]src[\\/]app[\\/](?!making)/, minShareCount: 2 },
    {
      name: 'parts',
      test: /[\\/]src[\\/](ui|screens[\\/]casus-parts)[\\/](?!motion)/,
      minShareCount: 2,
    },
    // They are alike, so together they take half of what they take apart.
    { name: 'werkvormen', test: /virtual:content\/werkvorm\// },
    {
      // The rooms of the Werkplaats share most of what they need; one file of it is a tenth smaller.
      name: 'workshop',
      test: /[\\/]src[\\/](app[\\/]making|screens[\\/](set-editor|casus-editor|import|print|workshop|making-parts))[\\/]/,
    },
  ];
  return groups.map((group, at) => ({ ...group, priority: groups.length - at }));
}
