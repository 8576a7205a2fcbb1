import { useEffect, useState } from 'preact/hooks';
import { useApp } from '../../app/context';
import { createLibrary, type Library } from '../../app/library';
import { listCasussen } from '../../app/own-casussen';
import { type ToldCasus, tellCasus } from '../../domain/casus';

/** What a format can be played with: every set and case that is here. Empty until they were read. */
export interface Supplies {
  readonly library: Library;
  readonly sets: readonly { readonly id: string; readonly label: string }[];
  readonly casussen: readonly ToldCasus[];
}

export function useSupplies(): Supplies {
  const { bundle, openStore } = useApp();
  const [supplies, setSupplies] = useState<Supplies>(() => ({
    library: createLibrary(bundle, openStore),
    sets: bundle.sets.map(({ id, title }) => ({ id, label: title })),
    casussen: [],
  }));
  const { library } = supplies;
  useEffect(() => {
    let here = true;
    void readSupplies().then(
      (read) => here && setSupplies((before) => ({ ...before, ...read })),
      // What came with the app could not be fetched: then only that is missing from the choices.
      () => undefined,
    );
    return () => {
      here = false;
    };

    async function readSupplies() {
      const [shelf, known] = await Promise.all([
        library.listShelf(),
        listCasussen(bundle, library),
      ]);
      const found = await Promise.all(known.map(({ id }) => library.findCasus(id)));
      const own = shelf.filter(({ kind }) => kind === 'kaartenset');
      return {
        sets: [...bundle.sets, ...own].map(({ id, title }) => ({ id, label: title })),
        casussen: found.flatMap((one) =>
          typeof one === 'string' ? [] : [tellCasus(one.content, null)],
        ),
      };
    }
  }, [bundle, library]);
  return supplies;
}
