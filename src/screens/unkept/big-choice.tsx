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
    <div class={`${style.choice} ${main ? style.main : ''}`}>
      <span class={style.sign}>
        <Icon name={icon} size={1.5} />
      </span>
      <span class={style.words}>
        <button
          class={`${style.label} covers`}
          type="button"
          aria-describedby={id}
          onClick={onPress}
        >
          {label}
        </button>
        <span class={style.hint} id={id}>
          {hint}
        </span>
      </span>
    </div>
  );
}
