import { useApp } from '../../app/context';
import { linkTo } from '../../app/routes';
import { findStart } from '../../app/start-place';
import { Button } from '../../ui/button';
import { useBench, useCasusWords } from './bench';

/** To the table with this case, as it would be played. */
export function PlayButton() {
  const app = useApp();
  const { bench, casus } = useBench();
  const words = useCasusWords();
  const { editor } = bench;
  const ready = editor.playable.value;
  const start = findStart(app.bundle, { kind: 'casus', id: casus.id });
  if (!start) return null;
  const href = linkTo(start);
  return (
    <Button
      variant="paper"
      size="small"
      icon="play"
      href={href}
      disabled={!ready}
      describedBy={ready ? undefined : 'not-playable'}
      onPress={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        // What was typed last has to be written before the start screen reads it.
        void editor.settled().then(() => app.go(href));
      }}
    >
      {words.play}
    </Button>
  );
}
