import { computed } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { useApp, useFirstWords, useMakingWords } from '../../app/context';
import { tidyDraft } from '../../app/making/begun-piece';
import type { CasusEditor } from '../../app/making/editor';
import { titleOf } from '../../app/piece';
import type { Casus } from '../../domain/casus';
import { LIMITS } from '../../domain/limits';
import { adviseCasus } from '../../domain/making/advise-casus';
import { listSaid, NOTHING_ASIDE } from '../../domain/making/aside';
import { Button } from '../../ui/button';
import { Page } from '../../ui/page';
import { Switch } from '../../ui/switch';
import { useArrival } from '../arrival';
import style from '../making-parts/bench.module.css';
import desk from '../making-parts/desk.module.css';
import { HandOut } from '../making-parts/hand-out';
import { LeftOutButton } from '../making-parts/left-out';
import { Toolbar } from '../making-parts/toolbar';
import { useAdviceOn } from '../making-parts/use-advice-on';
import { useUndoKeys } from '../making-parts/use-undo-keys';
import { useWorkshopBack } from '../making-parts/workshop-back';
import { WriteFailed } from '../making-parts/write-failed';
import { AboutPart } from './about-part';
import { Asked } from './asked';
import { BenchContext, createBench, useBench, useCasusWords, useOut } from './bench';
import { PlaceholderField } from './placeholder-field';
import { Preview } from './preview';
import { QuestionsPart } from './questions-part';
import { RolesPart } from './roles-part';
import { Story } from './story';
import { VariantsPart } from './variants-part';

/** A part without text is no fault here: it is not told, and whoever writes sees that it is empty. */
const advise = (casus: Casus) =>
  adviseCasus(casus, []).filter(({ hint }) => hint.kind !== 'empty-stage');

/** The workbench of one case. */
export function Desk({ editor }: { readonly editor: CasusEditor }) {
  const app = useApp();
  const advice = useAdviceOn(editor.draft, () => advise);
  const said = useMemo(
    () =>
      computed(() => {
        const { content, list } = advice.value;
        const { aside = NOTHING_ASIDE } = editor.draft.value;
        return { content, list: content ? listSaid(content, list, aside) : list };
      }),
    [advice, editor],
  );
  const bench = useMemo(() => createBench(app, editor, said), [app, editor, said]);
  useUndoKeys(bench);
  return (
    <BenchContext.Provider value={bench}>
      <Bench />
    </BenchContext.Provider>
  );
}

function Bench() {
  const { bench, casus, edit } = useBench();
  const words = useCasusWords();
  const { name } = useFirstWords().app;
  const { editor } = bench;
  const title = titleOf({ kind: 'casus', content: casus }).trim() || words.nameless;
  useArrival('casus-editor', `${title} – ${name}`);
  return (
    <Page
      width="wide"
      title={title}
      back={useWorkshopBack()}
      right={
        <HandOut
          piece={{ kind: 'casus', id: casus.id }}
          editor={editor}
          tidy={() => tidyDraft(editor.draft.peek())}
          words={words}
        />
      }
      notice={
        <WriteFailed
          writing={editor.writing.value}
          piece={{ kind: 'casus', content: casus }}
          words={words}
          onRetry={editor.retry}
        />
      }
    >
      <div class={desk.desk}>
        <Tools />
        <div class={style.bench}>
          <div class={style.parts}>
            <div class={style.paper}>
              <PlaceholderField
                label={words.about.title}
                value={casus.title}
                maxLength={LIMITS.title}
                onInput={(text) => edit({ kind: 'about', change: { title: text } })}
              />
              <Switch
                label={words.invented.label}
                hint={words.invented.hint}
                checked={casus.invented === true}
                onChange={(invented) => edit({ kind: 'about', change: { invented } })}
              />
            </div>
            <Story />
            <RolesPart />
            <VariantsPart />
            <QuestionsPart />
            <AboutPart />
          </div>
          <section class={style.beside} aria-labelledby="look">
            <h2 id="look">{words.look.title}</h2>
            <Preview />
          </section>
        </div>
      </div>
      <Asked />
    </Page>
  );
}

/** Stays in sight above the parts: what was saved, steps back and forward, hints, the preview. */
function Tools() {
  const { bench } = useBench();
  const words = useCasusWords();
  const { leftOut, tips } = useMakingWords();
  const out = [...useOut().values()];
  const hints = bench.advice.value.list.length;
  const away = bench.editor.draft.value.aside !== undefined;
  const ask = (kind: 'look' | 'hints') => () => {
    bench.asking.value = { kind };
  };
  return (
    <Toolbar editor={bench.editor} steps={bench}>
      <LeftOutButton things={out} label={leftOut.things(out.length)} />
      {(hints > 0 || away) && (
        <Button variant="quiet" size="small" icon="bulb" onPress={ask('hints')}>
          {hints > 0 ? words.hints.count(hints) : tips.open}
        </Button>
      )}
      <Button
        class={style.lookButton}
        variant="paper"
        size="small"
        icon="eye"
        onPress={ask('look')}
      >
        {words.look.open}
      </Button>
    </Toolbar>
  );
}
