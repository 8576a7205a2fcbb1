import { useWords } from '../../app/context';
import type { Draw } from '../../domain/session';
import { ChoiceGroup } from '../../ui/choice';
import { useDesk } from './context';
import style from './draw-board.module.css';
import { Typing } from './typing';

/** The set's own question about the card on the table, its answers if it has them, and the reason. */
export function Verdict({ draw }: { readonly draw: Draw }) {
  const { act, closed, nameOf, round, set } = useDesk();
  const words = useWords().table.draw;
  const { answers, question } = set.play.draw;
  const asked = words.question(draw.player === null ? null : nameOf(draw.player), question);

  return (
    <div class={style.verdict}>
      {answers.length > 0 ? (
        <ChoiceGroup
          legend={asked}
          lang={set.lang}
          options={answers}
          value={draw.answer}
          onChange={(answer) => {
            if (closed) return;
            act({ kind: 'answer', draw: draw.id, answer: answer === draw.answer ? null : answer });
          }}
        />
      ) : (
        <p class={style.asked} dir="auto" lang={set.lang}>
          {question}
        </p>
      )}
      <Typing
        key={draw.id}
        target={{ kind: 'reason', round: round.id, about: { kind: 'draw', draw: draw.id } }}
        label={answers.length > 0 ? words.reason : words.note}
        placeholder={answers.length > 0 ? words.reasonPlaceholder : words.note}
        hideLabel
        rows={1}
      />
    </div>
  );
}
