import { useState } from 'preact/hooks';
import { useApp } from '../app/context';

export interface UsedPrinter {
  /** Why the printer's window is not there, to say in sight; null as long as nothing is wrong. */
  readonly trouble: 'silent' | 'missing' | null;
  print(): Promise<void>;
}

/** Opens the printer's window, and tells when it does not come (fault 47). */
export function usePrinter(): UsedPrinter {
  const { printer } = useApp().services;
  const [silent, setSilent] = useState(false);
  return {
    trouble: printer.there ? (silent ? 'silent' : null) : 'missing',
    async print() {
      if (printer.there) setSilent(!(await printer.open()));
    },
  };
}
