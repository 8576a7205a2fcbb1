import { h, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { layGrid, type SheetOptions, type Slot } from '../../domain/making/sheet-plan';
import { type ItemFit, isWritten, listSizes, type PrintItem } from './deck';
import type { FaceLook } from './face';
import { fitAll, TOGETHER, workInSteps } from './fitting';
import { paperClass, TrialBox } from './pages';
import style from './paper.module.css';

export interface Fitting {
  /** By place in the deck; undefined where it was not measured yet. */
  readonly fits: readonly (ItemFit | undefined)[];
  readonly done: number;
  readonly all: number;
  readonly finished: boolean;
}

const NEWS_EVERY = 250;

/** What the first sheet shows, at most; it is told as soon as it is known. */
const FIRST = 9;

/**
 * Finds out how big each text can be, in the real layout, a few cards at a time. Starts anew when the deck or
 * the way of printing changes; `look` must then be another object, and only then.
 */
export function useFitting(look: FaceLook, options: SheetOptions): Fitting {
  const { deck } = look;
  const all = deck.items.length;
  const [found, setFound] = useState<{ readonly look: FaceLook; readonly fitting: Fitting }>();

  // Look is new whenever anything that matters is
  useEffect(() => {
    const stop = new AbortController();
    const fits: ItemFit[] = [];
    let told = 0;
    const tell = (finished: boolean) => {
      told = performance.now();
      setFound({ look, fitting: { fits: [...fits], done: fits.length, all, finished } });
    };
    const host = document.createElement('div');
    host.className = `${paperClass(false)} ${style.measuring}`;
    host.dataset.measuring = '';
    document.body.append(host);
    const measure = async () => {
      // Before its typeface is there a text has another width.
      await document.fonts.ready;
      const ended = await workInSteps(
        Math.ceil(all / TOGETHER),
        (step) => {
          const items = deck.items.slice(step * TOGETHER, (step + 1) * TOGETHER);
          fits.push(...measureItems(host, items, look, options));
          // The first ones are in sight; the others only make the count go up.
          const enough = fits.length >= FIRST;
          if (enough && (told === 0 || performance.now() - told > NEWS_EVERY)) tell(false);
        },
        stop.signal,
      );
      if (ended) tell(true);
      host.remove();
    };
    void measure();
    return () => {
      stop.abort();
      host.remove();
    };
  }, [look]);

  return found?.look === look ? found.fitting : { fits: [], done: 0, all, finished: false };
}

function measureItems(
  host: HTMLElement,
  items: readonly PrintItem[],
  look: FaceLook,
  options: SheetOptions,
): readonly ItemFit[] {
  const faces: readonly Slot['face'][] = options.sides === 'fronts' ? ['front'] : ['front', 'back'];
  const jobs = items.flatMap((item, index) =>
    faces.filter((face) => isWritten(item, face)).map((face) => ({ item, index, face })),
  );
  const grid = layGrid(options);
  render(
    jobs.map(({ item, face }) => h(TrialBox, { look, grid, item, face })),
    host,
  );
  const found = fitAll(
    jobs.map(({ item, face }, n) => ({
      box: host.children[n] as HTMLElement,
      sizes: listSizes(item, face, options.perPage, look.deck.sections),
    })),
  );
  render(null, host);
  return items.map((item, index) => {
    const sizeOf = (face: Slot['face']): number | null => {
      const job = jobs.findIndex((one) => one.index === index && one.face === face);
      return job < 0
        ? (listSizes(item, face, options.perPage, look.deck.sections)[0] ?? null)
        : (found[job] ?? null);
    };
    return { front: sizeOf('front'), back: sizeOf('back') };
  });
}
