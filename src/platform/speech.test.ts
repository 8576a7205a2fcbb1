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
  let end = () => {};
  let hide = () => {};
  const surroundings: SpeechSurroundings = {
    voices: () => voices,
    awaitVoices: async () => {
      voices = late;
    },
    say: (text, chosen, ended) => {
      done.push(`${chosen.lang}: ${text}`);
      end = ended;
    },
    onHidden: (listener) => {
      hide = listener;
    },
    cancel: () => done.push('cancel'),
  };
  return { speaker: createSpeaker(surroundings), done, end: () => end(), hide: () => hide() };
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
    expect(done).toEqual(['cancel']);
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

  test('tells when it is done, by itself or because it was stopped, once', async () => {
    const { done, end, hide, speaker } = device([voice('nl-NL')]);
    const ends: string[] = [];
    await speaker.speak('Een', 'nl', () => ends.push('een'));
    end();
    end();
    await speaker.speak('Twee', 'nl', () => ends.push('twee'));
    speaker.stop();
    await speaker.speak('Drie', 'nl', () => ends.push('drie'));
    hide();
    hide();
    expect(ends).toEqual(['een', 'twee', 'drie']);
    expect(done.at(-1)).toBe('cancel');
  });

  test('says nothing after it was stopped while voices were still loading', async () => {
    const { done, speaker } = device([], [voice('nl-NL')]);
    const speaking = speaker.speak('De achterkant', 'nl');
    speaker.stop();
    expect(await speaking).toBe(false);
    expect(done).toEqual(['cancel', 'cancel']);
  });

  test('says words, and no marks or addresses', async () => {
    const { done, speaker } = device([voice('nl-NL')]);
    await speaker.speak('**Let op** sa\u00ADmen, zie https://voorbeeld.nl/a', 'nl');
    expect(done.at(-1)).toBe('nl-NL: Let op samen, zie');
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
