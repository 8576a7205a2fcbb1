import { useApp } from '../../app/context';
import { linkTo } from '../../app/routes';
import { Button } from '../../ui/button';
import type { IconName } from '../../ui/icon';
import { useBench, useSetWords } from './bench';
import style from './style.module.css';

/** From the workbench to the table, the printer and other people. */
export function DeskLinks() {
  const app = useApp();
  const { bench, set } = useBench();
  const words = useSetWords().links;
  const { editor } = bench;
  const ready = editor.playable.value;

  /** What was typed last has to be written before another screen reads it. */
  const link = (label: string, icon: IconName, href: string, short = false) => (
    <Button
      variant="paper"
      size="small"
      class={short ? style.short : undefined}
      icon={icon}
      label={label}
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
      {link(words.print, 'print', linkTo({ name: 'print', set: set.id }), true)}
      {link(words.export, 'share', linkTo({ name: 'workshop' }), true)}
      {!ready && (
        <span class="sr-only" id="not-playable">
          {words.notYet}
        </span>
      )}
    </>
  );
}
