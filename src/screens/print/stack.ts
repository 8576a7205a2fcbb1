import { type ComponentChild, render } from 'preact';
import { workInSteps } from './fitting';
import style from './paper.module.css';

/** A few pages at a time: enough to be quick, few enough to stop between. */
const PAGES_A_STEP = 2;

/** The sheets that the printer gets. They stand beside the app, seen by nobody, until they are printed. */
export interface Stack {
  /** Lays pages out, a few at a time; gives whether it came to its end. */
  lay(
    pages: readonly (() => ComponentChild)[],
    signal: AbortSignal,
    onProgress: (done: number) => void,
  ): Promise<boolean>;
  /** Lays them out at once, for who prints with the browser's own command. */
  layAtOnce(pages: readonly (() => ComponentChild)[]): void;
  clear(): void;
  remove(): void;
}

/** Puts an empty stack in the page; while it is there, only what lies on it is printed. */
export function createStack(): Stack {
  const root = document.documentElement;
  const host = document.createElement('div');
  host.className = style.stack ?? '';
  document.body.append(host);
  root.dataset.cards = '';

  function clear() {
    for (const part of host.children) render(null, part);
    host.replaceChildren();
  }

  function add(pages: readonly (() => ComponentChild)[]) {
    const part = document.createElement('div');
    render(
      pages.map((page) => page()),
      part,
    );
    host.append(part);
  }

  return {
    clear,
    async lay(pages, signal, onProgress) {
      clear();
      return workInSteps(
        Math.ceil(pages.length / PAGES_A_STEP),
        (step) => {
          const from = step * PAGES_A_STEP;
          add(pages.slice(from, from + PAGES_A_STEP));
          onProgress(Math.min(pages.length, from + PAGES_A_STEP));
        },
        signal,
      );
    },
    layAtOnce(pages) {
      clear();
      add(pages);
    },
    remove() {
      clear();
      host.remove();
      delete root.dataset.cards;
    },
  };
}
