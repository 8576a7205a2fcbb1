interface Printer {
  readonly there: boolean;
  open(): Promise<boolean>;
}

/** What is needed of the window. */
export interface PrintSurroundings {
  /** Absent in browsers inside other apps. */
  readonly print: (() => void) | undefined;
  /** Calls back when the browser begins to print; gives the way to forget. */
  readonly onBegin: (listener: () => void) => () => void;
  readonly wait: (ms: number) => Promise<void>;
}

/** The window of the printer comes within this (ms), or not at all. */
const WITHIN = 1500;

/** Asks the browser for the printer's window, and tells whether it came. Never throws. */
export function createPrinter(surroundings: PrintSurroundings = readSurroundings()): Printer {
  const { onBegin, print, wait } = surroundings;
  return {
    there: print !== undefined,
    async open() {
      if (!print) return false;
      let came = false;
      const forget = onBegin(() => {
        came = true;
      });
      try {
        print();
        // Some browsers begin a moment later.
        if (!came) await wait(WITHIN);
      } catch {
        // Refused: as good as nothing.
      }
      forget();
      return came;
    },
  };
}

function readSurroundings(): PrintSurroundings {
  return {
    print:
      'print' in window && typeof window.print === 'function' ? () => window.print() : undefined,
    onBegin(listener) {
      window.addEventListener('beforeprint', listener);
      return () => window.removeEventListener('beforeprint', listener);
    },
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  };
}
