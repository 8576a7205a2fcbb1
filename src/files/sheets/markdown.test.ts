import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isMarkdown, readMarkdown } from './markdown';
import { readInline } from './markdown-inline';
import { readFile } from './read-file';
import type { ReadChoices } from './reading';

const open = (name: string) =>
  readFileSync(new URL(`./fixtures/${name}`, import.meta.url)).toString();

async function read(text: string, choices: ReadChoices = {}) {
  const bytes = new TextEncoder().encode(text);
  const [file] = await readFile({ name: 'Vragen.md', bytes }, choices, () => undefined);
  if (file?.status !== 'sheet') throw new Error(JSON.stringify(file));
  return file.reading;
}

const PICTURE = '[image1]: <data:image/png;base64,iVBORw0KGgoAAAANSUhEUg==>';
const PARAGRAPHS = `# **Vragen voor het team** {#vragen-voor-het-team}

## Denken {#denken}

Is plan A \\= plan B?

Wat weet je zeker?

**Wat neem je aan?**

![][image1]

## Doen {#doen}

Wat doe je morgen?

Wie helpt je \\<vandaag\\> nog?

Wat [laat](https://example.org/a_(b)) je los?

${PICTURE}
`;

describe('Markdown of Google Docs (fault 41)', () => {
  it('becomes cards without escapes, stars, anchors and footnotes', async () => {
    const { layout, notes, set } = await read(open('google-docs-list.md'));
    expect(layout).toBe('markdown');
    expect(set?.cards.map(({ front }) => front)).toEqual([
      'Is plan A = plan B?',
      'Wat neem je aan?',
      'Wat doe je morgen?',
      'Wie helpt je <vandaag> nog?',
    ]);
    expect(set?.categories.map(({ name }) => name)).toEqual(['Denken', 'Doen']);
    expect(notes).toMatchObject([
      { row: 8, problem: 'image', outcome: 'left-out' },
      { row: 15, problem: 'footnote', outcome: 'left-out', text: 'Denk ook aan de buren.' },
    ]);
  });

  it('has a card for each paragraph where there is no list, and one note for a picture', async () => {
    const { notes, set } = await read(PARAGRAPHS);
    expect(set?.cards.map(({ front }) => front)).toEqual([
      'Is plan A = plan B?',
      'Wat weet je zeker?',
      'Wat neem je aan?',
      'Wat doe je morgen?',
      'Wie helpt je <vandaag> nog?',
      'Wat laat je los?',
    ]);
    expect(set?.categories.map(({ name }) => name)).toEqual(['Denken', 'Doen']);
    expect(notes.map(({ problem }) => problem)).toEqual(['image']);
  });
});

describe('Markdown', () => {
  it.each([
    [
      'Wat \\! \\" \\# \\$ \\% \\& \\( \\+ \\- \\. \\/ \\: \\; \\@ \\[ \\] \\^ \\` \\{ \\| \\} \\~',
      'Wat ! " # $ % & ( + - . / : ; @ [ ] ^ ` { | } ~',
    ],
    ['2 \\* 3 \\* 4', '2 * 3 * 4'],
    ['snake\\_case\\_naam', 'snake_case_naam'],
    ['C:\\map', 'C:\\map'],
    ['***Heel*** **vet** en *schuin*', '**Heel** **vet** en schuin'],
    ['Wat doe je morgen? [^1]', 'Wat doe je morgen?'],
    ['Kijk op <https://example.org>', 'Kijk op https://example.org'],
    ['Zie [het verslag][1]', 'Zie het verslag'],
    ['Kies [ja] [nee]', 'Kies [ja] [nee]'],
    ['Een regel\\', 'Een regel'],
  ])('reads %j as %j', (line, text) => {
    expect(readInline(line, new Set(['1'])).text).toBe(text);
  });

  it('names what stands beside a list, and takes it when asked', async () => {
    const text = '# Vragen\n\nKies er één.\n\n- Wat zie je?\n- Wat doe je?\n';
    const told = await read(text);
    expect(told.set?.cards).toHaveLength(2);
    expect(told.notes).toMatchObject([{ row: 3, problem: 'aside', text: 'Kies er één.' }]);
    const taken = await read(text, { asides: true });
    expect(taken.set?.cards.map(({ front }) => front)[0]).toBe('Kies er één.');
    expect(taken.notes).toEqual([]);
  });

  it('of Notion loses its wrappers and keeps folded questions as backs', () => {
    const text =
      '# Vragen\n\n<aside>\n💡 Kies er één\n</aside>\n\n- Wat weet je?\n    \n    En hoe?\n- [ ]  Wat doe je?\n';
    expect(readMarkdown(text).rows).toEqual([
      ['Vragen', 'Wat weet je?', 'En hoe?'],
      ['Vragen', 'Wat doe je?', ''],
    ]);
  });

  it('is no table that begins with a #', () => {
    expect(isMarkdown('# nummer;vraag\n1;Wat?\n2;Hoe?\n3;Wie?\n', true)).toBe(false);
    expect(isMarkdown('# Vragen\n\nWat?\n\nHoe?\n\nWie?\n')).toBe(true);
  });
});
