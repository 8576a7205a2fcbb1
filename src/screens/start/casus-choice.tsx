import { useId } from 'preact/hooks';
import { useWords } from '../../app/context';
import type { ChoosableCasus } from '../../app/own-casussen';
import { Chip } from '../../ui/chip';
import style from './style.module.css';

interface CasusChoiceProps {
  readonly casusId: string | null;
  readonly variant: string | null;
  readonly casussen: readonly ChoosableCasus[];
  /** Without this, going on without a case is a choice too. */
  readonly needed?: boolean | undefined;
  readonly onChoose: (id: string | null) => void;
  readonly onVariant: (id: string) => void;
}

/** Which family or person to talk about; the cases that came with the app, own ones, or none. */
export function CasusChoice(props: CasusChoiceProps) {
  const { casusId, casussen, needed = false, variant, onChoose, onVariant } = props;
  const words = useWords().start;
  const id = useId();
  const chosen = casussen.find((casus) => casus.id === casusId);
  return (
    <fieldset class={style.block}>
      <legend>{words.casus}</legend>
      <p class={style.hint}>{words.casusLead}</p>
      <div class={style.options}>
        {casussen.map((casus) => (
          <Option
            key={casus.id}
            title={casus.title}
            lang={casus.lang}
            text={casus.description}
            checked={casus.id === casusId}
            onChoose={() => onChoose(casus.id)}
          />
        ))}
        {!needed && (
          <Option
            title={words.noCasus}
            text={words.noCasusHint}
            checked={casusId === null}
            onChoose={() => onChoose(null)}
          />
        )}
      </div>
      {chosen && chosen.variants.length > 1 && (
        // biome-ignore lint/a11y/useSemanticElements: chips that toggle, no form field
        <div class={style.variants} role="group" aria-labelledby={`${id}-variant`}>
          <span class={style.variantLabel} id={`${id}-variant`}>
            {words.variant(chosen.variants.map(({ label }) => label))}
          </span>
          {chosen.variants.map((one, index) => (
            <Chip
              key={one.id}
              pressed={variant === null ? index === 0 : variant === one.id}
              onPress={() => onVariant(one.id)}
            >
              {one.label}
            </Chip>
          ))}
        </div>
      )}
    </fieldset>
  );
}

interface OptionProps {
  readonly title: string;
  readonly lang?: string | undefined;
  readonly text?: string | undefined;
  readonly checked: boolean;
  readonly onChoose: () => void;
}

function Option({ title, lang, text, checked, onChoose }: OptionProps) {
  return (
    <label class={style.option}>
      <input type="radio" name="casus" checked={checked} onChange={onChoose} />
      <span>
        <strong dir="auto" lang={lang}>
          {title}
        </strong>
        {text && (
          <span class={style.optionText} dir="auto" lang={lang}>
            {text}
          </span>
        )}
      </span>
    </label>
  );
}
