import { classes } from './classes';
import { List } from './list';
import styles from './rich-text.module.css';
import { type Run, splitBlocks } from './rich-text-parts';

function words(runs: readonly Run[]) {
  return runs.map((run) => (run.bold ? <strong>{run.text}</strong> : run.text));
}

/** Text from a file: **bold**, `- ` lists and paragraphs, as text nodes only (fault 16). */
export function RichText({
  text,
  class: extra,
  lang,
}: {
  readonly text: string;
  readonly class?: string | undefined;
  readonly lang?: string | undefined;
}) {
  return (
    <div class={classes(styles.text, extra)} dir="auto" lang={lang}>
      {splitBlocks(text).map((block) =>
        block.kind === 'list' ? (
          <List class={styles.list}>
            {block.items.map((item) => (
              <li>{words(item)}</li>
            ))}
          </List>
        ) : (
          <p>{words(block.runs)}</p>
        ),
      )}
    </div>
  );
}
