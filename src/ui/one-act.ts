/** A second tap sooner than this belongs to the same gesture: nervous hands, a tremor, a slow screen. */
export const REST = 400;
/** How far apart two taps of one finger may land, in px. */
const SAME_PLACE = 24;

/** What was pressed, when, and where; `point` is null for a key. */
export interface Tap {
  readonly control: unknown;
  /** One gesture is one act here. */
  readonly once: boolean;
  /** By the clock of the input, not of the handler: a busy page gets both taps at once. */
  readonly at: number;
  readonly point: { readonly x: number; readonly y: number } | null;
  /** By a person; false for what the app presses itself. */
  readonly trusted: boolean;
}

export interface Rest {
  /** Whether this tap still belongs to the gesture before it, so that nothing may happen. */
  swallows(tap: Tap): boolean;
  /** Someone did something else: what comes now is a gesture of its own. */
  moveOn(): void;
}

/**
 * Tells one gesture from two (fault 35). After a control that acts once per gesture, another tap on it does
 * nothing for a while, and neither does one on what came under the finger, or under the key, in the meantime.
 */
export function createRest(): Rest {
  let last: Tap | null = null;
  let moved = false;

  function isSameGesture(before: Tap, tap: Tap): boolean {
    if (tap.at - before.at >= REST) return false;
    if (tap.control === before.control) return true;
    if (!tap.trusted) return false;
    if (tap.point === null || before.point === null) return tap.point === before.point && !moved;
    const { x, y } = before.point;
    return Math.hypot(tap.point.x - x, tap.point.y - y) <= SAME_PLACE;
  }

  return {
    swallows(tap) {
      if (last !== null && isSameGesture(last, tap)) {
        last = { ...last, at: tap.at };
        return true;
      }
      if (tap.once) {
        last = tap;
        moved = false;
      }
      return false;
    },
    moveOn() {
      moved = true;
    },
  };
}

const CONTROL = 'button, a[href], summary, input, select, textarea, label, [role="button"]';

function findControl(target: EventTarget | null): Element | null {
  if (!(target instanceof Element)) return null;
  const found = target.closest(CONTROL) ?? target;
  // A tap on a label is a tap on its field, and the browser makes a second one of it.
  return (found instanceof HTMLLabelElement && found.control) || found;
}

const isOnce = (control: Element): boolean =>
  control.matches('[data-once]') && control.getAttribute('aria-disabled') !== 'true';

/**
 * Watches over all presses in this page: controls with `data-once` act once per gesture, by finger, mouse and
 * key, held keys included. While one rests it has `data-resting`, and so has what comes in its place.
 */
export function guardActs(page: Document): void {
  const rest = createRest();
  const resting = new Set<Element>();
  let heldOn: Element | null = null;
  let point: Tap['point'] = null;
  let ends: ReturnType<typeof setTimeout> | undefined;

  function mark(control: Element | null | undefined) {
    if (!control || resting.has(control)) return;
    resting.add(control);
    control.setAttribute('data-resting', '');
  }
  function watch() {
    if (resting.size === 0 || point === null) return;
    mark(page.elementFromPoint(point.x, point.y)?.closest(CONTROL));
    requestAnimationFrame(watch);
  }
  function begin(control: Element, place: Tap['point']) {
    const watching = resting.size > 0 && point !== null;
    point = place;
    mark(control);
    if (!watching) requestAnimationFrame(watch);
    clearTimeout(ends);
    ends = setTimeout(() => {
      for (const one of resting) one.removeAttribute('data-resting');
      resting.clear();
    }, REST);
  }

  page.addEventListener(
    'click',
    (event) => {
      const control = findControl(event.target);
      if (!control) return;
      const { clientX: x, clientY: y, detail, isTrusted: trusted, timeStamp: at } = event;
      const place = detail === 0 ? null : { x, y };
      const once = isOnce(control);
      if (rest.swallows({ control, once, at, point: place, trusted })) {
        event.preventDefault();
        event.stopImmediatePropagation();
        begin(control, place);
      } else if (once) begin(control, place);
    },
    { capture: true },
  );

  page.addEventListener('pointerdown', () => rest.moveOn(), { capture: true });
  page.addEventListener(
    'keydown',
    (event) => {
      const control = findControl(event.target);
      if (event.key !== 'Enter' && event.key !== ' ') rest.moveOn();
      if (!event.repeat) heldOn = control;
      else if (event.key === 'Enter' && control?.matches('button, a[href], summary')) {
        // Held on from what was pressed before, or on what acts once.
        if (control === heldOn && !isOnce(control)) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      }
    },
    { capture: true },
  );
}
