import { useApp, useWords } from '../../app/context';
import { THEMES } from '../../app/preferences';
import { LANGUAGES } from '../../i18n/language';
import { ChoiceGroup } from '../../ui/choice';
import { Panel } from '../../ui/panel';
import { Switch } from '../../ui/switch';
import { LetterSize } from '../letter-size';
import style from './style.module.css';

/** Language, colours, letters and movement; each takes effect at once. */
export function Look() {
  const { lang, motion, theme } = useApp().preferences;
  const words = useWords().settings.look;
  return (
    <Panel class={style.look} title={words.title}>
      <div>
        <ChoiceGroup
          legend={words.lang}
          size="normal"
          options={LANGUAGES.map((id) => ({ id, label: words.langs[id] }))}
          value={lang.value}
          onChange={(id) => {
            lang.value = LANGUAGES.find((one) => one === id) ?? lang.value;
          }}
        />
        {lang.value !== 'nl' && <p class={style.note}>{words.langNote}</p>}
      </div>
      <ChoiceGroup
        legend={words.theme}
        size="normal"
        options={THEMES.map((id) => ({
          id,
          label: words.themes[id],
          icon: id === 'light' ? 'sun' : id === 'dark' ? 'moon' : undefined,
        }))}
        value={theme.value}
        onChange={(id) => {
          theme.value = THEMES.find((one) => one === id) ?? theme.value;
        }}
      />
      <div>
        <LetterSize />
        <figure class={style.sample} data-colour="teal">
          <figcaption class={style.sampleLabel}>{words.sampleLabel}</figcaption>
          <p class={style.sampleText}>{words.sample}</p>
        </figure>
      </div>
      <Switch
        label={words.motion}
        hint={words.motionHint}
        checked={motion.value}
        onChange={(on) => {
          motion.value = on;
        }}
      />
    </Panel>
  );
}
