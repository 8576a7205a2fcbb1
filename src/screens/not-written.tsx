import { useWords } from '../app/context';
import type { Conversation } from '../app/conversation';
import { isFinal } from '../domain/store';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';

interface NotWrittenProps {
  readonly conversation: Conversation;
  readonly onSave: () => void;
}

/** Says that the latest is not on this device, why, and what can be done: a retry only where it can succeed (fault 59). */
export function NotWritten({ conversation, onSave }: NotWrittenProps) {
  const { failed } = useWords().table;
  const writing = conversation.writing.value;
  if (writing.kind !== 'failed') return null;
  const { failure } = writing;
  const say =
    failure === 'full' || failure === 'gone' || failure === 'missing'
      ? failed[failure]
      : failed.lost;
  const final = isFinal(failure);
  return (
    <Banner
      tone="error"
      title={say.title}
      actions={
        <>
          {!final && (
            <Button variant="primary" onPress={conversation.retry}>
              {failed.retry}
            </Button>
          )}
          <Button variant={final ? 'primary' : 'soft'} icon="save" onPress={onSave}>
            {failed.file}
          </Button>
        </>
      }
    >
      {say.text}
    </Banner>
  );
}
