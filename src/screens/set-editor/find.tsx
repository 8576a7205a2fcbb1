import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../ui/icon';
import { useBench, useSetWords } from './bench';
import style from './style.module.css';
import { findCards } from './view';

/**
 * Looks for words on all cards, also those that are not in the page now: the browser's own search can't see
 * those. Enter goes to the next card that has them, Shift+Enter to the one before, Escape back to the card.
 */
export function Find() {
  const { bench, set } = useBench();
  const words = useSetWords().find;
  const [asked, setAsked] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const found = findCards(set, asked);
  const active = bench.active.value;
  const at = found.indexOf(active ?? '');

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const wanted = event.key.toLowerCase() === 'f' && (event.ctrlKey || event.metaKey);
      // A second time, from this field, the browser's own search opens.
      if (!wanted || event.altKey || event.shiftKey || !field.current) return;
      if (document.activeElement === field.current || document.querySelector('dialog[open]'))
        return;
      event.preventDefault();
      field.current.focus();
      field.current.select();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);

  function step(by: 1 | -1) {
    if (found.length === 0) return;
    const from = at < 0 ? (by === 1 ? -1 : 0) : at;
    const next = found[(from + by + found.length) % found.length];
    if (next === undefined) return;
    bench.show(next);
    const place = found.indexOf(next) + 1;
    bench.say(words.at(place, found.length));
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is above the browser floor
    <div class={style.find} role="search">
      <Icon name="search" size={1.1} />
      <input
        class={style.findField}
        type="search"
        aria-label={words.label}
        placeholder={words.label}
        autocomplete="off"
        data-own-undo
        value={asked}
        onInput={(event) => setAsked(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.isComposing) {
            event.preventDefault();
            step(event.shiftKey ? -1 : 1);
          } else if (event.key === 'Escape' && active !== null) {
            event.preventDefault();
            bench.go(active);
          }
        }}
        ref={field}
      />
      {asked.trim() !== '' && (
        <>
          <span class={style.found} role="status">
            {found.length === 0 ? words.nothing : words.at(at + 1, found.length)}
          </span>
          <button
            class={style.findNext}
            type="button"
            aria-label={words.next}
            title={words.next}
            onClick={() => step(1)}
          >
            <Icon name="down" size={1.1} />
          </button>
        </>
      )}
    </div>
  );
}
