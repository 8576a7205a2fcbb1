import { useApp, useMakingWords } from '../../app/context';
import type { Piece } from '../../app/handed-in';
import { copyPiece, createPiece } from '../../app/making/create-piece';
import { linkTo } from '../../app/routes';
import type { ShelfRefusal } from '../../app/shelf';
import { findEditor } from '../../app/start-place';
import { emptyCasus } from '../../domain/making/new-casus';
import { emptyFormat } from '../../domain/making/new-format';
import { emptySet, type Template } from '../../domain/making/new-set';
import type { ShelfRef } from '../../domain/record';
import type { Result } from '../../lib/result';

/** Ways to begin something new; each opens its editor, or says why it can't. */
export function useBegin() {
  const app = useApp();
  const words = useMakingWords().workshop;

  function open(begun: Result<ShelfRef, ShelfRefusal>): void {
    if (!begun.ok) {
      app.notice.value = { message: words.failed[begun.refusal] };
      return;
    }
    app.go(linkTo(findEditor(begun.value)));
  }

  return {
    async set(title: string, template: Template) {
      const content = emptySet({ id: app.services.newId(), title, template });
      open(await createPiece(app, { kind: 'kaartenset', content }));
    },
    async casus() {
      const content = emptyCasus({ id: app.services.newId(), title: '' });
      open(await createPiece(app, { kind: 'casus', content }));
    },
    async format() {
      const content = emptyFormat({ id: app.services.newId(), title: '' });
      open(await createPiece(app, { kind: 'werkvorm', content }));
    },
    /** With a title of its own, or as a copy of the other. */
    async copy(piece: Piece, title = '') {
      if (title === '' || piece.kind !== 'kaartenset') return open(await copyPiece(app, piece));
      const content = { ...piece.content, id: app.services.newId(), version: 1, title };
      return open(await createPiece(app, { kind: 'kaartenset', content }));
    },
  };
}
