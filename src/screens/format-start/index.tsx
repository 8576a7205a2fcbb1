import { useEffect, useState } from 'preact/hooks';
import { useApp, useFirstWords, useGuidingWords } from '../../app/context';
import { createLibrary, type Found } from '../../app/library';
import type { Route } from '../../app/routes';
import { findLastTable, type KnownTable } from '../../app/tables';
import type { Format } from '../../domain/format';
import { Message } from '../broken';
import { FormatForm } from './form';

interface Loaded {
  readonly format: Found<Format>;
  readonly lastTable: KnownTable | null;
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
    void Promise.all([library.findFormat(id), findLastTable(app)]).then(([format, lastTable]) => {
      const isHere = format !== 'gone' && format !== 'damaged';
      if (here) setLoaded(isHere ? { format, lastTable } : 'gone');
    });
    return () => {
      here = false;
    };
  }, [app, id]);

  if (loaded === undefined) return <p class="sr-only">{loading}</p>;
  if (loaded === 'gone') return <Message title={words.gone.title} text={words.gone.text} />;
  return <FormatForm format={loaded.format} lastTable={loaded.lastTable} />;
}
