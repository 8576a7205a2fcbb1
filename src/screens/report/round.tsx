import { useWords } from '../../app/context';
import { Tag } from '../../ui/chip';
import { Disclosure } from '../../ui/disclosure';
import { Distribution } from '../../ui/distribution';
import { Icon } from '../../ui/icon';
import { List } from '../../ui/list';
import { UnkeptMark } from '../unkept/mark';
import style from './style.module.css';
import type { EntryView, RoundView } from './view';

interface RoundProps {
  readonly round: RoundView;
  /** Null when it is the only one. */
  readonly number: number | null;
}

/** One round of a report: about what, and the cards in order. */
export function ReportRoundPart({ round, number }: RoundProps) {
  const words = useWords();
  const say = words.report;
  const mode = words.table.mode[round.mode];
  return (
    <section class={style.block}>
      <div class={style.intro}>
        <h2>{number === null ? mode : say.round(number, mode)}</h2>
        <p class={style.quiet} dir="auto">
          {[
            say.with(round.setTitle),
            round.casusTitle === null ? say.noCasus : say.casus(round.casusTitle),
          ].join(' · ')}
        </p>
        {round.read.length > 0 && (
          <p class={style.quiet} dir="auto">
            {say.read}: <span lang={round.casusLang}>{round.read.join(' · ')}</span>
          </p>
        )}
      </div>
      {(round.question || round.presenter) && <Question round={round} />}
      {round.entries.length === 0 ? (
        <p>{say.nothing}</p>
      ) : (
        <List ordered class={style.entries}>
          {round.entries.map((entry) => (
            <Entry key={entry.key} entry={entry} lang={round.lang} chosen={round.mode === 'open'} />
          ))}
        </List>
      )}
    </section>
  );
}

/** How the cards of each round fell, and which were left: after what the table itself said. */
export function ReportRest({ rounds }: { readonly rounds: readonly RoundView[] }) {
  const words = useWords();
  const say = words.report;
  const told = rounds.filter(({ bars, notChosen }) => bars.length + notChosen.length > 0);
  if (told.length === 0) return null;
  return (
    // Without a picture it holds nothing for paper.
    <section
      class={`${style.block} ${told.some(({ bars }) => bars.length > 0) ? '' : 'no-print'}`}
      aria-labelledby="report-rest"
    >
      <h2 id="report-rest">{say.rest}</h2>
      {told.map((round) => (
        <div key={round.id} class={style.rest} data-empty={round.bars.length === 0 || undefined}>
          {rounds.length > 1 && (
            <h3>{say.round(rounds.indexOf(round) + 1, words.table.mode[round.mode])}</h3>
          )}
          {round.bars.length > 0 && (
            <div class={style.picture}>
              <Distribution
                title={say.picture.title}
                caption={say.picture[round.asks ? 'answers' : round.mode]}
                rowHead={say.picture.category}
                rows={round.bars}
                lang={round.lang}
              />
            </div>
          )}
          {round.notChosen.length > 0 && <NotChosen round={round} />}
        </div>
      ))}
    </section>
  );
}

function Question({ round }: { readonly round: RoundView }) {
  const say = useWords().report;
  if (!round.question) {
    return (
      <p>
        {say.broughtBy}: <strong dir="auto">{round.presenter}</strong>
      </p>
    );
  }
  return (
    <figure class={style.question}>
      <figcaption>
        {round.presenter === null ? say.question : say.presenter(round.presenter)}{' '}
        <UnkeptMark shown={round.questionUnkept} />
      </figcaption>
      <blockquote dir="auto">{round.question}</blockquote>
    </figure>
  );
}

interface EntryProps {
  readonly entry: EntryView;
  /** The language of the set. */
  readonly lang: string | undefined;
  readonly chosen: boolean;
}

function Entry({ entry, chosen, lang }: EntryProps) {
  const say = useWords().report;
  const { answer, category, front, player, reason, skipped, unkept } = entry;
  return (
    <li class={style.entry} data-colour={category?.colour} data-skipped={skipped ? '' : undefined}>
      {category && (
        <p class={style.band} dir="auto" lang={lang}>
          <Icon name={category.symbol} size={1.3} />
          <span>{category.name}</span>
          <span class={style.number}>{entry.number}</span>
        </p>
      )}
      <div class={style.body}>
        <h3 class={style.front} dir="auto" lang={lang}>
          {front}
        </h3>
        <p class={style.verdict}>
          {player !== null && <strong dir="auto">{player}</strong>}
          {skipped ? (
            <Tag icon="skip">{say.skipped}</Tag>
          ) : (
            (chosen || answer !== null) && (
              <Tag icon="check">{chosen ? say.chosen : <span lang={lang}>{answer}</span>}</Tag>
            )
          )}
        </p>
        {reason && (
          <blockquote class={style.quote} dir="auto">
            {reason} <UnkeptMark shown={unkept} />
          </blockquote>
        )}
      </div>
    </li>
  );
}

function NotChosen({ round }: { readonly round: RoundView }) {
  const say = useWords().report.notChosen;
  const groups = round.notChosen;
  const total = groups.reduce((sum, group) => sum + group.fronts.length, 0);
  return (
    // On the screen only: on paper it would take more room than all that was said.
    <div class="no-print">
      <Disclosure title={say.title[round.mode]} summary={say.count(total)}>
        <div class={style.left}>
          {groups.map(({ category, fronts }) => (
            <div
              key={category.id}
              class={style.leftGroup}
              lang={round.lang}
              data-colour={category.colour}
            >
              <h3 class={style.leftTitle} dir="auto">
                <Icon name={category.symbol} size={1.2} />
                {category.name}
              </h3>
              <List>
                {fronts.map((front, index) => (
                  <li key={index} dir="auto">
                    {front}
                  </li>
                ))}
              </List>
            </div>
          ))}
        </div>
      </Disclosure>
    </div>
  );
}
