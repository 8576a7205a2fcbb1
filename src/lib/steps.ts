/** Work that can be laid down after any of its steps, so that a page can draw and listen meanwhile. */
export type Steps<Value> = Generator<void, Value, void>;

/** Does it all at once. */
export function finish<Value>(steps: Steps<Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Does it in pieces of at most about `most` ms, by `now`; between two of them it waits for `pause`. */
export async function finishInPieces<Value>(
  steps: Steps<Value>,
  {
    most,
    now,
    pause,
  }: {
    readonly most: number;
    readonly now: () => number;
    readonly pause: () => Promise<void>;
  },
): Promise<Value> {
  let begun = now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (now() - begun < most) continue;
    await pause();
    begun = now();
  }
}
