import { useLayoutEffect, useRef } from 'preact/hooks';
import style from './placeholders.module.css';

interface OffersProps {
  readonly id: string;
  readonly label: string;
  readonly place: { readonly left: number; readonly top: number };
  readonly active: number;
  /** A placeholder, and what it becomes in each variant. */
  readonly options: readonly { readonly key: string; readonly says: string }[];
  readonly onChoose: (key: string) => void;
}

/** Words to choose from, under the brace that was typed. The focus stays in the field. */
export function Offers({ id, label, place, active, options, onChoose }: OffersProps) {
  const ref = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const list = ref.current;
    const around = list?.offsetParent;
    if (!list || !around) return;
    // Near the right edge it moves back, so that no word is cut off.
    const left = Math.max(0, Math.min(place.left, around.clientWidth - list.offsetWidth));
    list.style.left = `${left}px`;
    list.style.top = `${place.top}px`;
  }, [place, options.length]);

  return (
    <div class={style.offers} id={id} role="listbox" aria-label={label} ref={ref}>
      {options.map(({ key, says }, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field, which keeps the focus
        // biome-ignore lint/a11y/useFocusableInteractive: see above
        <div
          class={style.offer}
          id={`${id}-${index}`}
          key={key}
          role="option"
          aria-selected={index === active}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(key)}
        >
          <strong>{`{${key}}`}</strong>
          <span class={style.says}>{says}</span>
        </div>
      ))}
    </div>
  );
}
