import { useApp, useMakingWords } from '../../app/context';
import { describeAdvice } from '../../app/making/advice-words';
import type { Advice } from '../../domain/making/advice';
import { takeSetFix } from '../../domain/making/take-fix';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { useBench, useSetWords } from './bench';
import style from './hints.module.css';
import { useAdvised } from './use-advice';
import { shorten } from './view';

/** What a colleague would say of one card, or of the set (null). Never in the way. */
export function HintList({ card }: { readonly card: string | null }) {
  const { list } = useAdvised();
  const words = useSetWords().hints;
  const own = list.filter((advice) => advice.card === card);
  if (own.length === 0) return null;
  return (
    <section class={style.hints} aria-label={words.title}>
      <h3 class={style.title}>
        <Icon name="bulb" size={1.2} />
        {words.title}
      </h3>
      <ul class={style.list}>
        {own.map((advice, index) => (
          <li key={`${advice.hint.kind} ${index}`}>
            <HintItem advice={advice} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One hint: what, why, and where it can be worked out the change itself. */
export function HintItem({ advice }: { readonly advice: Advice }) {
  const app = useApp();
  const { bench, set } = useBench();
  const words = useSetWords().hints;
  const { advice: adviceWords } = useMakingWords();
  const advised = useAdvised();
  const told = describeAdvice(advice, adviceWords, advised.set ?? set);
  const { card, fix } = advice;
  const find = (from: typeof set | null) => from?.cards.find(({ id }) => id === card);
  // Someone typed since: what would be put there was made of an older text.
  const stale = card === null ? advised.set !== set : find(advised.set) !== find(set);

  function take() {
    const edit = takeSetFix(set, advice, app.services.newId());
    if (edit) bench.edit(edit, { tell: words.taken });
  }

  return (
    <div class={style.hint}>
      <p class={style.what}>{told.title}</p>
      <p class={style.why}>{told.why}</p>
      {fix && (
        <>
          {told.fixLabel && <p class={style.how}>{told.fixLabel}:</p>}
          {told.preview?.map((text, index) => (
            <p class={style.proposal} dir="auto" lang={set.lang} key={index}>
              {shorten(text, 200)}
            </p>
          ))}
          <Button
            variant="soft"
            size="small"
            icon="edit"
            label={told.fixLabel && words.takeIt(told.fixLabel)}
            disabled={stale}
            onPress={take}
          >
            {words.take}
          </Button>
        </>
      )}
    </div>
  );
}
