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
 * `confirms`: it is the button in that question. `bin`: it can be put back from the bin too. `heads`: no button. A new one must find its place here (fault 28).
 */
const KNOWN: Readonly<Record<string, 'undo' | 'asks' | 'confirms' | 'bin' | 'heads' | 'shows'>> = {
  // Conversations: hidden at once, wiped once the offer to undo is gone.
  'reports.remove.one': 'undo',
  'reports.remove.button': 'undo',
  'reports.damaged.things.wipe': 'asks',
  'reports.damaged.things.wipeOf': 'asks',
  'reports.damaged.things.confirm': 'confirms',
  'settings.stored.wipe': 'asks',
  'settings.stored.ask.confirm': 'confirms',
  // Shows all cards again.
  'table.open.clear': 'shows',
  // Puts the person back in the same place, with what was typed.
  'start.removePlayer': 'undo',
  // A step of the log.
  'parts.removeNote': 'undo',

  // The Werkplaats: whole sets, cases and werkvormen.
  'making.workshop.remove': 'bin',
  'making.workshop.bin.gone': 'asks',
  'making.workshop.bin.sure.go': 'confirms',
  'making.workshop.bin.due.go': 'asks',
  // A set.
  'making.setEditor.row.bin': 'bin',
  'making.setEditor.select.bin': 'bin',
  'making.setEditor.bin.remove': 'undo',
  'making.setEditor.bin.removeCard': 'undo',
  'making.setEditor.bin.allGone': 'undo',
  'making.setEditor.bin.overdueGone': 'undo',
  'making.setEditor.categories.remove': 'undo',
  'making.setEditor.sections.remove': 'undo',
  'making.setEditor.tags.remove': 'undo',
  // In the list of keys: an empty card, and *Ongedaan maken* brings it back.
  'making.setEditor.keys.list.6.1': 'heads',
  // A case. A role with parts asks; without parts it goes, and can be undone.
  'making.casusEditor.story.remove': 'undo',
  'making.casusEditor.roles.remove': 'asks',
  'making.casusEditor.roles.removeAll': 'confirms',
  'making.casusEditor.variants.remove': 'undo',
  'making.casusEditor.variants.removeWord': 'undo',
  'making.casusEditor.questions.remove': 'undo',
  // A werkvorm.
  'making.formatEditor.steps.remove': 'undo',
  'making.formatEditor.parts.remove': 'undo',
  'making.formatEditor.rows.remove': 'undo',
  'making.formatEditor.roles.remove': 'undo',
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
    expect([...taking].sort()).toEqual(Object.keys(KNOWN).sort());
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

  test('what is taken away in an editor is said, with the way back', () => {
    // The second argument of an edit is what is told: it comes with *Ongedaan maken*.
    const edits = screens.flatMap(({ file, text }) =>
      [...text.matchAll(/\bedit\(\s*\{ kind: '(?:remove-[\w-]+|empty-bin)'[^}]*\}(.{0,60})/gs)].map(
        ([, rest]) => ({ file, rest: rest ?? '' }),
      ),
    );
    expect(edits.length).toBeGreaterThan(10);
    const told = /,\s*(?:\{ tell\b|(?:words|say)\.removed\()/;
    expect(edits.filter(({ rest }) => !told.test(rest))).toEqual([]);
    const rows = screens.find(({ file }) => file === 'format-editor/rows.tsx');
    expect(rows?.text).toMatch(/rows\.filter\([^;]*?words\.removed\(/);
    expect(rows?.text.match(/onChange=\{\(next, tell\) => .*, tell\)\}/g)).toHaveLength(3);
  });

  test('a person taken from the start form can be put back', () => {
    const form = screens.find(({ file }) => file === 'start/people-fields.tsx');
    expect(form?.text).toMatch(/label: undo, run: \(\) => onPeople\(\(now\) => putBack\(/);
  });

  test('*Begin opnieuw* stands where nothing can be lost', () => {
    const again = all.filter(([, text]) => text === 'Begin opnieuw').map(([path]) => path);
    // The first is there only when the device holds nothing; the second reads the story from its start.
    expect(again).toEqual(['first.store.missing.dismiss', 'making.casusEditor.look.again']);
  });

  test('in the editors everything is an edit, which can be undone', () => {
    const editors = screens.filter(({ file }) => /^(set|casus|format)-editor\//.test(file));
    expect(editors.length).toBeGreaterThan(20);
    const past = editors.filter(({ text }) => /\b(binPiece|unbinPiece|discard\w*)\(/.test(text));
    expect(past.map(({ file }) => file)).toEqual([]);
  });
});
