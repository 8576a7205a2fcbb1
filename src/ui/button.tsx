import type { ComponentChildren, Ref } from 'preact';
import styles from './button.module.css';
import { classes } from './classes';
import { Icon, type IconName } from './icon';

export interface ButtonProps {
  readonly children?: ComponentChildren;
  /** `primary` is the one thing to do next; `paper` lies on the linen, `soft` on paper, `quiet` is bare. */
  readonly variant?: 'primary' | 'paper' | 'soft' | 'quiet' | 'danger' | undefined;
  /** `large` (64 px high) for main actions. */
  readonly size?: 'small' | 'normal' | 'large' | undefined;
  readonly icon?: IconName | undefined;
  readonly iconEnd?: IconName | undefined;
  /** A second, quieter line under the words. */
  readonly detail?: ComponentChildren;
  /** Makes it a link. */
  readonly href?: string | undefined;
  readonly pressed?: boolean | undefined;
  readonly expanded?: boolean | undefined;
  readonly current?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly busy?: boolean | undefined;
  /** The accessible name, where the words alone are not enough or only the icon is seen. */
  readonly label?: string | undefined;
  readonly describedBy?: string | undefined;
  readonly controls?: string | undefined;
  readonly onPress?: ((event: MouseEvent) => void) | undefined;
  readonly type?: 'button' | 'submit' | undefined;
  /**
   * One gesture is one act: a second tap or a held key does nothing. So for what is main, dangerous or thrown away;
   * say it where a double tap would do two things.
   */
  readonly once?: boolean | undefined;
  /** Takes the whole width of its place. */
  readonly wide?: boolean | undefined;
  readonly class?: string | undefined;
  readonly id?: string | undefined;
  readonly autofocus?: boolean | undefined;
  /** Where the focus goes when the button does away with itself, as a selector; by itself, to what is beside it. */
  readonly rest?: string | undefined;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
  readonly linkRef?: Ref<HTMLAnchorElement> | undefined;
}

function contents({ icon, iconEnd, children, detail }: ButtonProps) {
  const words = children !== undefined && children !== null && children !== false;
  return (
    <>
      {icon && <Icon name={icon} />}
      {words && (
        <span class={styles.words}>
          {children}
          {detail && <span class={styles.detail}>{detail}</span>}
        </span>
      )}
      {iconEnd && <Icon name={iconEnd} />}
    </>
  );
}

/**
 * A button, or a link that looks like one when it has an `href`. Disabled and busy ones stay in
 * the tab order and ignore presses: a button that disables itself (*Ongedaan maken*) would
 * otherwise drop the focus on the floor.
 */
export function Button(props: ButtonProps) {
  const { variant = 'paper', size = 'normal', disabled = false, busy = false } = props;
  const once =
    props.once ?? (variant === 'primary' || variant === 'danger' || props.icon === 'trash');
  const bare = !props.children && !props.detail;
  const look = classes(
    styles.button,
    styles[variant],
    styles[size],
    bare && styles.bare,
    props.wide && styles.wide,
    props.icon && !bare && styles.withIcon,
    props.class,
  );
  if (props.href !== undefined && !disabled) {
    return (
      <a
        class={look}
        href={props.href}
        id={props.id}
        data-once={once ? '' : undefined}
        aria-label={props.label}
        aria-describedby={props.describedBy}
        aria-current={props.current ? 'page' : undefined}
        onClick={props.onPress}
        ref={props.linkRef ?? null}
      >
        {contents(props)}
      </a>
    );
  }
  const off = disabled || busy;
  return (
    <button
      class={look}
      type={props.type ?? 'button'}
      id={props.id}
      data-once={once ? '' : undefined}
      aria-label={props.label}
      aria-describedby={props.describedBy}
      aria-controls={props.controls}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      aria-disabled={off ? 'true' : undefined}
      aria-busy={busy ? 'true' : undefined}
      autofocus={props.autofocus}
      data-rest={props.rest}
      onClick={(event) => {
        if (off) event.preventDefault();
        else props.onPress?.(event);
      }}
      ref={props.ref ?? null}
    >
      {contents(props)}
    </button>
  );
}
