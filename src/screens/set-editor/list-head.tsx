import { useMakingWords } from '../../app/context';
import { Button } from '../../ui/button';
import { type Asking, useBench, useSetWords } from './bench';
import style from './style.module.css';
import { useAdvised } from './use-advice';

type Plain = 'bin' | 'hints' | 'keys' | 'select';

/** Above the list: how many cards, and what can be done with all of them. */
export function ListHead({ id }: { readonly id: string }) {
  const { bench, draft, set } = useBench();
  const { list } = useAdvised();
  const words = useSetWords();
  const { tips } = useMakingWords();
  const ask = (kind: Plain) => () => {
    bench.asking.value = { kind } satisfies Asking;
  };
  return (
    <div class={style.head}>
      <h2 class={style.count} id={id} tabIndex={-1} data-cards>
        {words.count(set.cards.length)}
      </h2>
      {(list.length > 0 || draft.aside !== undefined) && (
        <Button variant="quiet" size="small" icon="info" onPress={ask('hints')}>
          {list.length > 0 ? words.hints.count(list.length) : tips.open}
        </Button>
      )}
      {set.cards.length > 1 && (
        <Button variant="quiet" size="small" icon="check" onPress={ask('select')}>
          {words.select.open}
        </Button>
      )}
      {draft.bin.length > 0 && (
        <Button variant="quiet" size="small" icon="trash" onPress={ask('bin')}>
          {words.bin.open(draft.bin.length)}
        </Button>
      )}
      <Button
        class={style.keysButton}
        variant="quiet"
        size="small"
        icon="question-mark"
        label={words.keys.title}
        onPress={ask('keys')}
      />
    </div>
  );
}
