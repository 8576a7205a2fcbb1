import { useApp, useMakingWords } from '../../app/context';
import { useHand } from './hand';

/** Takes one tap on *Overnemen* back, and says whether that worked. */
export function useTakeBack(): (taking: string) => Promise<void> {
  const app = useApp();
  const words = useMakingWords().importing;
  const { importing } = useHand();
  return async (taking) => {
    const done = await importing.takeBack(taking);
    if (done) app.say(words.undone);
    else app.notice.value = { message: words.undoFailed };
  };
}

/** The button that was pressed is gone by then: go on at the title of its block. */
export function focusBlock(key: string): void {
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>(`[data-block="${key}"]`)?.focus();
  });
}

/** Brings a block into sight without taking the focus. */
export function showBlock(key: string | undefined): void {
  requestAnimationFrame(() => {
    document.querySelector(`[data-block="${key}"]`)?.parentElement?.scrollIntoView();
  });
}
