import { limitShift, MOST_SHIFT, SHIFT_STEP } from '../../domain/making/sheet-plan';
import { Button } from '../../ui/button';
import { Switch } from '../../ui/switch';
import type { OptionsProps } from './options';
import style from './style.module.css';
import { sayShift } from './view';

type ShiftOptionsProps = Pick<OptionsProps, 'choices' | 'words' | 'lang' | 'onChange' | 'onTrial'>;

const WAYS = [
  { axis: 'x', icons: ['back', 'forward'], to: ['left', 'right'] },
  { axis: 'y', icons: ['up', 'down'], to: ['up', 'down'] },
] as const;

/** For a printer that lays the back a little beside the front: a trial sheet, and how far the backs move. */
export function ShiftOptions({ choices, words, lang, onChange, onTrial }: ShiftOptionsProps) {
  const { shift } = choices;
  const say = words.shift;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend can't lie in a flex row in Safari 15
    <div class={style.group} role="group" aria-label={say.title}>
      <h3 class={style.legend}>{say.title}</h3>
      <Switch
        label={say.short}
        hint={say.shortHint}
        checked={choices.flip === 'short'}
        onChange={(short) => onChange({ flip: short ? 'short' : 'long' })}
      />
      <p class={style.hint}>{say.hint}</p>
      {onTrial && (
        <Button variant="soft" icon="print" once onPress={onTrial}>
          {say.trial}
        </Button>
      )}
      <p class={style.hint}>{say.read}</p>
      {WAYS.map(({ axis, icons, to: [less, more] }) => {
        const change = (by: number) =>
          onChange({ shift: { ...shift, [axis]: limitShift(shift[axis] + by) } });
        return (
          <div class={style.stepper} key={axis}>
            <output class={style.shift}>{sayShift(shift[axis], axis, lang, say)}</output>
            <Button
              variant="soft"
              icon={icons[0]}
              label={say[less]}
              disabled={shift[axis] === -MOST_SHIFT}
              onPress={() => change(-SHIFT_STEP)}
            />
            <Button
              variant="soft"
              icon={icons[1]}
              label={say[more]}
              disabled={shift[axis] === MOST_SHIFT}
              onPress={() => change(SHIFT_STEP)}
            />
          </div>
        );
      })}
    </div>
  );
}
