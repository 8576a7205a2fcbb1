import { useEffect, useMemo, useState } from 'preact/hooks';
import { useApp } from '../../app/context';
import { createLibrary } from '../../app/library';
import { NO_HISTORY, readTableHistory, type TableHistory } from '../../app/table-history';
import type { SessionId, TableId } from '../../domain/ids';

/**
 * What the earlier guided conversations of a table say; empty until it was read, and for a new table.
 * `but`: the conversation that asks.
 */
export function useTableHistory(
  table: TableId | undefined,
  but: SessionId | null = null,
): TableHistory {
  const app = useApp();
  const library = useMemo(() => createLibrary(app.bundle, app.openStore), [app]);
  const [history, setHistory] = useState(NO_HISTORY);
  useEffect(() => {
    let here = true;
    setHistory(NO_HISTORY);
    if (table) {
      void readTableHistory(app, library, table, but).then((read) => here && setHistory(read));
    }
    return () => {
      here = false;
    };
  }, [app, library, table, but]);
  return history;
}
