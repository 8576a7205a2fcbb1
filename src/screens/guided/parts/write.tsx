import { useGuidingWords } from '../../../app/context';
import { readPrivateNotes } from '../../../app/private-notes';
import type { PartOf } from '../../../domain/format';
import { type PartPlace, placeKey } from '../../../domain/format-run';
import { FIELD_LIMITS } from '../../../domain/limits';
import { TextField } from '../../../ui/field';
import { TypedTogether, Typing } from '../../table/typing';
import style from '../phase.module.css';
import { useRun } from '../use-run';
import { countWords } from '../view';
import { EarlierPictures } from './picture';
import { Private } from './private';

/** Something to write down: for the table, or for each who sits here. */
export function WritePart({ part }: { readonly part: PartOf<'write'> }) {
  const { format, nameOf, session } = useRun();
  const place = (player: PartPlace['player']): PartPlace => ({ part: part.id, player, slot: null });
  const people = part.per === 'person' ? session.players : [];
  const [sample] = people;
  // What is private is not kept at all, and says so by itself.
  const together =
    sample && !part.private ? ({ kind: 'part', place: place(sample.id) } as const) : null;
  return (
    <section class={style.part}>
      {people.length === 0 ? (
        <Field part={part} place={place(null)} label={part.label} />
      ) : (
        <>
          <h3 class={style.label} dir="auto" lang={format.lang}>
            {part.label}
          </h3>
          {part.help && (
            <p class={style.quiet} dir="auto" lang={format.lang}>
              {part.help}
            </p>
          )}
          <TypedTogether target={together}>
            <div class={style.people}>
              {people.map(({ id }) => (
                <div key={id}>
                  {part.private && <h4 dir="auto">{nameOf(id)}</h4>}
                  <Field part={part} place={place(id)} label={nameOf(id)} />
                </div>
              ))}
            </div>
          </TypedTogether>
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

function Field(props: FieldProps) {
  const { conversation } = useRun();
  const { part, place } = props;
  const notes = readPrivateNotes(conversation.id);
  if (!part.private) return <OpenField {...props} />;
  const key = placeKey(place);
  const share = () => {
    conversation.write({ kind: 'part', place }, notes.read(key) ?? '');
    notes.share(part.id, place.player);
  };
  return (
    <Private part={part.id} player={place.player} onShare={share}>
      <EarlierPictures player={place.player} />
      {notes.isShared(part.id, place.player) ? (
        <OpenField {...props} />
      ) : (
        <TextField
          label={props.label}
          value={notes.read(key) ?? ''}
          onInput={(typed) => notes.write(key, typed)}
          multiline
          maxLength={FIELD_LIMITS.text}
        />
      )}
    </Private>
  );
}

function OpenField({ label, part, place }: FieldProps) {
  const say = useGuidingWords().parts;
  const { conversation, format } = useRun();
  const target = { kind: 'part', place } as const;
  const { maxWords } = part;
  const count = maxWords === undefined ? 0 : countWords(conversation.readText(target));
  return (
    <div>
      <Typing
        target={target}
        label={label}
        labelLang={place.player === null ? format.lang : undefined}
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
