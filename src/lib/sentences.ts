const ENDED = /[.!?\u2026:;][\u2019\u201D"')\]]*$/u;

/**
 * Sentences after each other, as they are said: between two of them is one stop, that of the first if it has one
 * ("Wie hielp hierover? Chantal is aan de beurt"). Empty ones are left out.
 */
export function joinSentences(parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part, at, all) => (at === all.length - 1 || ENDED.test(part) ? part : `${part}.`))
    .join(' ');
}

/** The whole sentences that a text begins with, as many as fit in `most` signs; the first one always. */
export function leadOf(text: string, most: number): string {
  const sentences = text.match(/[^.!?\u2026]+(?:[.!?\u2026]+[\u2019\u201D"')\]]*|$)\s*/gu) ?? [
    text,
  ];
  let lead = '';
  for (const sentence of sentences) {
    if (lead !== '' && (lead + sentence).trim().length > most) break;
    lead += sentence;
  }
  return lead.trim();
}
