import { useEffect, useState } from 'preact/hooks';
import { useApp } from '../../app/context';
import type { Conversation } from '../../app/conversation';
import { listNames, nameOfTable } from '../../app/tables';

/** The name of the table a conversation belongs to; null while it has none, or none can be read. */
export function useTableName(conversation: Conversation): string | null {
  const app = useApp();
  const [name, setName] = useState<string | null>(null);

  useEffect(() => {
    let here = true;
    const read = async () => {
      const { table: id } = conversation.session.peek();
      const store = await app.openStore();
      const [tables, texts] = await Promise.all([store.listTables(), store.readTexts([id])]);
      const table = tables.find((one) => one.id === id);
      return table ? nameOfTable(table, listNames(texts)) : null;
    };
    read().then(
      (found) => here && setName(found),
      // The report is as good without it.
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [app, conversation]);

  return name;
}
