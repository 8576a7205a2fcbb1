import type { PartOf } from '../../../domain/format';
import type { PlayerId } from '../../../domain/ids';
import { TypedTogether, Typing } from '../../table/typing';
import style from '../phase.module.css';
import { useRun } from '../use-run';
import own from './grid.module.css';
import { Whose } from './whose';

/** Squares to write in, each with what belongs there. */
export function GridPart({ part }: { readonly part: PartOf<'grid'> }) {
  const { format } = useRun();
  const targetOf = (player: PlayerId | null, slot: string | null) =>
    ({ kind: 'part', place: { part: part.id, player, slot } }) as const;
  return (
    <section class={style.part}>
      <h3 class={style.label} dir="auto" lang={format.lang}>
        {part.label}
      </h3>
      <Whose per={part.per}>
        {(player) => (
          <TypedTogether target={targetOf(player, part.cells[0]?.id ?? null)}>
            <div class={own.cells}>
              {part.cells.map(({ help, id, title }) => (
                <div key={id} class={own.cell}>
                  <Typing
                    target={targetOf(player, id)}
                    label={title}
                    labelLang={format.lang}
                    hint={help}
                    rows={2}
                  />
                </div>
              ))}
            </div>
          </TypedTogether>
        )}
      </Whose>
    </section>
  );
}
