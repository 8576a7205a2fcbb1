import type { DraftKey, SessionId } from '../domain/ids';
import type { Store } from '../domain/store';
import type { FileReading, OnProgress, RawFile, ReadChoices } from '../files/sheets/reading';
import type { Result } from '../lib/result';
import type { Sealed } from '../lib/sealed';

/** What is written by one tab at a time. */
export type WriterKey = SessionId | DraftKey;

/** One writer a conversation, set or case (fault 8). */
export interface WriterLock {
  /**
   * Tries to become the writer. `held`: this tab writes now; `onLost` is called once if another tab takes over.
   * `elsewhere`: another tab writes. Without Web Locks every tab may write (merging keeps all).
   */
  acquire(
    key: WriterKey,
    onLost: () => void,
    options: { readonly takeOver: boolean },
  ): Promise<'held' | 'elsewhere'>;
  release(key: WriterKey): void;
}

/** Between two tabs, when one takes something over (fault 8). */
export interface Handover {
  /** `settle` is called when another tab asks for it; it answers once that resolves. Gives how to stop. */
  onAsked(key: WriterKey, settle: () => Promise<void>): () => void;
  /** Resolves when the other tab has written everything, or when it does not answer in time. */
  ask(key: WriterKey): Promise<void>;
}

/** Between tabs: what was deleted stays while one of them still offers to bring it back. */
export interface WayBack {
  /** Resolves to how to let go, once nobody is emptying the bin. A tab that goes lets go by itself. */
  hold(): Promise<() => void>;
  /** Does it unless a tab holds on; whoever wants to hold waits until it is done. */
  unlessHeld(action: () => Promise<void>): Promise<void>;
}

/**
 * asked: the browser was asked to download it, and nobody can see what came of that; shared: another app has
 * it; cancelled: the person changed their mind; failed: not even the asking worked.
 */
export type SaveOutcome = 'asked' | 'shared' | 'cancelled' | 'failed';

/** Text, or the bytes of a spreadsheet or zip. */
export type FileBody = string | Uint8Array<ArrayBuffer>;

export interface FileSaver {
  /** By the share sheet where a download would strand the user, else a download (fault 10). Call it from a tap. */
  save(name: string, type: string, body: FileBody): Promise<SaveOutcome>;
  /** Undefined where the device can't share files. */
  share:
    | ((name: string, type: string, body: FileBody, title: string) => Promise<SaveOutcome>)
    | undefined;
  /** Puts a text where it can be pasted from; false where the browser doesn't allow it. Call it from a tap. */
  copy(text: string): Promise<boolean>;
  /** This page is shown inside another app, where downloads often don't come. */
  readonly embedded: boolean;
}

/** A file that is ready to be saved or shared: a tap may not wait for it (fault 10). */
export interface OutFile {
  readonly name: string;
  readonly type: string;
  readonly body: FileBody;
}

export type PersistState = 'granted' | 'refused' | 'unknown';

export interface Persistence {
  /** Asks the browser to keep the data; the answer, or unknown where it can't be asked. */
  ask(): Promise<PersistState>;
  read(): Promise<PersistState>;
  /** Bytes in use as the browser estimates them; undefined where it doesn't say. */
  estimate(): Promise<{ readonly usage: number; readonly quota: number } | undefined>;
  /** True when opened from the home screen. */
  installed(): boolean;
}

/** What the service worker says. */
export interface OfflineState {
  /** True only when the worker is active and every file is in the cache (fault 13). */
  readonly ready: boolean;
  /** A new version waits for permission. */
  readonly updateWaiting: boolean;
  /** Set where service workers can't be used at all. */
  readonly unsupported: boolean;
}

export interface OfflineWorker {
  watch(listener: (state: OfflineState) => void): () => void;
  /** Looks again whether a new version may be offered, and for nothing else: cheap enough for every step. */
  recheck(): void;
  /** Lets the new version in and reloads this page once. Call it only when no conversation is open in any tab. */
  update(): void;
}

/** Reads aloud, with voices on the device only: any other would send the text away (fault 26). */
export interface Speaker {
  /** Voices load late, so this can take two seconds. */
  available(lang: string): Promise<boolean>;
  /** Says this instead of what was being said; false where no voice on the device can. `ended` once, also when stopped. */
  speak(text: string, lang: string, ended?: () => void): Promise<boolean>;
  stop(): void;
}

/** The printer's window of the browser. */
export interface Printer {
  /** False in browsers that don't know how, such as some inside other apps. */
  readonly there: boolean;
  /** Gives whether the window came: some browsers ignore it without a word. */
  open(): Promise<boolean>;
}

/** Keeps the screen on while a time runs. */
export interface Awake {
  /** Calls back with how it stands, at once and each time it changes; false where the device can't. */
  keep(told: (kept: boolean) => void): void;
  release(): void;
}

/** A soft sign beside the one that is seen. */
export interface Chime {
  /** Someone wants to hear it: from the next tap on, wherever that is. */
  want(): void;
  /** From a tap: a browser that was never tapped for it stays silent. Gives whether it would be heard now. */
  ready(): Promise<boolean>;
  /** Nothing where it would not be heard. */
  sound(): void;
  readonly running: boolean;
  /** Calls back when `running` may have changed; gives the way to forget. */
  watch(listener: () => void): () => void;
  vibrate(): void;
  readonly vibrates: boolean;
}

/** Reads handed-in files away from the screen, so that it never stands still. */
export interface SheetReader {
  /**
   * Reads one file; a zip gives one reading for each file in it. Rejects only after `cancel`, with an
   * AbortError; anything wrong with the file is a reading of its own.
   */
  read(
    file: RawFile,
    choices: ReadChoices,
    onProgress?: OnProgress | undefined,
  ): Promise<readonly FileReading[]>;
  /** Stops what is being read; nothing of it is left. */
  cancel(): void;
}

/** Locks a text with a passphrase, and opens it again. */
export interface Sealer {
  seal(text: string, passphrase: string): Promise<Sealed>;
  /** Refuses `wrong` where the passphrase is another one, and `damaged` where the file changed since. */
  open(sealed: Sealed, passphrase: string): Promise<Result<string, 'wrong' | 'damaged'>>;
}

export interface Services {
  readonly clock: { now(): number };
  readonly random: () => number;
  readonly newId: () => string;
  /** SHA-256 in hex. Refuses where the page is not served securely. */
  readonly hash: (text: string) => Promise<Result<string, 'insecure'>>;
  /** Fetched when asked for; undefined where the browser can't, or the page is not served securely. */
  readonly sealer: () => Promise<Sealer | undefined>;
  /** Opens what this device holds; the same one each time. */
  readonly store: () => Promise<Store>;
  readonly lock: WriterLock;
  readonly handover: Handover;
  readonly wayBack: WayBack;
  readonly files: FileSaver;
  readonly persistence: Persistence;
  readonly printer: Printer;
  /** Fetched when asked for: the first screen never speaks. */
  readonly speaker: () => Promise<Speaker>;
  /** Fetched when asked for: only guided conversations run a time. */
  readonly awake: () => Promise<Awake>;
  readonly chime: () => Promise<Chime>;
  /** Fetched when asked for: only the import reads files. */
  readonly sheets: () => Promise<SheetReader>;
}
