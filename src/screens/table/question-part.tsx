import { useWords } from '../../app/context';
import { Chip } from '../../ui/chip';
import { useDesk } from './context';
import style from './menu.module.css';
import { Typing } from './typing';

/** The question someone brought, and who: can be set or changed at any time. */
export function QuestionPart() {
  const { act, nameOf, round, session } = useDesk();
  const words = useWords();
  return (
    <div class={style.people}>
      <Typing
        target={{ kind: 'question', round: round.id }}
        label={words.start.question}
        hint={words.start.questionHint}
        rows={2}
      />
      {session.players.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: chips that toggle, no form field
        <div class={style.chips} role="group" aria-label={words.start.presenter}>
          <span>{words.start.presenter}</span>
          <Chip
            pressed={round.presenter === null}
            onPress={() => act({ kind: 'name-presenter', player: null })}
          >
            {words.start.noPresenter}
          </Chip>
          {session.players.map((player) => (
            <Chip
              key={player.id}
              pressed={round.presenter === player.id}
              onPress={() => act({ kind: 'name-presenter', player: player.id })}
            >
              {nameOf(player.id)}
            </Chip>
          ))}
        </div>
      )}
    </div>
  );
}
