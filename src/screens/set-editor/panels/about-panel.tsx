import { LIMITS } from '../../../domain/limits';
import type { About } from '../../../domain/making/set-edit';
import { TextField } from '../../../ui/field';
import { Select } from '../../../ui/select';
import { useBench, useSetWords } from '../bench';
import style from './panels.module.css';

/** What the set is called, what it is about, and whose it is. */
export function AboutPanel() {
  const { set, edit } = useBench();
  const words = useSetWords().about;
  const change = (part: Partial<About>) => edit({ kind: 'about', change: part });
  const known = words.languages.some(({ id }) => id === set.lang);
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
      <Select
        label={words.lang}
        hint={words.langHint}
        value={set.lang}
        options={known ? words.languages : [...words.languages, { id: set.lang, label: set.lang }]}
        onChange={(lang) => change({ lang })}
      />
      <TextField
        multiline
        label={words.source}
        hint={words.sourceHint}
        value={set.source}
        maxLength={LIMITS.source}
        onInput={(source) => change({ source })}
      />
      <TextField
        label={words.licence}
        hint={words.licenceHint}
        value={set.licence}
        maxLength={LIMITS.licence}
        onInput={(licence) => change({ licence })}
      />
    </div>
  );
}
