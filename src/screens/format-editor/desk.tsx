import { useMemo, useState } from 'preact/hooks';
import { useApp, useFirstWords, useMakingWords } from '../../app/context';
import { tidyDraft } from '../../app/making/begun-piece';
import type { FormatEditor } from '../../app/making/editor';
import { DRAFT_LIMITS, LIMITS } from '../../domain/limits';
import { tidyFormat } from '../../domain/making/tidy-format';
import { Button } from '../../ui/button';
import { Disclosure } from '../../ui/disclosure';
import { TextField } from '../../ui/field';
import { Page } from '../../ui/page';
import { Sheet } from '../../ui/sheet';
import { useArrival } from '../arrival';
import style from '../making-parts/bench.module.css';
import desk from '../making-parts/desk.module.css';
import { FormatOutline } from '../making-parts/format-outline';
import { HandOut } from '../making-parts/hand-out';
import { LeftOutButton } from '../making-parts/left-out';
import { OriginFields } from '../making-parts/origin-fields';
import { goToPart } from '../making-parts/steps';
import { Toolbar } from '../making-parts/toolbar';
import { useUndoKeys } from '../making-parts/use-undo-keys';
import { useWorkshopBack } from '../making-parts/workshop-back';
import { WriteFailed } from '../making-parts/write-failed';
import { BenchContext, createBench, useBench, useFormatWords, useOut } from './bench';
import { NeedsPart } from './needs-part';
import { PhasesPart } from './phases-part';
import { RolesPart } from './roles-part';
import { useSupplies } from './use-supplies';

/** The workbench of one format. */
export function Desk({ editor }: { readonly editor: FormatEditor }) {
  const app = useApp();
  const supplies = useSupplies();
  const bench = useMemo(() => createBench(app, editor), [app, editor]);
  useUndoKeys(bench);
  return (
    <BenchContext.Provider value={{ bench, supplies }}>
      <Bench />
    </BenchContext.Provider>
  );
}

function Bench() {
  const { bench, edit, format } = useBench();
  const words = useFormatWords();
  const app = useFirstWords().app;
  const [looking, setLooking] = useState(false);
  const { editor } = bench;
  const { leftOut } = useMakingWords();
  const out = [...useOut().values()];
  const title = format.title.trim() || words.nameless;
  useArrival('format-editor', `${title} – ${app.name}`);
  return (
    <Page
      width="wide"
      title={title}
      back={useWorkshopBack()}
      right={
        <HandOut
          piece={{ kind: 'werkvorm', id: format.id }}
          editor={editor}
          tidy={() => tidyDraft(editor.draft.peek())}
          words={words}
        />
      }
      notice={
        <WriteFailed
          writing={editor.writing.value}
          piece={{ kind: 'werkvorm', content: format }}
          words={words}
          onRetry={editor.retry}
        />
      }
    >
      <div class={desk.desk}>
        <Toolbar editor={editor} steps={bench}>
          <LeftOutButton things={out} label={leftOut.things(out.length)} />
          <Button
            class={style.lookButton}
            variant="paper"
            size="small"
            icon="eye"
            onPress={() => setLooking(true)}
          >
            {words.look.open}
          </Button>
        </Toolbar>
        <div class={style.bench}>
          <div class={style.parts}>
            <div class={style.paper}>
              <TextField
                label={words.about.title}
                lang={format.lang}
                value={format.title}
                maxLength={LIMITS.title}
                onInput={(text) => edit({ kind: 'about', change: { title: text } })}
              />
              <TextField
                multiline
                label={words.about.description}
                hint={words.about.descriptionHint}
                lang={format.lang}
                value={format.description}
                maxLength={LIMITS.description}
                onInput={(description) => edit({ kind: 'about', change: { description } })}
              />
            </div>
            <PhasesPart />
            <RolesPart />
            <TogetherPart />
            <NeedsPart />
            <div data-part="about">
              <Disclosure title={words.about.open} summary={words.about.summary}>
                <div class={style.form}>
                  <OriginFields
                    value={format}
                    langLabel={words.about.lang}
                    onChange={(change) => edit({ kind: 'about', change })}
                  />
                </div>
              </Disclosure>
            </div>
          </div>
          <section class={style.beside} aria-labelledby="look">
            <h2 id="look">{words.look.title}</h2>
            <Preview />
          </section>
        </div>
      </div>
      <Sheet
        open={looking}
        title={words.look.title}
        onClose={() => setLooking(false)}
        closeLabel={app.close}
      >
        <Preview onGo={() => setLooking(false)} />
      </Sheet>
    </Page>
  );
}

/** The way of the group, as it would be played now. */
function Preview({ onGo }: { readonly onGo?: () => void }) {
  const { format } = useBench();
  const words = useFormatWords().look;
  const tidy = useMemo(() => tidyFormat(format), [format]);
  if (tidy === null) return <p>{words.none}</p>;
  return (
    <FormatOutline
      format={tidy}
      onGo={(phase) => {
        onGo?.();
        goToPart(phase, true);
      }}
    />
  );
}

/** What the group agrees on at the beginning, and can read again on the way. */
function TogetherPart() {
  const { edit, format } = useBench();
  const words = useFormatWords().together;
  return (
    <section class={style.part} data-part="together" aria-labelledby="together">
      <h2 id="together">{words.title}</h2>
      <div class={style.paper}>
        {(['agreements', 'rules'] as const).map((of) => (
          <TextField
            key={of}
            multiline
            rows={3}
            label={words[of]}
            hint={words[`${of}Hint`]}
            lang={format.lang}
            value={format[of].join('\n')}
            maxLength={DRAFT_LIMITS.text}
            onInput={(text) => edit({ kind: 'lines', of, text })}
          />
        ))}
      </div>
    </section>
  );
}
