import { useMakingWords } from '../../app/context';
import { describeAdvice } from '../../app/making/advice-words';
import type { CardSet } from '../../domain/card-set';
import type { Advice } from '../../domain/making/advice';
import { Button } from '../../ui/button';
import style from './hint.module.css';
import { shorten } from './shorten';

interface HintProps {
  readonly advice: Advice;
  /** What was looked over, where it is a set. */
  readonly set?: CardSet | undefined;
  readonly lang: string;
  /** Someone typed since: what would be put there was made of an older text. */
  readonly stale: boolean;
  readonly onTake: () => void;
  /** Puts it aside. */
  readonly onLeave: () => void;
}

/** One hint: what, why, and where it can be worked out the change itself. */
export function Hint({ advice, set, lang, stale, onTake, onLeave }: HintProps) {
  const making = useMakingWords();
  const words = making.setEditor.hints;
  const told = describeAdvice(advice, making.advice, set);
  return (
    <div class={style.hint}>
      <p class={style.what}>{told.title}</p>
      <p class={style.why}>{told.why}</p>
      {told.preview && (
        <>
          {told.fixLabel && <p class={style.how}>{told.fixLabel}:</p>}
          {told.preview.map((text, index) => (
            <p class={style.proposal} dir="auto" lang={lang} key={index}>
              {shorten(text, 200)}
            </p>
          ))}
        </>
      )}
      <div class={style.acts}>
        {told.preview && (
          <Button
            variant="soft"
            size="small"
            icon="edit"
            label={told.fixLabel && words.takeIt(told.fixLabel)}
            disabled={stale}
            onPress={onTake}
          >
            {words.take}
          </Button>
        )}
        <Button
          variant="quiet"
          size="small"
          label={making.tips.leaveIt(told.title)}
          onPress={onLeave}
        >
          {making.tips.leave}
        </Button>
      </div>
    </div>
  );
}
