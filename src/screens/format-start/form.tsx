import { useMemo, useState } from 'preact/hooks';
import { useApp, useGuidingWords, useWords } from '../../app/context';
import { startFormat } from '../../app/format-opening';
import { createLibrary, type Found } from '../../app/library';
import type { ChoosableCasus } from '../../app/own-casussen';
import { linkTo } from '../../app/routes';
import { findSitting, type KnownTable } from '../../app/tables';
import type { Format } from '../../domain/format';
import { scaleMinutes, totalMinutes } from '../../domain/format-time';
import { tellLicence } from '../../domain/licence';
import { listSingleRoles } from '../../domain/propose-roles';
import { Button } from '../../ui/button';
import { List } from '../../ui/list';
import { Switch } from '../../ui/switch';
import { useArrival } from '../arrival';
import { CasusChoice } from '../start/casus-choice';
import { LeftOut } from '../start/left-out';
import { PeopleFields } from '../start/people-fields';
import start from '../start/style.module.css';
import { TableChoice } from '../start/table-choice';
import { useTableHistory } from '../start/use-table-history';
import { hasNewNames, type Person, seatPeople } from '../start/view';
import { useAtRisk } from '../use-at-risk';
import { useWayBack } from '../way-back';
import { RolesChoice } from './roles-choice';
import style from './style.module.css';
import { TimeChoice } from './time-choice';
import { asksCasus, chooseRoles, firstCasus, needsCasus } from './view';

interface FormatFormProps {
  readonly format: Found<Format>;
  /** Those that talked here, latest first. */
  readonly tables: readonly KnownTable[];
  /** Those that fit. */
  readonly casussen: readonly ChoosableCasus[];
}

export function FormatForm({ format, tables, casussen }: FormatFormProps) {
  const app = useApp();
  const words = useWords();
  const say = useGuidingWords().start;
  const { content } = format;
  const licence = tellLicence(content.licence);
  const [table, setTable] = useState(() => findSitting(tables, app.services.clock.now()));
  const [people, setPeople] = useState<readonly Person[]>(() => seatPeople(table));
  const [total, setTotal] = useState(() => totalMinutes(content.phases));
  /** Minutes that the group gave a phase by itself. */
  const [own, setOwn] = useState<ReadonlyMap<number, number>>(new Map());
  const [casusId, setCasusId] = useState(() => firstCasus(content, casussen));
  const [variant, setVariant] = useState<string | null>(null);
  const [keep, setKeep] = useState(false);
  const library = useMemo(() => createLibrary(app.bundle, app.openStore), [app]);
  const back = useWayBack({ name: 'formats' });
  useArrival('format', `${content.title} – ${words.app.name}`);

  const [picked, setPicked] = useState<ReadonlyMap<string, string | null>>(new Map());
  const history = useTableHistory(table?.table.id);

  const roles = listSingleRoles(content.roles);
  const chosen = chooseRoles(roles, people, history.roles, picked);
  const minutes = scaleMinutes(content.phases, total).map((one, at) => own.get(at) ?? one);
  // Until *Begin* they stand on this form only.
  useAtRisk(hasNewNames(people));
  const invented = casussen.some((one) => one.id === casusId && one.invented);
  const keepsByItself = invented && !content.needs.question;

  const begin = async () => {
    const found = casusId === null ? null : await library.findCasus(casusId);
    const casus = found === null || found === 'gone' || found === 'damaged' ? null : found;
    const id = startFormat(app, {
      format,
      minutes,
      casus: casus && { ...casus, variant: variant ?? casus.content.variants[0]?.id ?? null },
      table,
      players: people,
      roles: new Map(
        [...chosen].map(([role, key]) => [role, people.findIndex((one) => one.key === key)]),
      ),
      keep,
    });
    void app.services.persistence.ask();
    app.go(linkTo({ name: 'table', session: id }));
  };

  return (
    <div class={start.start}>
      <header class={start.header}>
        <Button href={back.href} variant="quiet" icon="back">
          {app.trying.value ? back.label : words.app.back}
        </Button>
      </header>
      <main>
        <h1 class={start.title} tabIndex={-1} dir="auto" lang={content.lang}>
          {content.title}
        </h1>
        <p class={start.lead} dir="auto" lang={content.lang}>
          {content.description}
        </p>
        {!format.shipped && <LeftOut kind="werkvorm" id={content.id} />}
        <TableChoice
          tables={tables}
          chosen={table}
          firstStep={history.firstStep}
          onChoose={(to) => {
            setTable(to);
            setPeople(seatPeople(to));
          }}
        />
        <div class={style.begin}>
          <Button variant="primary" size="large" icon="play" onPress={begin}>
            {say.begin}
          </Button>
        </div>
        <TimeChoice
          phases={content.phases}
          lang={content.lang}
          minutes={minutes}
          total={total}
          onTotal={(next) => {
            setTotal(next);
            setOwn(new Map());
          }}
          onMinutes={(at, count) => setOwn(new Map(own).set(at, count))}
        />
        {content.agreements.length > 0 && (
          <section class={start.agreements} aria-labelledby="agreements">
            <h2 id="agreements">{words.start.agreements}</h2>
            <List>
              {content.agreements.map((line) => (
                <li key={line} dir="auto" lang={content.lang}>
                  {line}
                </li>
              ))}
            </List>
          </section>
        )}
        <p class={start.optional}>{words.start.optional}</p>
        {asksCasus(content) && (
          <CasusChoice
            casusId={casusId}
            variant={variant}
            casussen={casussen}
            needed={needsCasus(content)}
            onChoose={(id) => {
              setCasusId(id);
              setVariant(null);
            }}
            onVariant={setVariant}
          />
        )}
        <PeopleFields
          key={table?.table.id ?? ''}
          people={people}
          keeps={keep || keepsByItself}
          onPeople={setPeople}
        />
        {people.length > 1 && roles.length > 0 && (
          <RolesChoice
            roles={roles}
            lang={content.lang}
            people={people}
            chosen={chosen}
            history={history.roles}
            onChoose={(role, person) => setPicked(new Map(picked).set(role, person))}
          />
        )}
        {!keepsByItself && (
          <section class={start.block}>
            <Switch label={say.keep} hint={say.keepHint} checked={keep} onChange={setKeep} />
          </section>
        )}
        <footer class={start.source}>
          <h2>{say.source}</h2>
          <p dir="auto">
            <span lang={content.lang}>{content.source}</span> {licence && `${licence}.`}
          </p>
        </footer>
      </main>
    </div>
  );
}
