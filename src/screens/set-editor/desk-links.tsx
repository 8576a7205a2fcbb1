import { useApp } from '../../app/context';
import { linkTo } from '../../app/routes';
import { Button } from '../../ui/button';
import type { IconName } from '../../ui/icon';
import { useBench, useSetWords } from './bench';

/** From the workbench to the table, the printer and other people. */
export function DeskLinks() {
  const app = useApp();
  const { bench, set } = useBench();
  const words = useSetWords().links;
  const { editor } = bench;
  const ready = editor.playable.value;

  /** What was typed last has to be written before another screen reads it. */
  const link = (label: string, icon: IconName, href: string) => (
    <Button
      variant="paper"
      size="small"
      icon={icon}
      href={href}
      disabled={!ready}
      describedBy={ready ? undefined : 'not-playable'}
      onPress={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        void editor.settled().then(() => app.go(href));
      }}
    >
      {label}
    </Button>
  );

  return (
    <>
      {link(words.play, 'play', linkTo({ name: 'start', set: set.id }))}
      {link(words.print, 'print', linkTo({ name: 'print', set: set.id }))}
      {link(words.export, 'share', linkTo({ name: 'workshop' }))}
      {!ready && (
        <span class="sr-only" id="not-playable">
          {words.notYet}
        </span>
      )}
    </>
  );
}
