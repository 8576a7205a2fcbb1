interface Speaker {
  available(lang: string): Promise<boolean>;
  speak(text: string, lang: string): Promise<boolean>;
  stop(): void;
}

/** What is needed of a voice. */
export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

/** What is needed of the browser. Before Safari 16 the list of voices can't be listened to. */
export interface SpeechSurroundings {
  readonly voices: () => readonly Voice[];
  /** Calls back once, as soon as the voices may be there; the browser may take its time. */
  readonly awaitVoices: () => Promise<void>;
  readonly say: (text: string, voice: Voice) => void;
  readonly cancel: () => void;
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
    async speak(text, lang) {
      const voice = await findVoice(lang);
      if (!voice || !surroundings) return false;
      surroundings.cancel();
      surroundings.say(text, voice);
      return true;
    },
    stop: () => surroundings?.cancel(),
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
    say(text, voice) {
      const utterance = new SpeechSynthesisUtterance(text);
      const own = synth
        .getVoices()
        .find(
          (one) => one.localService && one.lang === voice.lang && one.default === voice.default,
        );
      // Without a voice the browser would choose one, perhaps not on the device.
      if (!own) return;
      utterance.voice = own;
      utterance.lang = own.lang;
      synth.speak(utterance);
    },
    cancel: () => synth.cancel(),
  };
}
