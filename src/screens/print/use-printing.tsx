import type { ComponentChild } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SheetPage } from '../../domain/making/sheet-plan';
import { type UsedPrinter, usePrinter } from '../use-printer';
import { listTooLong } from './deck';
import { LongTexts, type PaperLook, PaperPage } from './pages';
import { createStack, type Stack } from './stack';
import { TRIAL_FACES, TrialPage, type TrialWords } from './trial-page';
import type { Fitting } from './use-fitting';

/** What lies ready is the trial sheet. */
const TRIAL = 'trial';

export interface Printing {
  /** Pages laid out so far; undefined when none are being laid out. */
  readonly done: number | undefined;
  readonly all: number;
  /** Pressed while texts were still being measured: it goes on by itself. */
  readonly waiting: boolean;
  /** Why the printer's window did not come. */
  readonly trouble: UsedPrinter['trouble'];
  print(): void;
  /** A sheet that shows how far the backs are off. */
  printTrial(): void;
}

/** Lays everything out for the printer and opens the printer's window. `onReady` says that it stands ready. */
export function usePrinting(
  look: PaperLook,
  plan: readonly SheetPage[],
  fitting: Fitting,
  trialWords: TrialWords,
  onReady: () => void,
): Printing {
  const [done, setDone] = useState<number | undefined>();
  const [waiting, setWaiting] = useState(false);
  const printer = usePrinter();
  const stack = useRef<Stack | null>(null);
  const laid = useRef<unknown>(null);
  const stop = useRef<AbortController | null>(null);

  const list = () => listPages(look, plan, fitting);
  const key = `${look.mono}/${look.marks}/${look.flip}/${look.shift.x}/${look.shift.y}`;
  const now = useRef({ fitting, key, list });
  now.current = { fitting, key, list };

  useEffect(() => {
    const made = createStack();
    stack.current = made;
    const layForBrowser = () => {
      // Asked for by its own button; who prints once more gets the cards.
      if (laid.current === TRIAL) {
        laid.current = null;
        return;
      }
      const { fitting: fits, key: looks, list: pages } = now.current;
      if (isSame(laid.current, fits, looks)) return;
      made.layAtOnce(pages());
      laid.current = { fitting: fits, key: looks };
    };
    window.addEventListener('beforeprint', layForBrowser);
    return () => {
      window.removeEventListener('beforeprint', layForBrowser);
      made.remove();
    };
  }, []);

  // What was laid out no longer holds after these
  useEffect(
    () => () => {
      stop.current?.abort();
      stack.current?.clear();
      laid.current = null;
      setDone(undefined);
    },
    [fitting, key],
  );

  async function run() {
    const made = stack.current;
    if (!made) return;
    setWaiting(false);
    if (!isSame(laid.current, fitting, key)) {
      const signal = new AbortController();
      stop.current = signal;
      setDone(0);
      const ended = await made.lay(list(), signal.signal, setDone);
      // Something was changed meanwhile: what was asked for still holds.
      if (!ended) return setWaiting(true);
      setDone(undefined);
      laid.current = { fitting, key };
    }
    onReady();
    await printer.print();
  }

  // Goes on once, when the measuring has ended
  useEffect(() => {
    if (waiting && fitting.finished) void run();
  }, [waiting, fitting.finished]);

  return {
    done,
    all: plan.length,
    waiting,
    trouble: printer.trouble,
    print() {
      if (done !== undefined) return;
      if (fitting.finished) void run();
      else setWaiting(true);
    },
    printTrial() {
      const made = stack.current;
      if (!made || done !== undefined) return;
      setWaiting(false);
      made.layAtOnce(
        TRIAL_FACES.map((face) => () => <TrialPage look={look} face={face} words={trialWords} />),
      );
      laid.current = TRIAL;
      onReady();
      void printer.print();
    },
  };
}

function isSame(laid: unknown, fitting: Fitting, key: string): boolean {
  return (
    typeof laid === 'object' &&
    laid !== null &&
    'fitting' in laid &&
    'key' in laid &&
    laid.fitting === fitting &&
    laid.key === key
  );
}

/** Every page, made when it is needed; texts without room on their card come last. */
function listPages(
  look: PaperLook,
  plan: readonly SheetPage[],
  { fits }: Fitting,
): readonly (() => ComponentChild)[] {
  const texts = listTooLong(look.deck.items, fits);
  return [
    ...plan.map((page) => () => <PaperPage look={look} page={page} fits={fits} />),
    ...(texts.length > 0 ? [() => <LongTexts look={look} texts={texts} />] : []),
  ];
}
