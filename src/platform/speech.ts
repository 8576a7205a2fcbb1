import { speakable } from '../lib/spoken-text';

interface Speaker {
  available(lang: string): Promise<boolean>;
  speak(text: string, lang: string, ended?: () => void): Promise<boolean>;
  stop(): void;
}

/** What is needed of a voice. */
export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/** What is needed of the browser. Before Safari 16 the list of voices can't be listened to. */
export interface SpeechSurroundings {
  readonly voices: () => readonly Voice[];
  /** Calls back once, as soon as the voices may be there; the browser may take its time. */
  readonly awaitVoices: () => Promise<void>;
  readonly say: (text: string, voice: Voice, ended: () => void) => void;
  readonly cancel: () => void;
  /** Calls back when nobody looks at the page any more. */
  readonly onHidden: (listener: () => void) => void;
}

/** Voices load in the background; a device without any never says that it is done. */
const VOICES_WITHIN = 2000;

/**
 * Reads aloud with voices on the device only: any other would send the text away (fault 26).
 * Without such a voice `available` and `speak` give false, and nothing is said.
 */
export function createSpeaker(
  surroundings: SpeechSurroundings | undefined = readSurroundings(),
): Speaker {
  let asked = 0;
  let whenDone: (() => void) | undefined;

  function finish() {
    const done = whenDone;
    whenDone = undefined;
    done?.();
  }
  function stop() {
    asked += 1;
    surroundings?.cancel();
    finish();
  }
  // What is said aloud must not go on from a tablet that lies turned over.
  surroundings?.onHidden(() => {
    if (whenDone) stop();
  });

  async function findVoice(lang: string): Promise<Voice | undefined> {
    if (!surroundings) return undefined;
    const find = () => chooseVoice(surroundings.voices(), lang);
    const atOnce = find();
    if (atOnce || surroundings.voices().length > 0) return atOnce;
    await surroundings.awaitVoices();
    return find();
  }

  return {
    available: async (lang) => (await findVoice(lang)) !== undefined,
    async speak(text, lang, ended = () => undefined) {
      stop();
      const mine = asked;
      const voice = await findVoice(lang);
      // Stopped while the voices were being looked for.
      if (!voice || !surroundings || mine !== asked) return false;
      whenDone = ended;
      surroundings.say(speakable(text), voice, () => {
        if (mine === asked) finish();
      });
      return true;
    },
    stop,
  };
}

/** The device's own voice for a language: the one it prefers, else one of the same region, else any. */
export function chooseVoice(voices: readonly Voice[], lang: string): Voice | undefined {
  const wanted = tag(lang);
  const local = voices.filter(
    (voice) => voice.localService && baseOf(tag(voice.lang)) === baseOf(wanted),
  );
  return (
    local.find((voice) => voice.default) ??
    local.find((voice) => tag(voice.lang) === wanted) ??
    // A Dutch "nl" should not come out Flemish where both are there.
    local.find((voice) => tag(voice.lang) === `${wanted}-${wanted}`) ??
    local[0]
  );
}

/** Android writes nl_NL. */
const tag = (lang: string): string => lang.toLowerCase().replace(/_/g, '-');
const baseOf = (lang: string): string => lang.split('-')[0] ?? lang;

function readSurroundings(): SpeechSurroundings | undefined {
  if (!('speechSynthesis' in globalThis)) return undefined;
  const synth = globalThis.speechSynthesis;
  return {
    voices: () => synth.getVoices(),
    awaitVoices: () =>
      new Promise((resolve) => {
        const timer = setTimeout(done, VOICES_WITHIN);
        function done() {
          clearTimeout(timer);
          if ('removeEventListener' in synth) synth.removeEventListener('voiceschanged', done);
          resolve();
        }
        if ('addEventListener' in synth) synth.addEventListener('voiceschanged', done);
      }),
    say(text, voice, ended) {
      const utterance = new SpeechSynthesisUtterance(text);
      const own = synth
        .getVoices()
        .find(
          (one) => one.localService && one.lang === voice.lang && one.default === voice.default,
        );
      // Without a voice the browser would choose one, perhaps not on the device.
      if (!own) return ended();
      utterance.voice = own;
      utterance.lang = own.lang;
      utterance.onend = ended;
      utterance.onerror = ended;
      synth.speak(utterance);
    },
    cancel: () => synth.cancel(),
    onHidden(listener) {
      document.addEventListener('visibilitychange', () => {
        if (document.visibilityState === 'hidden') listener();
      });
      window.addEventListener('pagehide', listener);
    },
  };
}
