import { useMakingWords } from '../../app/context';
import type { Piece } from '../../app/handed-in';
import { isDoubtful, type SheetReading } from '../../app/making/guesses';
import type { Choice, ImportBlock } from '../../app/making/importing';
import { titleOf } from '../../app/piece';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Tag } from '../../ui/chip';
import { Guesses } from './guesses';
import { useHand } from './hand';
import { Known } from './known';
import { LeftOut } from './left-out';
import { Offers } from './offers';
import { Preview } from './preview';
import { Problems } from './problems';
import style from './style.module.css';
import { useComparison } from './use-comparison';
import { focusBlock } from './use-take-back';
import { countPiece, describeReading } from './view';

export interface ReadyBlockProps {
  readonly block: ImportBlock;
  /** Null when no card comes of it as it is read now. */
  readonly piece: Piece | null;
  readonly reading: SheetReading | null;
  readonly calm: boolean;
}

/** What would come in: what it was taken for, how many cards, what is odd about it, and the cards themselves. */
export function ReadyBlock({ block, piece, reading, calm }: ReadyBlockProps) {
  const words = useMakingWords().importing;
  const { importing, look } = useHand();
  const plan = importing.planOf(block);
  const known = plan?.known && { ...plan, known: plan.known };
  const comparison = useComparison(block);
  const twin = importing.twinOf(block);
  const missing = importing.missingOf(block);
  // Where it may be something else, or nothing would change, the big button is not the one that writes over it.
  const doubtful = plan?.by === 'doubt' || comparison?.fits === false;
  const rather = comparison?.same ? null : doubtful ? 'beside' : 'update';
  const stripped = reading?.stripped ?? ('stripped' in block.result ? block.result.stripped : 0);
  const busy = importing.busy.value || block.rereading;

  async function take(how: Choice) {
    // What happened stands in the block, which has the focus then: no passing message over the way back.
    if (await importing.take([block], how)) focusBlock(block.key);
  }

  const title = piece ? titleOf(piece) : words.preview.none.title;
  const cards = piece?.kind === 'kaartenset' ? piece.content.cards.length : undefined;
  return (
    <article
      class={style.ready}
      data-import={piece ? 'ready' : 'refused'}
      data-cards={cards ?? 0}
      data-problems={reading?.notes.length ?? 0}
      aria-busy={block.rereading}
    >
      <p class={style.fileName} dir="auto">
        {words.file(block.name)}
      </p>
      <h2 class={style.blockTitle} data-block={block.key} tabIndex={-1} dir="auto">
        {title}
      </h2>
      {piece ? (
        <p class={style.counts}>
          {countPiece(piece, reading, words).map((count) => (
            <Tag key={count}>{count}</Tag>
          ))}
        </p>
      ) : (
        <p>{words.preview.none.text}</p>
      )}
      {reading && <p class={style.quiet}>{describeReading(reading, words)}</p>}
      {piece && !reading && (
        <p class={style.quiet} dir="auto">
          {piece.content.source}
        </p>
      )}
      {reading && (
        <Offers
          reading={reading}
          busy={block.rereading}
          onPerColumn={() => importing.correct(block, { what: 'layout', layout: 'columns' })}
        />
      )}
      {reading !== null && reading.html > 0 && <p>{words.html(reading.html)}</p>}
      {stripped > 0 && <p>{words.stripped(stripped)}</p>}
      <LeftOut block={block} reading={reading} />
      {plan?.shippedCopy && <p>{words.shippedCopy}</p>}
      {piece && missing.length > 0 && (
        <Banner tone="warning">
          {[
            ...missing.map(({ kind, title: named }) =>
              words.missing[kind](words.missing.lead[piece.kind], named),
            ),
            words.missing.ask,
          ].join(' ')}
        </Banner>
      )}
      {twin && <p dir="auto">{words.twin(twin.name)}</p>}
      {known && piece && !twin && (
        <Known block={block} plan={known} piece={piece} comparison={comparison} />
      )}
      {block.refusal && <Banner tone="error">{words.failed[block.refusal]}</Banner>}
      <div class={style.actions}>
        {piece && known && !twin && (
          <>
            {comparison?.fits !== false && (
              <Button
                variant={rather === 'update' ? 'primary' : 'soft'}
                busy={busy}
                onPress={() => void take('update')}
              >
                {words.update}
              </Button>
            )}
            <Button
              variant={rather === 'beside' ? 'primary' : 'soft'}
              busy={busy}
              onPress={() => void take('beside')}
            >
              {words.beside}
            </Button>
          </>
        )}
        {piece && plan && !known && !twin && (
          <Button variant="primary" icon="plus" busy={busy} onPress={() => void take('take')}>
            {words.take}
          </Button>
        )}
        {piece && piece.kind !== 'kaartenset' && (
          <Button variant="soft" icon="eye" onPress={() => look({ piece })}>
            {words.preview.look[piece.kind]}
          </Button>
        )}
        <Button variant="quiet" onPress={() => importing.putAway(block.key)}>
          {words.cancel}
        </Button>
      </div>
      {reading && reading.notes.length > 0 && (
        <Problems
          notes={reading.notes}
          onAsides={(take) => importing.correct(block, { what: 'asides', take })}
        />
      )}
      {reading && <Guesses block={block} reading={reading} doubtful={isDoubtful(reading)} />}
      {piece?.kind === 'kaartenset' && <Preview set={piece.content} calm={calm} />}
    </article>
  );
}
