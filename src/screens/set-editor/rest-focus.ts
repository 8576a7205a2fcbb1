/**
 * What was pressed is gone by the time it did its work (a card in the bin, a hint that was taken): the focus
 * then rests on the nearest heading, and not on nothing. A heading opens no keyboard on the screen.
 */
export function restFocus(from?: EventTarget | null): void {
  const inside = from instanceof Element ? from.closest('dialog, [data-panel]') : null;
  requestAnimationFrame(() => {
    const { activeElement, body } = document;
    const stays = activeElement !== body && activeElement?.isConnected;
    if (stays && activeElement !== from) return;
    const scope = inside?.isConnected ? inside : document;
    const heading =
      scope.querySelector<HTMLElement>('[data-first], [data-rest]') ?? document.querySelector('h1');
    heading?.focus({ preventScroll: true });
  });
}
