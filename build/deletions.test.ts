import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { first } from '../src/i18n/nl/first';
import { guiding } from '../src/i18n/nl/guiding';
import { making } from '../src/i18n/nl/making';
import { rest } from '../src/i18n/nl/rest';

/** Each text of a dictionary by its path; what is filled in is told with a name in it. */
function listTexts(words: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function') {
    try {
      return [[path, String(words('…', '…'))]];
    } catch {
      // Wants more than a name, so it is no button.
      return [];
    }
  }
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => listTexts(value, `${path}.${key}`));
}

/** Words that a button begins with when it takes something away. */
const TAKES =
  /^(Wis\b|Verwijder\b|Weggooien|Gooi\b|Voorgoed weg|Alles voorgoed weg|Haal weg|.* weghalen$)/;

/**
 * Every button that takes something away. `undo`: it can be undone. `asks`: it asks first and names what goes.
 * `confirms`: it is the button in that question. `heads`: no button. A new one must find its place here (fault 28).
 */
const KNOWN: Readonly<Record<string, 'undo' | 'asks' | 'confirms' | 'heads' | 'shows'>> = {
  // Conversations: hidden at once, wiped once the offer to undo is gone.
  'reports.remove.one': 'undo',
  'reports.remove.button': 'undo',
  'settings.stored.wipe': 'asks',
  'settings.stored.ask.confirm': 'confirms',
  // Shows all cards again.
  'table.open.clear': 'shows',
  // A person who does not sit there yet: typed a moment ago, on this form.
  'start.removePlayer': 'shows',
  // A step of the log.
  'parts.removeNote': 'undo',
};

describe('whatever deletes names what, and can be undone or asks', () => {
  const all = [
    ...listTexts(first, 'first'),
    ...listTexts(rest, '').map(([path, text]) => [path.slice(1), text] as const),
    ...listTexts(guiding, '').map(([path, text]) => [path.slice(1), text] as const),
    ...listTexts(making, 'making'),
  ];
  const taking = all.filter(([, text]) => TAKES.test(text)).map(([path]) => path);

  test('every such button is known, and how it is safe', () => {
    const found = taking.filter((path) => !path.startsWith('making.'));
    expect(found.sort()).toEqual(Object.keys(KNOWN).sort());
  });

  test('none is on the first screen', () => {
    expect(taking.filter((path) => path.startsWith('first.'))).toEqual([]);
    const home = readFileSync('src/screens/home/banners.tsx', 'utf8');
    expect(home).not.toMatch(/variant="danger"|wipeAll|purge|deleteSessions/);
  });

  const screens = readdirSync('src/screens', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((file) => ({ file, text: readFileSync(join('src/screens', file), 'utf8') }));
  const using = (pattern: RegExp) =>
    screens.filter(({ text }) => pattern.test(text)).map(({ file }) => file);

  test('what can not be undone is done from a question only', () => {
    expect(using(/\bwipeAll\(|\bpurge\(|\berase\(/)).toEqual([]);
    for (const [pattern, files] of [
      [/\bwipeEverything\(/, ['settings/stored-here.tsx']],
      [/\bdeleteForGood\(/, ['workshop/bin.tsx']],
    ] as const) {
      expect(using(pattern)).toEqual(files);
    }
    // In the bin each of the two stands in the dialog that asks.
    const bin = readFileSync('src/screens/workshop/bin.tsx', 'utf8');
    const dialogs = bin.split('<Dialog').slice(1);
    expect(dialogs.filter((part) => part.includes('deleteForGood(')).length).toBe(
      bin.split('deleteForGood(').length - 1,
    );
  });

  test('in the editors everything is an edit, which can be undone', () => {
    const editors = screens.filter(({ file }) => /^(set|casus|format)-editor\//.test(file));
    expect(editors.length).toBeGreaterThan(20);
    const past = editors.filter(({ text }) => /\b(binPiece|unbinPiece|discard\w*)\(/.test(text));
    expect(past.map(({ file }) => file)).toEqual([]);
  });
});
