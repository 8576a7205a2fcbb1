const STOPS = 'a[href], button, input, select, textarea, summary, [tabindex]';
/** Focus on one of these brings up a keyboard on the screen. */
const FIELDS = 'input:not([type="checkbox"]):not([type="radio"]), textarea';

/** Where something was that is gone. */
interface Place {
  readonly parent: Element;
  readonly before: Node | null;
  readonly after: Node | null;
  /** What came there at the same moment. */
  readonly added: readonly Element[];
}

/**
 * Hands the focus on when what had it goes away, so that nobody who works with keys or a screen reader starts
 * over at the top of the page (fault 48). In this order: the element that the control names in `data-rest`; what
 * took its place; the next control beside it, or the one before; what it was part of, where that can be read out; the
 * heading. A screen that knows better moves the focus itself, and that counts.
 */
export function keepFocus(root: HTMLElement): void {
  let held: HTMLElement | null = null;
  let touched = false;

  document.addEventListener('pointerdown', (event) => {
    touched = event.pointerType === 'touch';
  });
  document.addEventListener('focusin', ({ target }) => {
    held = target instanceof HTMLElement ? target : null;
  });
  document.addEventListener('focusout', () => {
    const left = held;
    // Some browsers tell of it right before it goes: only then can be seen whether it did.
    queueMicrotask(() => {
      if (held !== left || left === null || !isNowhere()) return;
      if (left.isConnected && isShown(left)) held = null;
      else if (left.isConnected && left.parentElement) {
        const { parentElement: parent, previousSibling: before, nextSibling: after } = left;
        handOn(left, { parent, before, after, added: [] });
      }
    });
  });

  new MutationObserver((records) => {
    if (held === null || held.isConnected || !isNowhere()) return;
    const lost = held;
    const place = findPlace(records, lost);
    if (place) handOn(lost, place);
  }).observe(root, { childList: true, subtree: true });

  function handOn(lost: HTMLElement, place: Place): void {
    held = null;
    const named = lost.dataset.rest && root.querySelector<HTMLElement>(lost.dataset.rest);
    const next = named && isShown(named) ? named : findNext(place);
    next?.focus();
  }

  function findNext(place: Place): HTMLElement | undefined {
    const came = place.added.flatMap(listStops).find(isFit);
    if (came) return came;
    let { parent, before, after } = place;
    while (parent !== root && !parent.matches('dialog')) {
      const near =
        walk(after, 'nextSibling').flatMap(listControls)[0] ??
        walk(before, 'previousSibling')
          .map((one) => listControls(one).at(-1))
          .find(Boolean);
      if (near) return near;
      if (parent instanceof HTMLElement && parent.matches('[tabindex]')) return parent;
      if (!parent.parentElement) break;
      before = parent.previousSibling;
      after = parent.nextSibling;
      parent = parent.parentElement;
    }
    const dialogs = root.querySelectorAll('dialog[open]');
    return findHeading(dialogs[dialogs.length - 1] ?? root);
  }

  const listControls = (element: Element): readonly HTMLElement[] =>
    listStops(element).filter(
      (one) =>
        one.tabIndex >= 0 &&
        isFit(one) &&
        !(touched && one.matches(FIELDS)) &&
        // A message passes; with the focus in it, it would stay, over whatever screen comes.
        !one.closest('[role="status"]'),
    );
}

const isNowhere = () => document.activeElement === document.body || !document.activeElement;

const isShown = (element: Element) => element.getClientRects().length > 0;

const isFit = (element: HTMLElement) => isShown(element) && !element.matches(':disabled');

function listStops(element: Element): HTMLElement[] {
  const inside = [...element.querySelectorAll<HTMLElement>(STOPS)];
  return element instanceof HTMLElement && element.matches(STOPS) ? [element, ...inside] : inside;
}

/** From the last of the changes that took it out of the page. */
function findPlace(records: readonly MutationRecord[], lost: Node): Place | undefined {
  const gone = records.filter(
    ({ removedNodes, target }) =>
      target.isConnected && [...removedNodes].some((node) => node.contains(lost)),
  );
  const { nextSibling: after = null, previousSibling: before = null, target } = gone.at(-1) ?? {};
  if (!(target instanceof Element)) return undefined;
  const added = records
    .filter((record) => record.target === target)
    .flatMap(({ addedNodes }) => [...addedNodes])
    .filter((node): node is Element => node instanceof Element && node.parentNode === target);
  const here = (node: Node | null) => (node?.parentNode === target ? node : null);
  return { parent: target, before: here(before), after: here(after), added };
}

function walk(from: Node | null, way: 'nextSibling' | 'previousSibling'): readonly Element[] {
  const found: Element[] = [];
  for (let node = from; node; node = node[way]) if (node instanceof Element) found.push(node);
  return found;
}

function findHeading(scope: Element): HTMLElement | undefined {
  const heading = scope.querySelector<HTMLElement>('[data-first], h1');
  if (heading) heading.tabIndex = -1;
  return heading ?? undefined;
}
