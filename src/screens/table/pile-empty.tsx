import { useApp, useWords } from '../../app/context';
import { linkTo } from '../../app/routes';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { useDesk } from './context';

interface PileEmptyProps {
  /** The whole pile is empty, not just the kind that was chosen. */
  readonly whole: boolean;
}

/** At the end of the pile the table chooses: stop, or shuffle again. */
export function PileEmpty({ whole }: PileEmptyProps) {
  const app = useApp();
  const { act, conversation } = useDesk();
  const words = useWords().table.draw.pileEmpty;
  if (!whole) return <Banner tone="info">{words.kind}</Banner>;
  return (
    <Banner
      tone="info"
      title={words.title}
      actions={
        <>
          <Button
            variant="primary"
            icon="shuffle"
            onPress={() => {
              if (act({ kind: 'reshuffle' })) conversation.look({ draw: null });
            }}
          >
            {words.shuffle}
          </Button>
          <Button
            variant="soft"
            icon="report"
            once
            onPress={async () => {
              if (!act({ kind: 'close' })) return;
              await conversation.settled();
              app.go(linkTo({ name: 'report', session: conversation.id }));
            }}
          >
            {words.stop}
          </Button>
        </>
      }
    >
      {words.text}
    </Banner>
  );
}
