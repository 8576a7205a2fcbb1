import { useGuidingWords } from '../../app/context';
import type { Phase } from '../../domain/format';
import { listTimes, totalMinutes } from '../../domain/format-time';
import { Button } from '../../ui/button';
import { Chip } from '../../ui/chip';
import { List } from '../../ui/list';
import start from '../start/style.module.css';
import style from './style.module.css';

interface TimeChoiceProps {
  readonly phases: readonly Phase[];
  /** The language of the format. */
  readonly lang: string;
  /** One for each phase, at this total. */
  readonly minutes: readonly number[];
  readonly total: number;
  readonly onTotal: (total: number) => void;
  readonly onMinutes: (at: number, minutes: number) => void;
}

/** How much time there is, and what that makes of the steps. */
export function TimeChoice({ lang, minutes, onMinutes, onTotal, phases, total }: TimeChoiceProps) {
  const words = useGuidingWords();
  const say = words.start;
  const meant = totalMinutes(phases);
  const together = minutes.reduce((sum, one) => sum + one, 0);
  const choices = listTimes(phases);
  return (
    <section class={start.block} aria-labelledby="format-time">
      <h2 class={style.heading} id="format-time">
        {meant > 0 ? say.time : say.way}
      </h2>
      {meant > 0 && (
        <>
          <p class={start.hint}>{say.timeHint}</p>
          {/* biome-ignore lint/a11y/useSemanticElements: chips that toggle, no form field */}
          <div class={style.presets} role="group" aria-label={say.time}>
            {choices.map((choice) => (
              <Chip
                key={choice}
                pressed={together === choice && total === choice}
                onPress={() => onTotal(choice)}
              >
                {choice === meant ? say.meant(meant) : words.list.minutes(choice)}
              </Chip>
            ))}
          </div>
        </>
      )}
      <List ordered class={style.way}>
        {phases.map(({ id, title }, at) => (
          <li key={id} class={style.step}>
            <span class={style.number} aria-hidden="true">
              {at + 1}
            </span>
            <span dir="auto" lang={lang}>
              {title}
            </span>
            {(minutes[at] ?? 0) > 0 && (
              <span class={style.minutes}>
                <Button
                  variant="quiet"
                  size="small"
                  icon="minus"
                  label={words.run.shorterStep(title)}
                  disabled={(minutes[at] ?? 0) <= 1}
                  onPress={() => onMinutes(at, (minutes[at] ?? 0) - 1)}
                />
                <span class={style.count}>{words.run.minutes(minutes[at] ?? 0)}</span>
                <Button
                  variant="quiet"
                  size="small"
                  icon="plus"
                  label={words.run.longerStep(title)}
                  onPress={() => onMinutes(at, (minutes[at] ?? 0) + 1)}
                />
              </span>
            )}
          </li>
        ))}
      </List>
      {together !== total && <p class={start.hint}>{words.run.total(together)}</p>}
    </section>
  );
}
