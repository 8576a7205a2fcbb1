import { useId } from 'preact/hooks';
import { Button } from './button';
import styles from './choice.module.css';
import { classes } from './classes';
import type { IconName } from './icon';

export interface ChoiceOption {
  readonly id: string;
  readonly label: string;
  readonly icon?: IconName | undefined;
  readonly detail?: string | undefined;
}

export interface ChoiceGroupProps {
  readonly legend: string;
  readonly hideLegend?: boolean | undefined;
  /** The language of the legend and the options, where it is not that of the app. */
  readonly lang?: string | undefined;
  /** That of the legend alone. */
  readonly legendLang?: string | undefined;
  readonly options: readonly ChoiceOption[];
  readonly value: string | null;
  readonly onChange: (id: string) => void;
  readonly size?: 'normal' | 'large' | undefined;
}

/**
 * Answers to choose from, as big buttons. Buttons with `aria-pressed` and not radios: an arrow key
 * on a radio chooses at once, and every choice here is written into the log of the conversation.
 */
export function ChoiceGroup(props: ChoiceGroupProps) {
  const { legend, hideLegend = false, options, value, onChange, size = 'large' } = props;
  const id = useId();
  return (
    // A fieldset's legend can't lie in a flex row in Safari 15, hence the group.
    // biome-ignore lint/a11y/useSemanticElements: see above
    <div class={styles.group} role="group" lang={props.lang} aria-labelledby={id}>
      <p class={hideLegend ? 'sr-only' : styles.legend} id={id} dir="auto" lang={props.legendLang}>
        {legend}
      </p>
      <div class={classes(styles.options, options.some(({ detail }) => detail) && styles.told)}>
        {options.map((option) => (
          <Button
            once
            key={option.id}
            class={styles.option}
            size={size}
            icon={option.id === value ? 'check' : option.icon}
            detail={option.detail}
            pressed={option.id === value}
            onPress={() => onChange(option.id)}
          >
            {option.label}
          </Button>
        ))}
      </div>
    </div>
  );
}
