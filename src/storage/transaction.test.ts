import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = 'src/storage';
/** What a question may wait for: a call of a transaction, or a function that was handed one. */
const STORE_CALL = /^\(*(?:(?:tx|reader|engine)\.\w+|(?!import\b)\w+\(\s*(?:tx|reader|engine)\b)/;
const LIST = /^Promise\.all\(\s*/;

/** The text up to where its brackets close, or up to a comma or semicolon outside of any. */
function takePart(text: string): string {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if ('([{'.includes(sign)) depth += 1;
    else if (')]}'.includes(sign) && --depth < 0) return text.slice(0, at);
    else if (depth === 0 && ',;'.includes(sign)) return text.slice(0, at);
  }
  return text;
}

function splitList(text: string): readonly string[] {
  const parts: string[] = [];
  for (let rest = text; rest.trim() !== ''; ) {
    const part = takePart(rest);
    if (part.trim() !== '') parts.push(part.trim());
    rest = rest.slice(part.length + 1);
  }
  return parts;
}

/** `Promise.all` is as good as each thing in its list; of a list that is made, as good as what makes it. */
function isStoreCall(awaited: string): boolean {
  if (!LIST.test(awaited)) return STORE_CALL.test(awaited);
  const inside = takePart(awaited.replace(LIST, '')).trim();
  if (inside.startsWith('[')) return splitList(inside.slice(1, -1)).every(isStoreCall);
  const made = inside.match(/=>\s*(?:\{[^}]*?await\s+)?([\s\S]*)$/)?.[1];
  return made !== undefined && isStoreCall(made);
}

/** Everything a source waits for that is no call of the store. */
function findForeignWaits(source: string): readonly string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  const awaited = [...code.matchAll(/\bawait\s+/g)].map((found) =>
    takePart(code.slice(found.index + found[0].length)).trim(),
  );
  const chained = [...code.matchAll(/\.(?:then|finally)\(|new Promise\b/g)].map(([found]) => found);
  return [...awaited.filter((part) => !isStoreCall(part)), ...chained];
}

/** The files that ask inside transactions, not those that open the database or are one. */
const questions = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .filter(
    (name) => !['open.ts', 'store.ts', 'database.ts', 'memory.ts', 'transaction.ts'].includes(name),
  )
  .map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')] as const)
  .filter(([, source]) => source.includes("from './transaction'"));

describe('inside a transaction', () => {
  it.each(questions)('%s waits for nothing but the store (fault 6)', (_, source) => {
    expect(findForeignWaits(source)).toEqual([]);
  });

  it('any other wait is found', () => {
    expect(questions.length).toBeGreaterThan(8);
    const all = "const [a] = await Promise.all([tx.get('texts', id), fetch(url)]);";
    const made = 'await Promise.all(ids.map((id) => hash(id)));';
    for (const code of [
      'await fetch(url);',
      'const text = await hash(body);',
      "await import('./more');",
      'tx.put("texts", await seal(text));',
      'await new Promise((resolve) => setTimeout(resolve));',
      'sleep(1).then(() => tx.get("texts", id));',
      all,
      made,
    ]) {
      expect(findForeignWaits(`engine.write(['texts'], async (tx) => { ${code} });`)).not.toEqual(
        [],
      );
    }
  });
});
