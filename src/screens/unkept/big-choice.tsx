import { useId } from 'preact/hooks';
import { Icon, type IconName } from '../../ui/icon';
import style from './style.module.css';

interface BigChoiceProps {
  readonly icon: IconName;
  readonly label: string;
  readonly hint: string;
  /** The best one: green. */
  readonly main?: boolean | undefined;
  readonly onPress: () => void;
}

/** One of few things to do now, large: what it is, and what comes of it. */
export function BigChoice({ icon, label, hint, main = false, onPress }: BigChoiceProps) {
  const id = useId();
  return (
    <button
      class={`${style.choice} ${main ? style.main : ''}`}
      type="button"
      aria-label={label}
      aria-describedby={id}
      onClick={onPress}
    >
      <span class={style.sign}>
        <Icon name={icon} size={1.5} />
      </span>
      <span class={style.words}>
        <strong class={style.label}>{label}</strong>
        <span class={style.hint} id={id}>
          {hint}
        </span>
      </span>
    </button>
  );
}
