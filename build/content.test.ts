import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, describe, expect, it } from 'vitest';
import { writeCardSet } from '../src/files/card-set';
import { writeCasus } from '../src/files/casus';
import { hashOf, readContent, renderIndex, renderItem, sortContent } from './content';
import { contentPlugin } from './content-plugin';

const ORDER = ['home-start', 'intervisiespel', 'annie-nanette', 'johan'];
const content = readContent(process.cwd(), ORDER);
const [set] = content.sets;
const casus = content.casussen.find(({ variants }) => variants.length > 0);
if (set === undefined || casus === undefined) throw new Error('no content');

const run = async (code: string) =>
  import(`data:text/javascript,${encodeURIComponent(code.replaceAll('import(', 'fetch('))}`);

describe('reading the content of the repository', () => {
  it('puts the sets and cases in the given order and leaves schemas and lists out', () => {
    expect(content.sets.map(({ id }) => id)).toEqual([
      'home-start',
      'intervisiespel',
      'spiraalmodel',
      'starrt',
    ]);
    expect(content.casussen.map(({ id }) => id)).toEqual([
      'annie-nanette',
      'johan',
      'emma',
      'richard',
    ]);
  });

  it('fails the build with file and path when a card is not good', () => {
    const bad = { ...set, cards: set.cards.map((card) => ({ ...card, front: '' })) };
    const files = { [`cards/${set.id}.json`]: writeCardSet(bad) };
    expect(() => sortContent(files, [])).toThrow(/cards\/home-start\.json: .*cards\[0\]\.front/);
  });

  it('fails the build on another id than the name of the file, a case that is not there, hidden characters', () => {
    const text = writeCardSet(set);
    expect(() => sortContent({ 'cards/anders.json': text }, [])).toThrow('anders.json: {"id"');
    expect(() => sortContent({ 'cards/home-start.json': text }, [])).toThrow('play.casus');
    const hidden = writeCasus(casus).replace('"title": "', '"title": "\u202E');
    expect(() => sortContent({ [`casus/${casus.id}.json`]: hidden }, [])).toThrow(
      'hiddenCharacters',
    );
  });
});

describe('the modules', () => {
  it('list titles told, counts and hashes, and no card', async () => {
    const index = await run(renderIndex(content));
    expect(index.sets[0]).toMatchObject({
      id: set.id,
      title: set.title,
      count: set.cards.length,
      hash: hashOf(set),
    });
    expect(JSON.stringify(index)).not.toMatch(/[{]naam[}]/);
    expect(renderIndex(content)).not.toContain(set.cards[0]?.front);
  });

  it('give each set and case whole', async () => {
    const read = await run(renderItem(content, `kaartenset/${set.id}`) ?? '');
    expect(read.default).toEqual(set);
    const told = await run(renderItem(content, `casus/${casus.id}`) ?? '');
    expect(told.default).toEqual(casus);
    expect(renderItem(content, 'casus/niemand')).toBeUndefined();
  });

  it('change their hash with any change of the text', () => {
    expect(hashOf(set)).toMatch(/^[0-9a-f]{64}$/);
    expect(hashOf({ ...set, title: `${set.title}.` })).not.toBe(hashOf(set));
    expect(hashOf(JSON.parse(JSON.stringify(set)))).toBe(hashOf(set));
  });
});

describe('a build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('gives every set and every case a chunk of its own', async () => {
    const entry = join(folder, 'entry.js');
    writeFileSync(
      entry,
      "import { sets, casussen } from 'virtual:content';\nconsole.log(sets, casussen);",
    );
    await build({
      configFile: false,
      logLevel: 'silent',
      plugins: [contentPlugin({ order: ORDER })],
      build: {
        outDir: join(folder, 'out'),
        manifest: 'manifest.json',
        modulePreload: false,
        rolldownOptions: { input: entry },
      },
    });
    const manifest: Record<string, { file: string; isEntry?: boolean }> = JSON.parse(
      readFileSync(join(folder, 'out/manifest.json'), 'utf8'),
    );
    const chunks = Object.values(manifest).map(({ file, isEntry = false }) => ({
      isEntry,
      text: readFileSync(join(folder, 'out', file), 'utf8'),
    }));
    const fronts = content.sets.map(({ cards }) => cards[0]?.front ?? '');
    const stages = content.casussen.map(({ stages: [first] }) => first?.text[0] ?? '');
    for (const text of [...fronts, ...stages]) {
      const holding = chunks.filter((chunk) => chunk.text.includes(text));
      expect(holding.map(({ isEntry }) => isEntry)).toEqual([false]);
    }
    expect(chunks).toHaveLength(1 + fronts.length + stages.length);
  });
});
