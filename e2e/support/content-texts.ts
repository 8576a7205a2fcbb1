import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/environment.mjs';

/** Not read by anyone. */
const SILENT = new Set(['id', 'lang', 'licence', 'colour', 'symbol', 'kind', 'format', '$schema']);

function* listTexts(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value)) for (const one of value) yield* listTexts(one);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, one] of Object.entries(value)) if (!SILENT.has(key)) yield* listTexts(one);
  }
}

/** Every text of some length in what came with the app: all of it is Dutch. */
export function listContentTexts(): readonly string[] {
  const files = ['cards', 'casus', 'werkvormen'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.json') && !name.includes('schema'))
      .map((name) => join(root, folder, name)),
  );
  const all = files.flatMap((file) => {
    // The names of sets, cases and formats are names in any language, and stand in sentences of the app.
    const { shortTitle: _, title: __, ...rest } = JSON.parse(readFileSync(file, 'utf8'));
    return [...listTexts(rest)];
  });
  return [...new Set(all.filter((text) => text.includes(' ') && text.length > 8))];
}
