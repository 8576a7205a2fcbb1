import type { ComponentType } from 'preact';
import { useEffect, useErrorBoundary, useState } from 'preact/hooks';
import type { App } from '../app/app';
import { useApp } from '../app/context';
import type { Route } from '../app/routes';
import { FieldWordsContext } from '../ui/field-words';
import { LiveRegion } from '../ui/live-region';
import { Voice, VoiceContext } from '../ui/voice';
import { Broken, Unknown } from './broken';
import { Home } from './home';
import { Notices } from './notices';
import { StoreBanner } from './store-banner';

type Lazy = Exclude<Route['name'], 'home' | 'unknown'>;
type Screen = ComponentType<{ readonly route: Route }>;

const LOADERS: Record<Lazy, () => Promise<{ readonly default: unknown }>> = {
  start: () => import('./start'),
  formats: () => import('./formats'),
  format: () => import('./format-start'),
  table: () => import('./table'),
  report: () => import('./report'),
  reports: () => import('./reports'),
  workshop: () => import('./workshop'),
  'set-editor': () => import('./set-editor'),
  'casus-editor': () => import('./casus-editor'),
  'format-editor': () => import('./format-editor'),
  import: () => import('./import'),
  print: () => import('./print'),
  settings: () => import('./settings'),
};

/** Screens of the Werkplaats have words of their own, so that those who play never wait for them. */
const MAKING: ReadonlySet<Lazy> = new Set([
  'workshop',
  'set-editor',
  'casus-editor',
  'format-editor',
  'import',
  'print',
]);

/** Those of guided conversations too. */
const GUIDING: ReadonlySet<Lazy> = new Set(['formats', 'format']);

const loaded = new Map<Lazy, Screen>();
const coming = new Map<Lazy, Promise<Screen>>();

/** Fetches the screen of a route with its words, before it is asked for: at a deep link every step of waiting counts. */
export function fetchScreen(app: App, { name }: Route): void {
  // What goes wrong is told by the screen that needs it.
  if (name !== 'home' && name !== 'unknown') load(app, name).catch(() => undefined);
}

function load(app: App, name: Lazy): Promise<Screen> {
  const known = coming.get(name);
  if (known) return known;
  const screen = fetchAll(app, name);
  coming.set(name, screen);
  // Once: another language or another try starts anew.
  const forget = () => coming.delete(name);
  screen.then(forget, forget);
  return screen;
}

async function fetchAll(app: App, name: Lazy): Promise<Screen> {
  const [module] = await Promise.all([
    LOADERS[name](),
    app.loadWords(),
    MAKING.has(name) ? app.loadMakingWords() : undefined,
    GUIDING.has(name) ? app.loadGuidingWords() : undefined,
  ]);
  const screen = module.default as Screen;
  loaded.set(name, screen);
  return screen;
}

/** The whole app: the screen of the current address, the live region, banners about storage, notices. */
export function Root() {
  const app = useApp();
  const [error, forget] = useErrorBoundary((cause) => reportError(cause));
  const route = app.route.value;

  useEffect(() => forget(), [route]);

  return (
    <VoiceContext.Provider value={Speaking}>
      <StoreBanner />
      <FieldWordsContext.Provider value={app.words.value?.fields ?? null}>
        {error ? <Broken onRetry={forget} /> : <Current key={addressOf(route)} route={route} />}
      </FieldWordsContext.Provider>
      {/* A dialog of its own, so not within what moves into the dialog on top. */}
      <AskedForFile />
      <Voice />
    </VoiceContext.Provider>
  );
}

/** What the app says wherever one is. Apart, so that a sentence doesn't draw the whole screen anew. */
function Speaking() {
  const app = useApp();
  return (
    <>
      <Notices screen={addressOf(app.route.value)} />
      <Said />
    </>
  );
}

function Said() {
  const { route, said } = useApp();
  return <LiveRegion message={said.value} screen={addressOf(route.value)} />;
}

type HandedFile = typeof import('./handed-file').default;

/** The question about a file that went out. Fetched for the first one: most people never hand anything out. */
function AskedForFile() {
  const app = useApp();
  const handed = app.handed.value;
  const [dialog, setDialog] = useState<{ readonly It: HandedFile } | undefined>();
  useEffect(() => {
    if (!handed || dialog) return;
    Promise.all([import('./handed-file'), app.loadWords()]).then(
      ([{ default: It }]) => setDialog({ It }),
      // Without it nothing is claimed either.
      () => {
        app.handed.value = null;
      },
    );
  }, [app, handed, dialog]);
  return handed && dialog ? <dialog.It handed={handed} /> : null;
}

function addressOf(route: Route): string {
  if ('session' in route) return `${route.name}/${route.session}`;
  if ('format' in route) return `${route.name}/${route.format}`;
  if ('set' in route) return `${route.name}/${route.set}`;
  return 'casus' in route ? `${route.name}/${route.casus}` : route.name;
}

function Current({ route }: { readonly route: Route }) {
  if (route.name === 'home') return <Home />;
  if (route.name === 'unknown') return <Unknown />;
  return <LazyScreen name={route.name} route={route} />;
}

function LazyScreen({ name, route }: { readonly name: Lazy; readonly route: Route }) {
  const app = useApp();
  const [screen, setScreen] = useState<{ readonly it: Screen } | undefined>(() => {
    const worded = MAKING.has(name)
      ? app.makingWords
      : GUIDING.has(name)
        ? app.guidingWords
        : app.words;
    const known = worded.peek() && loaded.get(name);
    return known ? { it: known } : undefined;
  });
  const [failed, setFailed] = useState(0);

  useEffect(() => {
    if (screen) return;
    let here = true;
    load(app, name).then(
      (it) => here && setScreen({ it }),
      () => here && setFailed((times) => times + 1),
    );
    return () => {
      here = false;
    };
  }, [app, name, screen]);

  if (screen) return <screen.it route={route} />;
  if (failed > 0) return <Broken onRetry={() => location.reload()} />;
  return null;
}
