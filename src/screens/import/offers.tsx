import { useMakingWords } from '../../app/context';
import type { SheetReading } from '../../app/making/guesses';
import { Button } from '../../ui/button';
import style from './style.module.css';

export interface OffersProps {
  readonly reading: SheetReading;
  readonly busy: boolean;
  readonly onPerColumn: () => void;
}

/** What was left out of a table as a whole, and another way to read it. */
export function Offers({ reading, busy, onPerColumn }: OffersProps) {
  const words = useMakingWords().importing;
  return (
    <>
      {reading.personal.length > 0 && (
        <p dir="auto">
          {words.personal(reading.personal)} {words.personalHow}
        </p>
      )}
      {reading.perColumn && (
        <div class={style.fold}>
          <p>{words.perColumn}</p>
          <Button variant="paper" busy={busy} onPress={onPerColumn}>
            {words.readPerColumn}
          </Button>
        </div>
      )}
    </>
  );
}
