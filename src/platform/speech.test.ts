import { describe, expect, test } from 'vitest';
import { chooseVoice, createSpeaker, type SpeechSurroundings, type Voice } from './speech';

const voice = (lang: string, localService = true, isDefault = false): Voice => ({
  lang,
  localService,
  default: isDefault,
});

function device(initial: readonly Voice[], late: readonly Voice[] = initial) {
  const done: string[] = [];
  let voices = initial;
  const surroundings: SpeechSurroundings = {
    voices: () => voices,
    awaitVoices: async () => {
      voices = late;
    },
    say: (text, chosen) => done.push(`${chosen.lang}: ${text}`),
    cancel: () => done.push('cancel'),
  };
  return { speaker: createSpeaker(surroundings), done };
}

describe('reading aloud', () => {
  test('uses a voice on the device', async () => {
    const { speaker, done } = device([voice('en-GB'), voice('nl-NL')]);
    expect(await speaker.available('nl')).toBe(true);
    expect(await speaker.speak('Dag Annie', 'nl')).toBe(true);
    expect(done).toEqual(['cancel', 'nl-NL: Dag Annie']);
  });

  test('never sends a text to a voice elsewhere', async () => {
    const { speaker, done } = device([voice('nl-NL', false), voice('en-GB')]);
    expect(await speaker.available('nl')).toBe(false);
    expect(await speaker.speak('Dag Annie', 'nl')).toBe(false);
    expect(done).toEqual([]);
  });

  test('waits for voices that load late', async () => {
    const { speaker } = device([], [voice('nl_BE')]);
    expect(await speaker.available('nl')).toBe(true);
  });

  test('says that there is none where the device never gets voices', async () => {
    const { speaker } = device([]);
    expect(await speaker.available('nl')).toBe(false);
  });

  test('says that there is none where the browser can’t speak at all', async () => {
    const speaker = createSpeaker(undefined);
    expect(await speaker.available('nl')).toBe(false);
    expect(await speaker.speak('Dag', 'nl')).toBe(false);
    speaker.stop();
  });

  test('stops what is being said', () => {
    const { speaker, done } = device([voice('nl-NL')]);
    speaker.stop();
    expect(done).toEqual(['cancel']);
  });
});

describe('choosing a voice', () => {
  test('prefers the one the device prefers', () => {
    const preferred = voice('nl-BE', true, true);
    expect(chooseVoice([voice('nl-NL'), preferred], 'nl')).toBe(preferred);
  });

  test('takes the wanted region, and Dutch from the Netherlands for plain Dutch', () => {
    const voices = [voice('nl-BE'), voice('nl-NL')];
    expect(chooseVoice(voices, 'nl')?.lang).toBe('nl-NL');
    expect(chooseVoice(voices, 'nl-BE')?.lang).toBe('nl-BE');
  });

  test('does not take another language that begins alike', () => {
    expect(chooseVoice([voice('nld-NL'), voice('nlx')], 'nl')).toBeUndefined();
  });
});
