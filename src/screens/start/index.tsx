import { useEffect, useState } from 'preact/hooks';
import { useApp, useFirstWords, useWords } from '../../app/context';
import { createLibrary, type Found } from '../../app/library';
import { type ChoosableCasus, listCasussen } from '../../app/own-casussen';
import type { Route } from '../../app/routes';
import { type KnownTable, listLatestTables } from '../../app/tables';
import type { CardSet } from '../../domain/card-set';
import { Message } from '../broken';
import { StartForm } from './form';

interface Loaded {
  readonly set: Found<CardSet>;
  readonly tables: readonly KnownTable[];
  readonly casussen: readonly ChoosableCasus[];
}

/** The start of a set: both modes as big buttons, everything preselected, the rest optional. */
export default function Start({ route }: { readonly route: Route }) {
  const app = useApp();
  const words = useWords();
  const closeWords = useFirstWords();
  const id = route.name === 'start' ? route.set : '';
  const [loaded, setLoaded] = useState<Loaded | 'gone' | undefined>();

  useEffect(() => {
    let here = true;
    const library = createLibrary(app.bundle, app.openStore);
    void Promise.all([
      library.findSet(id),
      listLatestTables(app),
      listCasussen(app.bundle, library),
    ]).then(([set, tables, casussen]) => {
      if (!here) return;
      setLoaded(set === 'gone' || set === 'damaged' ? 'gone' : { set, tables, casussen });
    });
    return () => {
      here = false;
    };
  }, [app, id]);

  if (loaded === undefined) return <p class="sr-only">{closeWords.app.loading}</p>;
  if (loaded === 'gone') {
    return <Message title={words.start.gone.title} text={words.start.gone.text} />;
  }
  const casus = route.name === 'start' ? route.casus : undefined;
  // Another address asks for another case: the form begins anew.
  return <StartForm key={casus ?? ''} {...loaded} casus={casus} />;
}
