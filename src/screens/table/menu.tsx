import { useApp, useWords } from '../../app/context';
import { linkTo } from '../../app/routes';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { List } from '../../ui/list';
import { LetterSize } from '../letter-size';
import { CasusPart, SetPart } from './content-parts';
import { useDesk } from './context';
import style from './menu.module.css';
import { PeoplePart } from './people-part';
import { QuestionPart } from './question-part';
import { ShortcutList } from './shortcuts';

export type MenuPart =
  | 'all'
  | 'people'
  | 'question'
  | 'casus'
  | 'set'
  | 'rules'
  | 'letters'
  | 'shortcuts';

interface MenuProps {
  readonly part: MenuPart | null;
  readonly onPart: (part: MenuPart | null) => void;
}

/** Everything about this conversation that is not needed all the time. */
export function Menu({ part, onPart }: MenuProps) {
  const words = useWords();
  const titles: Record<MenuPart, string> = {
    all: words.table.menu.title,
    people: words.table.people.title,
    question: words.table.question.edit,
    casus: words.table.menu.casus,
    set: words.table.menu.otherSet,
    rules: words.table.menu.rules,
    letters: words.table.menu.letters,
    shortcuts: words.table.shortcuts.title,
  };
  return (
    <Dialog
      open={part !== null}
      title={part === null ? '' : titles[part]}
      closeLabel={words.app.close}
      onClose={() => onPart(null)}
    >
      {part === 'all' && <All onPart={onPart} />}
      {part === 'people' && <PeoplePart />}
      {part === 'question' && <QuestionPart />}
      {part === 'casus' && <CasusPart onDone={() => onPart(null)} />}
      {part === 'set' && <SetPart onDone={() => onPart(null)} />}
      {part === 'rules' && <Rules />}
      {part === 'letters' && <LetterSize />}
      {part === 'shortcuts' && <ShortcutList />}
    </Dialog>
  );
}

function All({ onPart }: Pick<MenuProps, 'onPart'>) {
  const app = useApp();
  const { act, closed, conversation, round } = useDesk();
  const words = useWords().table;
  const other = round.mode === 'open' ? 'draw' : 'open';

  return (
    <div class={style.list}>
      {!closed && (
        <>
          <Button
            variant="soft"
            wide
            once
            icon={other === 'open' ? 'table' : 'shuffle'}
            onPress={() => {
              const done = act({
                kind: 'start-round',
                mode: other,
                set: round.set,
                casus: round.casus,
              });
              if (done) {
                app.say(words.round.started(words.mode[other]));
                onPart(null);
              }
            }}
          >
            {words.menu.mode(words.mode[other])}
          </Button>
          <Button variant="soft" wide icon="copy" onPress={() => onPart('set')}>
            {words.menu.otherSet}
          </Button>
          <Button variant="soft" wide icon="home" onPress={() => onPart('casus')}>
            {words.menu.casus}
          </Button>
          <Button variant="soft" wide icon="people" onPress={() => onPart('people')}>
            {words.menu.players}
          </Button>
          {round.hasPresenter && (
            <Button variant="soft" wide icon="edit" onPress={() => onPart('question')}>
              {words.menu.question}
            </Button>
          )}
        </>
      )}
      <Button variant="soft" wide icon="info" onPress={() => onPart('rules')}>
        {words.menu.rules}
      </Button>
      <Button
        variant="soft"
        wide
        icon="report"
        href={linkTo({ name: 'report', session: conversation.id })}
      >
        {words.menu.report}
      </Button>
      <Button variant="soft" wide icon="eye" onPress={() => onPart('letters')}>
        {words.menu.letters}
      </Button>
      <div class={style.keys}>
        <Button variant="soft" wide icon="question-mark" onPress={() => onPart('shortcuts')}>
          {words.menu.shortcuts}
        </Button>
      </div>
    </div>
  );
}

function Rules() {
  const { round, set } = useDesk();
  const play = set.play;
  return (
    <div class={style.rules}>
      <p dir="auto" lang={set.lang}>
        {play[round.mode].instruction}
      </p>
      <List>
        {[...play.rules, ...play.agreements].map((line) => (
          <li key={line} dir="auto" lang={set.lang}>
            {line}
          </li>
        ))}
      </List>
    </div>
  );
}
