import { fold } from '../lib/fold';

const BOLD = /\*\*(?=\S)(.+?)\*\*/g;
const ITEM = /^[ \t]*[-*–][ \t]+/;

/**
 * A front as it stands on the card: plain text. The stars round bold words go, and the items of a list get the
 * bullet that needs no reading. What was made plain once stays as it is.
 */
export function plainFront(text: string): string {
  let plain = text;
  // Stars within stars come free one pair at a time.
  for (let before = ''; before !== plain; ) {
    before = plain;
    plain = plain.replace(BOLD, '$1');
  }
  if (!plain.includes('\n')) return plain;
  return plain
    .split('\n')
    .map((line) => line.replace(ITEM, '• '))
    .join('\n');
}

/** What two fronts have in common that ask the same: case, accents and the marks at the end are no difference. */
export const frontKey = (front: string): string => {
  const folded = fold(front);
  return folded.replace(/[\s.?!…]+$/, '') || folded;
};
