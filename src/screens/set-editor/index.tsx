import { useApp } from '../../app/context';
import { openSetEditor } from '../../app/making/open-editor';
import type { Route } from '../../app/routes';
import { Opened } from '../making-parts/opened';
import { useSetWords } from './bench';
import { Desk } from './desk';

/** Making a set. */
export default function SetEditorScreen({ route }: { readonly route: Route }) {
  const app = useApp();
  const words = useSetWords();
  const id = route.name === 'set-editor' ? route.set : '';
  return (
    <Opened
      piece={{ kind: 'kaartenset', id }}
      words={words.refused}
      open={(options) => openSetEditor(app, id, options)}
    >
      {(editor) => <Desk editor={editor} />}
    </Opened>
  );
}
