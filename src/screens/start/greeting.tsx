import { useEffect } from 'preact/hooks';
import { useApp } from '../../app/context';
import style from './style.module.css';

/** Asks a table about the first step it agreed on last time, if it chose to keep that. */
export function Greeting({ firstStep }: { readonly firstStep: string | null }) {
  const app = useApp();
  const words = app.guidingWords.value?.start;
  const wanted = firstStep !== null && words === undefined;
  useEffect(() => {
    // A table that only lays out cards has not fetched these words yet; without them nobody misses a greeting.
    if (wanted) app.loadGuidingWords().catch(() => undefined);
  }, [app, wanted]);
  if (firstStep === null || !words) return null;
  return (
    <section class={style.greeting}>
      <p>{words.greeting}</p>
      <p class={style.firstStep} dir="auto">
        {firstStep}
      </p>
      <p>
        <strong>{words.greetingAsk}</strong>
      </p>
    </section>
  );
}
