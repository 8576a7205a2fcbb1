import { NOTHING_ASIDE } from '../../domain/making/aside';
import { Button } from '../../ui/button';
import { goToPart } from '../making-parts/steps';
import style from '../making-parts/tips.module.css';
import { TipsDialog } from '../making-parts/tips-dialog';
import { useBench, useCasusWords } from './bench';
import { CasusHint } from './part-hints';
import { findPart } from './view';

/** All tips for this case together. */
export function HintsDialog({ onClose }: { readonly onClose: () => void }) {
  const { bench, casus, edit } = useBench();
  const words = useCasusWords().hints;
  const { content, list } = bench.advice.value;
  return (
    <TipsDialog
      title={words.all}
      lead={words.lead}
      none={words.none}
      list={list}
      aside={bench.editor.draft.value.aside ?? NOTHING_ASIDE}
      onAside={(change, tell) => edit(change, tell)}
      onClose={onClose}
    >
      {(advice) => {
        const part = findPart(content ?? casus, advice.hint.path);
        return (
          <>
            <div class={style.about}>
              <p class={style.front} dir="auto">
                {nameOf(part)}
              </p>
              <Button
                variant="quiet"
                size="small"
                icon="edit"
                label={words.goTo(nameOf(part))}
                onPress={() => {
                  onClose();
                  goToPart(part, true);
                }}
              >
                {words.go}
              </Button>
            </div>
            <CasusHint advice={advice} />
          </>
        );
      }}
    </TipsDialog>
  );

  function nameOf(part: string): string {
    const { questions, roles, stages, variants } = casus;
    const stage = stages.find(({ id }) => id === part)?.title.trim();
    const role = roles.find(({ id }) => id === part)?.short.trim();
    const variant = variants.find(({ id }) => id === part)?.label.trim();
    const group = questions.find(({ id }) => id === part)?.title.trim();
    return stage || role || variant || group || words.rest;
  }
}
