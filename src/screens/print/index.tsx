import { useEffect, useRef, useState } from 'preact/hooks';
import { useApp, useMakingWords } from '../../app/context';
import { type ContentRefusal, createLibrary, type Found } from '../../app/library';
import { countLeftOut } from '../../app/making/left-out';
import { linkTo, type Route } from '../../app/routes';
import type { CardSet } from '../../domain/card-set';
import { Button } from '../../ui/button';
import { Message } from '../broken';
import { type Habits, readHabits } from './choices';
import { PrintPage } from './print-page';

const SETTING = 'print';

interface Loaded {
  readonly found: Found<CardSet>;
  readonly habits: Habits;
  /** Cards of the set that can't be played, and so are not printed. */
  readonly leftOut: number;
}

/** Print and cut: a set as cards on paper. */
export default function PrintScreen({ route }: { readonly route: Route }) {
  const app = useApp();
  const words = useMakingWords().printing;
  const id = route.name === 'print' ? route.set : '';
  const [loaded, setLoaded] = useState<Loaded | ContentRefusal | undefined>();
  const keep = useHabitKeeper();

  useEffect(() => {
    let here = true;
    const library = createLibrary(app.bundle, app.openStore);
    const readKept = async () => {
      try {
        return await (await app.openStore()).readSetting(SETTING);
      } catch {
        // Without storage it is printed the usual way.
        return undefined;
      }
    };
    void Promise.all([
      library.findSet(id),
      readKept(),
      countLeftOut(app, { kind: 'kaartenset', id }),
    ]).then(([found, kept, leftOut]) => {
      if (!here) return;
      setLoaded(typeof found === 'string' ? found : { found, habits: readHabits(kept), leftOut });
    });
    return () => {
      here = false;
    };
  }, [app, id]);

  if (loaded === undefined) return <p class="sr-only">{words.loading}</p>;
  if (typeof loaded === 'string') {
    const say = words[loaded];
    return (
      <Message title={say.title} text={say.text}>
        <Button variant="primary" href={linkTo({ name: 'workshop' })}>
          {words.toWorkshop}
        </Button>
      </Message>
    );
  }
  return <PrintPage {...loaded} onHabits={keep} />;
}

/** Keeps how this device likes its cards, one write after the other, so that the last one stays. */
function useHabitKeeper(): (habits: Habits) => void {
  const app = useApp();
  const last = useRef(Promise.resolve());
  return (habits) => {
    last.current = last.current
      .then(async () => (await app.openStore()).writeSetting(SETTING, habits))
      // Not worth a word: it only means choosing again next time.
      .catch(() => undefined);
  };
}
