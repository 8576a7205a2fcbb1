import { useGuidingWords } from '../../../app/context';
import type { PartOf } from '../../../domain/format';
import type { PartPlace } from '../../../domain/format-run';
import { Typing } from '../../table/typing';
import style from '../phase.module.css';
import { useRun } from '../use-run';
import { countWords } from '../view';

/** Something to write down: for the table, or for each who sits here. */
export function WritePart({ part }: { readonly part: PartOf<'write'> }) {
  const { nameOf, session } = useRun();
  const place = (player: PartPlace['player']): PartPlace => ({ part: part.id, player, slot: null });
  const people = part.per === 'person' ? session.players : [];
  return (
    <section class={style.part}>
      {people.length === 0 ? (
        <Field part={part} place={place(null)} label={part.label} />
      ) : (
        <>
          <h3 class={style.label} dir="auto">
            {part.label}
          </h3>
          {part.help && (
            <p class={style.quiet} dir="auto">
              {part.help}
            </p>
          )}
          <div class={style.people}>
            {people.map(({ id }) => (
              <Field key={id} part={part} place={place(id)} label={nameOf(id)} />
            ))}
          </div>
        </>
      )}
    </section>
  );
}

interface FieldProps {
  readonly part: PartOf<'write'>;
  readonly place: PartPlace;
  readonly label: string;
}

function Field({ label, part, place }: FieldProps) {
  const say = useGuidingWords().parts;
  const { conversation } = useRun();
  const target = { kind: 'part', place } as const;
  const { maxWords } = part;
  const count = maxWords === undefined ? 0 : countWords(conversation.readText(target));
  return (
    <div>
      <Typing
        target={target}
        label={label}
        hint={place.player === null ? part.help : undefined}
        rows={part.size === 'line' ? 1 : 3}
      />
      {maxWords !== undefined && count > 0 && (
        <p class={style.quiet} role={count > maxWords ? 'status' : undefined}>
          {count > maxWords ? say.tooMany(count - maxWords) : say.words(count, maxWords)}
        </p>
      )}
    </div>
  );
}
