import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { ShelfRef } from '../domain/record';
import type { Store, StoreState } from '../domain/store';
import type { Lang } from '../i18n/language';
import {
  dutchFirstWords,
  type FirstWords,
  type GuidingWords,
  loadFirstWords,
  loadGuidingWords,
  loadMakingWords,
  loadWords,
  type MakingWords,
  type Words,
} from '../i18n/words';
import { readMark } from '../lib/layer';
import type { Bundle } from './library';
import type { Preferences } from './preferences';
import { type Route, readRoute } from './routes';
import type { OfflineState, OfflineWorker, OutFile, SaveOutcome, Services } from './services';

/** What every screen gets. Made once, in the composition root. */
export interface App {
  readonly services: Services;
  readonly bundle: Bundle;
  readonly preferences: Preferences;
  readonly route: ReadonlySignal<Route>;
  /** Where the app was before: the way back of a screen that is reached from several. */
  readonly from: ReadonlySignal<Route | null>;
  /** What is being tried out from its editor: the way back leads there, not to Thuis. */
  readonly trying: Signal<ShelfRef | null>;
  readonly firstWords: ReadonlySignal<FirstWords>;
  /** Undefined until a later screen asked for them. */
  readonly words: ReadonlySignal<Words | undefined>;
  /** What the Werkplaats says; undefined until one of its screens asked for it. */
  readonly makingWords: ReadonlySignal<MakingWords | undefined>;
  /** What guided conversations say; undefined until one of their screens asked for it. */
  readonly guidingWords: ReadonlySignal<GuidingWords | undefined>;
  readonly storeState: ReadonlySignal<StoreState>;
  readonly offline: ReadonlySignal<OfflineState>;
  /** One sentence for screen readers; a screen sets it, one live region says it. */
  readonly said: Signal<string>;
  /** A short message at the bottom, perhaps with one thing to do. */
  readonly notice: Signal<Notice | null>;
  /** What would be lost by leaving, said by the screen that shows it. */
  readonly guard: Signal<Guard | null>;
  /** Where someone wants to go, while the guard asks about it. */
  readonly leaving: ReadonlySignal<Route | null>;
  /** The file that someone is asked about: whether it came, or how else it should go. */
  readonly handed: Signal<Handed | null>;
  /** True while a conversation is open in this tab: then no update is offered. */
  readonly talking: Signal<boolean>;
  openStore(): Promise<Store>;
  loadWords(): Promise<Words>;
  loadMakingWords(): Promise<MakingWords>;
  loadGuidingWords(): Promise<GuidingWords>;
  /** Goes to an address. */
  go(hash: string): void;
  /** The answer to what the guard asks: goes after all, or stays. */
  answer(leaves: boolean): void;
  say(message: string): void;
  connectOffline(worker: OfflineWorker): void;
  update(): void;
}

export interface Notice {
  readonly message: string;
  /** About what this screen shows: goes with it. */
  readonly here?: boolean | undefined;
  readonly action?: { readonly label: string; run(): void } | undefined;
  /** Called when the notice goes without its action having been used. */
  readonly gone?: (() => void) | undefined;
}

/** Stands before something that is not kept. */
export interface Guard {
  /** Whether closing this page, or loading it anew, loses something. */
  isAtRisk(): boolean;
  /** Whether going here must be asked about first. */
  asks(next: Route): boolean;
}

/** A file that was handed to the browser. */
export interface Handed {
  readonly file: OutFile;
  readonly outcome: Exclude<SaveOutcome, 'cancelled'>;
  /** Called once the person says that the file is there. */
  readonly there?: (() => void) | undefined;
}

/** The part of a window that the app moves around in. */
export interface Place {
  readonly location: { hash: string; replace(url: string): void };
  readonly history: { readonly state: unknown };
  addEventListener(type: 'hashchange', listener: () => void): void;
}

/** The screens of a conversation that is only tried out; on any other one the trying is over. */
const TRIED: ReadonlySet<Route['name']> = new Set(['start', 'format', 'table', 'report']);

export function createApp(
  services: Services,
  bundle: Bundle,
  preferences: Preferences,
  place: Place,
): App {
  const route = signal<Route>(readRoute(place.location.hash));
  const from = signal<Route | null>(null);
  const trying = signal<ShelfRef | null>(null);
  const firstWords = signal<FirstWords>(dutchFirstWords);
  const words = signal<Words | undefined>(undefined);
  const makingWords = signal<MakingWords | undefined>(undefined);
  const guidingWords = signal<GuidingWords | undefined>(undefined);
  const storeState = signal<StoreState>('opening');
  const offline = signal<OfflineState>({ ready: false, updateWaiting: false, unsupported: false });
  const said = signal('');
  const notice = signal<Notice | null>(null);
  const guard = signal<Guard | null>(null);
  const leaving = signal<Route | null>(null);
  const handed = signal<Handed | null>(null);
  const talking = signal(false);
  /** Of the screen that is shown: while the guard asks, the address is already the next one. */
  let shown = place.location.hash;
  let worker: OfflineWorker | undefined;
  let store: Promise<Store> | undefined;

  place.addEventListener('hashchange', () => {
    const next = readRoute(place.location.hash);
    if (place.location.hash === shown) leaving.value = null;
    else if (guard.peek()?.asks(next)) leaving.value = next;
    else show(next);
  });

  function show(next: Route): void {
    shown = place.location.hash;
    leaving.value = null;
    from.value = route.peek();
    if (!TRIED.has(next.name)) trying.value = null;
    route.value = next;
  }

  const followLanguage = async (lang: Lang) => {
    const [begin, all, making, guiding] = await Promise.all([
      loadFirstWords(lang),
      words.peek() === undefined ? undefined : loadWords(lang),
      makingWords.peek() === undefined ? undefined : loadMakingWords(lang),
      guidingWords.peek() === undefined ? undefined : loadGuidingWords(lang),
    ]);
    if (preferences.lang.peek() !== lang) return;
    firstWords.value = begin;
    if (all) words.value = all;
    if (making) makingWords.value = making;
    if (guiding) guidingWords.value = guiding;
  };
  preferences.lang.subscribe((lang) => {
    if (lang !== 'nl' || firstWords.peek() !== dutchFirstWords) void followLanguage(lang);
  });

  /** Words are fetched once, and again in another language. */
  const loadInto = async <Kind>(
    into: Signal<Kind | undefined>,
    load: (lang: Lang) => Promise<Kind>,
  ): Promise<Kind> => {
    const known = into.peek();
    if (known) return known;
    const lang = preferences.lang.peek();
    const loaded = await load(lang);
    if (preferences.lang.peek() === lang) into.value = loaded;
    return loaded;
  };

  return {
    services,
    bundle,
    preferences,
    route,
    from,
    trying,
    firstWords,
    words,
    makingWords,
    guidingWords,
    storeState,
    offline,
    said,
    notice,
    guard,
    leaving,
    handed,
    talking,
    openStore() {
      store ??= services.store().then((opened) => {
        opened.watchState((state) => {
          storeState.value = state;
        });
        return opened;
      });
      return store;
    },
    loadWords: () => loadInto(words, loadWords),
    loadMakingWords: () => loadInto(makingWords, loadMakingWords),
    loadGuidingWords: () => loadInto(guidingWords, loadGuidingWords),
    go(hash) {
      // From a dialog: in place of its entry, or going back would come to that first.
      if (readMark(place.history.state)?.height) place.location.replace(hash);
      else place.location.hash = hash;
    },
    answer(leaves) {
      const next = leaving.peek();
      if (next === null) return;
      if (leaves) show(next);
      else place.location.replace(shown || '#/');
      leaving.value = null;
    },
    say(message) {
      // The same sentence twice in a row must still be said twice.
      said.value = said.peek() === message ? `${message}\u00A0` : message;
    },
    connectOffline(connected) {
      worker = connected;
      connected.watch((state) => {
        offline.value = state;
      });
      // What was waiting for the end of a conversation is offered then, not at the next return to this window.
      effect(() => {
        if (route.value && !talking.value) connected.recheck();
      });
    },
    update() {
      worker?.update();
    },
  };
}
