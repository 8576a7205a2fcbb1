import { useId } from 'preact/hooks';
import { useMakingWords } from '../../app/context';
import type { SheetReading } from '../../app/making/guesses';
import { Button } from '../../ui/button';
import { classes } from '../../ui/classes';
import style from './style.module.css';
import { describeRow } from './view';

/** Enough to know a row by. */
const COLUMNS = 8;

export interface HeaderRowProps {
  readonly reading: SheetReading;
  readonly onChange: (row: number | null) => void;
}

/** The first rows of the file as they stand there; tapping one makes it the header. */
export function HeaderRow({ reading: { head, headerRow }, onChange }: HeaderRowProps) {
  const words = useMakingWords().importing.guess;
  const id = useId();
  const width = Math.min(COLUMNS, Math.max(0, ...head.map((row) => row.length)));
  return (
    <section class={style.header} aria-labelledby={id}>
      <h3 class={style.partTitle} id={id}>
        {words.header}
      </h3>
      <p class={style.quiet}>{words.headerHint}</p>
      <div class={style.scroll}>
        <table class={style.table}>
          <tbody>
            {head.map((row, at) => (
              <tr
                key={at}
                class={classes(
                  headerRow === at && style.chosenRow,
                  headerRow !== null && at < headerRow && style.aboveHeader,
                )}
                onClick={() => onChange(at)}
              >
                <th scope="row">
                  <button
                    class={style.rowButton}
                    type="button"
                    aria-pressed={headerRow === at}
                    aria-label={words.headerRow(at + 1, describeRow(row))}
                  >
                    {at + 1}
                  </button>
                </th>
                {Array.from({ length: width }, (_, column) => (
                  <td key={column} dir="auto">
                    {row[column] ?? ''}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div class={style.actions}>
        <Button
          variant="paper"
          size="small"
          icon={headerRow === null ? 'check' : undefined}
          pressed={headerRow === null}
          onPress={() => onChange(null)}
        >
          {words.noHeader}
        </Button>
      </div>
    </section>
  );
}
