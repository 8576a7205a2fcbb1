import { useGuidingWords } from '../../../app/context';
import type { PartOf } from '../../../domain/format';
import type { PlayerId } from '../../../domain/ids';
import { List } from '../../../ui/list';
import { useRun } from '../use-run';
import { rankItems } from '../view';
import own from './tick.module.css';
import { type Ticks, useTicks } from './use-ticks';

/** The lists of one's own that came before this phase, as a picture: to look at while writing about them. */
export function EarlierPictures({ player }: { readonly player: PlayerId | null }) {
  const { format, run } = useRun();
  const earlier = format.phases
    .slice(0, run.phase)
    .flatMap(({ parts }) => parts)
    .filter((part): part is PartOf<'tick'> => part.kind === 'tick' && part.private === true);
  return earlier.map((part) => <EarlierPicture key={part.id} part={part} player={player} />);
}

function EarlierPicture(props: {
  readonly part: PartOf<'tick'>;
  readonly player: PlayerId | null;
}) {
  const { read } = useTicks(props.part, props.player);
  return <Picture part={props.part} read={read} />;
}

interface PictureProps {
  readonly part: PartOf<'tick'>;
  readonly read: Ticks['read'];
}

/** The five highest and the five lowest, once enough is scored to tell them apart. */
export function Picture({ part, read }: PictureProps) {
  const say = useGuidingWords().parts;
  const { format } = useRun();
  const { scale } = part;
  const ranked = rankItems(part, read);
  if (!scale || ranked.length < 10) return null;
  const list = (title: string, items: typeof ranked) => (
    <div>
      <h4>{title}</h4>
      <List ordered>
        {items.map(({ id, text, value }) => (
          <li key={id} class={own.bar}>
            <span dir="auto" lang={format.lang}>
              {text} <strong>{value}</strong>
            </span>
            <span
              class={own.line}
              style={{ '--part': String((value - scale.min) / (scale.max - scale.min)) }}
              aria-hidden="true"
            />
          </li>
        ))}
      </List>
    </div>
  );
  return (
    <div class={own.tops}>
      {list(say.highest, ranked.slice(0, 5))}
      {list(say.lowest, ranked.slice(-5).reverse())}
    </div>
  );
}
