import { useApp, useWords } from '../../app/context';
import type { ToldCasus } from '../../domain/casus';
import { Button } from '../../ui/button';
import { ToldCasusPanel } from '../casus-parts/told-casus';
import { UnkeptMark } from '../unkept/mark';
import style from './casus-panel.module.css';
import { useDesk } from './context';
import { readStages } from './view';

interface CasusPanelProps {
  readonly onEdit: () => void;
}

/** What the table talks about: the question someone brought, and the case as far as it was told. */
export function CasusPanel({ onEdit }: CasusPanelProps) {
  const { casus, round } = useDesk();
  return (
    <div class={style.panel}>
      {round.hasPresenter && <Question onEdit={onEdit} />}
      {casus && <Told casus={casus} />}
    </div>
  );
}

function Question({ onEdit }: CasusPanelProps) {
  const { conversation, nameOf, round } = useDesk();
  const words = useWords().table.question;
  const text = conversation.readText({ kind: 'question', round: round.id });
  const unkept = round.question !== null && conversation.unkeptTexts.value.has(round.question);
  return (
    <section class={style.question}>
      <h2 class={style.kicker}>{words.title}</h2>
      {text ? (
        <p class={style.asked} dir="auto">
          {text} <UnkeptMark shown={unkept} />
        </p>
      ) : (
        <p class={style.quiet}>{words.none}</p>
      )}
      <p class={style.quiet}>
        {words.presenter}: {round.presenter === null ? words.nobody : nameOf(round.presenter)}
      </p>
      <Button variant="soft" icon="edit" onPress={onEdit}>
        {words.edit}
      </Button>
    </section>
  );
}

function Told({ casus }: { readonly casus: ToldCasus }) {
  const app = useApp();
  const { act, closed, round } = useDesk();
  const { next, seen } = readStages(casus.stages, round);
  return (
    <ToldCasusPanel
      casus={casus}
      seen={seen}
      next={next}
      closed={closed}
      rolesRead={round.rolesRead}
      onMore={(stage) => {
        if (act({ kind: 'reveal-stage', stage: stage.id })) app.say(stage.title);
      }}
      onReadRole={(role) => act({ kind: 'read-role', role })}
    />
  );
}
