import { useLayoutEffect, useState } from 'preact/hooks';
import { useApp, useWords } from '../app/context';
import type { Conversation } from '../app/conversation';
import {
  FIRST_CHOICE,
  type FileChoice,
  gatherSession,
  handOutSession,
  type SessionSource,
} from '../app/session-file';
import { listNames, nameOfTable } from '../app/tables';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Switch } from '../ui/switch';

interface SaveConversationProps {
  /** Null while nobody asked for it. */
  readonly way: 'save' | 'share' | null;
  readonly conversation: Conversation;
  readonly onClose: () => void;
}

/** Asks what may go along in the file of a conversation, then hands it out. Nothing personal unless ticked. */
export function SaveConversation({ way, conversation, onClose }: SaveConversationProps) {
  const app = useApp();
  const words = useWords();
  const say = words.report.file;
  const [choice, setChoice] = useState<FileChoice>(FIRST_CHOICE);
  const [source, setSource] = useState<SessionSource | undefined>();

  // Before anyone can tick: what is ticked right after it opens must stay.
  useLayoutEffect(() => {
    if (way === null) return;
    let here = true;
    setChoice(FIRST_CHOICE);
    setSource(undefined);
    void gatherSession(app, conversation).then((gathered) => here && setSource(gathered));
    return () => {
      here = false;
    };
  }, [app, conversation, way]);

  const hand = async () => {
    if (!source || way === null) return;
    const outcome = await handOutSession(app, source, choice, way);
    if (outcome !== 'cancelled') onClose();
  };

  return (
    <Dialog
      open={way !== null}
      title={way === 'share' ? say.shareTitle : say.title}
      onClose={onClose}
      closeLabel={words.app.close}
      actions={
        <>
          <Button variant="soft" onPress={onClose}>
            {words.app.cancel}
          </Button>
          <Button
            variant="primary"
            icon={way === 'share' ? 'share' : 'save'}
            busy={source === undefined}
            onPress={hand}
          >
            {way === 'share' ? say.share : say.save}
          </Button>
        </>
      }
    >
      <p>{say.text}</p>
      <div>
        {source?.table?.name && (
          <Switch
            label={say.tableName}
            hint={nameOfTable(source.table, listNames(source.texts.values())) ?? undefined}
            checked={choice.table}
            onChange={(table) => setChoice((now) => ({ ...now, table }))}
          />
        )}
        <Switch
          label={say.names}
          hint={say.namesHint}
          checked={choice.names}
          onChange={(names) => setChoice((now) => ({ ...now, names }))}
        />
        <Switch
          label={say.texts}
          hint={say.textsHint}
          checked={choice.texts}
          onChange={(texts) => setChoice((now) => ({ ...now, texts }))}
        />
      </div>
      {(choice.names || choice.texts) && <p role="status">{say.warning}</p>}
    </Dialog>
  );
}
