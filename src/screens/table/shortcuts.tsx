import { useEffect } from 'preact/hooks';
import { useApp, useWords } from '../../app/context';
import { REST } from '../../ui/one-act';

/** Presses the button of this name near the focus: a shortcut does exactly what a tap does. */
function press(scope: ParentNode, name: string): boolean {
  for (const button of scope.querySelectorAll('button')) {
    if (button.textContent?.trim() === name && button.getAttribute('aria-disabled') !== 'true') {
      button.click();
      return true;
    }
  }
  return false;
}

const KEYS: readonly string[] = [' ', 'p', 'n', '?'];

/**
 * Single keys, only while the focus is on a card or the pile, never in a field, and only if the device
 * wants them (WCAG 2.1.4). Arrows are handled where the cards lie.
 */
export function useShortcuts(onList: () => void): void {
  const app = useApp();
  const words = useWords().table;
  const on = app.preferences.shortcuts.value;

  useEffect(() => {
    if (!on) return undefined;
    let last = { key: '', at: Number.NEGATIVE_INFINITY };
    /** A held key, or the same one again at once: one gesture, see ui/one-act.ts. */
    const isSameGesture = (key: string, { repeat, timeStamp }: KeyboardEvent) => {
      if (repeat) return true;
      const again = key === last.key && timeStamp - last.at < REST;
      last = { key, at: timeStamp };
      // To turn a card over and back is as quick as one likes.
      return again && key !== ' ';
    };
    const handle = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const target = event.target;
      if (!(target instanceof HTMLElement) || target.matches('input, textarea, select')) return;
      const scope = target.closest<HTMLElement>('[data-shortcuts]');
      if (!scope) return;
      const key = event.key.toLowerCase();
      if (!KEYS.includes(key) || (key === ' ' && target.matches('button, a, summary'))) return;
      if (isSameGesture(key, event) || act(key, scope)) event.preventDefault();
    };
    const act = (key: string, scope: HTMLElement): boolean => {
      switch (key) {
        case ' ':
          return press(scope, words.card.turn) || press(scope, words.card.turnBack);
        case 'p':
          if (scope.matches('button')) scope.click();
          return pressPick(scope);
        case 'n':
          return press(document, words.draw.draw);
        case '?':
          onList();
          return true;
        default:
          return false;
      }
    };
    /** On the open table the card comes forward first; *Kies* then stands with it. */
    const pressPick = (scope: HTMLElement): boolean => {
      if (press(scope, words.open.pick)) return true;
      requestAnimationFrame(() => {
        const forward = document.querySelector('dialog[open] [data-lifted]');
        if (forward) press(forward, words.open.pick);
      });
      return true;
    };
    document.addEventListener('keydown', handle);
    return () => document.removeEventListener('keydown', handle);
  }, [on, onList, words]);
}

/** The list that `?` shows. */
export function ShortcutList() {
  const words = useWords().table.shortcuts;
  return (
    <>
      <p>{words.lead}</p>
      <dl>
        {words.list.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
