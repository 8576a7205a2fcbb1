import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Brand } from './brand';
import { Tag } from './chip';
import { classes } from './classes';
import { Icon } from './icon';
import './more-icons';
import styles from './page.module.css';

export interface PageProps {
  readonly title: string;
  /** The language of the title, where it is not that of the app. */
  readonly titleLang?: string | undefined;
  /** `word`: where it leads, said beside an arrow where there is room; without it, it is home. */
  readonly back?:
    | { readonly href: string; readonly label: string; readonly word?: string | undefined }
    | undefined;
  /** A word beside the title: the mode. */
  readonly chip?: string | undefined;
  /** At the right of the bar: what was saved, *Klaar*. */
  readonly right?: ComponentChildren;
  /** `tools`: several buttons that stay on one line on a phone, each icon above its word. */
  readonly rightLook?: 'plain' | 'tools' | undefined;
  /** Under the bar, over the whole width: banners. */
  readonly notice?: ComponentChildren;
  /** Beside the content on wide screens (the case); not there on narrow ones. */
  readonly aside?: ComponentChildren;
  readonly asideLabel?: string | undefined;
  /** In place of the aside on narrow screens: the button that slides it up. */
  readonly narrow?: ComponentChildren;
  /** Stays in sight at the foot: whose turn it is, the picked cards. */
  readonly foot?: ComponentChildren;
  /** `tray`: the foot is a wooden tray with cards; `plain`: it lies on the linen. */
  readonly footLook?: 'plain' | 'tray' | undefined;
  /** `text`: a column to read; `wide`: cards. */
  readonly width?: 'text' | 'wide' | undefined;
  readonly children?: ComponentChildren;
}

/** A screen: bar, content, perhaps a case beside it and a foot. */
export function Page(props: PageProps) {
  const { title, back, chip, right, notice, aside, narrow, foot, width = 'text' } = props;
  const footRef = useFootHeight(Boolean(foot));
  return (
    <div
      class={classes(
        styles.page,
        aside !== undefined && aside !== null && styles.withAside,
        styles[width],
      )}
    >
      <header class={classes(styles.bar, 'no-print')}>
        {back && (
          <a class={styles.back} href={back.href} aria-label={back.label} title={back.label}>
            {back.word && <Icon name="back" />}
            <Brand />
            {back.word && <span class={styles.backWord}>{back.word}</span>}
          </a>
        )}
        <div class={styles.heading}>
          <h1 class={styles.title} dir="auto" lang={props.titleLang} tabIndex={-1}>
            {title}
          </h1>
          {chip && <Tag>{chip}</Tag>}
        </div>
        {right && (
          <div class={classes(styles.right, props.rightLook === 'tools' && styles.tools)}>
            {right}
          </div>
        )}
      </header>
      {notice && <aside class={styles.notice}>{notice}</aside>}
      <div class={styles.middle}>
        {aside && (
          <aside class={styles.aside} aria-label={props.asideLabel}>
            {aside}
          </aside>
        )}
        <main class={styles.main}>
          {narrow && <div class={styles.narrow}>{narrow}</div>}
          {props.children}
        </main>
      </div>
      {foot && (
        <footer
          class={classes(styles.foot, props.footLook === 'tray' && styles.tray, 'no-print')}
          ref={footRef}
        >
          {foot}
        </footer>
      )}
    </div>
  );
}

/** Tells the style sheet how high the foot is, so that nothing ends up behind it. */
function useFootHeight(there: boolean) {
  const ref = useRef<HTMLElement>(null);
  const watching = useRef<ResizeObserver>(undefined);
  useEffect(() => {
    const foot = ref.current;
    if (!there || !foot) return;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => {
      style.setProperty('--foot', `${foot.offsetHeight}px`);
      foot.toggleAttribute('data-scrolls', foot.scrollHeight > foot.clientHeight + 1);
    });
    observer.observe(foot);
    watching.current = observer;
    return () => {
      observer.disconnect();
      style.removeProperty('--foot');
    };
  }, [there]);
  // A foot at its highest stays as high when what is in it grows.
  useEffect(() => {
    for (const part of ref.current?.children ?? []) watching.current?.observe(part);
  });
  return ref;
}
