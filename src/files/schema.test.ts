import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCardSet, anyCasus } from './arbitrary-content';
import { parseCardSet, writeCardSet } from './card-set';
import { parseCasus, writeCasus } from './casus';
import type { FileRefusal } from './refusal';
import { type Change, type Json, put, sampleCasus, sampleSet } from './sample-content';

const readJson = (path: string): Json => JSON.parse(readFileSync(path, 'utf8'));
const ajv = new Ajv2020({ strict: true });
const isSet = ajv.compile(readJson('cards/kaartenset.schema.json'));
const isCasus = ajv.compile(readJson('casus/casus.schema.json'));

const emoji = (count: number) => '😀'.repeat(count);
const good: Record<'set' | 'casus', [string, unknown][]> = {
  set: [
    ['title', emoji(120)],
    ['lang', 'nl-BE'],
    ['play.closing', []],
    ['cards.0.tags', []],
    ['cards.0.tags', undefined],
    ['cards.0.back', {}],
    ['cards.0.front', '<b>tekst</b> <script>alert(1)</script>'],
    ['play.rules', ['Luister.']],
    ['play.draw.answers', undefined],
    ['play.casus', 'annie-nanette'],
    ['shortTitle', 'P'],
    ['$schema', './kaartenset.schema.json'],
  ],
  casus: [
    ['variants', undefined],
    ['questions', []],
    ['variants.0.values', {}],
    ['description', emoji(1000)],
    ['invented', true],
    ['invented', false],
  ],
};
const bad: Record<'set' | 'casus', [string, unknown, string?][]> = {
  set: [
    ['formatVersion', 0],
    ['formatVersion', '1'],
    ['id', 'Met Hoofdletter'],
    ['id', 'constructor'],
    ['id', 'x'.repeat(65)],
    ['version', 0],
    ['version', 1.5],
    ['lang', 'Nederlands'],
    ['title', undefined],
    ['title', ''],
    ['title', ' \n'],
    ['title', 7],
    ['title', emoji(121)],
    ['extra', 'x'],
    ['__proto__', { polluted: true }],
    ['categories', []],
    ['categories.0.colour', 'red'],
    ['categories.0.symbol', 'skull'],
    ['categories.0.description', undefined],
    ['tags.0.colour', 'teal'],
    ['sections.0.kind', 'image'],
    ['sections.0.reveal', 'never'],
    ['play.open.pickLimit', 0],
    ['play.presenter', 'no'],
    ['play.rules', ['']],
    ['play.rules', Array.from({ length: 41 }, () => 'x')],
    ['play.draw.answers', [{ id: 'ja' }]],
    ['cards', []],
    ['cards', {}],
    ['cards', Array.from({ length: 5001 }, () => 'x')],
    ['cards.0.front', 'x'.repeat(401)],
    ['cards.0.front', null],
    ['cards.0.back', []],
    ['cards.0.back', undefined],
    ['cards.0.back.waarom', ''],
    ['cards.0.back.zo', []],
    ['cards.0.back.zo', ['x'.repeat(601)]],
    ['cards.0.back.Waarom', 'x'],
    ['cards.0.tags', ['goed', 'goed'], 'cards[0].tags[1]'],
    ['cards.0.category', '', 'cards[0].category'],
    ['cards.0.extra', 1, 'cards[0].extra'],
  ],
  casus: [
    ['variants.0.values', []],
    ['variants.0.values.naam', ''],
    ['variants.0.values.Naam', 'Jan'],
    ['variants.0.label', undefined],
    ['roles.0.short', undefined],
    ['stages', []],
    ['stages.0.text', []],
    ['stages.0.text', 'tekst'],
    ['stages.0.role', null],
    ['stages.1.extra', true],
    ['questions.0.items', [], 'questions[0].items'],
    ['cards', []],
  ],
};

const FORMATS = [
  { name: 'set', make: sampleSet, validate: isSet, parse: parseCardSet },
  { name: 'casus', make: sampleCasus, validate: isCasus, parse: parseCasus },
] as const;

describe.each(FORMATS)('schema and reader agree on a $name', ({ name, make, validate, parse }) => {
  const changed = (path: string, value: unknown) => {
    const file = make();
    put(path, value)(file);
    return file;
  };

  it.each([['id', 'proef'], ...good[name]])('both take it with another %s (%#)', (path, value) => {
    const file = changed(path as string, value);
    expect(parse(file)).toMatchObject({ ok: true });
    expect([validate(file), validate.errors]).toEqual([true, null]);
  });

  it.each(bad[name])('both refuse it with another %s (%#)', (path, value, where) => {
    const file = changed(path, value);
    const read = parse(file);
    expect(read.ok).toBe(false);
    expect(validate(file)).toBe(false);
    if (where !== undefined) expect(read).toMatchObject({ refusal: { path: where } });
  });
});

describe('what only the reader sees', () => {
  const twice = (path: string) => (file: Json) => {
    const list = path.split('.').reduce<unknown>((part, key) => (part as Json)[key], file);
    (list as unknown[]).push((list as unknown[])[0]);
  };
  const TABLE: readonly ['set' | 'casus', Change, FileRefusal][] = [
    [
      'set',
      put('cards.0.category', 'voelen'),
      { kind: 'unknown-reference', path: 'cards[0].category', to: 'category', id: 'voelen' },
    ],
    [
      'set',
      put('cards.0.tags', ['goed', 'fout']),
      { kind: 'unknown-reference', path: 'cards[0].tags[1]', to: 'tag', id: 'fout' },
    ],
    [
      'set',
      put('cards.0.back.hoe', 'Zo.'),
      { kind: 'unknown-reference', path: 'cards[0].back.hoe', to: 'section', id: 'hoe' },
    ],
    [
      'set',
      put('cards.0.back.waarom', ['a', 'b']),
      { kind: 'invalid', path: 'cards[0].back.waarom', problem: 'wrong-type' },
    ],
    [
      'set',
      put('cards.0.back.zo', 'a'),
      { kind: 'invalid', path: 'cards[0].back.zo', problem: 'wrong-type' },
    ],
    ['set', twice('cards'), { kind: 'duplicate-id', path: 'cards[1].id', id: 'een' }],
    ['set', twice('categories'), { kind: 'duplicate-id', path: 'categories[1].id', id: 'doen' }],
    ['set', twice('sections'), { kind: 'duplicate-id', path: 'sections[2].id', id: 'waarom' }],
    ['set', twice('tags'), { kind: 'duplicate-id', path: 'tags[1].id', id: 'goed' }],
    [
      'casus',
      put('stages.1.role', 'moeder'),
      { kind: 'unknown-reference', path: 'stages[1].role', to: 'role', id: 'moeder' },
    ],
    ['casus', twice('stages'), { kind: 'duplicate-id', path: 'stages[2].id', id: 'een' }],
    ['casus', twice('variants'), { kind: 'duplicate-id', path: 'variants[1].id', id: 'jan' }],
    ['casus', twice('roles'), { kind: 'duplicate-id', path: 'roles[1].id', id: 'client' }],
    ['casus', twice('questions'), { kind: 'duplicate-id', path: 'questions[1].id', id: 'een' }],
  ];

  it.each(TABLE)('in a %s (%#)', (name, change, refusal) => {
    const file = name === 'set' ? sampleSet() : sampleCasus();
    change(file);
    const read = name === 'set' ? parseCardSet(file) : parseCasus(file);
    expect(read).toEqual({ ok: false, refusal });
    expect((name === 'set' ? isSet : isCasus)(file)).toBe(true);
  });
});

describe('every file that is written', () => {
  it('passes the schema that editors use', () => {
    fc.assert(fc.property(anyCardSet, (one) => isSet(JSON.parse(writeCardSet(one)))));
    fc.assert(fc.property(anyCasus, (one) => isCasus(JSON.parse(writeCasus(one)))));
  });
});

const files = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !/schema|voornaamwoorden/.test(name))
    .map((name) => `${folder}/${name}`);

describe.each(files('cards'))('%s', (path) => {
  it('passes the schema and is written exactly as it lies there', () => {
    const text = readFileSync(path, 'utf8');
    const read = parseCardSet(JSON.parse(text));
    expect(read).toMatchObject({ ok: true });
    expect([isSet(JSON.parse(text)), isSet.errors]).toEqual([true, null]);
    if (read.ok) expect(writeCardSet(read.value)).toBe(text);
  });
});

describe.each(files('casus'))('%s', (path) => {
  it('passes the schema and is written exactly as it lies there', () => {
    const text = readFileSync(path, 'utf8');
    const read = parseCasus(JSON.parse(text));
    expect(read).toMatchObject({ ok: true });
    expect([isCasus(JSON.parse(text)), isCasus.errors]).toEqual([true, null]);
    if (read.ok) expect(writeCasus(read.value)).toBe(text);
  });
});
