import { useWords } from '../../app/context';
import { namePlayers } from '../../app/player-names';
import { FIELD_LIMITS } from '../../domain/limits';
import { Button } from '../../ui/button';
import { Chip } from '../../ui/chip';
import { TextField } from '../../ui/field';
import style from './style.module.css';
import type { Person } from './view';

interface PresenterFieldsProps {
  readonly people: readonly Person[];
  readonly presenter: string | null;
  readonly question: string;
  readonly keep: boolean;
  readonly onPresenter: (key: string | null) => void;
  readonly onQuestion: (question: string) => void;
  readonly onKeep: () => void;
}

/** The question someone brings, in their own words: stays on this screen unless the table says otherwise. */
export function PresenterFields(props: PresenterFieldsProps) {
  const { people, presenter, question, keep, onPresenter, onQuestion, onKeep } = props;
  const words = useWords().start;
  const names = namePlayers(
    people.map(({ name }) => name),
    words.player,
  );
  return (
    <section class={style.block}>
      <TextField
        label={words.question}
        hint={words.questionHint}
        value={question}
        onInput={onQuestion}
        multiline
        maxLength={FIELD_LIMITS.question}
        note={
          keep ? (
            <span>{words.kept}</span>
          ) : (
            <>
              <span>{words.onlyHere}</span>
              <Button variant="quiet" size="small" onPress={onKeep}>
                {words.keep}
              </Button>
            </>
          )
        }
      />
      {people.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: chips that toggle, no form field
        <div class={style.variants} role="group" aria-label={words.presenter}>
          <span class={style.variantLabel}>{words.presenter}</span>
          <Chip pressed={presenter === null} onPress={() => onPresenter(null)}>
            {words.noPresenter}
          </Chip>
          {people.map((person, index) => (
            <Chip
              key={person.key}
              pressed={presenter === person.key}
              onPress={() => onPresenter(person.key)}
            >
              {names[index]}
            </Chip>
          ))}
        </div>
      )}
    </section>
  );
}
