import { useState } from 'preact/hooks';
import { useApp, useGuidingWords, useWords } from '../../app/context';
import { currentRound, placeKey } from '../../domain/format-run';
import { joinNames } from '../../lib/join-names';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Disclosure } from '../../ui/disclosure';
import { List } from '../../ui/list';
import { UnkeptMark } from '../unkept/mark';
import { GuidedMenu } from './menu';
import { Part } from './parts/part';
import { RoleLines } from './people';
import style from './phase.module.css';
import { PhaseTimer } from './phase-timer';
import type { TimeKeeping } from './use-kept-timer';
import { findQuestion, useRun } from './use-run';

interface PhaseViewProps {
  /** Undefined until it is known how the time stood. */
  readonly time: TimeKeeping | undefined;
  readonly onWay: () => void;
}

/** The phase of now: its heading, one instruction for all, and what happens in it. */
export function PhaseView({ onWay, time }: PhaseViewProps) {
  const say = useGuidingWords().run;
  const lang = useApp().preferences.lang.value;
  const { act, closed, conversation, format, phase, roleName, run, session } = useRun();
  const asked = findQuestion(format, run.phase);
  const place = asked && { part: asked.id, player: null, slot: null };
  const question = place && conversation.readText({ kind: 'part', place });
  const text = place && run.texts[placeKey(place)];
  const who = phase.who === undefined ? null : roleName(phase.who);
  const actors = who ? joinNames(who.names, lang) : '';
  const minutes = run.phases[run.phase]?.minutes ?? 0;
  // With cards the next round is one more card: the board asks for it.
  const deals = phase.parts.some(({ kind }) => kind === 'cards');
  // The app handed them out: who begins at the top sees whose they are.
  const tellsRoles =
    run.phase === 0 &&
    session.players.length > 0 &&
    format.roles.length > 0 &&
    !phase.parts.some(({ kind }) => kind === 'roles');
  const [people, setPeople] = useState(false);
  // Cards lie on the table: they need the room.
  const playing = currentRound(session) !== undefined;

  return (
    <div class={style.whole}>
      {question && asked && (
        <p class={style.question}>
          <strong dir="auto" lang={format.lang}>
            {asked.label}
          </strong>{' '}
          <span dir="auto">{question}</span>{' '}
          <UnkeptMark shown={text !== undefined && conversation.unkeptTexts.value.has(text)} />
        </p>
      )}
      <section class={style.phase} data-small={playing || undefined} aria-labelledby="phase-title">
        <div class={style.head}>
          <div class={style.above}>
            <p>
              {say.step(run.phase + 1, run.phases.length)}
              {minutes > 0 && ` · ${say.minutes(minutes)}`}
            </p>
            <Button class={style.way} variant="quiet" size="small" icon="path" onPress={onWay}>
              {say.overview}
            </Button>
          </div>
          <h2
            class={style.title}
            id="phase-title"
            tabIndex={-1}
            data-phase-title
            dir="auto"
            lang={format.lang}
          >
            {phase.title}
          </h2>
          {who && (
            <p class={style.who} dir="auto">
              {who.names.length === 1
                ? say.actsNamed(who.role, actors)
                : say.acts(actors || who.role)}
            </p>
          )}
        </div>
        <p class={style.instruction} dir="auto" lang={format.lang}>
          {phase.instruction}
        </p>
        {run.phase === 0 && <Lines lang={format.lang} lines={format.agreements} />}
        {tellsRoles && (
          <div class={style.roles}>
            <RoleLines />
            <Button variant="soft" size="small" icon="people" onPress={() => setPeople(true)}>
              {say.people}
            </Button>
            <GuidedMenu open={people} onClose={() => setPeople(false)} />
          </div>
        )}
        {time && <PhaseTimer minutes={minutes} {...time} />}
        <div class={style.help}>
          {phase.hint && (
            <Disclosure title={say.hint}>
              <p dir="auto" lang={format.lang}>
                {phase.hint}
              </p>
            </Disclosure>
          )}
          <Rules />
        </div>
      </section>
      {phase.parts.map((part, at) => (
        <Part key={at} at={at} part={part} />
      ))}
      {phase.repeat && !closed && !deals && (
        <div>
          <Button
            variant="paper"
            icon="redo"
            once
            onPress={() => act({ kind: 'enter-phase', phase: phase.id })}
          >
            {say.again}
          </Button>
        </div>
      )}
    </div>
  );
}

function Lines({ lang, lines }: { readonly lang: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <List class={style.rules} lang={lang}>
      {lines.map((line) => (
        <li key={line} dir="auto">
          {line}
        </li>
      ))}
    </List>
  );
}

/** A reminder of how it is done, and of what was agreed. */
function Rules() {
  const words = useWords();
  const say = useGuidingWords().run;
  const { format } = useRun();
  const [open, setOpen] = useState(false);
  if (format.rules.length === 0 && format.agreements.length === 0) return null;
  return (
    <>
      <Button variant="soft" icon="info" onPress={() => setOpen(true)}>
        {say.rules}
      </Button>
      <Dialog
        open={open}
        title={say.rules}
        closeLabel={words.app.close}
        onClose={() => setOpen(false)}
      >
        <Lines lang={format.lang} lines={format.rules} />
        {format.agreements.length > 0 && (
          <>
            <h3>{say.agreements}</h3>
            <Lines lang={format.lang} lines={format.agreements} />
          </>
        )}
      </Dialog>
    </>
  );
}
