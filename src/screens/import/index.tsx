import { useEffect, useMemo, useState } from 'preact/hooks';
import { useApp, useFirstWords, useMakingWords } from '../../app/context';
import { createImporting, type HandedFile, type ImportBlock } from '../../app/making/importing';
import type { Route } from '../../app/routes';
import { List } from '../../ui/list';
import { Page } from '../../ui/page';
import { useArrival } from '../arrival';
import { useWorkshopBack } from '../making-parts/workshop-back';
import { LookDialog, type Looking } from '../workshop/look-dialog';
import { Block } from './block';
import { Door } from './door';
import { Hand } from './hand';
import { IncomingList } from './incoming-list';
import style from './style.module.css';
import { TakeAll } from './take-all';
import { useDrop } from './use-drop';
import { showBlock } from './use-take-back';

/** Importeer: files and texts, looked at before anything of them is stored. */
export default function ImportScreen(_: { readonly route: Route }) {
  const app = useApp();
  const words = useMakingWords().importing;
  const first = useFirstWords().app;
  const importing = useMemo(() => createImporting(app), [app]);
  const [begun, setBegun] = useState(false);
  const [looking, setLooking] = useState<Looking | null>(null);

  useArrival('import', `${words.title} – ${first.name}`, begun);

  useEffect(() => {
    let here = true;
    const begin = () => here && setBegun(true);
    importing.begin().then(begin, begin);
    return () => {
      here = false;
      importing.close();
    };
  }, [importing]);

  async function hand(files: readonly HandedFile[]) {
    if (files.length === 0) return;
    const before = importing.blocks.peek().length;
    const { ready, refused } = await importing.hand(files);
    // What comes in stands under what came before: bring it into sight.
    if (before > 0) showBlock(importing.blocks.peek()[before]?.key);
    // One sentence: a live region around the blocks would read all of them out.
    if (ready + refused > 0) app.say(words.done(ready, refused));
  }
  const handText = (text: string) => {
    const bytes = new TextEncoder().encode(text);
    const { buffer } = bytes;
    void hand([{ name: words.paste.name, size: bytes.length, arrayBuffer: async () => buffer }]);
  };
  const dragging = useDrop((files) => void hand(files), handText);

  const blocks = importing.blocks.value;
  const incoming = importing.incoming.value;
  return (
    <Hand.Provider value={{ importing, look: setLooking }}>
      <Page title={words.title} width="wide" back={useWorkshopBack()}>
        {begun && (
          <div class={style.import}>
            <Door
              small={blocks.length > 0}
              onFiles={(files) => void hand(files)}
              onText={handText}
            />
            <IncomingList incoming={incoming} />
            <TakeAll blocks={blocks} />
            {blocks.length > 0 && (
              <section aria-label={words.files}>
                <List class={style.blocks}>
                  {blocks.map((block: ImportBlock) => (
                    <li key={block.key}>
                      <Block block={block} calm={blocks.length > 2} />
                    </li>
                  ))}
                </List>
              </section>
            )}
          </div>
        )}
        {dragging && (
          <div class={style.drop} aria-hidden="true">
            <p class={style.dropWords}>{words.drop}</p>
          </div>
        )}
        <LookDialog looking={looking} onClose={() => setLooking(null)} />
      </Page>
    </Hand.Provider>
  );
}
