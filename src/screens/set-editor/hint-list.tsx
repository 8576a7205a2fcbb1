import { useApp, useMakingWords } from '../../app/context';
import type { Advice } from '../../domain/making/advice';
import { nameTip } from '../../domain/making/aside';
import { takeSetFix } from '../../domain/making/take-fix';
import { Icon } from '../../ui/icon';
import { List } from '../../ui/list';
import { Hint } from '../making-parts/hint';
import { useBench, useSetWords } from './bench';
import style from './hints.module.css';
import { useAdvised } from './use-advice';

/** What a colleague would say of one card, or of the set (null). Never in the way. */
export function HintList({ card }: { readonly card: string | null }) {
  const { list } = useAdvised();
  const words = useSetWords().hints;
  const own = list.filter((advice) => advice.card === card);
  if (own.length === 0) return null;
  return (
    <section class={style.hints} aria-label={words.title}>
      <h3 class={style.title}>
        <Icon name="info" size={1.2} />
        {words.title}
      </h3>
      <List class={style.list}>
        {own.map((advice, index) => (
          <li key={`${advice.hint.kind} ${index}`}>
            <HintItem advice={advice} />
          </li>
        ))}
      </List>
    </section>
  );
}

/** One hint: what, why, and where it can be worked out the change itself. */
export function HintItem({ advice }: { readonly advice: Advice }) {
  const app = useApp();
  const { bench, set } = useBench();
  const words = useSetWords().hints;
  const { tips } = useMakingWords();
  const advised = useAdvised();
  const { card } = advice;
  const find = (from: typeof set | null) => from?.cards.find(({ id }) => id === card);
  // Someone typed since: what would be put there was made of an older text.
  const stale = card === null ? advised.set !== set : find(advised.set) !== find(set);

  function take() {
    const edit = takeSetFix(set, advice, app.services.newId());
    if (edit) bench.edit(edit, { tell: words.taken });
  }

  function leave() {
    const names = [nameTip(advised.set ?? set, advice)];
    const edit = { kind: 'aside', of: 'tips', names, on: true } as const;
    bench.edit(edit, { tell: tips.left });
  }

  return (
    <Hint
      advice={advice}
      set={advised.set ?? set}
      lang={set.lang}
      stale={stale}
      onTake={take}
      onLeave={leave}
    />
  );
}
