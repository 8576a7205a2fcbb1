/** What decides where letters land in a field. */
const LOOK = [
  'boxSizing',
  'fontFamily',
  'fontSize',
  'fontWeight',
  'letterSpacing',
  'lineHeight',
  'paddingTop',
  'paddingRight',
  'paddingBottom',
  'paddingLeft',
  'borderTopWidth',
  'borderRightWidth',
  'borderBottomWidth',
  'borderLeftWidth',
  'textIndent',
  'direction',
] as const;

/**
 * Where a letter stands in a field, in px from the field's corner: the left edge and the foot of its line.
 * Browsers don't tell, so a copy of the text is laid out for a moment and measured.
 */
export function measureCaret(
  field: HTMLInputElement | HTMLTextAreaElement,
  at: number,
): { readonly left: number; readonly top: number } {
  const seen = getComputedStyle(field);
  const copy = document.createElement('div');
  for (const property of LOOK) copy.style[property] = seen[property];
  copy.style.borderStyle = 'solid';
  copy.style.position = 'absolute';
  copy.style.visibility = 'hidden';
  copy.style.width = `${field.offsetWidth}px`;
  copy.style.whiteSpace = field instanceof HTMLTextAreaElement ? 'pre-wrap' : 'pre';
  copy.style.overflowWrap = 'break-word';
  const mark = document.createElement('span');
  mark.textContent = field.value.charAt(at) || '.';
  copy.append(field.value.slice(0, at), mark);
  document.body.append(copy);
  const place = {
    left: mark.offsetLeft - field.scrollLeft,
    top: mark.offsetTop + mark.offsetHeight - field.scrollTop,
  };
  copy.remove();
  return place;
}
