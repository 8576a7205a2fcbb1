import { useMemo, useState } from 'preact/hooks';
import { useApp, useFirstWords, useMakingWords } from '../../app/context';
import type { Found } from '../../app/library';
import { linkTo } from '../../app/routes';
import type { CardSet } from '../../domain/card-set';
import { countSheets, planSheets } from '../../domain/making/sheet-plan';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { List } from '../../ui/list';
import { Page } from '../../ui/page';
import { Panel } from '../../ui/panel';
import { useArrival } from '../arrival';
import { useWorkshopBack } from '../making-parts/workshop-back';
import { type Choices, type Habits, pickHabits } from './choices';
import { listTooLong, makeDeck } from './deck';
import { Options } from './options';
import type { PaperLook } from './pages';
import { Preview } from './preview';
import { PrintFoot } from './print-foot';
import style from './style.module.css';
import { TooLongList } from './too-long-list';
import { useFitting } from './use-fitting';
import { usePrinting } from './use-printing';
import { listTips, sayAmount } from './view';

interface PrintPageProps {
  readonly found: Found<CardSet>;
  readonly habits: Habits;
  readonly leftOut: number;
  readonly onHabits: (habits: Habits) => void;
}

/** Choosing how the cards come on paper, beside the sheets as they will be. */
export function PrintPage({ found, habits, leftOut, onHabits }: PrintPageProps) {
  const app = useApp();
  const words = useMakingWords().printing;
  const first = useFirstWords().app;
  const set = found.content;
  const [choices, setChoices] = useState<Choices>({ ...habits, without: [], unwritten: [] });
  useArrival('print', `${words.title}: ${set.title} – ${first.name}`);

  const { perPage, sides, numbers, mono, marks, cover, blanks, blankLook } = choices;
  const { flip, shift } = choices;
  const { without, unwritten } = choices;
  // Colour, marks and shift change no text, so nothing is measured anew
  const look = useMemo(() => {
    const deck = makeDeck(set, choices, words.paper);
    return { deck, perPage, sides, numbers, words: words.paper };
  }, [set, words, perPage, sides, numbers, cover, blanks, blankLook, without, unwritten]);
  const paper: PaperLook = { ...look, mono, marks, flip, shift };
  const plan = useMemo(() => planSheets(look.deck.items.length, look), [look]);
  const fitting = useFitting(look, look);
  const texts = listTooLong(look.deck.items, fitting.fits);
  const sheets = countSheets(look.deck.items.length, look);
  const bare = look.deck.items.filter(({ kind }) => kind !== 'cover').length;
  const uncovered = countSheets(bare, look);
  const printing = usePrinting(paper, plan, fitting, words.shift, () => app.say(words.ready));

  function change(part: Partial<Choices>) {
    const next = { ...choices, ...part };
    setChoices(next);
    onHabits(pickHabits(next));
  }

  return (
    <Page
      title={words.title}
      chip={set.shortTitle ?? set.title}
      width="wide"
      back={usePrintBack(set.id)}
      foot={
        sheets > 0 && (
          <PrintFoot
            amount={sayAmount(look.deck, sheets, texts, words, uncovered)}
            fitting={fitting}
            printing={printing}
            tooLong={texts.length}
            words={words}
          />
        )
      }
    >
      <div class={style.layout}>
        <div class={style.side}>
          <Options
            set={set}
            choices={choices}
            words={words}
            lang={app.preferences.lang.value}
            onChange={change}
            onTrial={printing.trouble === 'missing' ? null : printing.printTrial}
          />
        </div>
        <div class={style.result}>
          {leftOut > 0 && <LeftOut count={leftOut} set={set.id} />}
          {sheets === 0 ? (
            <Nothing empty={set.cards.length === 0} found={found} />
          ) : (
            <>
              <TooLongList
                texts={texts}
                editable={found.shipped ? null : set.id}
                words={words.tooLong}
              />
              <Preview
                look={paper}
                plan={plan}
                fits={fitting.fits}
                sheets={sheets}
                words={words.preview}
              />
              <Panel title={words.tip.title}>
                <List class={style.tips}>
                  {listTips(sides, flip, words.tip).map((tip) => (
                    <li key={tip}>{tip}</li>
                  ))}
                </List>
              </Panel>
            </>
          )}
        </div>
      </div>
    </Page>
  );
}

/** Back to the set it was asked for from; else to the Werkplaats. */
function usePrintBack(set: string) {
  const app = useApp();
  const words = useMakingWords();
  const workshop = useWorkshopBack();
  const from = app.from.value;
  if (from?.name !== 'set-editor' || from.set !== set) return workshop;
  return { href: linkTo(from), label: words.printing.toSet, word: words.printing.set };
}

function Nothing({ empty, found }: { readonly empty: boolean; readonly found: Found<CardSet> }) {
  const words = useMakingWords().printing;
  return (
    <Banner
      tone="info"
      actions={
        empty &&
        !found.shipped && (
          <Button icon="edit" href={linkTo({ name: 'set-editor', set: found.content.id })}>
            {words.toSet}
          </Button>
        )
      }
    >
      {empty ? words.noCards : words.none}
    </Banner>
  );
}

/** Nobody finds out at the cutting table that cards are missing (fault 37). */
function LeftOut({ count, set }: { readonly count: number; readonly set: string }) {
  const words = useMakingWords().leftOut;
  return (
    <Banner
      tone="warning"
      title={words.onPaper(count)}
      actions={
        <Button icon="edit" href={linkTo({ name: 'set-editor', set })}>
          {words.toSet}
        </Button>
      }
    >
      {words.onPaperText}
    </Banner>
  );
}
