import { useMakingWords } from '../../app/context';
import { titleOf } from '../../app/piece';
import { PIECE_KINDS, type Workshop, type WorkshopEntry } from '../../app/workshop';
import { Button } from '../../ui/button';
import { Disclosure } from '../../ui/disclosure';
import { TickList } from '../../ui/tick-list';
import style from './style.module.css';
import { describePiece, listPieces, nameEntry, toggle } from './view';

export interface ExportChoiceProps {
  readonly workshop: Workshop;
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

/** Choosing what goes out: one's own things first, in one tap; what every tablet has already is folded. */
export function ExportChoice({ workshop, chosen, onChange }: ExportChoiceProps) {
  const { exporting: words, workshop: workshopWords } = useMakingWords();
  const listsOf = (own: boolean) =>
    PIECE_KINDS.map((kind) => ({
      kind,
      list: listPieces(workshop[kind].filter((entry) => isOwn(entry) === own)),
    })).filter(({ list }) => list.length > 0);
  const mine = listsOf(true);
  const names = mine.flatMap(({ kind, list }) =>
    list.map(({ content }) => nameEntry(kind, content.id)),
  );
  const every = names.length > 0 && names.every((name) => chosen.has(name));

  const ticks = ({ kind, list }: (typeof mine)[number]) => (
    <TickList
      key={kind}
      legend={workshopWords.kinds[kind]}
      options={list.map((piece) => ({
        id: nameEntry(kind, piece.content.id),
        label: titleOf(piece),
        detail: describePiece(piece, workshopWords),
      }))}
      chosen={chosen}
      onToggle={(id) => onChange(toggle(chosen, id))}
    />
  );

  return (
    <>
      <p>{words.lead}</p>
      <section class={style.choice} aria-labelledby="export-mine">
        <div class={style.choiceHead}>
          <h3 id="export-mine">{words.mine.title}</h3>
          {names.length > 1 && (
            <Button
              variant="soft"
              size="small"
              icon={every ? 'check' : undefined}
              pressed={every}
              onPress={() =>
                onChange(
                  new Set(
                    every
                      ? [...chosen].filter((name) => !names.includes(name))
                      : [...chosen, ...names],
                  ),
                )
              }
            >
              {words.mine.all}
            </Button>
          )}
        </div>
        {names.length === 0 ? <p class={style.meta}>{words.mine.none}</p> : mine.map(ticks)}
      </section>
      <Disclosure title={words.shipped.title} summary={words.shipped.summary}>
        <div class={style.choice}>{listsOf(false).map(ticks)}</div>
      </Disclosure>
      <p class={style.meta} role="status">
        {chosen.size > 0 && words.chosen(chosen.size)}
      </p>
    </>
  );
}

const isOwn = (entry: WorkshopEntry): boolean => entry.status !== 'found' || entry.item !== null;
