import { useApp, useMakingWords } from '../../app/context';
import type { ImportBlock } from '../../app/making/importing';
import { Button } from '../../ui/button';
import { useHand } from './hand';
import style from './style.module.css';
import { useTakeBack } from './use-take-back';
import { isOpen } from './view';

/** Above several files: take all that need no choice, and the way back. */
export function TakeAll({ blocks }: { readonly blocks: readonly ImportBlock[] }) {
  const app = useApp();
  const words = useMakingWords().importing;
  const { importing } = useHand();
  const takeBack = useTakeBack();
  const open = blocks
    .filter((block) => isOpen(block) && importing.twinOf(block) === null)
    .map((block) => ({ block, plan: importing.planOf(block) }));
  const free = open.filter(({ plan }) => plan !== null && plan.known === undefined);
  const known = open.filter(({ plan }) => plan?.known !== undefined);
  const several = importing.takings.value.filter((taking) => taking.blocks.length > 1);

  async function takeAll() {
    const chosen = free.map(({ block }) => block);
    const taken = await importing.take(chosen, 'take');
    if (taken) app.say(words.takenAll(chosen.length));
  }

  if (free.length < 2 && several.length === 0) return null;
  return (
    <div class={style.all}>
      {several.map((taking) => (
        <div class={style.allRow} key={taking.key}>
          <p>{words.takenAll(taking.blocks.length)}</p>
          <Button
            variant="soft"
            icon="undo"
            busy={importing.busy.value}
            onPress={() => void takeBack(taking.key)}
          >
            {words.undo}
          </Button>
        </div>
      ))}
      {free.length > 1 && (
        <div class={style.allRow}>
          <Button
            variant="primary"
            size="large"
            icon="plus"
            detail={words.takeAllDetail(free.length)}
            busy={importing.busy.value}
            onPress={() => void takeAll()}
          >
            {words.takeAll}
          </Button>
          {known.length > 0 && <p class={style.quiet}>{words.chooseFirst(known.length)}</p>}
        </div>
      )}
    </div>
  );
}
