import type { TextId } from '../domain/ids';
import type { TextRecord } from '../domain/record';
import type { Table } from '../domain/table';
import { parseTable } from '../files/record';
import { readAll } from './stored';
import { saveTexts } from './texts';
import type { Engine } from './transaction';

export async function listTables(engine: Engine): Promise<readonly Table[]> {
  return readAll(await engine.read(['tables'], (tx) => tx.all('tables')), parseTable);
}

export function saveTable(
  engine: Engine,
  table: Table,
  texts: readonly TextRecord[],
  erase: readonly TextId[] = [],
): Promise<void> {
  return engine.write(['tables', 'texts'], async (tx) => {
    tx.put('tables', table);
    await saveTexts(tx, texts);
    for (const id of erase) tx.delete('texts', id);
  });
}
