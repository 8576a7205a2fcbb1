import { useEffect } from 'preact/hooks';
import { useApp } from '../../app/context';
import { linkTo } from '../../app/routes';
import { SET_LIMITS } from '../../domain/limits';
import { Button } from '../../ui/button';
import { Empty } from '../../ui/empty';
import { useBench, useSetWords } from './bench';
import { addCard } from './card-acts';
import { CardList } from './card-list';
import { ListHead } from './list-head';
import { usePaste } from './paste';
import style from './style.module.css';
import { useAdvised } from './use-advice';

/** The list with its heading and the button for one more; without cards, the ways to begin. */
export function WorkList() {
  const app = useApp();
  const { bench, draft, set } = useBench();
  const words = useSetWords();
  const { counts } = useAdvised();
  const paste = usePaste();

  useEffect(() => {
    // Pasted while nothing has the focus: it can only be meant for the list.
    const listen = (event: ClipboardEvent) => {
      const { activeElement } = document;
      const nowhere =
        activeElement === document.body || activeElement instanceof HTMLHeadingElement;
      if (nowhere || (activeElement as HTMLElement | null)?.dataset.pasteHere) paste(event, null);
    };
    addEventListener('paste', listen);
    return () => removeEventListener('paste', listen);
  }, [paste]);

  const add = () => addCard(bench, app.services.newId(), null);
  const full = set.cards.length >= SET_LIMITS.cards;

  if (set.cards.length === 0) {
    return (
      <Empty
        icon="plus"
        title={words.empty.title}
        text={words.empty.text}
        action={
          <div class={style.begin}>
            <Button variant="primary" size="large" icon="plus" onPress={add}>
              {words.empty.first}
            </Button>
            <Button variant="paper" size="large" icon="upload" href={linkTo({ name: 'import' })}>
              {words.empty.import}
            </Button>
            {draft.bin.length > 0 && (
              <Button
                variant="quiet"
                size="large"
                icon="trash"
                onPress={() => {
                  bench.asking.value = { kind: 'bin' };
                }}
              >
                {words.bin.open(draft.bin.length)}
              </Button>
            )}
          </div>
        }
      />
    );
  }
  return (
    <section class={style.work} aria-labelledby="cards-title">
      <ListHead id="cards-title" />
      <CardList hints={counts} />
      {full ? (
        <p>{words.full(SET_LIMITS.cards)}</p>
      ) : (
        <Button class={style.add} variant="soft" icon="plus" onPress={add}>
          {words.add}
        </Button>
      )}
    </section>
  );
}
