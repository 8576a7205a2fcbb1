import { useEffect, useState } from 'preact/hooks';
import type { Comparison } from '../../app/making/comparing';
import type { ImportBlock } from '../../app/making/importing';
import { useHand } from './hand';

/** What *Bijwerken* would do to what stands here; undefined while that is being found out. */
export function useComparison(block: ImportBlock): Comparison | null | undefined {
  const { importing } = useHand();
  const [comparison, setComparison] = useState<Comparison | null | undefined>();
  const { answers, result } = block;
  const shelf = importing.shelf.value;

  useEffect(() => {
    let here = true;
    void importing.compare(block).then((found) => here && setComparison(found));
    return () => {
      here = false;
    };
  }, [importing, answers, result, shelf]);
  return comparison;
}
