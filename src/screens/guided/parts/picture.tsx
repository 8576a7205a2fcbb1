import { useGuidingWords } from '../../../app/context';
import type { PartOf } from '../../../domain/format';
import { rankItems } from '../view';
import own from './tick.module.css';
import type { Ticks } from './use-ticks';

interface PictureProps {
  readonly part: PartOf<'tick'>;
  readonly read: Ticks['read'];
}

/** The five highest and the five lowest, once enough is scored to tell them apart. */
export function Picture({ part, read }: PictureProps) {
  const say = useGuidingWords().parts;
  const { scale } = part;
  const ranked = rankItems(part, read);
  if (!scale || ranked.length < 10) return null;
  const list = (title: string, items: typeof ranked) => (
    <div>
      <h4>{title}</h4>
      <ol>
        {items.map(({ id, text, value }) => (
          <li key={id} class={own.bar}>
            <span dir="auto">
              {text} <strong>{value}</strong>
            </span>
            <span
              class={own.line}
              style={{ '--part': String((value - scale.min) / (scale.max - scale.min)) }}
              aria-hidden="true"
            />
          </li>
        ))}
      </ol>
    </div>
  );
  return (
    <div class={own.tops}>
      {list(say.highest, ranked.slice(0, 5))}
      {list(say.lowest, ranked.slice(-5).reverse())}
    </div>
  );
}
