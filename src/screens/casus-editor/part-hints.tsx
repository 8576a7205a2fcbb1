import { useMakingWords } from '../../app/context';
import type { Advice } from '../../domain/making/advice';
import { nameTip } from '../../domain/making/aside';
import { takeCasusFix } from '../../domain/making/take-fix';
import { Disclosure } from '../../ui/disclosure';
import { List } from '../../ui/list';
import style from '../making-parts/bench.module.css';
import { Hint } from '../making-parts/hint';
import { useBench, useCasusWords } from './bench';
import { isAbout } from './view';

/** What the part says for itself: its own words are pointed at where they stand. */
const SAID_THERE: ReadonlySet<string> = new Set(['placeholder', 'pronoun', 'unused']);

/** What a colleague would say of one part, folded away. Never in the way. */
export function PartHints({ part }: { readonly part: string }) {
  const { bench } = useBench();
  const words = useCasusWords().hints;
  const own = bench.advice.value.list.filter(
    ({ hint }) => isAbout(hint.path, part) && !SAID_THERE.has(hint.kind),
  );
  if (own.length === 0) return null;
  return (
    <Disclosure title={words.count(own.length)}>
      <List class={style.hints}>
        {own.map((advice, index) => (
          <li key={`${advice.hint.kind} ${index}`}>
            <CasusHint advice={advice} />
          </li>
        ))}
      </List>
    </Disclosure>
  );
}

/** One hint about a case. */
export function CasusHint({ advice }: { readonly advice: Advice }) {
  const { bench, casus, edit } = useBench();
  const words = useCasusWords().hints;
  const { tips } = useMakingWords();

  function take() {
    const change = takeCasusFix(casus, advice.fix);
    if (change) edit(change, words.taken);
  }

  return (
    <Hint
      advice={advice}
      lang={casus.lang}
      // Someone typed since: what would be put there was made of an older text.
      stale={bench.advice.value.content !== casus}
      onTake={take}
      onLeave={() => {
        const names = [nameTip(bench.advice.value.content ?? casus, advice)];
        edit({ kind: 'aside', of: 'tips', names, on: true }, tips.left);
      }}
    />
  );
}
