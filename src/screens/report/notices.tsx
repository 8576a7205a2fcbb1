import { useState } from 'preact/hooks';
import { useApp, useWords } from '../../app/context';
import type { Conversation } from '../../app/conversation';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { SavedMark } from '../../ui/saved';
import { NotWritten } from '../not-written';

interface ReportNoticesProps {
  readonly conversation: Conversation;
  /** False while another tab writes this conversation. */
  readonly writing: boolean;
  readonly onRetry: () => void;
  readonly onSave: () => void;
}

/** What has to be said above a report: it can only be read here, or the latest was not written (fault 1). */
export function ReportNotices({ conversation, writing, onRetry, onSave }: ReportNoticesProps) {
  const words = useWords();
  const { elsewhere } = words.report;
  if (!writing) {
    return (
      <Banner
        tone="info"
        title={elsewhere.title}
        actions={
          <Button variant="soft" onPress={onRetry}>
            {elsewhere.retry}
          </Button>
        }
      >
        {elsewhere.text}
      </Banner>
    );
  }
  return <NotWritten conversation={conversation} onSave={onSave} />;
}

/** Says whether what was typed here is on this device; nothing before anyone typed, or while text may not be kept. */
export function ReportSaved({ conversation }: { readonly conversation: Conversation }) {
  const app = useApp();
  const words = useWords().table.saved;
  const state = conversation.writing.value.kind;
  const [touched, setTouched] = useState(false);
  if (!touched && state !== 'saved') setTouched(true);
  // The events are written, the words are not: *Bewaard* would be half true.
  if (!touched || conversation.unkept.value) return null;
  const shown = app.storeState.value === 'memory' ? 'memory' : state;
  return <SavedMark state={shown} label={words[shown]} />;
}
