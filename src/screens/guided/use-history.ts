import { useEffect, useMemo, useState } from 'preact/hooks';
import { useApp } from '../../app/context';
import { createLibrary } from '../../app/library';
import { NO_HISTORY, readTableHistory, type TableHistory } from '../../app/table-history';
import { useTalk } from '../table/context';

/** What this table's earlier conversations say; empty until it was read. */
export function useHistory(): TableHistory {
  const app = useApp();
  const { conversation } = useTalk();
  const library = useMemo(() => createLibrary(app.bundle, app.openStore), [app]);
  const [history, setHistory] = useState(NO_HISTORY);
  useEffect(() => {
    let here = true;
    const { id, table } = conversation.session.peek();
    void readTableHistory(app, library, table, id).then((read) => here && setHistory(read));
    return () => {
      here = false;
    };
  }, [app, conversation, library]);
  return history;
}
