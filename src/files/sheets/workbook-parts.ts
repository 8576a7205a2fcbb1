import { cleanText } from '../clean-text';
import { decodeEntities } from './entity';

export interface SheetEntry {
  readonly name: string;
  /** One-based, as the workbook lists them. */
  readonly place: number;
  readonly hidden: boolean;
  /** Where its cells are, inside the workbook. */
  readonly path: string;
}

const readAttribute = (tag: string, name: string): string | undefined => {
  const [, double, single] =
    new RegExp(`\\s(?:[\\w-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag) ?? [];
  const value = double ?? single;
  return value === undefined ? undefined : decodeEntities(value);
};

/** Excel writes letters that XML can't hold by their number. */
const readEscapes = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );

/** From a relation's id to the sheet it points to; charts and macro sheets hold no rows. */
function readPaths(relations: string): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  for (const [tag] of relations.matchAll(/<(?:[\w-]+:)?Relationship\s[^>]*>/g)) {
    const [id, target] = [readAttribute(tag, 'Id'), readAttribute(tag, 'Target')];
    if (id === undefined || target === undefined) continue;
    if (!readAttribute(tag, 'Type')?.endsWith('/worksheet')) continue;
    paths.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  }
  return paths;
}

/** Lists the sheets with rows that a workbook names, in its own order. */
export function listSheets(workbook: string, relations: string): readonly SheetEntry[] {
  const paths = readPaths(relations);
  const sheets: SheetEntry[] = [];
  let place = 0;
  for (const [tag] of workbook.matchAll(/<(?:[\w-]+:)?sheet\s[^>]*>/g)) {
    const name = readAttribute(tag, 'name');
    if (!name) continue;
    place += 1;
    const path = paths.get(/\s(?:[\w-]+:)id\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? '');
    if (path === undefined) continue;
    const hidden = /hidden/i.test(readAttribute(tag, 'state') ?? '');
    sheets.push({ name: cleanText(readEscapes(name)).value.trim(), place, hidden, path });
  }
  return sheets;
}
