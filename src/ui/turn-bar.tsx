import { useEffect, useRef } from 'preact/hooks';
import { classes } from './classes';
import { Icon } from './icon';
import './more-icons';
import { List } from './list';
import styles from './turn-bar.module.css';
import { useScrolls } from './use-scrolls';

export interface SeatView {
  readonly id: string;
  readonly name: string;
  readonly initial: string;
  readonly present: boolean;
  readonly current: boolean;
  readonly isPresenter: boolean;
}

export interface TurnBarProps {
  readonly players: readonly SeatView[];
  readonly label: string;
  /** "Fatma aan de beurt". */
  readonly currentLabel: (name: string) => string;
  /** "brengt in"; said and shown with the presenter's name. */
  readonly presenterLabel?: string | undefined;
  /** "even niet mee"; said and shown with the name of who sits out. */
  readonly absentLabel?: string | undefined;
  readonly onSelect?: ((id: string) => void) | undefined;
}

/** Who sits at the table and whose turn it is. Nothing where nobody gave a name. */
export function TurnBar(props: TurnBarProps) {
  const { players, label, onSelect } = props;
  const list = useRef<HTMLElement>(null);
  // Without a button in it nothing else brings the rest of the row into sight.
  const scrolls = useScrolls(list) && !onSelect;
  const current = players.find((one) => one.current)?.id;

  // Only this row scrolls: scrollIntoView would also move the page under someone's finger.
  useEffect(() => {
    const row = list.current;
    const seat = row?.querySelector<HTMLElement>('[data-current]');
    if (!row || !seat || current === undefined) return;
    const left = seat.offsetLeft - row.offsetLeft;
    const hidden =
      left < row.scrollLeft || left + seat.offsetWidth > row.scrollLeft + row.clientWidth;
    if (hidden) row.scrollLeft = left - Math.max(8, (row.clientWidth - seat.offsetWidth) / 2);
  }, [current]);

  if (players.length === 0) return null;
  return (
    <List class={styles.bar} label={label} listRef={list} tabIndex={scrolls ? 0 : undefined}>
      {players.map((one) => {
        const extra = one.isPresenter
          ? props.presenterLabel
          : one.present
            ? undefined
            : props.absentLabel;
        const inside = (
          <>
            <span class={styles.disc} aria-hidden="true">
              {one.present ? one.initial : <Icon name="person-off" size={1.1} />}
            </span>
            <span class={styles.name} dir="auto">
              {one.current ? props.currentLabel(one.name) : one.name}
              {extra && <span class={styles.extra}>{extra}</span>}
            </span>
          </>
        );
        const look = classes(
          styles.seat,
          one.current && styles.current,
          !one.present && styles.absent,
        );
        return (
          <li key={one.id} data-current={one.current || undefined}>
            {onSelect ? (
              <button
                class={look}
                type="button"
                aria-current={one.current ? 'true' : undefined}
                onClick={() => onSelect(one.id)}
              >
                {inside}
              </button>
            ) : (
              <span class={look} aria-current={one.current ? 'true' : undefined}>
                {inside}
              </span>
            )}
          </li>
        );
      })}
    </List>
  );
}
