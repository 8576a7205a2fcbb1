import type { FileRefusal } from '../files/refusal';
import type { Words } from '../i18n/words';
import { assertNever } from '../lib/assert-never';

/** Why a file that someone handed in does not come in; `unreadable` when the device gives no text at all. */
export type HandedInRefusal = FileRefusal | { readonly kind: 'unreadable' };

export interface Told {
  readonly title: string;
  readonly text: string;
}

const MEGABYTE = 1024 * 1024;

/** Tells plainly what is wrong with a file, that nothing changed, and what to do. */
export function describeRefusal(
  refusal: HandedInRefusal,
  { reports: { refusal: words } }: Pick<Words, 'reports'>,
): Told {
  const where = (path: string) => sayPlace(path, words.where);
  switch (refusal.kind) {
    case 'unreadable':
      return words.unreadable;
    case 'empty':
      return words.empty;
    case 'too-big': {
      const { title, text } = words.tooBig;
      return { title, text: text(countMegabytes(refusal.bytes), countMegabytes(refusal.limit)) };
    }
    case 'cut-off':
      return words.cutOff;
    case 'not-json':
      return { title: words.notJson.title, text: words.notJson.text(refusal.line) };
    case 'unknown-format':
      return { title: words.unknownFormat.title, text: words.unknownFormat.text(refusal.format) };
    case 'newer-version':
      return words.newer;
    case 'invalid': {
      const { problem, text, title } = words.invalid;
      return { title, text: text(where(refusal.path), problem[refusal.problem], refusal.value) };
    }
    case 'duplicate-id': {
      const { text, title } = words.duplicate;
      return { title, text: text(where(refusal.path), refusal.id) };
    }
    case 'unknown-reference': {
      const { text, title, to } = words.reference;
      return { title, text: text(where(refusal.path), to[refusal.to], refusal.id) };
    }
    case 'image':
      return { title: words.image.title, text: words.image.text(where(refusal.path)) };
    default:
      return assertNever(refusal);
  }
}

/** Rounded up: a file just over the limit must not seem to be as big as the limit. */
export function countMegabytes(bytes: number): number {
  return Math.ceil((bytes / MEGABYTE) * 10) / 10;
}

/** "cards[3].front" is card 4 for people; the path itself stays beside it, for who mends the file. */
function sayPlace(path: string, words: Words['reports']['refusal']['where']): string {
  if (path === '') return words.whole;
  const item = /^(\w+)\[(\d+)\]/.exec(path);
  if (item?.[1] === undefined) return words.path(path);
  return `${words.place(item[1], Number(item[2]) + 1)} (${path})`;
}
