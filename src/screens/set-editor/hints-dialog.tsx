import type { Advice } from '../../domain/making/advice';
import { NOTHING_ASIDE } from '../../domain/making/aside';
import { Button } from '../../ui/button';
import { shorten } from '../making-parts/shorten';
import style from '../making-parts/tips.module.css';
import { TipsDialog } from '../making-parts/tips-dialog';
import { useBench, useSetWords } from './bench';
import { HintItem } from './hint-list';
import { useAdvised } from './use-advice';

/** All tips for this set together. */
export function HintsDialog({ onClose }: { readonly onClose: () => void }) {
  const { bench, draft } = useBench();
  const { list } = useAdvised();
  const words = useSetWords().hints;
  return (
    <TipsDialog
      title={words.all}
      lead={words.lead}
      none={words.none}
      list={list}
      aside={draft.aside ?? NOTHING_ASIDE}
      onAside={(edit, tell) => {
        bench.edit(edit, { tell });
      }}
      onClose={onClose}
    >
      {(advice) => <Placed advice={advice} onClose={onClose} />}
    </TipsDialog>
  );
}

/** A tip with the card it is about. */
function Placed({ advice, onClose }: { readonly advice: Advice; readonly onClose: () => void }) {
  const { bench, set } = useBench();
  const words = useSetWords().hints;
  const at = set.cards.findIndex(({ id }) => id === advice.card);
  const card = set.cards[at];
  return (
    <>
      {card && (
        <div class={style.about}>
          <p class={style.front} dir="auto">
            {words.card(at + 1, shorten(card.front))}
          </p>
          <Button
            variant="quiet"
            size="small"
            icon="edit"
            label={words.goTo(at + 1)}
            onPress={() => {
              onClose();
              bench.go(card.id);
            }}
          >
            {words.go}
          </Button>
        </div>
      )}
      <HintItem advice={advice} />
    </>
  );
}
