import { type CardSet, listUsed } from '../../domain/card-set';
import { countPerSheet, layGrid, PER_PAGE, SIDES } from '../../domain/making/sheet-plan';
import type { Lang } from '../../i18n/language';
import type { MakingWords } from '../../i18n/words';
import { Chip } from '../../ui/chip';
import { ChoiceGroup } from '../../ui/choice';
import { Disclosure } from '../../ui/disclosure';
import { Panel } from '../../ui/panel';
import { Switch } from '../../ui/switch';
import { BlankOptions } from './blank-options';
import { type Choices, countByCategory, toggle } from './choices';
import { ShiftOptions } from './shift-options';
import style from './style.module.css';
import { sayCentimetres } from './view';

export interface OptionsProps {
  readonly set: CardSet;
  readonly choices: Choices;
  readonly words: MakingWords['printing'];
  readonly lang: Lang;
  readonly onChange: (change: Partial<Choices>) => void;
  /** Prints the trial sheet; null where nothing can be printed. */
  readonly onTrial: (() => void) | null;
}

/** How the cards are wanted on paper. What few people need is folded away. */
export function Options(props: OptionsProps) {
  const { set, choices, words, lang, onChange } = props;
  const counts = countByCategory(set);
  const grid = layGrid(choices);
  const hints = {
    duplex: words.sides.duplexHint,
    fold: words.sides.foldHint(countPerSheet(choices)),
    fronts: words.sides.frontsHint,
  };
  return (
    <Panel title={words.options} class={style.options}>
      <div class={style.counts}>
        <ChoiceGroup
          legend={words.perPage}
          size="normal"
          value={String(choices.perPage)}
          options={PER_PAGE.map((count) => ({ id: String(count), label: String(count) }))}
          onChange={(id) => {
            const perPage = PER_PAGE.find((count) => String(count) === id);
            if (perPage) onChange({ perPage });
          }}
        />
        <p class={style.hint}>
          {words.cardSize(sayCentimetres(grid.width, lang), sayCentimetres(grid.height, lang))}
        </p>
      </div>
      <div class={style.sides}>
        <ChoiceGroup
          legend={words.sides.legend}
          size="normal"
          value={choices.sides}
          options={SIDES.map((id) => ({ id, label: words.sides[id] }))}
          onChange={(id) => {
            const sides = SIDES.find((one) => one === id);
            if (sides) onChange({ sides });
          }}
        />
        <p class={style.hint}>{hints[choices.sides]}</p>
      </div>
      <div class={style.group}>
        <h3 class={style.legend}>{words.categories}</h3>
        <div class={style.chips}>
          {listUsed(set).map((category) => (
            <Chip
              key={category.id}
              pressed={!choices.without.includes(category.id)}
              icon={category.symbol}
              colour={category.colour}
              count={counts.get(category.id) ?? 0}
              onPress={() => onChange({ without: toggle(choices.without, category.id) })}
            >
              <span lang={set.lang}>{category.short ?? category.name}</span>
            </Chip>
          ))}
        </div>
      </div>
      <Switch
        label={words.mono}
        hint={words.monoHint}
        checked={choices.mono}
        onChange={(mono) => onChange({ mono })}
      />
      <Disclosure title={words.more}>
        <MoreOptions {...props} />
      </Disclosure>
    </Panel>
  );
}

function MoreOptions(props: OptionsProps) {
  const { set, choices, words, onChange } = props;
  return (
    <div class={style.more}>
      <Switch
        label={words.cover}
        hint={words.coverHint}
        checked={choices.cover}
        onChange={(cover) => onChange({ cover })}
      />
      <Switch
        label={words.numbers}
        hint={words.numbersHint}
        checked={choices.numbers}
        onChange={(numbers) => onChange({ numbers })}
      />
      <Switch
        label={words.marks}
        hint={words.marksHint}
        checked={choices.marks}
        onChange={(marks) => onChange({ marks })}
      />
      {choices.sides === 'duplex' && <ShiftOptions {...props} />}
      <BlankOptions choices={choices} words={words} onChange={onChange} />
      {choices.sides !== 'fronts' && set.sections.length > 0 && (
        <div class={style.group}>
          <h3 class={style.legend}>{words.sections}</h3>
          <div class={style.chips}>
            {set.sections.map((section) => (
              <Chip
                key={section.id}
                pressed={!choices.unwritten.includes(section.id)}
                onPress={() => onChange({ unwritten: toggle(choices.unwritten, section.id) })}
              >
                <span lang={set.lang}>{section.label}</span>
              </Chip>
            ))}
          </div>
        </div>
      )}
    </div>
  );
}
