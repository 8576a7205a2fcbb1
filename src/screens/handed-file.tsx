import { useState } from 'preact/hooks';
import type { Handed } from '../app/app';
import { useApp, useWords } from '../app/context';
import { handOut } from '../app/file-handing';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';

/** Longer texts are more than a clipboard, a mail or a note takes. */
const LONGEST_COPY = 1_000_000;

/** Asks whether a file is there, since no page can see that (fault 31), and offers the other ways out. */
export default function HandedFile({ handed }: { readonly handed: Handed }) {
  const app = useApp();
  const words = useWords();
  const say = words.fileOut;
  const [copied, setCopied] = useState<boolean | null>(null);
  const { files } = app.services;
  const { file, outcome, there } = handed;
  const { body, name } = file;
  const close = () => {
    if (app.handed.peek() === handed) app.handed.value = null;
  };
  const again = (way: 'save' | 'share') => {
    close();
    void handOut(app, file, { way, there });
  };
  const copyable = typeof body === 'string' && body.length <= LONGEST_COPY ? body : null;
  const failed = outcome === 'failed' && copied !== true;
  const told = { asked: say.check, shared: say.checkShared, failed: say.failed }[outcome];

  return (
    <Dialog
      open
      title={failed ? say.notKept : say.title}
      closeLabel={words.app.close}
      onClose={close}
      actions={
        <>
          {copyable !== null && (
            <Button
              variant="soft"
              icon="copy"
              onPress={() => void files.copy(copyable).then(setCopied)}
            >
              {say.copy}
            </Button>
          )}
          {files.share && (
            <Button variant="soft" icon="share" onPress={() => again('share')}>
              {say.share}
            </Button>
          )}
          <Button variant={failed ? 'primary' : 'soft'} icon="save" onPress={() => again('save')}>
            {failed ? say.retry : say.again}
          </Button>
          {!failed && (
            <Button
              variant="primary"
              icon="check"
              onPress={() => {
                close();
                there?.();
              }}
            >
              {say.yes}
            </Button>
          )}
        </>
      }
    >
      <p dir="auto">{told(name)}</p>
      {files.embedded && <p>{say.embedded}</p>}
      <p role="status">{copied === null ? '' : copied ? say.copied : say.copyFailed}</p>
    </Dialog>
  );
}
