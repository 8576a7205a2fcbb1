/** At most `max` characters of a text, with "…" where something was left out; never half a sign. */
export function cutText(text: string, max: number): string {
  if (text.length <= max) return text;
  const last = text.charCodeAt(max - 2);
  const splits = last >= 0xd800 && last < 0xdc00;
  return `${text.slice(0, splits ? max - 2 : max - 1)}…`;
}
