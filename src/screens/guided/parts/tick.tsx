import { useApp, useGuidingWords } from '../../../app/context';
import { handOut } from '../../../app/file-handing';
import { readPrivateNotes } from '../../../app/private-notes';
import type { Moment, PartOf } from '../../../domain/format';
import { placeKey, tickSlot } from '../../../domain/format-run';
import type { PlayerId } from '../../../domain/ids';
import { nameAfter } from '../../../lib/file-name';
import style from '../phase.module.css';
import { useRun } from '../use-run';
import { writeTicks } from '../view';
import { Picture } from './picture';
import { Private } from './private';
import own from './tick.module.css';
import { useTicks } from './use-ticks';
import { Whose } from './whose';

/** Statements to tick or to score, by group; before and after where the format asks that. */
export function TickPart({ part }: { readonly part: PartOf<'tick'> }) {
  const { format } = useRun();
  return (
    <section class={style.part}>
      <h3 class={style.label} dir="auto" lang={format.lang}>
        {part.label}
      </h3>
      <Whose per={part.per}>
        {(player) =>
          part.private ? (
            <PrivateList part={part} player={player} />
          ) : (
            <List part={part} player={player} />
          )
        }
      </Whose>
    </section>
  );
}

interface ListProps {
  readonly part: PartOf<'tick'>;
  readonly player: PlayerId | null;
}

/** A list of one's own goes into the log only when that person says so, as it is then. */
function PrivateList({ part, player }: ListProps) {
  const app = useApp();
  const say = useGuidingWords().parts;
  const { act, conversation } = useRun();
  const notes = readPrivateNotes(conversation.id);
  const share = () => {
    const items = part.groups.flatMap((group) => group.items);
    for (const { id } of items) {
      for (const moment of part.moments ?? [null]) {
        const place = { part: part.id, player, slot: tickSlot(id, moment) };
        const value = notes.read(placeKey(place));
        if (value !== undefined) act({ kind: 'set-tick', place, value: Number(value) });
      }
    }
    notes.share(part.id, player);
  };
  const take = () => {
    const read = (item: string, moment: Moment | null) => {
      const value = notes.read(placeKey({ part: part.id, player, slot: tickSlot(item, moment) }));
      return value === undefined ? undefined : Number(value);
    };
    const body = writeTicks(part, read, say.before);
    const name = nameAfter(part.label, 'txt', 'lijst');
    void handOut(app, { name, type: 'text/plain', body });
  };
  return (
    <Private part={part.id} player={player} onShare={share} onTake={take}>
      <List part={part} player={player} />
    </Private>
  );
}

function List({ part, player }: ListProps) {
  const say = useGuidingWords().parts;
  const { format } = useRun();
  const { read, set } = useTicks(part, player);
  const { scale } = part;
  const moments: readonly (Moment | null)[] = part.moments ?? [null];
  const values = scale
    ? Array.from({ length: scale.max - scale.min + 1 }, (_, at) => scale.min + at)
    : [1];
  return (
    <>
      {scale && (
        <p class={style.quiet}>
          {scale.min} = <span lang={format.lang}>{scale.low}</span>, {scale.max} ={' '}
          <span lang={format.lang}>{scale.high}</span>
        </p>
      )}
      {part.groups.map((group) => (
        <fieldset key={group.title} class={own.group}>
          <legend dir="auto" lang={format.lang}>
            {group.title}
          </legend>
          {group.items.map(({ id, text }) => (
            <div key={id} class={own.item}>
              <p dir="auto" lang={format.lang}>
                {text}
              </p>
              {moments.map((moment) => (
                // biome-ignore lint/a11y/useSemanticElements: buttons that toggle, no form field
                <div
                  key={moment}
                  class={own.scores}
                  role="group"
                  aria-label={`${say.score(text)}${moment ? ` (${say.before[moment]})` : ''}`}
                >
                  {moment && <span class={own.moment}>{say.before[moment]}</span>}
                  {values.map((value) => {
                    const chosen = read(id, moment) === value;
                    return (
                      <button
                        key={value}
                        class={own.score}
                        type="button"
                        aria-pressed={chosen}
                        onClick={() => set(id, moment, chosen ? null : value)}
                      >
                        {scale ? value : say.seen}
                      </button>
                    );
                  })}
                </div>
              ))}
            </div>
          ))}
        </fieldset>
      ))}
      {scale && <Picture part={part} read={read} />}
    </>
  );
}
