import { useMakingWords } from '../../app/context';
import type { Piece } from '../../app/handed-in';
import type { CardChanges, ImportPlan, Placed } from '../../app/import-plan';
import type { Comparison } from '../../app/making/comparing';
import type { ImportBlock } from '../../app/making/importing';
import type { Card } from '../../domain/card-set';
import { Disclosure } from '../../ui/disclosure';
import { List } from '../../ui/list';
import { Conflicts } from './conflicts';
import style from './style.module.css';
import { countChanges, type ImportWords } from './view';

/** More than anyone reads; the count says how many there are. */
const SHOWN = 50;

export interface KnownProps {
  readonly block: ImportBlock;
  readonly plan: ImportPlan & { readonly known: Placed };
  readonly piece: Piece;
  /** Undefined while it is being compared. */
  readonly comparison: Comparison | null | undefined;
}

/** Something like it stands here already: what *Bijwerken* would change of it. */
export function Known({ block, plan, piece, comparison }: KnownProps) {
  const words = useMakingWords().importing;
  return (
    <div class={style.known}>
      <p>
        <strong dir="auto">{tellKnown(plan, words)}</strong>{' '}
        {comparison ? <Difference piece={piece} comparison={comparison} /> : words.comparing}
      </p>
      {comparison?.fits && comparison.conflicts.length > 0 && (
        <Conflicts block={block} conflicts={comparison.conflicts} />
      )}
      {comparison?.cards && comparison.fits && !comparison.same && (
        <Changes cards={comparison.cards} />
      )}
      <p class={style.quiet} dir="auto">
        {words.besideAs(plan.beside.title)}
      </p>
    </div>
  );
}

function tellKnown({ by, known }: KnownProps['plan'], words: ImportWords): string {
  if (by === 'doubt') return words.doubt(known.title);
  return by === 'title' ? words.knownTitle[known.kind](known.title) : words.known(known.title);
}

function Difference({ piece, comparison }: Pick<KnownProps, 'piece'> & { comparison: Comparison }) {
  const words = useMakingWords().importing;
  const { cards, here, same } = comparison;
  if (here === null) return <>{words.unreadable}</>;
  if (same) return <>{words.same}</>;
  if (!comparison.fits) return <>{words.tooMuch}</>;
  const before = here.content.version;
  const after = piece.content.version;
  // A list from a spreadsheet has no version: it would always look like the first.
  const told = comparison.piece.content.version !== before;
  const counts = cards && countChanges(cards, words);
  const changes =
    piece.kind !== 'kaartenset' ? words.casusChanged : counts ? `${counts}.` : words.otherwise;
  return (
    <>
      {[
        ...(told ? [words.versions(before, after)] : []),
        ...(told && after < before ? [words.older] : []),
        changes,
        ...(comparison.changedHere ? [words.changedHere] : []),
        ...(cards && cards.removed.length > 0 ? [words.binned] : []),
        words.kept,
        words.talks,
      ].join(' ')}
    </>
  );
}

function Changes({ cards }: { readonly cards: CardChanges }) {
  const words = useMakingWords().importing;
  const say = words.changes;
  if (countChanges(cards, words) === '') return null;
  return (
    <div class={style.fold}>
      <Disclosure title={say.title} summary={countChanges(cards, words)}>
        <Part title={say.added(cards.added.length)} cards={cards.added} />
        <Part title={say.removed(cards.removed.length)} cards={cards.removed} />
        <Part
          title={say.changed(cards.changed.length)}
          cards={cards.changed.map(({ after }) => after)}
          was={(at) => {
            const pair = cards.changed[at];
            if (!pair) return '';
            return pair.before.front === pair.after.front ? say.back : say.was(pair.before.front);
          }}
        />
      </Disclosure>
    </div>
  );
}

interface PartProps {
  readonly title: string;
  readonly cards: readonly Card[];
  readonly was?: (at: number) => string;
}

function Part({ title, cards, was }: PartProps) {
  const words = useMakingWords().importing;
  if (cards.length === 0) return null;
  return (
    <section>
      <h3 class={style.partTitle}>{title}</h3>
      <List class={style.texts}>
        {cards.slice(0, SHOWN).map((card, at) => (
          <li key={card.id}>
            <p dir="auto">{card.front}</p>
            {was && (
              <p class={style.quiet} dir="auto">
                {was(at)}
              </p>
            )}
          </li>
        ))}
      </List>
      {cards.length > SHOWN && (
        <p class={style.quiet}>{words.changes.more(cards.length - SHOWN)}</p>
      )}
    </section>
  );
}
