import { useState } from 'preact/hooks';
import { useApp, useFirstWords, useWords } from '../../app/context';
import type { OpeningRefusal } from '../../app/conversation-opening';
import { linkTo, type Route } from '../../app/routes';
import { handOutRaw } from '../../app/session-file';
import type { SessionId } from '../../domain/ids';
import { Button } from '../../ui/button';
import { Message } from '../broken';
import { UnkeptGuard } from '../unkept/guard';
import { ReportPage } from './report-page';
import { useReport } from './use-report';

/** Verslag: what a conversation produced, to read, to finish together, to print and to keep. */
export default function ReportScreen({ route }: { readonly route: Route }) {
  const id = (route.name === 'report' ? route.session : '') as SessionId;
  const words = useFirstWords().app;
  const [attempt, setAttempt] = useState(0);
  const opened = useReport(id, attempt);
  const retry = () => setAttempt(attempt + 1);

  if (opened === undefined) return <p class="sr-only">{words.loading}</p>;
  if (opened.kind !== 'here') return <Refused refusal={opened} onRetry={retry} />;
  const { conversation, writing } = opened;
  return (
    <>
      <ReportPage conversation={conversation} writing={writing} onRetry={retry} />
      {writing && <UnkeptGuard conversation={conversation} />}
    </>
  );
}

interface RefusedProps {
  readonly refusal: OpeningRefusal;
  readonly onRetry: () => void;
}

function Refused({ refusal, onRetry }: RefusedProps) {
  const app = useApp();
  const words = useWords();
  const { damaged, gone } = words.table;
  const list = (
    <Button variant="paper" icon="report" href={linkTo({ name: 'reports' })}>
      {words.report.back}
    </Button>
  );
  switch (refusal.kind) {
    case 'gone':
      return (
        <Message title={gone.title} text={gone.text}>
          {list}
        </Message>
      );
    case 'unreachable':
      return (
        <Message title={words.report.unreachable.title} text={words.report.unreachable.text}>
          <Button variant="primary" onPress={onRetry}>
            {words.app.retry}
          </Button>
          {list}
        </Message>
      );
    default: {
      const text = { damaged: damaged.text, newer: damaged.newer, content: damaged.content };
      const save = () => void handOutRaw(app, refusal.raw);
      return (
        <Message title={damaged.title} text={text[refusal.kind]}>
          <Button variant="primary" icon="save" onPress={save}>
            {damaged.save}
          </Button>
          {list}
        </Message>
      );
    }
  }
}
