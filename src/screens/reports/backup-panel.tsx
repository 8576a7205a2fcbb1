import { useRef, useState } from 'preact/hooks';
import { useWords } from '../../app/context';
import { Button } from '../../ui/button';
import { Panel } from '../../ui/panel';
import { BackupDialog } from './backup-dialog';
import { RestoreDialog } from './restore-dialog';
import style from './style.module.css';

interface BackupPanelProps {
  /** When the last backup was made, in words; null when there is none. */
  readonly lastDay: string | null;
  readonly onChange: () => void;
}

/** Everything out in one file, and back in. */
export function BackupPanel({ lastDay, onChange }: BackupPanelProps) {
  const say = useWords().reports;
  const [making, setMaking] = useState(false);
  const [file, setFile] = useState<File | null>(null);
  const input = useRef<HTMLInputElement>(null);

  return (
    <Panel title={say.backup.title} class={style.backup}>
      <p>
        {say.backup.text} {lastDay === null ? say.backup.never : say.backup.last(lastDay)}
      </p>
      <div class={style.backupActions}>
        <Button variant="soft" icon="save" onPress={() => setMaking(true)}>
          {say.backup.make}
        </Button>
        <Button variant="soft" icon="upload" onPress={() => input.current?.click()}>
          {say.backup.restore}
        </Button>
        <Button variant="soft" icon="upload" onPress={() => input.current?.click()}>
          {say.backup.fetch}
        </Button>
        {/* No `accept`: iOS would grey the file out. Its content is checked instead (fault 10). */}
        <input
          class="sr-only"
          type="file"
          tabIndex={-1}
          aria-label={say.restore.file}
          ref={input}
          onChange={(event) => {
            setFile(event.currentTarget.files?.[0] ?? null);
            // The same file once more is a new question.
            event.currentTarget.value = '';
          }}
        />
      </div>
      <BackupDialog open={making} onClose={() => setMaking(false)} onSaved={onChange} />
      <RestoreDialog file={file} onClose={() => setFile(null)} onRestored={onChange} />
    </Panel>
  );
}
