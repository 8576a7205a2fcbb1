import { useFirstWords } from '../../app/context';
import type { Advice } from '../../domain/making/advice';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Empty } from '../../ui/empty';
import { List } from '../../ui/list';
import style from '../making-parts/bench.module.css';
import { goToPart } from '../making-parts/steps';
import { useBench, useCasusWords } from './bench';
import { CasusHint } from './part-hints';
import { findPart } from './view';

/** All hints together, part by part. */
export function HintsDialog({ onClose }: { readonly onClose: () => void }) {
  const { bench, casus } = useBench();
  const words = useCasusWords();
  const { close } = useFirstWords().app;
  const { content, list } = bench.advice.value;
  const groups = new Map<string, Advice[]>();
  for (const advice of list) {
    const part = findPart(content ?? casus, advice.hint.path);
    groups.set(part, [...(groups.get(part) ?? []), advice]);
  }
  return (
    <Dialog open wide title={words.hints.all} onClose={onClose} closeLabel={close}>
      {list.length === 0 ? (
        <Empty icon="check" title={words.hints.none} />
      ) : (
        <>
          <p>{words.hints.lead}</p>
          {[...groups].map(([part, own]) => (
            <section key={part} class={style.hintGroup}>
              <div class={style.foot}>
                <h3 dir="auto">{nameOf(part)}</h3>
                <Button
                  variant="quiet"
                  size="small"
                  icon="edit"
                  label={words.hints.goTo(nameOf(part))}
                  onPress={() => {
                    onClose();
                    goToPart(part, true);
                  }}
                >
                  {words.hints.go}
                </Button>
              </div>
              <List class={style.hints}>
                {own.map((advice, index) => (
                  <li key={`${advice.hint.kind} ${index}`}>
                    <CasusHint advice={advice} />
                  </li>
                ))}
              </List>
            </section>
          ))}
        </>
      )}
    </Dialog>
  );

  function nameOf(part: string): string {
    const { questions, roles, stages, variants } = casus;
    const stage = stages.find(({ id }) => id === part)?.title.trim();
    const role = roles.find(({ id }) => id === part)?.short.trim();
    const variant = variants.find(({ id }) => id === part)?.label.trim();
    const group = questions.find(({ id }) => id === part)?.title.trim();
    return stage || role || variant || group || words.hints.rest;
  }
}
