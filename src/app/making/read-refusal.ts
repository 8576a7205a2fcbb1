import type { ReadRefusal } from '../../files/sheets/reading';
import type { MakingWords, Words } from '../../i18n/words';
import { assertNever } from '../../lib/assert-never';
import { describeRefusal, type Told } from '../refusal-words';

/** Why a file doesn't come in; `unreadable` when the device doesn't give it. */
export type ImportRefusal = ReadRefusal | { readonly kind: 'unreadable' };

const MEGABYTE = 1024 * 1024;

/** Says plainly what a file looks like, that nothing changed, and what to do. */
export function describeReadRefusal(
  refusal: ImportRefusal,
  words: Pick<Words, 'reports'>,
  { importing: { refusal: say } }: Pick<MakingWords, 'importing'>,
): Told {
  switch (refusal.kind) {
    case 'looks-like':
      return say.looksLike[refusal.what];
    case 'zip-too-big': {
      const { limit, of } = refusal;
      const { text, title } = say.zip[of];
      return { title, text: text(of === 'bytes' ? Math.round(limit / MEGABYTE) : limit) };
    }
    case 'damaged':
      return say.damaged;
    case 'too-slow':
      return say.tooSlow;
    case 'no-rows':
      return say.noRows;
    case 'unreadable':
    case 'empty':
    case 'too-big':
    case 'cut-off':
    case 'not-json':
    case 'unknown-format':
    case 'newer-version':
    case 'invalid':
    case 'duplicate-id':
    case 'unknown-reference':
    case 'image':
      return describeRefusal(refusal, words);
    default:
      return assertNever(refusal);
  }
}
