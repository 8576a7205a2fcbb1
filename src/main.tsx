import { casussen, sets } from 'virtual:content';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { createApp } from './app/app';
import { AppContext } from './app/context';
import { createPreferences } from './app/preferences';
import { reloadOnChunkFailure } from './platform/chunk-failure';
import { createFileSaver } from './platform/files';
import { nameFolder } from './platform/folder';
import { createHandover } from './platform/handover';
import { hashText, newId, random } from './platform/identity';
import { createWriterLock } from './platform/lock';
import { createPersistence } from './platform/persistence';
import { createPrinter } from './platform/print';
import { createUnloadGuard } from './platform/unload-guard';
import { createWayBack } from './platform/way-back';
import { fetchScreen, Root } from './screens/root';
import './styles/index.css';
import { guardActs } from './ui/one-act';

const name = nameFolder(location.pathname);
const root = document.documentElement;

const fetchAids = async () => (await import('./platform/aids')).aids;

const app = createApp(
  {
    clock: Date,
    random,
    newId,
    hash: hashText,
    store: async () => (await import('./storage/open')).openStore({ name }),
    lock: createWriterLock(name),
    handover: createHandover(name),
    wayBack: createWayBack(name),
    files: createFileSaver(),
    persistence: createPersistence(),
    printer: createPrinter(),
    sheets: async () => (await import('./sheet-reader')).createSheetReader(),
    awake: async () => (await fetchAids()).awake(),
    chime: async () => (await fetchAids()).chime(),
    sealer: async () => (await fetchAids()).sealer(),
    speaker: async () => (await fetchAids()).speaker(),
  },
  {
    sets,
    casussen,
    formats: async () => (await import('virtual:content/formats')).default,
  },
  createPreferences(readLocalStorage(), `${name}:voorkeuren`),
  window,
);

effect(() => {
  const { lang, motion, textSize, theme } = app.preferences;
  root.lang = lang.value;
  root.dataset.theme = theme.value;
  root.dataset.text = textSize.value;
  root.dataset.motion = motion.value ? 'on' : 'off';
});

const guardUnload = createUnloadGuard(window);
effect(() => guardUnload(app.guard.value?.isAtRisk() ?? false));

effect(() => {
  if (app.offline.value.ready) root.dataset.offlineReady = '';
  else delete root.dataset.offlineReady;
});

// A deep link needs its screen and what is stored here at once: fetch them beside each other, before the first render.
fetchScreen(app, app.route.peek());
if (app.route.peek().name !== 'home') void app.openStore();

reloadOnChunkFailure(() => !app.talking.peek());

guardActs(document);

const place = document.getElementById('app');
if (place) {
  render(
    <AppContext.Provider value={app}>
      <Root />
    </AppContext.Provider>,
    place,
  );
}

// After the first screen: none of this is needed to show it, and a deep link has enough to read.
afterFirstScreen(async () => {
  void emptyBin();
  void import('./platform/keep-focus').then(({ keepFocus }) => keepFocus(document.body));
  // A page that was loaded anew may stand on the entry of a dialog that is gone.
  void import('./ui/layers').then(({ watchLayers }) => watchLayers());
  const [{ createOfflineWorker }, { isAnyoneWriting }] = await Promise.all([
    import('./platform/worker'),
    import('./platform/writers'),
  ]);
  const mayUpdate = async () => !(await isAnyoneWriting(name, () => app.talking.peek()));
  app.connectOffline(createOfflineWorker({ scriptUrl: './sw.js', mayUpdate }));
});

/** Does it when a screen can be used and was painted; after a while in any case. */
function afterFirstScreen(action: () => void): void {
  const begin = () => {
    clearTimeout(inAnyCase);
    observer.disconnect();
    setTimeout(action);
  };
  const observer = new MutationObserver(begin);
  const inAnyCase = setTimeout(begin, 5000);
  if (root.dataset.ready === undefined) {
    observer.observe(root, { attributes: true, attributeFilter: ['data-ready'] });
  } else begin();
}

/**
 * What was deleted right before the app was closed can't be brought back any more: it goes for good (fault 25).
 * What another tab still offers to bring back stays.
 */
async function emptyBin(): Promise<void> {
  try {
    const { openStore, services } = app;
    await services.wayBack.unlessHeld(async () => (await openStore()).purge());
  } catch {
    // It stays hidden, and goes at a next start.
  }
}

/** Reading `localStorage` alone can throw where storage is forbidden. */
function readLocalStorage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}
