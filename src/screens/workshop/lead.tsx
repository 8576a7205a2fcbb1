import { useMakingWords } from '../../app/context';
import { linkTo } from '../../app/routes';
import { Button } from '../../ui/button';
import type { Asked } from './asking';
import style from './style.module.css';
import { useBegin } from './use-begin';

/** The six things a trainer comes for. */
export function Lead({ onAsk }: { readonly onAsk: (asked: Asked) => void }) {
  const words = useMakingWords().workshop;
  const begin = useBegin();
  return (
    <div class={style.top}>
      <p class={style.lead}>{words.lead}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend can't lie in a flex row in Safari 15 */}
      <div class={style.acts} role="group" aria-label={words.acts}>
        <Button
          variant="primary"
          size="large"
          icon="plus"
          onPress={() => onAsk({ what: 'new-set' })}
        >
          {words.newSet}
        </Button>
        <Button size="large" icon="plus" onPress={() => void begin.casus()}>
          {words.newCasus}
        </Button>
        <Button size="large" icon="plus" onPress={() => void begin.format()}>
          {words.newFormat}
        </Button>
        <Button size="large" icon="save" href={linkTo({ name: 'import' })}>
          {words.import}
        </Button>
        <Button size="large" icon="share" onPress={() => onAsk({ what: 'export', pieces: null })}>
          {words.export}
        </Button>
        <Button size="large" icon="print" onPress={() => onAsk({ what: 'print' })}>
          {words.print}
        </Button>
      </div>
    </div>
  );
}
