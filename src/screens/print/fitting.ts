/** One face to be measured: its box in the page and the sizes (pt) to try, biggest first. */
export interface Trial {
  readonly box: HTMLElement;
  readonly sizes: readonly number[];
}

/** Boxes that are laid out and measured together: one layout for all of them. */
export const TOGETHER = 3;

/** How long (ms) the page may be busy before it looks at what the user does. */
const BUSY = 12;

/**
 * The biggest size at which each text fits its room; null where even the smallest is too big. All boxes are
 * written before any is read, so that the browser lays them out once a round.
 */
export function fitAll(trials: readonly Trial[]): readonly (number | null)[] {
  const found: (number | null)[] = trials.map(() => null);
  let open = trials.map(({ box, sizes }, index) => ({
    index,
    box,
    sizes,
    low: 0,
    high: sizes.length,
  }));
  // Most texts fit as they are, so the biggest is tried first and only the others are halved.
  let first = true;
  while (open.length > 0) {
    const tried = open.map((one) => ({
      ...one,
      at: first ? 0 : Math.floor((one.low + one.high) / 2),
    }));
    first = false;
    for (const { box, sizes, at } of tried) setSize(box, sizes[at]);
    const fitting = tried.map(({ box }) => fits(box));
    open = tried.flatMap(({ at, ...one }, n) => {
      if (fitting[n]) found[one.index] = one.sizes[at] ?? null;
      const next = fitting[n] ? { ...one, high: at } : { ...one, low: at + 1 };
      return next.low < next.high ? [next] : [];
    });
  }
  return settleLongWords(trials, found);
}

/** A word may be broken only where nothing else helps: at the smallest size. */
function settleLongWords(
  trials: readonly Trial[],
  found: readonly (number | null)[],
): readonly (number | null)[] {
  const left = trials.flatMap(({ box, sizes }, index) =>
    found[index] === null ? [{ box, index, size: sizes.at(-1) }] : [],
  );
  for (const { box, size } of left) {
    setSize(box, size);
    box.dataset.breakWords = '';
  }
  const fitting = left.map(({ box }) => fits(box));
  const result = [...found];
  left.forEach(({ index, size }, n) => {
    if (fitting[n]) result[index] = size ?? null;
  });
  return result;
}

function setSize(box: HTMLElement, size: number | undefined): void {
  box.style.setProperty('--size', `${size ?? 0}pt`);
}

function fits(box: HTMLElement): boolean {
  const room = box.querySelector('[data-room]');
  if (!room) return true;
  return room.scrollHeight <= room.clientHeight && room.scrollWidth <= room.clientWidth;
}

/**
 * Does work in steps and lets go of the page between them when they took long. Stops, without a word, once
 * `signal` says so; gives whether it came to its end.
 */
export async function workInSteps(
  steps: number,
  step: (index: number) => void,
  signal: AbortSignal,
): Promise<boolean> {
  let since = performance.now();
  for (let index = 0; index < steps; index += 1) {
    if (signal.aborted) return false;
    step(index);
    if (performance.now() - since > BUSY) {
      await new Promise((resolve) => setTimeout(resolve));
      since = performance.now();
    }
  }
  return !signal.aborted;
}
