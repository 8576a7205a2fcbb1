import { useGuidingWords } from '../../../app/context';
import { scoreKey } from '../../../app/table-history';
import type { PartOf } from '../../../domain/format';
import { placeKey } from '../../../domain/format-run';
import type { PlayerId } from '../../../domain/ids';
import { ScoreLine } from '../../../ui/score-line';
import { useTableHistory } from '../../start/use-table-history';
import { Typing } from '../../table/typing';
import style from '../phase.module.css';
import { useRun } from '../use-run';
import own from './scale.module.css';
import { Whose } from './whose';

const NUMBERS = Array.from({ length: 11 }, (_, at) => at);

/** A number from 0 to 10, large, and what to ask about it. */
export function ScalePart({ part }: { readonly part: PartOf<'scale'> }) {
  const { format } = useRun();
  return (
    <section class={style.part}>
      <h3 class={style.label} dir="auto" lang={format.lang}>
        {part.label}
      </h3>
      <Whose per={part.per}>{(player) => <Scale part={part} player={player} />}</Whose>
    </section>
  );
}

interface ScaleProps {
  readonly part: PartOf<'scale'>;
  readonly player: PlayerId | null;
}

function Scale({ part, player }: ScaleProps) {
  const say = useGuidingWords().parts;
  const { act, closed, format, run, session } = useRun();
  const place = { part: part.id, player, slot: null };
  const value = run.scales[placeKey(place)];
  const history = useTableHistory(session.table, session.id);
  const earlier = history.scores.get(scoreKey(run.pin.id, placeKey(place))) ?? [];
  return (
    <>
      <p class={style.quiet}>{say.scaleOf(part.low, part.high)}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: buttons that toggle, no form field */}
      <div class={own.numbers} role="group" aria-label={part.label}>
        {NUMBERS.map((number) => (
          <button
            key={number}
            class={own.number}
            type="button"
            aria-pressed={value === number}
            aria-disabled={closed}
            onClick={() => {
              if (closed) return;
              act({ kind: 'set-scale', place, value: value === number ? null : number });
            }}
          >
            {number}
          </button>
        ))}
      </div>
      <ScoreLine label={say.earlier} scores={earlier} now={value} />
      {value !== undefined &&
        part.followUps.map((question, at) => (
          <Typing
            key={question}
            target={{ kind: 'part', place: { part: part.id, player, slot: String(at) } }}
            label={question}
            labelLang={format.lang}
            rows={1}
          />
        ))}
    </>
  );
}
