import type { Pack } from './book';
import { readXml } from './xml';

export interface Relation {
  readonly id: string;
  /** The last word of its type: "worksheet", "styles". */
  readonly type: string;
  /** The name of the part that it points to. */
  readonly target: string;
}

/** Where a target is, seen from the part that names it: some writers write the whole path, some one with dots. */
function resolve(target: string, from: string): string {
  const path = target.startsWith('/') ? target : `${from.replace(/[^/]*$/, '')}${target}`;
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/').toLowerCase();
}

/** What a part points to; nothing where it has no relations. */
export function readRelations(pack: Pack, part: string): readonly Relation[] {
  const xml = pack.read(part.replace(/([^/]*)$/, '_rels/$1.rels'));
  const relations: Relation[] = [];
  if (xml === undefined) return relations;
  readXml(xml, {
    open(name, read) {
      const target = read('Target');
      if (name !== 'Relationship' || target === undefined) return;
      if (/^external$/i.test(read('TargetMode') ?? '')) return;
      const type = (read('Type') ?? '').split('/').pop() ?? '';
      relations.push({ id: read('Id') ?? '', type, target: resolve(target, part) });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return relations;
}

/** The part that holds the text of a file: as it says itself, else by its usual name. */
export function findMain(pack: Pack, usual: RegExp): string {
  const said = readRelations(pack, '').find(({ type }) => type === 'officeDocument')?.target;
  if (said !== undefined && pack.names.includes(said)) return said;
  return pack.names.find((name) => usual.test(name)) ?? '';
}
