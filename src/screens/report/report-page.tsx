import { useMemo, useState } from 'preact/hooks';
import { useApp, useWords } from '../../app/context';
import type { Conversation } from '../../app/conversation';
import { sayDate } from '../../app/days';
import { linkTo } from '../../app/routes';
import { isAgreed } from '../../app/unkept';
import { sayMoment } from '../../app/whole-dates';
import { countLost } from '../../domain/privacy';
import { makeReport } from '../../domain/report';
import { joinNames } from '../../lib/join-names';
import { Button } from '../../ui/button';
import { List } from '../../ui/list';
import { Page } from '../../ui/page';
import { useArrival } from '../arrival';
import { SaveConversation } from '../save-conversation';
import { KeepPart } from '../unkept/keep-part';
import { UnkeptMark } from '../unkept/mark';
import { usePrinter } from '../use-printer';
import { useWayBack } from '../way-back';
import { Closing } from './closing';
import { GuidedReport } from './guided';
import { ReportNotices, ReportSaved } from './notices';
import { ReportRest, ReportRoundPart } from './round';
import style from './style.module.css';
import { useTableName } from './use-table-name';
import { viewReport } from './view';

interface ReportPageProps {
  readonly conversation: Conversation;
  /** False while another tab writes this conversation: then it can only be read. */
  readonly writing: boolean;
  readonly onRetry: () => void;
}

export function ReportPage({ conversation, writing, onRetry }: ReportPageProps) {
  const app = useApp();
  const words = useWords();
  const say = words.report;
  const [asking, setAsking] = useState<'save' | 'share' | null>(null);
  const session = conversation.session.value;
  const contents = conversation.contents.value;
  const texts = conversation.texts.value;
  const unkept = conversation.unkeptTexts.value;
  const beside = conversation.besideTexts.value;
  const lang = app.preferences.lang.value;
  const now = app.services.clock.now();
  const tableName = useTableName(conversation);

  const report = useMemo(
    () =>
      makeReport(
        session,
        (hash) => contents.sets.get(hash),
        (hash) => contents.casussen.get(hash),
        (hash) => contents.formats.get(hash),
      ),
    [session, contents],
  );
  const view = useMemo(
    () => viewReport(report, contents, texts, say, unkept, beside),
    [report, contents, texts, say, unkept, beside],
  );
  const back = useWayBack();
  useArrival('report', `${say.title}: ${view.title} – ${words.app.name}`);

  const lost = countLost(session, (id) => texts.has(id));
  const { print, trouble } = usePrinter();
  // One thing on the screen is lit: keeping goes before going on.
  const asks = writing && unkept.size > 0 && !isAgreed(conversation);
  const closed = session.closedAt !== null;
  const goOn = async () => {
    if (closed && writing) conversation.act({ kind: 'reopen' });
    await conversation.settled();
    app.go(linkTo({ name: 'table', session: session.id }));
  };
  const table = tableName ?? say.tableOf(sayDate(session.startedAt, now, lang));

  return (
    <Page
      title={say.title}
      back={back}
      chip={closed ? say.closed : say.open}
      right={
        <>
          <ReportSaved conversation={conversation} />
          <Button variant="quiet" icon="report" href={linkTo({ name: 'reports' })}>
            {words.home.reports}
          </Button>
        </>
      }
      notice={
        <ReportNotices
          conversation={conversation}
          writing={writing}
          onRetry={onRetry}
          onSave={() => setAsking('save')}
        />
      }
    >
      {writing && (
        <KeepPart
          conversation={conversation}
          onPrint={trouble === 'missing' ? undefined : print}
          onFile={() => setAsking('save')}
        />
      )}
      <article class={style.report}>
        <header class={style.head}>
          <p class="print-only">
            {words.app.name} · {say.title}
          </p>
          <h2 class={style.about} dir="auto" lang={view.titleLang}>
            {view.title}
          </h2>
          <dl class={style.facts}>
            <div>
              <dt>{say.when}</dt>
              <dd>{sayMoment(session.startedAt, lang)}</dd>
            </div>
            <div>
              <dt>{say.table}</dt>
              <dd dir="auto">{table}</dd>
            </div>
            <div>
              <dt>{say.who}</dt>
              <dd dir="auto">
                {view.people.length === 0 ? say.nobody : joinNames(view.people, lang)}{' '}
                <UnkeptMark shown={view.namesUnkept} />
              </dd>
            </div>
          </dl>
          <div class={`${style.actions} no-print`}>
            <Button variant={closed || asks ? 'soft' : 'primary'} icon="play" onPress={goOn}>
              {session.format ? say.goOn.talk : say.goOn.cards}
            </Button>
            {trouble !== 'missing' && (
              <Button variant="soft" icon="print" once onPress={print}>
                {say.print}
              </Button>
            )}
            <Button
              variant={closed && !asks ? 'primary' : 'soft'}
              icon="save"
              onPress={() => setAsking('save')}
            >
              {say.save}
            </Button>
            {app.services.files.share && (
              <Button variant="soft" icon="share" onPress={() => setAsking('share')}>
                {say.share}
              </Button>
            )}
          </div>
          {trouble && (
            <p class={`${style.lost} no-print`} role="status">
              {say.printer[trouble]}
            </p>
          )}
        </header>
        {lost.names + lost.questions + lost.others > 0 && (
          <p class={style.lost}>{words.unkept.lostReport(lost)}</p>
        )}
        {report.format && (
          <GuidedReport
            report={report}
            texts={texts}
            people={view.people}
            lang={view.titleLang}
            unkept={unkept}
          />
        )}
        {view.rounds.map((round, index) => (
          <ReportRoundPart
            key={round.id}
            round={round}
            number={view.rounds.length > 1 ? index + 1 : null}
          />
        ))}
        <Closing
          conversation={conversation}
          questions={report.closing}
          lang={view.rounds[0]?.lang}
          writing={writing}
        />
        <ReportRest rounds={view.rounds} />
        {view.alsoWritten.length > 0 && (
          <section class={style.block}>
            <h2>{say.also.title}</h2>
            <p class={style.quiet}>{say.also.lead}</p>
            <List class={style.also}>
              {view.alsoWritten.map(({ text, unkept }, index) => (
                <li key={index} class={style.quote} dir="auto">
                  {text} <UnkeptMark shown={unkept} />
                </li>
              ))}
            </List>
          </section>
        )}
        <footer class={style.source}>
          {view.sources.size > 0 && <h2 class={style.sources}>{say.sources(view.sources.size)}</h2>}
          {[...view.sources].map(([source, lang]) => (
            <p key={source} dir="auto" lang={lang}>
              {source}
            </p>
          ))}
          <p class="print-only">{say.made(sayMoment(now, lang))}</p>
        </footer>
      </article>
      <SaveConversation way={asking} conversation={conversation} onClose={() => setAsking(null)} />
    </Page>
  );
}
