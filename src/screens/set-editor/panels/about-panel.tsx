import { LIMITS } from '../../../domain/limits';
import type { About } from '../../../domain/making/set-edit';
import { TextField } from '../../../ui/field';
import { OriginFields } from '../../making-parts/origin-fields';
import { useBench, useSetWords } from '../bench';
import style from './panels.module.css';

/** What the set is called, what it is about, and whose it is. */
export function AboutPanel() {
  const { set, edit } = useBench();
  const words = useSetWords().about;
  const change = (part: Partial<About>) => edit({ kind: 'about', change: part });
  return (
    <div class={style.form}>
      <TextField
        label={words.title}
        value={set.title}
        maxLength={LIMITS.title}
        onInput={(title) => change({ title })}
      />
      <TextField
        label={words.shortTitle}
        hint={words.shortTitleHint}
        value={set.shortTitle ?? ''}
        maxLength={LIMITS.short}
        onInput={(text) => change({ shortTitle: text === '' ? undefined : text })}
      />
      <TextField
        multiline
        label={words.description}
        hint={words.descriptionHint}
        value={set.description}
        maxLength={LIMITS.description}
        onInput={(description) => change({ description })}
      />
      <OriginFields value={set} langLabel={words.lang} onChange={change} />
    </div>
  );
}
