import { isSame } from '../../lib/is-same';
import type { Draft } from './draft';
import { emptyCasus } from './new-casus';
import { emptyFormat } from './new-format';

/**
 * Whether a case or format is still what it began as, without a word of its maker: then nobody misses it. A set
 * never is, for it begins with a title that someone typed.
 */
export function isUntouched(draft: Draft): boolean {
  if (draft.kind === 'kaartenset' || draft.content.title !== '') return false;
  const begin = { id: draft.content.id, title: '' };
  return isSame(draft.content, draft.kind === 'casus' ? emptyCasus(begin) : emptyFormat(begin));
}
