import type { MakingWords } from '../../i18n/words';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import style from './style.module.css';
import type { Fitting } from './use-fitting';
import type { Printing } from './use-printing';

interface PrintFootProps {
  readonly amount: string;
  readonly fitting: Fitting;
  readonly printing: Printing;
  readonly tooLong: number;
  readonly words: MakingWords['printing'];
}

/** How much paper it takes, how far it is, and the button. */
export function PrintFoot({ amount, fitting, printing, tooLong, words }: PrintFootProps) {
  const busy = printing.waiting || printing.done !== undefined;
  return (
    <div class={style.foot} data-fitting={fitting.finished ? 'done' : 'busy'}>
      <div class={style.state}>
        <p class={style.total}>{amount}</p>
        <p class={style.hint}>
          {fitting.finished && tooLong === 0 && <Icon name="check" size={1.1} />}
          {sayProgress(fitting, printing, tooLong, words)}
        </p>
        {printing.trouble && <p role="status">{words.printer[printing.trouble]}</p>}
      </div>
      {printing.trouble !== 'missing' && (
        <Button variant="primary" size="large" icon="print" busy={busy} onPress={printing.print}>
          {words.print}
        </Button>
      )}
    </div>
  );
}

function sayProgress(
  fitting: Fitting,
  printing: Printing,
  tooLong: number,
  words: MakingWords['printing'],
): string {
  if (!fitting.finished) return words.fitting(fitting.done, fitting.all);
  if (printing.done !== undefined) return words.preparing(printing.done, printing.all);
  return tooLong > 0 ? words.tooLong.title(tooLong) : words.fits;
}
