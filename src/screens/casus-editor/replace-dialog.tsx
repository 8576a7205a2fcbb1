import { useState } from 'preact/hooks';
import { useFirstWords } from '../../app/context';
import { joinParagraphs } from '../../domain/making/edit-casus';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { List } from '../../ui/list';
import style from '../making-parts/bench.module.css';
import { goToPart } from '../making-parts/steps';
import { useBench, useCasusWords } from './bench';
import { proposeReplacements, replaceWords } from './replacements';

interface ReplaceDialogProps {
  readonly stage: string;
  readonly onClose: () => void;
}

/** Shows every name and pronoun of a part that could go along with the variant, before anything happens. */
export function ReplaceDialog({ stage: id, onClose }: ReplaceDialogProps) {
  const { casus, edit } = useBench();
  const words = useCasusWords().replace;
  const { close } = useFirstWords().app;
  const stage = casus.stages.find((one) => one.id === id);
  const text = joinParagraphs(stage?.text ?? []);
  const proposals = proposeReplacements(text, casus);
  /** By place; what is not in it follows the first proposal, unless there is more than one. */
  const [answers, setAnswers] = useState<ReadonlyMap<number, string | null>>(new Map());

  const answerFor = ({ at, placeholders }: (typeof proposals)[number]): string | null => {
    const given = answers.get(at);
    if (given !== undefined) return given;
    return placeholders.length === 1 ? (placeholders[0] ?? null) : null;
  };
  const chosen = proposals.flatMap((proposal) => {
    const placeholder = answerFor(proposal);
    return placeholder === null ? [] : [{ at: proposal.at, word: proposal.word, placeholder }];
  });

  function replace() {
    onClose();
    const next = replaceWords(text, chosen);
    if (edit({ kind: 'stage', id, change: { text: next } }, words.done(chosen.length))) {
      goToPart(id);
    }
  }

  return (
    <Dialog
      open
      wide
      title={words.title}
      onClose={onClose}
      closeLabel={close}
      actions={
        <Button variant="primary" size="large" disabled={chosen.length === 0} onPress={replace}>
          {words.take(chosen.length)}
        </Button>
      }
    >
      <p class={style.lead}>{words.lead}</p>
      <List ordered class={style.proposals}>
        {proposals.map((proposal) => {
          const { after, at, before, placeholders, word } = proposal;
          const answer = answerFor(proposal);
          return (
            <li class={style.proposal} key={at}>
              <p dir="auto" lang={casus.lang}>
                {before}
                <mark class={style.mark}>{word}</mark>
                {after}
              </p>
              {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend can't lie in a row in Safari 15 */}
              <div class={style.tools} role="group" aria-label={words.choose(word)}>
                {[...placeholders, null].map((placeholder) => (
                  <Button
                    key={placeholder ?? ''}
                    size="small"
                    variant="soft"
                    icon={answer === placeholder ? 'check' : undefined}
                    pressed={answer === placeholder}
                    onPress={() => setAnswers(new Map(answers).set(at, placeholder))}
                  >
                    {placeholder ?? words.leave}
                  </Button>
                ))}
              </div>
            </li>
          );
        })}
      </List>
    </Dialog>
  );
}
