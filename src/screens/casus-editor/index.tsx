import { useApp } from '../../app/context';
import { openCasusEditor } from '../../app/making/open-editor';
import type { Route } from '../../app/routes';
import { Opened } from '../making-parts/opened';
import { useCasusWords } from './bench';
import { Desk } from './desk';

/** Making a case. */
export default function CasusEditorScreen({ route }: { readonly route: Route }) {
  const app = useApp();
  const words = useCasusWords();
  const id = route.name === 'casus-editor' ? route.casus : '';
  return (
    <Opened
      piece={{ kind: 'casus', id }}
      words={words.refused}
      open={(options) => openCasusEditor(app, id, options)}
    >
      {(editor) => <Desk editor={editor} />}
    </Opened>
  );
}
