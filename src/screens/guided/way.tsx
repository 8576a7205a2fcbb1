import { useGuidingWords } from '../../app/context';
import { Button } from '../../ui/button';
import { List } from '../../ui/list';
import { useRun } from './use-run';
import style from './way.module.css';

interface WayProps {
  readonly onGo?: (() => void) | undefined;
}

/** Where the table is, where it was and what comes, with the minutes of each phase to change. */
export function Way({ onGo }: WayProps) {
  const say = useGuidingWords().run;
  const { act, closed, format, run } = useRun();
  const total = run.phases.reduce((sum, { minutes }) => sum + minutes, 0);
  const change = (phase: string, minutes: number) =>
    act({ kind: 'change-minutes', phase, minutes });

  return (
    <nav class={style.way} aria-label={say.overview}>
      <List ordered class={style.steps}>
        {run.phases.map(({ id, minutes }, at) => {
          const title = format.phases[at]?.title ?? id;
          const isNow = at === run.phase;
          const been = run.skipped.includes(id)
            ? say.skipped
            : run.visited.includes(id) && at < run.phase
              ? say.been
              : null;
          return (
            <li key={id} class={style.step} data-now={isNow || undefined}>
              <button
                class={style.go}
                type="button"
                aria-current={isNow ? 'step' : undefined}
                aria-disabled={closed || isNow}
                onClick={() => {
                  if (closed || isNow) return;
                  if (act({ kind: 'enter-phase', phase: id })) onGo?.();
                }}
              >
                <span class={style.number} aria-hidden="true">
                  {at + 1}
                </span>
                <span class={style.words} dir="auto">
                  <span lang={format.lang}>{title}</span>
                  {(isNow || been) && <span class={style.state}>{isNow ? say.now : been}</span>}
                </span>
              </button>
              {minutes > 0 && (
                <span class={style.minutes}>
                  <Button
                    variant="quiet"
                    icon="minus"
                    label={say.shorterStep(title)}
                    disabled={closed || minutes <= 1}
                    onPress={() => change(id, minutes - 1)}
                  />
                  <span class={style.count}>{say.minutes(minutes)}</span>
                  <Button
                    variant="quiet"
                    icon="plus"
                    label={say.longerStep(title)}
                    disabled={closed}
                    onPress={() => change(id, minutes + 1)}
                  />
                </span>
              )}
            </li>
          );
        })}
      </List>
      {total > 0 && (
        <p class={style.total}>
          {say.total(total)}
          {total !== run.agreed && <span> · {say.agreed(run.agreed)}</span>}
        </p>
      )}
    </nav>
  );
}
