import type { TextId } from '../domain/ids';
import type { TextRecord } from '../domain/record';
import { MAX_PLAYERS, type Table } from '../domain/table';
import { parseTable } from '../files/record';
import { readAll } from './stored';
import { putTexts } from './texts';
import type { Engine } from './transaction';

/** With as many seats as a table can have: an older version let in tables without end. */
export async function listTables(engine: Engine): Promise<readonly Table[]> {
  const tables = readAll(await engine.read(['tables'], (tx) => tx.all('tables')), parseTable);
  return tables.map((table) =>
    table.seats.length > MAX_PLAYERS
      ? { ...table, seats: table.seats.slice(0, MAX_PLAYERS) }
      : table,
  );
}

export function saveTable(
  engine: Engine,
  table: Table,
  texts: readonly TextRecord[],
  erase: readonly TextId[] = [],
): Promise<void> {
  return engine.write(['tables', 'texts'], async (tx) => {
    tx.put('tables', table);
    await putTexts(tx, texts);
    for (const id of erase) tx.delete('texts', [table.id, id]);
  });
}
