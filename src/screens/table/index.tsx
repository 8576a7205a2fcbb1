import type { ComponentType } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useApp, useFirstWords, useWords } from '../../app/context';
import type { Conversation } from '../../app/conversation';
import { type OpeningRefusal, resumeConversation } from '../../app/conversation-opening';
import { createLibrary } from '../../app/library';
import type { Route } from '../../app/routes';
import { handOutRaw } from '../../app/session-file';
import type { SessionId } from '../../domain/ids';
import { assertNever } from '../../lib/assert-never';
import { Button } from '../../ui/button';
import { loadMotion } from '../../ui/motion/load';
import { Broken, Message } from '../broken';
import { UnkeptGuard } from '../unkept/guard';
import { useAtRisk } from '../use-at-risk';
import { DeskContext } from './context';
import { Desk } from './desk';

type Opened =
  | { readonly kind: 'here'; readonly conversation: Conversation }
  | { readonly kind: 'elsewhere' }
  | OpeningRefusal;

/** The table of one conversation: opened by one tab at a time (fault 8), refused in plain words otherwise. */
export default function Table({ route }: { readonly route: Route }) {
  const app = useApp();
  const words = useFirstWords().app;
  const id = (route.name === 'table' ? route.session : '') as SessionId;
  const library = useMemo(() => createLibrary(app.bundle, app.openStore), [app]);
  const [opened, setOpened] = useState<Opened | undefined>();
  const [takeOver, setTakeOver] = useState(0);
  const latest = useRef<Conversation | null>(null);

  useEffect(() => {
    let here = true;
    const { handover, lock } = app.services;
    let forget: () => void = () => undefined;
    const open = async (): Promise<Opened> => {
      if (takeOver > 0) await handover.ask(id);
      const answer = await lock.acquire(id, () => here && setOpened({ kind: 'elsewhere' }), {
        takeOver: takeOver > 0,
      });
      if (answer === 'elsewhere') return { kind: 'elsewhere' };
      const result = await resumeConversation(app, library, id);
      if (!('session' in result)) return result;
      // Another tab asks for it: nothing more is typed here, and it waits until all is written.
      if (here) {
        forget = handover.onAsked(id, async () => {
          if (here) setOpened({ kind: 'elsewhere' });
          await result.settled();
        });
      }
      latest.current = result;
      return { kind: 'here', conversation: result };
    };
    void open().then((result) => here && setOpened(result));
    return () => {
      here = false;
      forget();
      lock.release(id);
    };
  }, [app, id, library, takeOver]);

  useEffect(() => {
    app.talking.value = opened?.kind === 'here';
    if (opened?.kind === 'here') loadMotion();
    return () => {
      app.talking.value = false;
    };
  }, [app, opened]);

  if (opened === undefined) return <p class="sr-only">{words.loading}</p>;
  if (opened.kind === 'here') {
    return (
      <DeskContext.Provider value={opened.conversation}>
        {opened.conversation.session.peek().format ? <GuidedDesk /> : <Desk />}
        <UnkeptGuard conversation={opened.conversation} />
      </DeskContext.Provider>
    );
  }
  return (
    <Refused
      opened={opened}
      // Taken over by another window: what was typed here and is not kept, is still only here.
      risky={latest.current?.unkept.peek() ?? false}
      onTakeOver={() => setTakeOver(takeOver + 1)}
    />
  );
}

/** Guided conversations have a screen and words of their own, so that cards alone never wait for them. */
function GuidedDesk() {
  const app = useApp();
  const { loading } = useFirstWords().app;
  const [screen, setScreen] = useState<{ readonly It: ComponentType } | undefined>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let here = true;
    Promise.all([import('../guided'), app.loadGuidingWords()]).then(
      ([{ default: It }]) => here && setScreen({ It }),
      () => here && setFailed(true),
    );
    return () => {
      here = false;
    };
  }, [app]);
  if (failed) return <Broken onRetry={() => location.reload()} />;
  return screen ? <screen.It /> : <p class="sr-only">{loading}</p>;
}

interface RefusedProps {
  readonly opened: Exclude<Opened, { kind: 'here' }>;
  readonly risky: boolean;
  readonly onTakeOver: () => void;
}

function Refused({ opened, risky, onTakeOver }: RefusedProps) {
  const app = useApp();
  useAtRisk(risky);
  const words = useWords().table;
  switch (opened.kind) {
    case 'elsewhere':
      return (
        <Message title={words.elsewhere.title} text={words.elsewhere.text}>
          <Button variant="primary" onPress={onTakeOver}>
            {words.elsewhere.here}
          </Button>
        </Message>
      );
    case 'gone':
      return <Message title={words.gone.title} text={words.gone.text} />;
    case 'unreachable':
      return (
        <Message title={words.failed.lost.title} text={words.gone.text}>
          <Button variant="primary" onPress={onTakeOver}>
            {words.failed.retry}
          </Button>
        </Message>
      );
    case 'damaged':
    case 'newer':
    case 'content': {
      const text = { ...words.damaged, damaged: words.damaged.text }[opened.kind];
      return (
        <Message title={words.damaged.title} text={text}>
          <Button variant="primary" icon="save" onPress={() => void handOutRaw(app, opened.raw)}>
            {words.damaged.save}
          </Button>
        </Message>
      );
    }
    default:
      return assertNever(opened);
  }
}
