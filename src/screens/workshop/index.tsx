import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { useApp, useFirstWords, useMakingWords } from '../../app/context';
import { linkTo, type Route } from '../../app/routes';
import { listBin, type TakeBack } from '../../app/shelf';
import {
  EMPTY_WORKSHOP,
  kindOf,
  PIECE_KINDS,
  readWorkshop,
  type Workshop,
  type WorkshopEntry,
} from '../../app/workshop';
import type { BinnedPiece } from '../../domain/record';
import type { LooseStore } from '../../domain/store';
import { findSuccessor } from '../../lib/successor';
import { List } from '../../ui/list';
import { Page } from '../../ui/page';
import { useArrival } from '../arrival';
import { DamagedThings } from '../damaged-things';
import { type Asked, Asking } from './asking';
import { Bin, BinDue } from './bin';
import { EntryCard } from './entry-card';
import { Lead } from './lead';
import style from './style.module.css';
import { placeOf } from './view';

/** Where what is made here lies. */
const MADE_HERE: readonly LooseStore[] = ['shelf', 'drafts', 'versions', 'content'];

/** Werkplaats: every set, case and format that is here, to make, look at, play, bring in, hand out and take away. */
export default function WorkshopScreen(_: { readonly route: Route }) {
  const app = useApp();
  const words = useMakingWords().workshop;
  const first = useFirstWords().app;
  const [workshop, setWorkshop] = useState<Workshop | undefined>();
  const [binned, setBinned] = useState<readonly BinnedPiece[]>([]);
  const [asked, setAsked] = useState<Asked | null>(null);
  const page = useRef<HTMLDivElement>(null);
  useArrival('workshop', `${words.title} – ${first.name}`, workshop !== undefined);

  const read = useCallback(async () => {
    const bin = await listBin(app);
    if (bin.ok) setBinned(bin.value);
    try {
      await (await import('../../app/making/sweep')).sweepUntouched(app);
      setWorkshop(await readWorkshop(app));
    } catch {
      // What came with the app could not be fetched: own ones can still be brought in.
      setWorkshop((before) => before ?? EMPTY_WORKSHOP);
    }
  }, [app]);

  useEffect(() => void read(), [read]);

  /** Says what happened and offers the way back, which is a change of its own. */
  function announce(message: string, takeBack: TakeBack | undefined) {
    const run = async () => {
      const done = takeBack ? await takeBack() : false;
      app.notice.value = { message: done ? words.undone : words.undoFailed };
      await read();
    };
    app.notice.value = {
      message,
      action: takeBack && { label: first.undo, run: () => void run() },
    };
  }

  /** The button that was pressed is gone by then: go on at the last of what `focus` finds. */
  const changed = async (message: string, takeBack: TakeBack | undefined, focus: string) => {
    announce(message, takeBack);
    await read();
    requestAnimationFrame(() => {
      const found = page.current?.querySelectorAll<HTMLElement>(focus) ?? [];
      [...found].at(-1)?.focus();
    });
  };

  /** Who throws one of many away goes on with the next, and not at the top of the list. */
  const removed = (message: string, takeBack: TakeBack | undefined, entry: WorkshopEntry) => {
    const kind = kindOf(entry);
    const next = findSuccessor(
      (workshop ?? EMPTY_WORKSHOP)[kind].map(placeOf),
      new Set([placeOf(entry)]),
    );
    return changed(message, takeBack, next ? `[data-entry="${next}"]` : `[data-list="${kind}"]`);
  };

  return (
    <Page
      title={words.title}
      width="wide"
      back={{ href: linkTo({ name: 'home' }), label: first.home }}
    >
      {workshop === undefined ? (
        <p>{words.loading}</p>
      ) : (
        <div class={style.workshop} ref={page}>
          <Lead onAsk={setAsked} />
          <BinDue binned={binned} onChanged={changed} />
          {PIECE_KINDS.map((kind) => (
            <section key={kind} aria-labelledby={`list-${kind}`}>
              <h2 class={style.heading} id={`list-${kind}`} data-list={kind} tabIndex={-1}>
                {words.kinds[kind]}
              </h2>
              {workshop[kind].every(({ item }) => item === null) && (
                <p class={style.noOwn}>{words.noOwn[kind]}</p>
              )}
              <List class={style.entries}>
                {workshop[kind].map((entry) => (
                  <li key={keyOf(entry)}>
                    <EntryCard entry={entry} onAsk={setAsked} />
                  </li>
                ))}
              </List>
            </section>
          ))}
          {binned.length > 0 && <Bin binned={binned} onChanged={changed} />}
          <DamagedThings of={MADE_HERE} />
        </div>
      )}
      {workshop && (
        <Asking asked={asked} workshop={workshop} onAsk={setAsked} onRemoved={removed} />
      )}
    </Page>
  );
}

function keyOf(entry: WorkshopEntry): string {
  if (entry.status !== 'found') return `own/${entry.item.id}`;
  return `${entry.item ? 'own' : 'shipped'}/${entry.piece.content.id}`;
}
