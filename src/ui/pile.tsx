import { useId } from 'preact/hooks';
import { classes } from './classes';
import { Icon } from './icon';
import './more-icons';
import styles from './pile.module.css';

export interface PileProps {
  readonly count: number;
  /** "Nog 31 kaarten": seen under the pile, and the accessible description of the button. */
  readonly label: string;
  /** "Trek een kaart". */
  readonly drawLabel: string;
  readonly hint?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly onDraw: () => void;
}

const LAYERS = [
  { least: 2, style: { transform: 'translate(7px, 8px) rotate(2.2deg)' } },
  { least: 9, style: { transform: 'translate(4px, 5px) rotate(0.9deg)' } },
  { least: 4, style: { transform: 'translate(1px, 2.5px) rotate(-0.5deg)' } },
];

/** The pile, face down. All of it is one button; it gets thinner as cards are drawn. */
export function Pile({ count, label, drawLabel, hint, disabled = false, onDraw }: PileProps) {
  const described = useId();
  const empty = count === 0;
  const off = disabled || empty;
  return (
    <div class={styles.pile} data-shortcuts="pile">
      <button
        class={classes(styles.button, off && styles.off)}
        type="button"
        data-once=""
        aria-describedby={described}
        aria-disabled={off ? 'true' : undefined}
        onClick={() => {
          if (!off) onDraw();
        }}
      >
        <span class={styles.stack} aria-hidden="true">
          {empty ? (
            <span class={styles.empty}>
              <Icon name="check" size={1.8} />
            </span>
          ) : (
            <>
              {LAYERS.filter((layer) => count >= layer.least).map((layer) => (
                <span key={layer.least} class={styles.under} style={layer.style} />
              ))}
              <span class={styles.back} />
            </>
          )}
        </span>
        <span class={styles.plate}>{drawLabel}</span>
      </button>
      <p class={styles.count} id={described}>
        {label}
        {hint && <span class={styles.hint}>{hint}</span>}
      </p>
    </div>
  );
}
