interface Chime {
  want(): void;
  ready(): Promise<boolean>;
  sound(): void;
  vibrate(): void;
  readonly running: boolean;
  watch(listener: () => void): () => void;
  readonly vibrates: boolean;
}

type Context = Pick<
  AudioContext,
  | 'state'
  | 'resume'
  | 'close'
  | 'currentTime'
  | 'destination'
  | 'createOscillator'
  | 'createGain'
  | 'addEventListener'
>;

/** What is needed of the browser. */
export interface ChimeSurroundings {
  readonly makeContext: () => Context;
  /** Calls back at every tap and key. */
  readonly onGesture: (listener: () => void) => void;
  /** Whether someone touched this page already, so that it may sound; undefined where the browser doesn't say. */
  readonly wasTouched: () => boolean | undefined;
  readonly vibrate: ((pattern: number[]) => void) | undefined;
}

const SECONDS = 0.9;
const LOUDNESS = 0.12;
const TONES = [523.25, 659.25];

/**
 * A soft sound of two tones, made here: no file to fetch. A browser plays nothing on a page that nobody touched,
 * and a call may interrupt it: `running` tells whether it would be heard now, and the next tap mends it.
 */
export function createChime(surroundings: ChimeSurroundings = readSurroundings()): Chime {
  let context: Context | undefined;
  let wanted = false;
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const isRunning = () => context?.state === 'running';

  function make(): Context | undefined {
    // After a call or Siri it stays dead for ever, and says "interrupted".
    const usable = context?.state === 'running' || context?.state === 'suspended';
    if (context && usable) return context;
    void context?.close().catch(() => undefined);
    context = surroundings.makeContext();
    context.addEventListener('statechange', tell);
    return context;
  }

  async function ready(): Promise<boolean> {
    try {
      await make()?.resume();
    } catch {
      // Without sound the light and the words still tell.
    }
    tell();
    return isRunning();
  }

  return {
    vibrates: surroundings.vibrate !== undefined,
    get running() {
      return isRunning();
    },
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    want() {
      if (!wanted) {
        wanted = true;
        surroundings.onGesture(() => {
          if (!isRunning()) void ready();
        });
      }
      // On a page that nobody touched, the browser would complain.
      if (!isRunning() && surroundings.wasTouched()) void ready();
    },
    ready,
    sound() {
      // Tones made while it stands still would all sound at once later.
      if (!context || !isRunning()) return;
      try {
        const { currentTime, destination } = context;
        for (const [at, frequency] of TONES.entries()) {
          const begin = currentTime + at * 0.25;
          const tone = context.createOscillator();
          const volume = context.createGain();
          tone.frequency.value = frequency;
          volume.gain.setValueAtTime(0, begin);
          volume.gain.linearRampToValueAtTime(LOUDNESS, begin + 0.05);
          volume.gain.exponentialRampToValueAtTime(0.001, begin + SECONDS);
          tone.connect(volume).connect(destination);
          tone.start(begin);
          tone.stop(begin + SECONDS);
        }
      } catch {
        // Without sound the light and the words still tell.
      }
    },
    vibrate() {
      surroundings.vibrate?.([120, 80, 120]);
    },
  };
}

/** At the end of a gesture, so that a control that is tapped still is as it looked. */
const GESTURES = ['pointerup', 'keyup'] as const;

function readSurroundings(): ChimeSurroundings {
  return {
    makeContext: () => new AudioContext(),
    onGesture(listener) {
      for (const kind of GESTURES) document.addEventListener(kind, listener, { capture: true });
    },
    wasTouched: () =>
      'userActivation' in navigator ? navigator.userActivation.hasBeenActive : undefined,
    vibrate: 'vibrate' in navigator ? (pattern) => void navigator.vibrate(pattern) : undefined,
  };
}
