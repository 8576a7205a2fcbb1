import type { Variant } from '../../domain/casus';
import { CASUS_LIMITS, LIMITS } from '../../domain/limits';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import style from '../making-parts/bench.module.css';
import { goToPart } from '../making-parts/steps';
import { useBench, useCasusWords } from './bench';
import { listKeys } from './placeholders';
import { nameKey } from './pronoun-sets';
import { changeValue, hasRoom, removeKey } from './view';

/** Of whom the case can be told. Out of sight as long as it is about one person. */
export function VariantsPart() {
  const { bench, casus } = useBench();
  const words = useCasusWords().variants;
  const { variants } = casus;
  const ask = (kind: 'variant' | 'word') => () => {
    bench.asking.value = { kind };
  };
  if (variants.length === 0) {
    return (
      <Button class={style.add} variant="quiet" icon="people" onPress={ask('variant')}>
        {words.open}
      </Button>
    );
  }
  return (
    <section class={style.part} aria-labelledby="variants">
      <h2 id="variants" data-part="variants" tabIndex={-1}>
        {words.title}
      </h2>
      <p class={style.lead}>{words.lead}</p>
      <div class={style.paper}>
        <Labels />
        {listKeys(variants).map((key) => (
          <KeyRow key={key} name={key} />
        ))}
        <div class={style.tools}>
          <Button variant="soft" icon="plus" onPress={ask('word')}>
            {words.addWord}
          </Button>
          {hasRoom.variant(casus) && (
            <Button variant="soft" icon="person-add" onPress={ask('variant')}>
              {words.add}
            </Button>
          )}
        </div>
      </div>
    </section>
  );
}

const labelOf = (variant: Variant, otherwise: string): string => variant.label.trim() || otherwise;

/** How each variant is called on the start screen. */
function Labels() {
  const { casus, edit } = useBench();
  const words = useCasusWords().variants;
  const { variants } = casus;

  function remove(variant: Variant, name: string) {
    const removed = edit({ kind: 'remove-variant', id: variant.id }, words.removed(name));
    if (removed) goToPart(variants.length > 1 ? 'variants' : 'stages', true);
  }

  return (
    <fieldset class={style.word}>
      <legend class={style.wordName}>{words.choice}</legend>
      <p class={style.lead}>{words.choiceHint}</p>
      <div class={style.values}>
        {variants.map((variant, index) => {
          const name = labelOf(variant, words.nameless(index + 1));
          return (
            <div class={style.label} key={variant.id} data-part={variant.id}>
              <TextField
                label={words.number(index + 1)}
                value={variant.label}
                maxLength={LIMITS.name}
                onInput={(label) => edit({ kind: 'variant', id: variant.id, change: { label } })}
              />
              <Button
                variant="quiet"
                size="small"
                icon="trash"
                label={words.remove(name)}
                onPress={() => remove(variant, name)}
              />
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}

/** One word that differs: what it is for each variant. */
function KeyRow({ name }: { readonly name: string }) {
  const { casus, edit } = useBench();
  const words = useCasusWords().variants;
  const { lang, variants } = casus;
  const [first] = variants;
  const example = words.examples.find(([key]) => key === name)?.[1];

  function remove() {
    if (first && edit(removeKey(first, name), words.wordRemoved(name))) goToPart('variants', true);
  }

  return (
    <fieldset class={style.word}>
      <legend class={style.wordName}>{`{${name}}`}</legend>
      {example && <p class={style.lead}>{example}</p>}
      <div class={style.values}>
        {variants.map((variant, index) => (
          <TextField
            key={variant.id}
            label={labelOf(variant, words.nameless(index + 1))}
            value={variant.values[name] ?? ''}
            maxLength={CASUS_LIMITS.value}
            onInput={(value) => edit(changeValue(variant, name, value, nameKey(lang)))}
          />
        ))}
        <Button
          class={style.wordRemove}
          variant="quiet"
          size="small"
          icon="trash"
          label={words.removeWord(name)}
          onPress={remove}
        />
      </div>
    </fieldset>
  );
}
