/** Where something lies on the screen. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Which box an arrow key leads to from `from`: the next or previous in reading order for left and
 * right, the nearest one in the row above or below for up and down, the ends for Home and End.
 * Null for another key and where there is nothing further.
 */
export function nextInDirection(boxes: readonly Box[], from: number, key: string): number | null {
  const last = boxes.length - 1;
  const start = boxes[from];
  if (!start) return null;
  switch (key) {
    case 'ArrowRight':
      return from < last ? from + 1 : null;
    case 'ArrowLeft':
      return from > 0 ? from - 1 : null;
    case 'Home':
      return from === 0 ? null : 0;
    case 'End':
      return from === last ? null : last;
    case 'ArrowDown':
      return nearest(boxes, start, (box) => box.top - (start.top + start.height / 2));
    case 'ArrowUp':
      return nearest(boxes, start, (box) => start.top - (box.top + box.height / 2));
    default:
      return null;
  }
}

function nearest(boxes: readonly Box[], start: Box, distance: (box: Box) => number): number | null {
  const middle = start.left + start.width / 2;
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  boxes.forEach((box, index) => {
    const away = distance(box);
    if (away <= 0) return;
    // A row further away only wins from nothing: height weighs far more than sideways.
    const score = away * 1000 + Math.abs(box.left + box.width / 2 - middle);
    if (score < least) {
      least = score;
      best = index;
    }
  });
  return best;
}
