import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { useApp, useFirstWords, useMakingWords } from '../../app/context';
import { linkTo, type Route } from '../../app/routes';
import type { TakeBack } from '../../app/shelf';
import { readWorkshop, type Workshop, type WorkshopEntry } from '../../app/workshop';
import { Page } from '../../ui/page';
import { useArrival } from '../arrival';
import { EntryCard } from './entry-card';
import { ImportPanel } from './import-panel';
import { LookDialog, type Looking } from './look-dialog';
import style from './style.module.css';

/** Werkplaats: every set and case that is here, to look at, hand out, bring in and take away. */
export default function WorkshopScreen(_: { readonly route: Route }) {
  const app = useApp();
  const words = useMakingWords().workshop;
  const first = useFirstWords().app;
  const [workshop, setWorkshop] = useState<Workshop | undefined>();
  const [looking, setLooking] = useState<Looking | null>(null);
  const page = useRef<HTMLDivElement>(null);
  useArrival('workshop', `${words.title} – ${first.name}`, workshop !== undefined);

  const read = useCallback(async () => {
    try {
      setWorkshop(await readWorkshop(app));
    } catch {
      // What came with the app could not be fetched: own ones can still be brought in.
      setWorkshop((before) => before ?? { sets: [], casussen: [] });
    }
  }, [app]);

  useEffect(() => void read(), [read]);

  /** Says what happened and offers the way back, which is a change of its own. */
  function announce(message: string, takeBack: TakeBack | undefined) {
    const run = async () => {
      const done = takeBack ? await takeBack() : false;
      app.notice.value = { message: done ? words.import.undone : words.import.undoFailed };
      await read();
    };
    app.notice.value = {
      message,
      action: takeBack && { label: first.undo, run: () => void run() },
    };
  }

  /** The button that was pressed is gone by then: go on where the result stands. */
  function focusOn(selector: string) {
    page.current?.querySelector<HTMLElement>(selector)?.focus();
  }

  const changed = async (message: string, takeBack: TakeBack | undefined, focus: string) => {
    announce(message, takeBack);
    await read();
    requestAnimationFrame(() => focusOn(focus));
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
          <p class={style.lead}>{words.lead}</p>
          <ImportPanel workshop={workshop} onLook={setLooking} onChange={changed} />
          {(['sets', 'casussen'] as const).map((kind) => (
            <section key={kind} aria-labelledby={`list-${kind}`}>
              <h2 class={style.heading} id={`list-${kind}`} data-list={kind} tabIndex={-1}>
                {words[kind]}
              </h2>
              <ul class={style.entries}>
                {workshop[kind].map((entry) => (
                  <li key={keyOf(entry)}>
                    <EntryCard
                      entry={entry}
                      onLook={setLooking}
                      onRemoved={(message, takeBack) =>
                        changed(message, takeBack, `[data-list="${kind}"]`)
                      }
                    />
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
      <LookDialog looking={looking} onClose={() => setLooking(null)} />
    </Page>
  );
}

function keyOf(entry: WorkshopEntry): string {
  if (entry.status !== 'found') return `own/${entry.item.id}`;
  return `${entry.item ? 'own' : 'shipped'}/${entry.piece.content.id}`;
}
