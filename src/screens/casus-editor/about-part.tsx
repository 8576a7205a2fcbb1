import { LIMITS } from '../../domain/limits';
import { Disclosure } from '../../ui/disclosure';
import style from '../making-parts/bench.module.css';
import { OriginFields } from '../making-parts/origin-fields';
import { useBench, useCasusWords } from './bench';
import { PlaceholderField } from './placeholder-field';

/** What the case says about itself: seldom changed, so folded away. */
export function AboutPart() {
  const { casus, edit } = useBench();
  const words = useCasusWords().about;
  return (
    <div data-part="about">
      <Disclosure title={words.open} summary={words.summary}>
        <div class={style.form}>
          <PlaceholderField
            multiline
            label={words.description}
            hint={words.descriptionHint}
            value={casus.description}
            maxLength={LIMITS.description}
            onInput={(description) => edit({ kind: 'about', change: { description } })}
          />
          <OriginFields
            value={casus}
            langLabel={words.lang}
            onChange={(change) => edit({ kind: 'about', change })}
          />
        </div>
      </Disclosure>
    </div>
  );
}
