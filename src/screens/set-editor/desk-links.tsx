import { useApp } from '../../app/context';
import { linkTo } from '../../app/routes';
import { tidySet } from '../../domain/making/tidy-set';
import { Button } from '../../ui/button';
import type { IconName } from '../../ui/icon';
import { LEFT_OUT } from '../making-parts/left-out';
import { useBench, useSetWords } from './bench';
import style from './style.module.css';

/** Says what is missing before a set can be played, printed or handed out; nothing once it can. */
export function NotYet() {
  const { bench, set } = useBench();
  const words = useSetWords().links;
  if (bench.editor.playable.value) return null;
  // It may only be on its way to the disk: then nothing is missing.
  const missing = set.cards.length > 0 && tidySet(set) === null;
  return (
    <p class={missing ? style.notYet : 'sr-only'} id="not-playable">
      {words.notYet}
    </p>
  );
}

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
      describedBy={ready ? LEFT_OUT : 'not-playable'}
      onPress={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        void editor.settled().then(() => {
          app.trying.value = { kind: 'kaartenset', id: set.id };
          app.go(href);
        });
      }}
    >
      {label}
    </Button>
  );

  return (
    <>
      {link(words.play, 'play', linkTo({ name: 'start', set: set.id }))}
      {link(words.print, 'print', linkTo({ name: 'print', set: set.id }), true)}
      <Button
        variant="paper"
        size="small"
        class={style.short}
        icon="share"
        label={words.export}
        disabled={!ready}
        describedBy={ready ? LEFT_OUT : 'not-playable'}
        onPress={() => {
          bench.asking.value = { kind: 'export' };
        }}
      >
        {words.export}
      </Button>
    </>
  );
}
