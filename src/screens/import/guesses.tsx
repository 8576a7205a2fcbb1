import { useEffect, useState } from 'preact/hooks';
import { useMakingWords } from '../../app/context';
import { type Correction, ENCODINGS, LAYOUTS, type SheetReading } from '../../app/making/guesses';
import type { ImportBlock } from '../../app/making/importing';
import { LIMITS } from '../../domain/limits';
import { Button } from '../../ui/button';
import { Disclosure } from '../../ui/disclosure';
import { TextField } from '../../ui/field';
import { Select } from '../../ui/select';
import { ColumnRoles } from './column-roles';
import { useHand } from './hand';
import { HeaderRow } from './header-row';
import style from './style.module.css';
import { chosenSheet, describeReading, listDelimiters, listSheets, pickOne } from './view';

export interface GuessesProps {
  readonly block: ImportBlock;
  readonly reading: SheetReading;
  /** Opens it by itself. */
  readonly doubtful: boolean;
}

/** How a workbook can be read. */
const SHEET_LAYOUTS = ['table', 'columns'] as const;

/** Everything that was guessed about a table, each to be put right. */
export function Guesses({ block, reading, doubtful }: GuessesProps) {
  const words = useMakingWords().importing;
  const say = words.guess;
  const { importing } = useHand();
  const [open, setOpen] = useState(doubtful);
  useEffect(() => {
    if (doubtful) setOpen(true);
  }, [doubtful]);
  const correct = (correction: Correction) => importing.correct(block, correction);
  const { delimiter, encoding, layout, source } = reading;
  const table = layout === 'table';
  const layouts = reading.source === 'text' ? LAYOUTS : SHEET_LAYOUTS;
  const asked = {
    layout: block.choices.layout ?? layout,
    encoding: block.choices.encoding ?? encoding,
  };

  return (
    <div class={style.fold}>
      <Disclosure
        title={say.title}
        summary={block.rereading ? say.rereading : describeReading(reading, words)}
        open={open}
        onToggle={setOpen}
      >
        {open && (
          <div class={style.guesses}>
            <p>{say.lead}</p>
            <SetTitle
              block={block}
              reading={reading}
              onTitle={(title) => correct({ what: 'title', title })}
            />
            <div class={style.pair}>
              {reading.sheets.length > 1 && (
                <Select
                  label={source === 'word' ? say.part : say.sheet}
                  options={listSheets(reading, words)}
                  value={chosenSheet(block, reading)}
                  onChange={(name) =>
                    correct(
                      name === ''
                        ? { what: 'together', together: true }
                        : { what: 'sheet', sheet: name },
                    )
                  }
                />
              )}
              {(reading.source === 'text' || reading.perColumn || layout === 'columns') && (
                <Select
                  label={say.layout}
                  options={layouts.map((id) => ({ id, label: say.layouts[id] }))}
                  value={asked.layout}
                  onChange={(id) => {
                    const chosen = pickOne(LAYOUTS, id);
                    if (chosen) correct({ what: 'layout', layout: chosen });
                  }}
                />
              )}
              {reading.source === 'text' && (table || layout === 'columns') && (
                <Select
                  label={say.delimiter}
                  options={listDelimiters(reading, words)}
                  value={block.choices.delimiter ?? delimiter ?? ''}
                  onChange={(id) => {
                    const chosen = pickOne([',', ';', '\t', '|'] as const, id);
                    if (chosen) correct({ what: 'delimiter', delimiter: chosen });
                  }}
                />
              )}
              {asked.encoding !== null && (
                <Select
                  label={say.encoding}
                  hint={say.encodingHint}
                  options={ENCODINGS.map((id) => ({ id, label: say.encodings[id] }))}
                  value={asked.encoding}
                  onChange={(id) => {
                    const chosen = pickOne(ENCODINGS, id);
                    if (chosen) correct({ what: 'encoding', encoding: chosen });
                  }}
                />
              )}
            </div>
            {block.choices.asides && (
              <Button
                variant="paper"
                size="small"
                onPress={() => correct({ what: 'asides', take: false })}
              >
                {words.problems.leaveAsides}
              </Button>
            )}
            {table && !reading.book?.together.length && (
              <HeaderRow reading={reading} onChange={(row) => correct({ what: 'header', row })} />
            )}
            {(table || layout === 'anki') && (
              <ColumnRoles
                reading={reading}
                onChange={(at, role) => correct({ what: 'column', at, role })}
              />
            )}
          </div>
        )}
      </Disclosure>
    </div>
  );
}

/** Long enough to type a word: the file is read again for a title too. */
const PAUSE = 350;

interface SetTitleProps {
  readonly block: ImportBlock;
  readonly reading: SheetReading;
  readonly onTitle: (title: string) => void;
}

function SetTitle({ block, reading, onTitle }: SetTitleProps) {
  const words = useMakingWords().importing.guess;
  const [typed, setTyped] = useState<string | null>(null);
  const asked = block.choices.title;
  const shown = typed ?? asked ?? reading.set?.title ?? '';

  useEffect(() => {
    if (typed === null || typed === asked) return undefined;
    const timer = setTimeout(() => onTitle(typed), PAUSE);
    return () => clearTimeout(timer);
  }, [typed, asked]);

  return (
    <TextField label={words.setTitle} value={shown} onInput={setTyped} maxLength={LIMITS.title} />
  );
}
