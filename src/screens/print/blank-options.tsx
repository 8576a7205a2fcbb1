import { Button } from '../../ui/button';
import { ChoiceGroup } from '../../ui/choice';
import { BLANK_LOOKS, limitBlanks, MOST_BLANKS } from './choices';
import type { OptionsProps } from './options';
import style from './style.module.css';

/** How many blank cards, and what stands on them. */
export function BlankOptions({
  choices,
  words,
  onChange,
}: Pick<OptionsProps, 'choices' | 'words' | 'onChange'>) {
  const { blanks, blankLook } = choices;
  const change = (by: number) => onChange({ blanks: limitBlanks(blanks + by) });
  const count =
    blankLook === 'categories' && blanks > 0 ? words.blankEach(blanks) : words.blankCount(blanks);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend can't lie in a flex row in Safari 15
    <div class={style.group} role="group" aria-label={words.blanks}>
      <h3 class={style.legend}>{words.blanks}</h3>
      <p class={style.hint}>{words.blanksHint}</p>
      <div class={style.stepper}>
        <Button
          variant="soft"
          icon="minus"
          label={words.fewer}
          disabled={blanks === 0}
          onPress={() => change(-1)}
        />
        <output class={style.amount}>{count}</output>
        <Button
          variant="soft"
          icon="plus"
          label={words.another}
          disabled={blanks === MOST_BLANKS}
          onPress={() => change(1)}
        />
      </div>
      {blanks > 0 && (
        <ChoiceGroup
          legend={words.blanksLook}
          hideLegend
          size="normal"
          value={blankLook}
          options={[
            { id: 'neutral', label: words.neutral },
            { id: 'categories', label: words.ofEach },
          ]}
          onChange={(id) => {
            const look = BLANK_LOOKS.find((one) => one === id);
            if (look) onChange({ blankLook: look });
          }}
        />
      )}
    </div>
  );
}
