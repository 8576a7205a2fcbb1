import { effect, type Signal, signal } from '@preact/signals';
import { LANGUAGES, type Lang } from '../i18n/language';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
export const TEXT_SIZES = ['normaal', 'groot', 'grootst'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/** How this device likes it. Small and not personal; read before the first paint. */
export interface Preferences {
  readonly lang: Signal<Lang>;
  readonly theme: Signal<Theme>;
  readonly textSize: Signal<TextSize>;
  readonly shortcuts: Signal<boolean>;
  readonly motion: Signal<boolean>;
  /** Back to how it was on the first day. */
  reset(): void;
}

/** What preferences are kept in; `localStorage` fits. */
export interface PreferenceStore {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/**
 * Reads the preferences kept under `key` and keeps them up to date.
 * Anything unknown or damaged falls back to the default; without a store they last as long as the page.
 */
export function createPreferences(store: PreferenceStore | undefined, key: string): Preferences {
  const kept = readKept(store, key);
  const lang = signal(oneOf(LANGUAGES, kept.lang, 'nl'));
  const theme = signal(oneOf(THEMES, kept.theme, 'system'));
  const textSize = signal(oneOf(TEXT_SIZES, kept.textSize, 'normaal'));
  const shortcuts = signal(kept.shortcuts !== false);
  const motion = signal(kept.motion !== false);

  let first = true;
  effect(() => {
    const now = JSON.stringify({
      lang: lang.value,
      theme: theme.value,
      textSize: textSize.value,
      shortcuts: shortcuts.value,
      motion: motion.value,
    });
    if (first) {
      first = false;
      return;
    }
    try {
      store?.setItem(key, now);
    } catch {
      // A full or forbidden store: the choice then lasts as long as the page.
    }
  });

  return {
    lang,
    theme,
    textSize,
    shortcuts,
    motion,
    reset() {
      theme.value = 'system';
      textSize.value = 'normaal';
      shortcuts.value = true;
      motion.value = true;
      store?.removeItem(key);
    },
  };
}

function readKept(store: PreferenceStore | undefined, key: string): Record<string, unknown> {
  try {
    const kept: unknown = JSON.parse(store?.getItem(key) ?? '{}');
    return typeof kept === 'object' && kept !== null ? { ...kept } : {};
  } catch {
    return {};
  }
}

function oneOf<Value>(values: readonly Value[], kept: unknown, fallback: Value): Value {
  return values.find((value) => value === kept) ?? fallback;
}
