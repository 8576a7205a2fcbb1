import { useState } from 'preact/hooks';
import { useWords } from '../../app/context';
import { linkTo } from '../../app/routes';
import { countLost } from '../../domain/privacy';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { NotWritten } from '../not-written';
import { SaveConversation } from '../save-conversation';
import { useTalk } from './context';

/** What has to be said above the table: not written (fault 1), texts that were not kept, closed. */
export function DeskNotices() {
  const words = useWords();
  const { act, closed, conversation, session } = useTalk();
  const [seen, setSeen] = useState(false);
  const [saving, setSaving] = useState(false);
  const texts = conversation.texts.value;
  const lost = countLost(session, (id) => texts.has(id));

  return (
    <>
      <NotWritten conversation={conversation} onSave={() => setSaving(true)} />
      {!seen && lost.names + lost.questions + lost.others > 0 && (
        <Banner
          tone="info"
          actions={
            <Button variant="soft" onPress={() => setSeen(true)}>
              {words.app.close}
            </Button>
          }
        >
          {words.unkept.lost(lost)}
        </Banner>
      )}
      {closed && (
        <Banner
          tone="info"
          actions={
            <>
              <Button variant="primary" onPress={() => act({ kind: 'reopen' })}>
                {words.table.closed.reopen}
              </Button>
              <Button variant="soft" href={linkTo({ name: 'report', session: session.id })}>
                {words.table.closed.report}
              </Button>
            </>
          }
        >
          {words.table.closed.text}
        </Banner>
      )}
      <SaveConversation
        way={saving ? 'save' : null}
        conversation={conversation}
        onClose={() => setSaving(false)}
      />
    </>
  );
}
