import { useMemo } from 'preact/hooks';
import { useApp, useMakingWords } from '../../app/context';
import type { SetEditor } from '../../app/making/editor';
import { classes } from '../../ui/classes';
import { Page } from '../../ui/page';
import { useArrival } from '../arrival';
import desk from '../making-parts/desk.module.css';
import { LeftOutButton } from '../making-parts/left-out';
import { Toolbar } from '../making-parts/toolbar';
import { useUndoKeys } from '../making-parts/use-undo-keys';
import { useWorkshopBack } from '../making-parts/workshop-back';
import { Asked } from './asked';
import { BenchContext, createBench, useAppWords, useBench, useSetWords } from './bench';
import { DeskLinks, NotYet } from './desk-links';
import { DeskNotices } from './desk-notices';
import { Find } from './find';
import { listOut } from './left-out';
import { Panels } from './panels/panels';
import { Preview } from './preview';
import { SelectFoot } from './select-foot';
import style from './style.module.css';
import { AdviceContext, useAdvice } from './use-advice';
import { WorkList } from './work-list';

/** The workbench of one set. */
export function Desk({ editor }: { readonly editor: SetEditor }) {
  const app = useApp();
  const bench = useMemo(() => createBench(app, editor), [app, editor]);
  const advice = useAdvice(editor);
  useUndoKeys(bench);
  return (
    <BenchContext.Provider value={bench}>
      <AdviceContext.Provider value={advice}>
        <Bench />
      </AdviceContext.Provider>
    </BenchContext.Provider>
  );
}

function Bench() {
  const { bench, set } = useBench();
  const words = useSetWords();
  const { name } = useAppWords();
  const title = set.title.trim() || words.nameless;
  useArrival('set-editor', `${title} – ${name}`);
  return (
    <Page
      width="wide"
      title={title}
      back={useWorkshopBack()}
      right={<DeskLinks />}
      notice={<DeskNotices />}
      foot={bench.selected.value.size > 0 && <SelectFoot />}
    >
      <div class={desk.desk}>
        <Panels />
        <NotYet />
        <Toolbar editor={bench.editor} steps={bench}>
          <LeftOut />
          {set.cards.length > 0 && <Find />}
        </Toolbar>
        <div class={classes(style.bench, set.cards.length > 0 && style.both)}>
          <WorkList />
          {set.cards.length > 0 && (
            <section class={style.beside} aria-label={words.look.title}>
              <Preview />
            </section>
          )}
        </div>
      </div>
      <Asked />
    </Page>
  );
}

/** How many cards, and what else, the table will not see. */
function LeftOut() {
  const { bench, draft } = useBench();
  const words = useMakingWords();
  const { cards, texts } = useMemo(() => listOut(bench, draft, words), [bench, draft, words]);
  const things = [...cards, ...texts];
  const say = texts.length > 0 ? words.leftOut.things : words.leftOut.cards;
  return <LeftOutButton things={things} label={say(things.length)} />;
}
