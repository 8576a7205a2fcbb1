interface Chime {
  /** From a tap: a browser that was never tapped for it stays silent. */
  ready(): void;
  sound(): void;
  vibrate(): void;
  readonly vibrates: boolean;
}

const SECONDS = 0.9;
const LOUDNESS = 0.12;
const TONES = [523.25, 659.25];

/** A soft sound of two tones, made here: no file to fetch. Made from a tap, as browsers want it. */
export function createChime(): Chime {
  let context: AudioContext | undefined;
  const vibrates = 'vibrate' in navigator;
  return {
    vibrates,
    ready() {
      try {
        context ??= new AudioContext();
        void context.resume();
      } catch {
        // Without sound the light and the words still tell.
      }
    },
    sound() {
      this.ready();
      if (!context) return;
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
      if (vibrates) navigator.vibrate([120, 80, 120]);
    },
  };
}
