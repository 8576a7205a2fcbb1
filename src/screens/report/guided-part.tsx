import { useState } from 'preact/hooks';
import { useGuidingWords } from '../../app/context';
import type { PlayerId, TextId } from '../../domain/ids';
import type { ReportPart, ReportText } from '../../domain/report-format';
import { assertNever } from '../../lib/assert-never';
import { Button } from '../../ui/button';
import { List } from '../../ui/list';
import { UnkeptMark } from '../unkept/mark';
import type { GuidedReportProps } from './guided';
import own from './guided.module.css';
import { Proof } from './proof';
import style from './style.module.css';

/** What a format left, phase by phase, and the way to a proof of participation. */
export default function GuidedPart({ lang, people, report, texts, unkept }: GuidedReportProps) {
  const say = useGuidingWords().report;
  const [proof, setProof] = useState(false);
  const { format, players } = report;
  if (!format) return null;
  const typed = players.flatMap(({ name }) => (name && texts.get(name)?.trim()) || []);
  const nameOf = (id: PlayerId) => people[players.findIndex((one) => one.id === id)] ?? '';
  return (
    <section class={style.block}>
      <h2>{say.title}</h2>
      {format.minutes > 0 && <p class={style.quiet}>{say.took(format.minutes)}</p>}
      {format.phases.map(({ id, parts, skipped, title }) => (
        <div key={id} class={own.phase}>
          <h3 dir="auto">
            <span lang={lang}>{title}</span>
            {skipped && <span class={style.quiet}> · {say.skipped}</span>}
          </h3>
          {parts.map((part) => (
            <Left
              key={part.id}
              lang={lang}
              part={part}
              texts={texts}
              unkept={unkept}
              nameOf={nameOf}
            />
          ))}
        </div>
      ))}
      <div class="no-print">
        <Button variant="soft" icon="print" onPress={() => setProof(true)}>
          {say.proof}
        </Button>
      </div>
      {proof && <Proof report={report} names={typed} onClose={() => setProof(false)} />}
    </section>
  );
}

interface LeftProps {
  readonly part: ReportPart;
  readonly lang: string | undefined;
  readonly texts: ReadonlyMap<TextId, string>;
  readonly unkept: ReadonlySet<TextId>;
  readonly nameOf: (id: PlayerId) => string;
}

function Left({ lang, nameOf, part, texts, unkept }: LeftProps) {
  const words = useGuidingWords();
  const say = words.report;
  const who = (player: PlayerId | null) =>
    player === null ? null : <strong>{say.player(nameOf(player))} </strong>;
  const quote = ({ player, text }: ReportText) =>
    texts.get(text) && (
      <p key={text} class={style.quote} dir="auto">
        {who(player)}
        {texts.get(text)} <UnkeptMark shown={unkept.has(text)} />
      </p>
    );
  switch (part.kind) {
    case 'write':
      return (
        <div class={own.part}>
          <h4 dir="auto" lang={lang}>
            {part.label}
          </h4>
          {part.texts.map(quote)}
        </div>
      );
    case 'check':
      return (
        <p dir="auto">
          <span lang={lang}>{part.label}</span>{' '}
          <strong>{part.value ? say.clear.yes : say.clear.no}</strong>
        </p>
      );
    case 'scale':
      return (
        <div class={own.part}>
          <h4 dir="auto" lang={lang}>
            {part.label}
          </h4>
          <p class={own.scores}>
            {part.scores.map(({ player, value }) => (
              <span key={player}>
                {who(player)}
                <strong class={own.score}>{value}</strong>
              </span>
            ))}
          </p>
          {part.followUps.map((one) => (
            <div key={one.text}>
              <p class={style.quiet} dir="auto" lang={lang}>
                {one.question}
              </p>
              {quote(one)}
            </div>
          ))}
        </div>
      );
    case 'grid':
      return (
        <div class={own.part}>
          <h4 dir="auto" lang={lang}>
            {part.label}
          </h4>
          <div class={own.cells}>
            {part.cells.map((cell) => (
              <div key={cell.title}>
                <h5 dir="auto" lang={lang}>
                  {cell.title}
                </h5>
                {cell.texts.map(quote)}
              </div>
            ))}
          </div>
        </div>
      );
    case 'tick':
      return (
        <div class={own.part}>
          <h4 dir="auto" lang={lang}>
            {part.label}
          </h4>
          {part.lists.map(({ player, ticks }) => (
            <div key={player}>
              {player !== null && <h5 dir="auto">{nameOf(player)}</h5>}
              <List class={own.ticks}>
                {ticks.map(({ scores, text }) => (
                  <li key={text} dir="auto">
                    <span lang={lang}>{text}</span>
                    <span class={own.numbers}>
                      {scores.map(({ moment, value }) =>
                        moment === null ? value : ` ${words.parts.before[moment]} ${value}`,
                      )}
                    </span>
                  </li>
                ))}
              </List>
            </div>
          ))}
        </div>
      );
    case 'notes':
      return (
        <div class={own.part}>
          <h4 dir="auto" lang={lang}>
            {part.label}
          </h4>
          <div class={own.cells}>
            {part.colours.map((colour) => (
              <div key={colour.name}>
                <h5 dir="auto" lang={lang}>
                  {colour.name}
                </h5>
                {colour.texts.map((text) => quote({ player: null, text }))}
              </div>
            ))}
          </div>
        </div>
      );
    default:
      return assertNever(part);
  }
}
