import { useWords } from '../../app/context';
import { Icon } from '../../ui/icon';
import style from './style.module.css';

/** Beside typed text that is on this screen only. On paper it would be untrue. */
export function UnkeptMark({ shown = true }: { readonly shown?: boolean | undefined }) {
  const { mark } = useWords().unkept;
  if (!shown) return null;
  return (
    <span class={`${style.mark} no-print`}>
      <Icon name="info" size={1.1} />
      {mark}
    </span>
  );
}
