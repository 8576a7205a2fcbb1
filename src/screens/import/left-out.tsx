import { useMakingWords } from '../../app/context';
import type { Correction, SheetReading } from '../../app/making/guesses';
import type { ImportBlock } from '../../app/making/importing';
import { Button } from '../../ui/button';
import { List } from '../../ui/list';
import { useHand } from './hand';
import style from './style.module.css';
import { listLeftOut } from './view-left-out';

export interface LeftOutProps {
  readonly block: ImportBlock;
  readonly reading: SheetReading | null;
}

/** What does not come along by itself or not as it stands there, each with the way to have it otherwise where there is one. */
export function LeftOut({ block, reading }: LeftOutProps) {
  const words = useMakingWords().importing;
  const { importing } = useHand();
  const lines = listLeftOut(reading, block.twins, words.left);
  if (lines.length === 0) return null;
  const correct = (correction: Correction) => importing.correct(block, correction);
  return (
    <List class={style.left} label={words.left.label}>
      {lines.map(({ key, text, way }) => (
        <li class={style.leftLine} key={key}>
          <p dir="auto">{text}</p>
          {way && (
            <Button
              variant="paper"
              size="small"
              busy={block.rereading}
              onPress={() => correct(way.correction)}
            >
              {way.label}
            </Button>
          )}
        </li>
      ))}
    </List>
  );
}
