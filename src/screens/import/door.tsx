import { useState } from 'preact/hooks';
import { useMakingWords } from '../../app/context';
import { Button } from '../../ui/button';
import { Disclosure } from '../../ui/disclosure';
import { TextField } from '../../ui/field';
import { Icon } from '../../ui/icon';
import style from './style.module.css';

export interface DoorProps {
  /** Something came in already: leave it the room. */
  readonly small: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onText: (text: string) => void;
}

/** The ways in: choosing files, dropping them, pasting text. */
export function Door({ small, onFiles, onText }: DoorProps) {
  const words = useMakingWords().importing;
  const [text, setText] = useState('');
  const [pasting, setPasting] = useState(false);
  return (
    <section class={style.door} aria-label={words.choose}>
      {!small && <p class={style.lead}>{words.lead}</p>}
      <div class={style.ways}>
        <label class={style.choose}>
          <Icon name="upload" />
          <span>{words.choose}</span>
          {/* No `accept`: with one, iOS greys out good files. What is inside is what counts. */}
          <input
            class={style.file}
            type="file"
            multiple
            onChange={(event) => {
              const files = [...(event.currentTarget.files ?? [])];
              // So that choosing the same file again is a change again.
              event.currentTarget.value = '';
              onFiles(files);
            }}
          />
        </label>
        <p class={style.quiet}>{words.ways}</p>
      </div>
      <Disclosure
        title={words.paste.title}
        summary={words.paste.hint}
        open={pasting}
        onToggle={setPasting}
      >
        <TextField
          label={words.paste.label}
          value={text}
          onInput={setText}
          multiline
          rows={5}
          placeholder={words.paste.hint}
        />
        <div class={style.actions}>
          <Button
            variant="primary"
            disabled={text.trim() === ''}
            onPress={() => {
              onText(text);
              setText('');
              setPasting(false);
            }}
          >
            {words.paste.read}
          </Button>
        </div>
      </Disclosure>
    </section>
  );
}
