import { useEffect, useState } from 'preact/hooks';
import { useApp, useFirstWords, useGuidingWords } from '../../app/context';
import { createLibrary, type Found } from '../../app/library';
import { type ChoosableCasus, listCasussen } from '../../app/own-casussen';
import type { Route } from '../../app/routes';
import { type KnownTable, listLatestTables } from '../../app/tables';
import type { Format } from '../../domain/format';
import { Message } from '../broken';
import { FormatForm } from './form';
import { fittingCasussen } from './view';

interface Loaded {
  readonly format: Found<Format>;
  readonly tables: readonly KnownTable[];
  readonly casussen: readonly ChoosableCasus[];
}

/** The start of a format: everything preselected, one button. */
export default function FormatStart({ route }: { readonly route: Route }) {
  const app = useApp();
  const words = useGuidingWords().start;
  const { loading } = useFirstWords().app;
  const id = route.name === 'format' ? route.format : '';
  const [loaded, setLoaded] = useState<Loaded | 'gone' | undefined>();

  useEffect(() => {
    let here = true;
    const library = createLibrary(app.bundle, app.openStore);
    void Promise.all([
      library.findFormat(id),
      listLatestTables(app),
      listCasussen(app.bundle, library),
    ]).then(([format, tables, all]) => {
      if (!here) return;
      if (format === 'gone' || format === 'damaged') return setLoaded('gone');
      setLoaded({ format, tables, casussen: fittingCasussen(format.content, all) });
    });
    return () => {
      here = false;
    };
  }, [app, id]);

  if (loaded === undefined) return <p class="sr-only">{loading}</p>;
  if (loaded === 'gone') return <Message title={words.gone.title} text={words.gone.text} />;
  return <FormatForm {...loaded} />;
}
