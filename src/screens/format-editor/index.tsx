import { useApp } from '../../app/context';
import { openFormatEditor } from '../../app/making/open-editor';
import type { Route } from '../../app/routes';
import { Opened } from '../making-parts/opened';
import { useFormatWords } from './bench';
import { Desk } from './desk';

/** Making a format. */
export default function FormatEditorScreen({ route }: { readonly route: Route }) {
  const app = useApp();
  const words = useFormatWords();
  const id = route.name === 'format-editor' ? route.format : '';
  return (
    <Opened
      piece={{ kind: 'werkvorm', id }}
      words={words.refused}
      open={(options) => openFormatEditor(app, id, options)}
    >
      {(editor) => <Desk editor={editor} />}
    </Opened>
  );
}
