import { useMakingWords } from '../../app/context';
import type { SheetReading } from '../../app/making/guesses';
import { Button } from '../../ui/button';
import style from './style.module.css';

export interface OffersProps {
  readonly reading: SheetReading;
  readonly busy: boolean;
  readonly onPerColumn: () => void;
}

/** Another way to read a table. */
export function Offers({ reading, busy, onPerColumn }: OffersProps) {
  const words = useMakingWords().importing;
  return (
    <>
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
