import { isSame } from '../../lib/is-same';
import type { Draft } from './draft';
import { emptyCasus } from './new-casus';
import { emptyFormat } from './new-format';
import { emptySet, TEMPLATES } from './new-set';

/** Whether a set, case or format is still what it began as, without a word of its maker: then nobody misses it. */
export function isUntouched(draft: Draft): boolean {
  const begin = { id: draft.content.id, title: '' };
  switch (draft.kind) {
    case 'kaartenset':
      return (
        draft.bin.length === 0 &&
        TEMPLATES.some((template) => isSame(draft.content, emptySet({ ...begin, template })))
      );
    case 'casus':
      return isSame(draft.content, emptyCasus(begin));
    case 'werkvorm':
      return isSame(draft.content, emptyFormat(begin));
  }
}
