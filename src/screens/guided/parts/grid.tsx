import type { PartOf } from '../../../domain/format';
import { Typing } from '../../table/typing';
import style from '../phase.module.css';
import own from './grid.module.css';
import { Whose } from './whose';

/** Squares to write in, each with what belongs there. */
export function GridPart({ part }: { readonly part: PartOf<'grid'> }) {
  return (
    <section class={style.part}>
      <h3 class={style.label} dir="auto">
        {part.label}
      </h3>
      <Whose per={part.per}>
        {(player) => (
          <div class={own.cells}>
            {part.cells.map(({ help, id, title }) => (
              <div key={id} class={own.cell}>
                <Typing
                  target={{ kind: 'part', place: { part: part.id, player, slot: id } }}
                  label={title}
                  hint={help}
                  rows={2}
                />
              </div>
            ))}
          </div>
        )}
      </Whose>
    </section>
  );
}
