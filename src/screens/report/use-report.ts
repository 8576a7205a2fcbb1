import { useEffect, useState } from 'preact/hooks';
import { useApp } from '../../app/context';
import type { Conversation } from '../../app/conversation';
import { type OpeningRefusal, resumeConversation } from '../../app/conversation-opening';
import { createLibrary } from '../../app/library';
import type { SessionId } from '../../domain/ids';

/** `writing`: this tab may write; without it another tab does, and here it can only be read. */
export type OpenedReport =
  | { readonly kind: 'here'; readonly conversation: Conversation; readonly writing: boolean }
  | OpeningRefusal;

/** Opens a conversation for its report, also when another tab writes it. Asks again when `attempt` changes. */
export function useReport(id: SessionId, attempt: number): OpenedReport | undefined {
  const app = useApp();
  const [opened, setOpened] = useState<OpenedReport | undefined>();

  useEffect(() => {
    let here = true;
    const { lock } = app.services;
    const lose = () => {
      if (!here) return;
      setOpened((now) => (now?.kind === 'here' ? { ...now, writing: false } : now));
    };
    const open = async (): Promise<OpenedReport> => {
      // Before reading, so that what is read is the latest that anyone wrote.
      const answer = await lock.acquire(id, lose, { takeOver: false });
      const found = await resumeConversation(app, createLibrary(app.bundle, app.openStore), id);
      if (!('session' in found)) return found;
      return { kind: 'here', conversation: found, writing: answer === 'held' };
    };
    void open().then((found) => here && setOpened(found));
    return () => {
      here = false;
      lock.release(id);
    };
  }, [app, id, attempt]);

  useEffect(() => {
    // A reload would lose what stays on this screen.
    app.talking.value = opened?.kind === 'here' && opened.writing;
    return () => {
      app.talking.value = false;
    };
  }, [app, opened]);

  return opened;
}
