import { useRef, useState } from 'preact/hooks';
import { useApp, useMakingWords } from '../../app/context';
import { type Handed, readHanded } from '../../app/handed-in';
import { type Placed, planImport } from '../../app/import-plan';
import { putPieces, renamePiece, type ShelfRefusal, type TakeBack, titleOf } from '../../app/shelf';
import type { Workshop } from '../../app/workshop';

import { Icon } from '../../ui/icon';
import { Panel } from '../../ui/panel';
import { ImportBlock } from './import-block';
import type { Looking } from './look-dialog';
import style from './style.module.css';
import { type Choice, nameAs, nameEntry } from './view';

/** A file that was chosen, until it is taken in or put away. */
interface Chosen {
  readonly key: string;
  readonly name: string;
  readonly handed: Handed;
  readonly refusal?: ShelfRefusal | undefined;
}

export interface ImportPanelProps {
  readonly workshop: Workshop;
  readonly onLook: (looking: Looking) => void;
  readonly onChange: (message: string, takeBack: TakeBack, focus: string) => Promise<void>;
}

/** Brings sets and cases in: choose files, see what is in them, and only then store them. */
export function ImportPanel({ workshop, onLook, onChange }: ImportPanelProps) {
  const app = useApp();
  const words = useMakingWords().workshop.import;
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  const [reading, setReading] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const entries = [...workshop.sets, ...workshop.casussen];
  const shelf = entries.flatMap((entry): readonly Placed[] => (entry.item ? [entry.item] : []));

  async function read(files: readonly File[]) {
    let ready = 0;
    for (const file of files) {
      setReading(file.name);
      const handed = await readHanded(file);
      if (handed.status === 'ready') ready += 1;
      const key = app.services.newId();
      setChosen((before) => [...before, { key, name: file.name, handed }]);
    }
    setReading(null);
    // One sentence: a live region around the blocks would read all of them out.
    if (files.length > 0) app.say(words.done(ready, files.length - ready));
  }

  function putAway(key: string) {
    setChosen((before) => before.filter((one) => one.key !== key));
    input.current?.focus();
  }

  async function take({ key, handed }: Chosen, choice: Choice) {
    if (handed.status !== 'ready') return;
    const { kind } = handed.piece;
    const bundled = kind === 'casus' ? app.bundle.casussen : app.bundle.sets;
    const ids = bundled.map((one) => one.id);
    const piece = renamePiece(handed.piece, nameAs(planImport(handed.piece, ids, shelf), choice));
    const put = await putPieces(app, [piece]);
    if (!put.ok) {
      const { refusal } = put;
      setChosen((before) => before.map((one) => (one.key === key ? { ...one, refusal } : one)));
      return;
    }
    setChosen((before) => before.filter((one) => one.key !== key));
    const title = titleOf(piece);
    const takenIn = kind === 'casus' ? words.takenCasus(title) : words.taken(title);
    await onChange(
      choice === 'update' ? words.updated(title) : takenIn,
      put.value.takeBack,
      `[data-entry="${nameEntry(kind, piece.content.id)}"]`,
    );
  }

  return (
    <Panel title={words.title}>
      <p>{words.lead}</p>
      <label class={style.choose}>
        <Icon name="upload" />
        <span>{words.button}</span>
        {/* No `accept`: with one, iOS greys out good files. What is inside is what counts. */}
        <input
          class={style.file}
          type="file"
          multiple
          ref={input}
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])];
            // So that choosing the same file again is a change again.
            event.currentTarget.value = '';
            void read(files);
          }}
        />
      </label>
      <div class={style.chosen}>
        {reading !== null && <p>{words.reading(reading)}</p>}
        {chosen.length > 0 && (
          <ul class={style.files} aria-label={words.files}>
            {chosen.map((one) => (
              <li key={one.key}>
                <ImportBlock
                  name={one.name}
                  handed={one.handed}
                  refusal={one.refusal}
                  entries={entries}
                  shelf={shelf}
                  onLook={onLook}
                  onTake={(choice) => void take(one, choice)}
                  onCancel={() => putAway(one.key)}
                />
              </li>
            ))}
          </ul>
        )}
      </div>
    </Panel>
  );
}
