import { useId, useMemo, useState } from 'preact/hooks';
import { useApp, useWords } from '../../app/context';
import { startConversation } from '../../app/conversation-opening';
import { createLibrary, type Found } from '../../app/library';
import type { ChoosableCasus } from '../../app/own-casussen';
import { linkTo } from '../../app/routes';
import { findSitting, type KnownTable } from '../../app/tables';
import type { CardSet, Mode } from '../../domain/card-set';
import { tellLicence } from '../../domain/licence';
import { leadOf } from '../../lib/sentences';
import { Button } from '../../ui/button';
import { List } from '../../ui/list';
import { useArrival } from '../arrival';
import { useAtRisk } from '../use-at-risk';
import { useWayBack } from '../way-back';
import { CasusChoice } from './casus-choice';
import { LeftOut } from './left-out';
import { PeopleFields } from './people-fields';
import { PresenterFields } from './presenter-fields';
import style from './style.module.css';
import { TableChoice } from './table-choice';
import { useTableHistory } from './use-table-history';
import { chooseFirstCasus, hasNewNames, type Person, seatPeople } from './view';

/** What fits on a button; all of it is in the rules of the game. */
const DETAIL = 110;

interface StartFormProps {
  readonly set: Found<CardSet>;
  /** Those that talked here, latest first. */
  readonly tables: readonly KnownTable[];
  /** What can be chosen. */
  readonly casussen: readonly ChoosableCasus[];
  /** The case that was asked for by its address. */
  readonly casus: string | undefined;
}

export function StartForm({ set, tables, casussen, casus: asked }: StartFormProps) {
  const app = useApp();
  const words = useWords();
  const { content } = set;
  const licence = tellLicence(content.licence);
  const [table, setTable] = useState(() => findSitting(tables, app.services.clock.now()));
  const [people, setPeople] = useState<readonly Person[]>(() => seatPeople(table));
  const [casusId, setCasusId] = useState(() => asked ?? chooseFirstCasus(content, casussen));
  const [variant, setVariant] = useState<string | null>(null);
  const [presenter, setPresenter] = useState<string | null>(null);
  const [question, setQuestion] = useState('');
  const [keep, setKeep] = useState(false);
  const library = useMemo(() => createLibrary(app.bundle, app.openStore), [app]);
  const { firstStep } = useTableHistory(table?.table.id);
  const back = useWayBack();
  useArrival('start', `${content.title} – ${words.app.name}`);

  // Until *Begin* it stands on this form only.
  useAtRisk(question !== '' || hasNewNames(people));
  const invented = casussen.some((one) => one.id === casusId && one.invented);

  const start = async (mode: Mode) => {
    const found = casusId === null ? null : await library.findCasus(casusId);
    const casus = found === null || found === 'gone' || found === 'damaged' ? null : found;
    const index = people.findIndex((person) => person.key === presenter);
    const id = startConversation(app, {
      set,
      mode,
      casus: casus && { ...casus, variant: variant ?? casus.content.variants[0]?.id ?? null },
      table,
      players: people,
      presenter: index === -1 ? null : index,
      question,
      keep,
    });
    void app.services.persistence.ask();
    app.go(linkTo({ name: 'table', session: id }));
  };

  const changeTable = (to: KnownTable | null) => {
    setTable(to);
    setPeople(seatPeople(to));
    setPresenter(null);
  };

  return (
    <div class={style.start}>
      <header class={style.header}>
        <Button href={back.href} variant="quiet" icon="back">
          {app.trying.value ? back.label : words.app.back}
        </Button>
      </header>
      <main class={style.main}>
        <h1 class={style.title} tabIndex={-1} dir="auto" lang={content.lang}>
          {content.shortTitle ?? content.title}
        </h1>
        <p class={style.lead} dir="auto" lang={content.lang}>
          {content.description}
        </p>
        {!set.shipped && <LeftOut kind="kaartenset" id={content.id} />}
        <TableChoice tables={tables} chosen={table} firstStep={firstStep} onChoose={changeTable} />
        <div class={style.modes}>
          <ModeButton
            icon="open-cards"
            label={words.start.open}
            detail={leadOf(content.play.open.instruction, DETAIL)}
            lang={content.lang}
            onPress={() => start('open')}
          />
          <ModeButton
            icon="pile"
            label={words.start.draw}
            detail={leadOf(content.play.draw.instruction, DETAIL)}
            lang={content.lang}
            onPress={() => start('draw')}
          />
        </div>
        {content.play.agreements.length > 0 && (
          <section class={style.agreements} aria-labelledby="agreements">
            <h2 id="agreements">{words.start.agreements}</h2>
            <List>
              {content.play.agreements.map((line) => (
                <li key={line} dir="auto" lang={content.lang}>
                  {line}
                </li>
              ))}
            </List>
          </section>
        )}
        <p class={style.optional}>{words.start.optional}</p>
        {content.play.presenter && (
          <PresenterFields
            people={people}
            presenter={presenter}
            question={question}
            keep={keep}
            onPresenter={setPresenter}
            onQuestion={setQuestion}
            onKeep={() => setKeep(true)}
          />
        )}
        <CasusChoice
          casusId={casusId}
          variant={variant}
          casussen={casussen}
          onChoose={(id) => {
            setCasusId(id);
            setVariant(null);
          }}
          onVariant={setVariant}
        />
        {casusId !== null && <LeftOut kind="casus" id={casusId} key={casusId} />}
        <PeopleFields
          key={table?.table.id ?? ''}
          people={people}
          keeps={keep || (invented && question === '')}
          onPeople={setPeople}
        />
        <footer class={style.source}>
          <h2>{words.start.source}</h2>
          <p dir="auto">
            <span lang={content.lang}>{content.source}</span> {licence && `${licence}.`}
          </p>
        </footer>
      </main>
    </div>
  );
}

interface ModeButtonProps {
  readonly icon: 'open-cards' | 'pile';
  readonly label: string;
  readonly detail: string;
  /** The language of the detail. */
  readonly lang: string;
  readonly onPress: () => void;
}

function ModeButton({ icon, label, detail, lang, onPress }: ModeButtonProps) {
  const id = useId();
  return (
    <div class={style.mode}>
      <ModeArt kind={icon} />
      <span>
        <button
          class={`${style.modeLabel} covers`}
          type="button"
          data-once=""
          aria-describedby={id}
          onClick={onPress}
        >
          {label}
        </button>
        <span class={style.modeDetail} id={id} dir="auto" lang={lang}>
          {detail}
        </span>
      </span>
    </div>
  );
}

/** Face up beside each other, or face down on each other: the two modes at a glance. */
function ModeArt({ kind }: { readonly kind: ModeButtonProps['icon'] }) {
  return (
    <span class={style.art} data-kind={kind} aria-hidden="true">
      <span />
      <span />
      <span />
    </span>
  );
}
